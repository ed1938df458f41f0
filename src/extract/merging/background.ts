/** Where a report is back in time, and the date that its undated frames take there. */
import type { Annotated, Frame } from "../types.ts";
import { familyOf } from "./families.ts";
import { isPastPerfect } from "./tense.ts";
import { daysBetween, PRESENT_DAYS, type When } from "./when.ts";

/** How far back the report is at a frame. */
export class Background {
  readonly #annotated: Annotated;
  readonly #main: When | null;
  #told: { readonly frame: Frame; readonly paragraph: number; readonly when: When } | null = null;

  constructor(annotated: Annotated, main: When | null) {
    this.#annotated = annotated;
    this.#main = main;
  }

  /** Remembers a frame's date if it lies back; forgets when the report is back in its present. */
  pass(frame: Frame, own: When | null): void {
    if (own === null || frame.status === "planned" || frame.general) return;
    if (isPastPerfect(this.#annotated.report.text, frame)) return;
    const back =
      this.#main !== null &&
      own.start < this.#main.start &&
      daysBetween(own, this.#main) > PRESENT_DAYS;
    this.#told = back ? { frame, paragraph: this.#paragraphOf(frame), when: own } : null;
  }

  /** The date told before, where the frame goes on with it; else null. */
  of(frame: Frame): When | null {
    const told = this.#told;
    if (told === null) return null;
    const together =
      familyOf(frame.type) === "saying"
        ? frame.sentence - told.frame.sentence <= 1 && sharesPeople(frame, told.frame)
        : told.paragraph === this.#paragraphOf(frame) || this.#goesOn(frame, told.frame);
    return together ? { ...told.when, basis: "inferred" } : null;
  }

  #paragraphOf({ sentence }: Frame): number {
    return this.#annotated.report.sentences[sentence]?.paragraph ?? -1;
  }

  /** "Days after …", "Later that month …" at the beginning of a sentence near by. */
  #goesOn(frame: Frame, before: Frame): boolean {
    const { text, sentences } = this.#annotated.report;
    const { start = 0 } = sentences[frame.sentence] ?? {};
    return frame.sentence - before.sentence <= 3 && laterOn.test(text.slice(start, start + 60));
  }
}

const laterOn =
  /^["“]?(?:(?:A few |Several |Just |Only |Two |Three |Four |Five |Some |A )?(?:[Hh]ours?|[Dd]ays?|[Ww]eeks?|[Mm]onths?|[Yy]ears?) (?:after|later|before|earlier)\b|(?:Soon|Shortly) (?:after|before|there)|Later that\b|That same\b|The same (?:day|week|month|year)\b|Subsequently\b|Afterwards?\b|Then\b)/u;

function sharesPeople(a: Frame, b: Frame): boolean {
  return a.participants.some(
    ({ person }) => person !== undefined && b.participants.some((other) => other.person === person),
  );
}
