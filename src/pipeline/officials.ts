/** The people of a collection. */
import type { Official } from "../model/timeline.ts";
import { checkCountry, checkDate, checkId, checkUnique } from "./checks.ts";
import { type At, inside, type Problems } from "./problems.ts";
import { readEach, type Written } from "./readWritten.ts";
import { type WrittenOfficial, writtenOfficialSchema } from "./written.ts";

/** Compiles officials.yaml, `raw` being its entries. */
export function compileOfficials(raw: readonly unknown[], at: At, problems: Problems): Official[] {
  const seen = new Map<string, At>();
  return readEach(writtenOfficialSchema, raw, at, problems).flatMap((written) => {
    const { value } = written;
    const idAt = inside(written.at, "id");
    if (!checkId(value.id, idAt, problems) || !checkUnique(value.id, seen, idAt, problems))
      return [];
    checkOfficial(written, problems);
    return [{ ...value, aliases: value.aliases ?? [], offices: value.offices ?? [] }];
  });
}

function checkOfficial({ value, at }: Written<WrittenOfficial>, problems: Problems): void {
  checkCountry(value.country, inside(at, "country"), problems);
  for (const [index, office] of (value.offices ?? []).entries()) {
    const place = inside(at, "offices", index);
    checkCountry(office.country, inside(place, "country"), problems);
    checkDate(office.from, inside(place, "from"), problems);
    checkDate(office.to, inside(place, "to"), problems);
  }
}
