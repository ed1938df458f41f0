/** Checks of single words in hand-written data; each reports what is wrong and returns whether all is well. */
// The codes alone: the package itself loads the names in all languages.
import countries from "i18n-iso-countries/codes.json" with { type: "json" };
import { readEdtf } from "../model/edtf.ts";
import type { DiagnosticCode } from "./diagnostic.ts";
import type { At, Problems } from "./problems.ts";
import { didYouMean } from "./similar.ts";

const dateForms =
  "write “2023-06-19”, “2023-06”, “2023”, “2024-04-24/2024-04-26”, “[2023-02..2023-06]”, “2023-06-20/..” or “2021-02?”";

const countryCodes = new Set(countries.map(([alpha2 = ""]) => alpha2));
const alpha2ByAlpha3 = new Map(countries.map(([alpha2 = "", alpha3 = ""]) => [alpha3, alpha2]));

/** Ids stand in links, where commas and slashes part them. */
const idForm = /^[\p{L}\d][\p{L}\d._-]*$/u;

/** A date must be EDTF; undefined and null are well. */
export function checkDate(date: string | null | undefined, at: At, problems: Problems): boolean {
  if (date === null || date === undefined) return true;
  const read = readEdtf(date);
  if (!read.ok) problems.error(at, "bad-date", read.error, dateForms);
  return read.ok;
}

/** A country must be an ISO 3166-1 alpha-2 code; undefined and null are well. */
export function checkCountry(code: string | null | undefined, at: At, problems: Problems): boolean {
  if (code === null || code === undefined || countryCodes.has(code)) return true;
  problems.error(
    at,
    "bad-country",
    `“${code}” is not a country's two-letter code`,
    adviceFor(code),
  );
  return false;
}

function adviceFor(code: string): string {
  const known = alpha2ByAlpha3.get(code.toUpperCase()) ?? code.toUpperCase();
  if (countryCodes.has(known)) return `did you mean “${known}”?`;
  return code.toUpperCase() === "UK"
    ? "did you mean “GB”?"
    : "see ISO 3166-1 alpha-2: US, CN, TW, …";
}

/** A currency must look like an ISO 4217 code. */
export function checkCurrency(code: string, at: At, problems: Problems): boolean {
  if (/^[A-Z]{3}$/.test(code)) return true;
  problems.error(
    at,
    "bad-currency",
    `“${code}” is not a currency's three-letter code`,
    "USD, CNY, EUR, …",
  );
  return false;
}

/** An id must be made of letters, digits, `.`, `_` and `-`, at most 200 of them. */
export function checkId(id: string, at: At, problems: Problems): boolean {
  if (idForm.test(id) && id.length <= 200) return true;
  problems.error(at, "bad-id", `“${id}” cannot be an id`, "use letters, digits, “-”, “_” and “.”");
  return false;
}

/** A reference must be among the known ids; any is well where they are not known. */
export function checkKnown(
  id: string,
  known: ReadonlySet<string> | ReadonlyMap<string, unknown> | null,
  code: DiagnosticCode,
  at: At,
  problems: Problems,
): boolean {
  if (known === null || known.has(id)) return true;
  const kind = code.replace("unknown-", "");
  problems.error(at, code, `there is no ${kind} “${id}”`, didYouMean(id, known.keys()));
  return false;
}

/** Reports ids that were seen before, and remembers new ones with where they stand. */
export function checkUnique(
  id: string,
  seen: Map<string, At>,
  at: At,
  problems: Problems,
): boolean {
  const first = seen.get(id);
  if (first === undefined) {
    seen.set(id, at);
    return true;
  }
  const { line } = first.source.locate(first.path);
  problems.error(
    at,
    "duplicate-id",
    `the id “${id}” is taken`,
    `first at ${first.source.file}:${line}`,
  );
  return false;
}
