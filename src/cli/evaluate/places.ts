/** Whether a proposed place is the gold's. */
import countries from "i18n-iso-countries";

/**
 * True if the place is one of `right`, where null means none. Places are written part first ("Great Hall of the People,
 * Beijing"): one part in common is enough, but not the country alone, unless it is all that one of them says.
 */
export function isRightPlace(right: readonly (string | null)[], predicted: string | null): boolean {
  if (predicted === null) return right.includes(null);
  const parts = partsOf(predicted);
  return right.some(
    (place) => place !== null && partsOf(place).some((part) => parts.includes(part)),
  );
}

function partsOf(place: string): string[] {
  const parts = place
    .replace(/,\s*D\.?C\.?/i, "")
    .split(",")
    .map(plain);
  const finer = parts.filter((part) => codeOf(part) === null);
  return finer.length > 0 ? finer : parts.map((part) => codeOf(part) ?? part);
}

function plain(part: string): string {
  const letters = part
    .normalize("NFD")
    .replace(/\p{M}|[.'’]/gu, "")
    .toLowerCase()
    .trim();
  return letters.replace(/^the /, "").replace(/ (?:dc|city)$/, "");
}

/** What people call them, beside the names in ISO 3166-1. */
const common: Readonly<Record<string, string>> = { us: "US", usa: "US", uk: "GB", uae: "AE" };

function codeOf(name: string): string | null {
  return common[name] ?? countries.getSimpleAlpha2Code(name, "en") ?? null;
}
