/** The forms of English verbs, British and American, so that the lexicons need to list only how each verb is looked up. */

/** `base` meet, `s` meets, `past` met (as past tense or participle), `participle` taken, `ing` meeting. */
export type VerbForm = "base" | "s" | "past" | "participle" | "ing";

/** Past tense and participle where they are not regular; one word where they are the same. */
const irregular: Readonly<Record<string, string>> = {
  arise: "arose arisen",
  be: "was been",
  bear: "bore borne",
  beat: "beat beaten",
  become: "became become",
  begin: "began begun",
  bind: "bound",
  bid: "bid",
  break: "broke broken",
  bring: "brought",
  broadcast: "broadcast",
  build: "built",
  buy: "bought",
  catch: "caught",
  choose: "chose chosen",
  come: "came come",
  cut: "cut",
  deal: "dealt",
  do: "did done",
  draw: "drew drawn",
  drive: "drove driven",
  eat: "ate eaten",
  fall: "fell fallen",
  feel: "felt",
  fight: "fought",
  find: "found",
  flee: "fled",
  fly: "flew flown",
  forget: "forgot forgotten",
  get: "got gotten",
  give: "gave given",
  go: "went gone",
  grow: "grew grown",
  hang: "hung",
  have: "had",
  hear: "heard",
  hit: "hit",
  hold: "held",
  hurt: "hurt",
  keep: "kept",
  know: "knew known",
  lead: "led",
  leave: "left",
  let: "let",
  lie: "lay lain",
  lose: "lost",
  make: "made",
  mean: "meant",
  meet: "met",
  mow: "mowed mown",
  pay: "paid",
  put: "put",
  quit: "quit",
  read: "read",
  rebuild: "rebuilt",
  ride: "rode ridden",
  ring: "rang rung",
  rise: "rose risen",
  run: "ran run",
  say: "said",
  see: "saw seen",
  seek: "sought",
  sell: "sold",
  send: "sent",
  set: "set",
  shake: "shook shaken",
  shoot: "shot",
  show: "showed shown",
  shut: "shut",
  sink: "sank sunk",
  sit: "sat",
  speak: "spoke spoken",
  spend: "spent",
  split: "split",
  stand: "stood",
  steal: "stole stolen",
  stick: "stuck",
  strike: "struck stricken",
  strive: "strove striven",
  swear: "swore sworn",
  sweep: "swept",
  take: "took taken",
  teach: "taught",
  tell: "told",
  think: "thought",
  throw: "threw thrown",
  undergo: "underwent undergone",
  understand: "understood",
  undertake: "undertook undertaken",
  uphold: "upheld",
  win: "won",
  withdraw: "withdrew withdrawn",
  withhold: "withheld",
  write: "wrote written",
  overrun: "overran overrun",
  overthrow: "overthrew overthrown",
  overturn: "overturned",
  foresee: "foresaw foreseen",
  rewrite: "rewrote rewritten",
  resit: "resat",
};

/** Verbs of more than one syllable that double their last letter, some in British spelling only. */
const doubling = new Set(
  "admit begin cancel commit compel confer control counsel defer deter equip expel impel label level occur omit permit prefer propel quarrel rebel rebut refer regret repel signal submit threat total transfer transmit travel format".split(
    " ",
  ),
);

const VOWEL = /[aeiou]/;

/** All forms of a verb with their kinds; the last word alone is never inflected: "shoot down" is "shot down". */
export function formsOf(verb: string): readonly (readonly [string, VerbForm])[] {
  const [first = verb, ...rest] = verb.split(" ");
  const tail = rest.length === 0 ? "" : ` ${rest.join(" ")}`;
  return bareForms(first).map(([form, kind]) => [form + tail, kind] as const);
}

function bareForms(verb: string): (readonly [string, VerbForm])[] {
  const [past, participle = past] = irregular[verb]?.split(" ") ?? [];
  const stems = stemsOf(verb);
  const pasts = past === undefined ? stems.map((stem) => pastOf(stem)) : [past];
  const ings = stems.map((stem) => `${ingStem(stem)}ing`);
  return [
    [verb, "base"],
    [thirdPerson(verb), "s"],
    ...pasts.map((form) => [form, "past"] as const),
    ...(participle !== undefined && participle !== past
      ? [[participle, "participle"] as const]
      : []),
    ...ings.map((form) => [form, "ing"] as const),
  ];
}

/** The stem before an ending, twice where British and American spelling differ: travel, travell. */
function stemsOf(verb: string): string[] {
  const last = verb.at(-1) ?? "";
  if (doubling.has(verb)) return verb.endsWith("l") ? [verb, verb + last] : [verb + last];
  const short = /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(verb) && irregular[verb] === undefined;
  const doubles = short || /^(?:[^aeiou]*qu)?[^aeiou]*[aeiou][bdgmnpt]$/.test(verb);
  return [doubles ? verb + last : verb];
}

const pastOf = (stem: string) => (stem.endsWith("e") ? `${stem}d` : `${yToI(stem)}ed`);

const yToI = (stem: string) =>
  stem.endsWith("y") && !VOWEL.test(stem.at(-2) ?? "a") ? `${stem.slice(0, -1)}i` : stem;

function ingStem(stem: string): string {
  if (stem.endsWith("ie")) return `${stem.slice(0, -2)}y`;
  return stem.length > 2 && /[^eoy]e$/.test(stem) ? stem.slice(0, -1) : stem;
}

function thirdPerson(verb: string): string {
  if (verb === "have") return "has";
  if (verb === "be") return "is";
  if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
  const stem = yToI(verb);
  return stem === verb ? `${verb}s` : `${stem}es`;
}
