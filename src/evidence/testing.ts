/** Claims for tests, from the little that matters in them. Not for production code. */
import type { Claim } from "../model/timeline.ts";
import type { SourcedClaim } from "./agreement.ts";

let count = 0;

/** A claim of `document` (origin unknown, unless given); all that is not given is a default. */
export function claimOf(
  given: Partial<Claim> & Pick<Claim, "attribute" | "value">,
  document = "a",
  origin = `unknown:${document}`,
): SourcedClaim {
  count += 1;
  const claim: Claim = {
    id: `e/${given.attribute}-${count}`,
    event: "e",
    comparator: "=",
    polarity: "affirmed",
    text: "words",
    passage: `${document}.0-5`,
    ...given,
  };
  return { claim, document, origin };
}
