/** How the lexicons of triggers are written down. */
import type { EventStatus, EventType, ParticipantRole } from "../../model/timeline.ts";

/** Who or what must stand there for a word to be a trigger: "received the envoy" is a meeting, "received aid" is not. */
export type Needs =
  | "person"
  | "actor"
  | "several"
  | "place"
  | "something"
  /** Armed people: "soldiers toppled the president". */
  | "force"
  /** Many people: "thousands marched". */
  | "crowd"
  /** What is fired or goes off: "rockets struck near the base". */
  | "weapon"
  /** What carries people or holds them: "a ferry sank". */
  | "vehicle"
  /** An organisation, by name. */
  | "body"
  /** Two people or more, each named. */
  | "pair"
  /** A person behind "with": "discussed the plan with Kato". */
  | "counterpart";

export type TriggerSense = {
  readonly type: EventType;
  /** CAMEO code (Schrodt 2012, CAMEO Event Codebook 1.1b3); null where none fits. */
  readonly cameo: string | null;
  /** What must follow a verb (or precede it, in the passive). */
  readonly object?: Needs;
  /** Nothing may stand right behind it: "gathered in Oslo", not "gathered evidence". */
  readonly intransitive?: true;
  /** One person stands right behind it and nothing that says what he is: "called Kato on Monday", not "called Kato a liar". */
  readonly plain?: true;
  /** Who must act. */
  readonly subject?: Needs;
  /** Roles of the subject side and of the object side; `participant` if not given. */
  readonly roles?: readonly [ParticipantRole, ParticipantRole];
  /** Status the word itself tells: "postponed", "rebuffed". */
  readonly status?: EventStatus;
  /** Words of which one must follow within the clause: "passed" a bill, "signed" an agreement. */
  readonly about?: readonly string[];
  /** Words of which one must stand anywhere behind the verb: "designated" somebody a "terrorist". */
  readonly within?: readonly string[];
};

/** Triggers of one sense: verbs by lemma (words after the first follow it directly), nouns in the singular. */
export type TriggerRow = TriggerSense & { readonly words: readonly string[] };
