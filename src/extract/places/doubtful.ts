/** Names of two meanings: a word in the sentence, else in the report, tells which is meant. */
import type { Walk } from "./sentenceOf.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** By key: words beside which the name is of another country than the usual one; null for a name of a region there. */
type Twin = {
  readonly country: string;
  /** A region of that country, not the country itself. */
  readonly region: boolean;
  readonly signs: ReadonlySet<string>;
  /** Signs that the usual meaning holds; they win. */
  readonly against: ReadonlySet<string>;
};

const american = words(
  `gov governor sen senator rep congressman congresswoman republican republicans democrat democrats democratic ballot
   voters electors statehouse fulton atlanta savannah gop primary runoff electoral alabama florida carolina tennessee pennsylvania
   michigan wisconsin arizona nevada texas`,
);

const twins: Readonly<Record<string, Twin>> = {
  georgia: {
    country: "US",
    region: true,
    signs: american,
    against: words(
      "tbilisi georgian georgians abkhazia ossetia caucasus saakashvili kobakhidze ivanishvili batumi russia",
    ),
  },
  congo: {
    country: "CG",
    region: false,
    signs: words("brazzaville sassou nguesso"),
    against: words("kinshasa goma tshisekedi drc m23 kivu kabila rwanda"),
  },
  korea: {
    country: "KP",
    region: false,
    signs: words("kcna pyongyang"),
    against: words("seoul south yonhap"),
  },
  punjab: {
    country: "PK",
    region: true,
    signs: words("lahore pakistan islamabad"),
    against: words("india amritsar chandigarh delhi"),
  },
  hyderabad: {
    country: "PK",
    region: true,
    signs: words("sindh karachi"),
    against: words("telangana india house"),
  },
  tripoli: {
    country: "LB",
    region: true,
    signs: words("lebanon lebanese beirut"),
    against: words("libya libyan"),
  },
  birmingham: {
    country: "US",
    region: true,
    signs: words("alabama"),
    against: words("england britain uk"),
  },
  cambridge: {
    country: "US",
    region: true,
    signs: words("massachusetts harvard mit boston"),
    against: words("england"),
  },
  valencia: { country: "VE", region: true, signs: words("venezuela"), against: words("spain") },
  cordoba: { country: "AR", region: true, signs: words("argentina"), against: words("spain") },
  santiago: {
    country: "CL",
    region: true,
    signs: words("chile"),
    against: words("spain compostela cuba"),
  },
  georgetown: {
    country: "US",
    region: true,
    signs: words("university washington"),
    against: words("guyana"),
  },
  victoria: {
    country: "AU",
    region: true,
    signs: words("melbourne australia australian"),
    against: words("seychelles canada"),
  },
};

const hasAny = (keys: Iterable<string>, signs: ReadonlySet<string>) => {
  for (const key of keys) if (signs.has(key)) return true;
  return false;
};

const keysOf = ({ atoms }: Walk) => atoms.map(({ key }) => key);

/** The other meaning of a name in this sentence, or null for its usual one. `report` holds all keys of the report. */
export function twinOf(key: string, walk: Walk, report: ReadonlySet<string>): Twin | null {
  const twin = Object.hasOwn(twins, key) ? twins[key] : undefined;
  if (twin === undefined) return null;
  const sentence = keysOf(walk);
  if (hasAny(sentence, twin.against)) return null;
  if (hasAny(sentence, twin.signs)) return twin;
  return hasAny(twin.signs, report) && !hasAny(twin.against, report) ? twin : null;
}
