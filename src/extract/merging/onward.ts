/** Where a trip goes on to: "will then travel to Kenya", "before heading to London", "his next stop is Lima". */
import type { Span } from "../types.ts";
import { type Aside, around, officialBefore, type Reading, sentenceAt } from "./aside.ts";
import { countryName } from "./places.ts";
import { entitiesIn } from "./surroundings.ts";

const ahead =
  "(?:will|would|is|are|was|were|plans?|planned|intends?|hopes)(?:\\s+(?:due|set|scheduled|expected|slated|also|then|next|later|now|to))*";
const going =
  "(?:travel|fly|go|head|continue|proceed|move|journey|depart|leave|visit|tour|stop|pay\\s+a\\s+visit)";
const way =
  "(?:\\s+(?:on|onwards?|next|then|later|afterwards|directly|off|also|over|his|her|their|trip|tour|journey))*";

/** What stands before the place; `sure` ones need no further word that the trip goes on. */
const leads: readonly { readonly words: RegExp; readonly sure: boolean }[] = [
  {
    words: new RegExp(`\\b${ahead}\\s+${going}${way}(?:\\s+(?:to|for|in|at))?\\s+$`, "iu"),
    sure: false,
  },
  {
    words:
      /\b(?:heads?|travels?|flies|goes|moves|proceeds|continues)\s+(?:on\s+|onwards?\s+)?(?:to|for)\s+$/iu,
    sure: false,
  },
  {
    words:
      /\bbefore\s+(?:heading|travell?ing|flying|going|leaving|departing|continuing|moving|proceeding)\s+(?:on\s+|onwards?\s+)?(?:to|for)\s+$/iu,
    sure: true,
  },
  { words: /\bnext\s+(?:stop|leg|destination)s?\b[^.;:]{0,40}\s+$/iu, sure: true },
  { words: /\b(?:en\s+route|on\s+(?:his|her|their|the)\s+way|on)\s+to\s+$/iu, sure: false },
  { words: /\b(?:left|leaves|departed|departs)\s+[^,.;:]{0,30}\bfor\s+$/iu, sure: true },
  { words: /\b(?:due|expected|arrives?)\s+in\s+$/iu, sure: false },
  {
    words: /\b(?:will|would|to)\s+(?:also\s+)?takes?\s+(?:him|her|them)\s+(?:also\s+)?to\s+$/iu,
    sure: false,
  },
];

/** The trip goes on: what makes "will visit" a next stop. */
const further =
  /\b(?:[Tt]hen|[Nn]ext|[Aa]lso|[Oo]nwards?|[Aa]fterwards?|[Tt]hereafter|[Ll]ater|continues?|proceeds?|travels?\s+on|[Ff]rom\s+(?:there|here|\p{Lu}\p{L}+)|on\s+to|[Aa]fter\s+(?:that|this|leaving|concluding|wrapping|his|her|their|the|\p{Lu}\p{L}+))\b/u;

const between = /^(?:\s*,\s*|\s*,?\s+(?:and|then|and then|before)\s+)(?:the\s+|to\s+)?$/u;

/** Words that every lead ends in. */
const mayLead =
  /(?:^|[\s:,])(?:to|for|in|at|visit|tour|trip|journey|is|are|be|was|stop|stops|leg|destination|on|off|over|onward|onwards|then|next|directly)\W{1,2}(?:the\s)?$/u;

const LOOK = 90;

/** Next stops told by a report, each list once. */
export function onwardIn({ annotated, linked }: Reading): Aside[] {
  const { report, entities } = annotated;
  let done = 0;
  return entities.flatMap((entity): Aside[] => {
    if (entity.start < done || landOf(entity) === null) return [];
    if (!mayLead.test(report.text.slice(Math.max(0, entity.start - 20), entity.start))) return [];
    const sentence = sentenceAt(annotated, entity.start);
    const bounds = report.sentences[sentence];
    if (bounds === undefined) return [];
    const from = Math.max(bounds.start, entity.start - LOOK);
    const before = report.text.slice(from, entity.start).replace(/the\s+$/u, "");
    const lead = leads
      .map(({ words, sure }) => ({ match: words.exec(before), sure }))
      .find(({ match }) => match !== null);
    if (lead?.match === undefined || lead.match === null) return [];
    const near = around(annotated, entity) ?? bounds;
    if (!lead.sure && !further.test(report.text.slice(near.start, near.end))) return [];
    const list = listFrom(annotated, entity, near.end);
    done = list.end;
    const lands = [...new Set(list.lands)];
    const start = from + lead.match.index;
    const official = officialBefore({ annotated, linked }, start + 1);
    return [
      {
        attribute: "onward-travel",
        value: lands.map(countryName).join(" and "),
        comparator: "=",
        polarity: "affirmed",
        report: report.id,
        sentence,
        span: { start, end: list.end },
        rule: "claims/onward",
        families: ["visit", "encounter"],
        people: official === null ? [] : [official],
        lands,
      },
    ];
  });
}

type Entity = Reading["annotated"]["entities"][number];

function landOf(entity: Entity): string | null {
  if (entity.kind === "country")
    return entity.form === "name" && entity.countries.length === 1
      ? (entity.countries[0] ?? null)
      : null;
  return entity.kind === "place" ? entity.country : null;
}

/** "Samoa, Tonga and Fiji" */
function listFrom({ report, entities }: Reading["annotated"], first: Entity, end: number) {
  const lands: string[] = [];
  let last: Span | null = null;
  for (const entity of entitiesIn(entities, { start: first.start, end })) {
    const land = landOf(entity);
    if (last !== null && entity.start < last.end) continue;
    if (last !== null && !between.test(report.text.slice(last.end, entity.start))) break;
    if (land === null) break;
    lands.push(land);
    last = entity;
  }
  return { lands, end: last?.end ?? first.end };
}
