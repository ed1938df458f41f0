/**
 * Verbs of saying: who said what to whom. `mere` ones only attribute ("officials said"); `record` ones are acts of their
 * own that a chronicle would name ("condemned", "announced").
 */
import type { EventType } from "../../model/timeline.ts";

export type SayingRow = {
  readonly type: EventType;
  /** CAMEO code; null where none fits. */
  readonly cameo: string;
  readonly strength: "mere" | "record";
  /** What the addressee or target is to the speaker. */
  readonly target: "addressee" | "opponent";
  readonly words: readonly string[];
};

const list = (words: string) => words.split("|").map((word) => word.trim());

export const sayings: readonly SayingRow[] = [
  {
    type: "statement",
    cameo: "010",
    strength: "mere",
    target: "addressee",
    words: list(
      "say|tell|add|note|explain|write|tweet|post|comment|remark|observe|state|reply|respond|answer|recall|go on to say|argue|claim|describe|call|suggest|indicate|mention|acknowledge|admit|concede|opine|quip|joke|maintain|caution|contend|continue|clarify|conclude|point out|recount|brief reporters|inform|speak|speak to|elaborate|describe as|refer to|ask|detail|outline|assert|signal|make clear|make it clear|make the point|express hope|express satisfaction|voice hope|voice optimism|underscore|underline|highlight|emphasise|emphasize|stress|express|voice|touch on|sum up|predict|speak of|insist|raise|disclose|reveal|play down|downplay|hint|sound|propose|note that|thank",
    ),
  },
  {
    type: "statement",
    cameo: "010",
    strength: "record",
    target: "addressee",
    words: list(
      "announce|declare|proclaim|pledge|vow|promise|reiterate|reaffirm|affirm|confirm|deny|reject|refute|rebuff|rebut|dismiss|assure|hail|praise|laud|commend|applaud|welcome|congratulate|thank|apologise|apologize|regret|deplore|lament|urge|call on|call upon|call for|appeal to|appeal for|demand|implore|exhort|advise|press for|push for|warn against|raise concerns|raise concern|voice concern|voice concerns|express concern|express concerns|express regret|express support|express condolences|condole|stress|emphasise|emphasize|underscore|underline|insist|oppose|object to|defend|rule out|unveil|pay tribute to|address|testify|spell out|speak at|deliver a speech|deliver remarks|give a speech|brush off|brush aside|push back|push back against|recommit|promise to|plead|beseech|speak out against|speak against|speak out",
    ),
  },
  {
    type: "accusation",
    cameo: "112",
    strength: "record",
    target: "opponent",
    words: list(
      "accuse|blame|allege|charge that|point the finger at|point fingers at|hold responsible|fault|lay the blame on|pin the blame on",
    ),
  },
  {
    type: "accusation",
    cameo: "111",
    strength: "record",
    target: "opponent",
    words: list(
      "condemn|denounce|slam|criticise|criticize|blast|decry|lambast|lambaste|castigate|rebuke|chide|chastise|excoriate|assail|censure|rail against|lash out at|lash out|hit out at|hit out|hit back at|hit back|fire back|fire back at|take aim at|take a swipe at|deride|attack as|upbraid|scold|berate|admonish|protest|lodge a protest|lodge a protest with|lodge a complaint|lodge a formal protest|lodge a complaint with|complain|complain that|complain about|inveigh against|vilify|pillory|mock|ridicule|scoff at|tear into",
    ),
  },
  {
    type: "threat",
    cameo: "130",
    strength: "record",
    target: "opponent",
    words: list(
      "threaten|warn of retaliation|vow retaliation|vow to retaliate|vow revenge|vow to respond|issue an ultimatum|give an ultimatum|threaten to|vow to destroy|vow to avenge|threaten with|warn of consequences|warn of serious consequences|warn of severe consequences|warn of a response|menace",
    ),
  },
  {
    type: "statement",
    cameo: "010",
    strength: "record",
    target: "addressee",
    words: ["warn", "warn of", "caution against", "sound the alarm"],
  },
];
