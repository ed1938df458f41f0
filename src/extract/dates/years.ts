import { dated, type Groups, type Outcome, type Scene } from "./reading.ts";
import { cardinals } from "./words.ts";

const yearLead =
  /(?:^|[^A-Za-z])(?:in|since|of|by|until|till|from|to|through|throughout|during|before|after|between|and|or|late|early|mid|the|year|back in|around|circa|than|vs|versus|for|at least|pre|post|its|their|a|’s|'s)(?:\s|-){1,2}(?:about |around |early |late )?$|\($|[–—-]$/i;

const counted =
  /^(?:\s|-)(?:people|persons?|men|women|children|troops?|soldiers?|tonnes?|tons?|votes?|cases|dead|deaths|others|members|students|workers|families|homes|houses|miles?|kilomet\w+|km|metres?|meters?|feet|ft|kg|pounds?|dollars?|euros?|rupees?|yuan|yen|percent|per\b|points?|megawatts?|mw|hours?|days?|weeks?|months?|years?|times|villages|cities|countries|companies|civilians|hectares|acres|barrels?|drones?|missiles?|prisoners|rounds|gmt|utc|ist|local|est|edt)\b/i;

/** "2024": a year, unless it counts something or stands where no year does. */
export function bareYear(groups: Groups, scene: Scene, end: number): Outcome | null {
  const number = Number(groups.year);
  const before = scene.text.slice(Math.max(0, scene.start - 20), scene.start);
  const after = scene.text.slice(end, end + 16);
  if (
    /^-[A-Za-z]/.test(after) ||
    counted.test(after) ||
    (/[$€£¥#.,:/]\s?$|\b(?:more than|over|nearly|about|some|no\.|number|route|boeing|model|room|page)\s$/i.test(
      before.slice(-10),
    ) &&
      !/,\s$/.test(before))
  )
    return null;
  const led = yearLead.test(before);
  if (
    !led &&
    (number < 1900 ||
      number > 2060 ||
      (/[A-Z][A-Za-z]*[ -]$/.test(before) && !/[a-z][,)]/.test(after))) &&
    !/^['’]s/.test(after)
  )
    return null;
  if (number < 1500 || number > 2199) return null;
  return dated({ unit: "year", at: number }, { explicit: true });
}

/** "2019-21", "1939 to 1945". */
export function yearRange(groups: Groups): Outcome | null {
  const first = Number(groups.year);
  const short = groups.second ?? "";
  const second = Number(short.length === 2 ? `${Math.floor(first / 100)}${short}` : short);
  if (first < 1500 || second <= first || second > 2199 || second - first > 400) return null;
  return dated({ unit: "year", at: first }, { explicit: true, edtf: `${first}/${second}` });
}

/** "nineteen ninety-one", "two thousand and four", as speech is written down. */
export function spokenYear(groups: Groups): Outcome | null {
  const rest = (groups.rest ?? "").toLowerCase().split(/[- ]/);
  const value = rest.reduce((sum, word) => sum + (cardinals[word] ?? 0), 0);
  const head = (groups.head ?? "").toLowerCase();
  if (head === "")
    return groups.led === undefined && value === 0
      ? null
      : dated({ unit: "year", at: 2000 + value }, { explicit: true });
  return value < 10
    ? null
    : dated({ unit: "year", at: (cardinals[head] ?? 19) * 100 + value }, { explicit: true });
}
