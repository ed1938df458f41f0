/** What the passages of one event claim. */
import { attributeKind } from "../evidence/compatible.ts";
import { type Claim, eventStatuses, type Passage } from "../model/timeline.ts";
import { checkCurrency, checkDate, checkId, checkKnown, checkUnique } from "./checks.ts";
import type { Context } from "./context.ts";
import { checkText, type EventPassages } from "./passages.ts";
import { type At, inside } from "./problems.ts";
import { readEach, type Written } from "./readWritten.ts";
import { didYouMean } from "./similar.ts";
import { type WrittenClaim, writtenClaimSchema } from "./written.ts";

/** The event that claims are about: whom and what they may name as their subject. */
export type ClaimOwner = {
  readonly event: string;
  readonly amounts: ReadonlySet<string>;
  /** Names and organisations that take part without being officials of the collection. */
  readonly others: ReadonlySet<string>;
};

/** Compiles the claims under the passages of one event, in the order written. */
export function compileClaims(
  { written }: EventPassages,
  owner: ClaimOwner,
  context: Context,
): Claim[] {
  const seen = new Map<string, At>();
  const counts = new Map<string, number>();
  return written.flatMap(({ value, at, passage }) =>
    readEach(writtenClaimSchema, value.claims, inside(at, "claims"), context.problems).flatMap(
      (claim) => {
        const id = claimId(claim.value, owner.event, counts);
        if (!checkClaim(claim, passage, owner, context)) return [];
        if (!checkUnique(id, seen, inside(claim.at, "id"), context.problems)) return [];
        return [makeClaim(claim.value, id, owner.event, passage.id)];
      },
    ),
  );
}

/** `<event>/<id>`, or the n-th nameless claim of its attribute: `<event>/<attribute>-<n>`. */
function claimId(
  { id, attribute }: WrittenClaim,
  event: string,
  counts: Map<string, number>,
): string {
  if (id !== undefined) return `${event}/${id}`;
  const count = (counts.get(attribute) ?? 0) + 1;
  counts.set(attribute, count);
  return `${event}/${attribute}-${count}`;
}

function makeClaim(written: WrittenClaim, id: string, event: string, passage: string): Claim {
  const { attribute, subject, value, attributedTo, text } = written;
  const unit = written.unit ?? (attribute === "duration" ? "minutes" : undefined);
  return {
    id,
    event,
    attribute,
    ...(subject === undefined ? {} : { subject }),
    value,
    ...(unit === undefined ? {} : { unit }),
    comparator: written.comparator ?? "=",
    polarity: written.polarity ?? "affirmed",
    ...(attributedTo === undefined ? {} : { attributedTo }),
    text,
    passage,
  };
}

/** All checks are made, so that all errors come at once. */
function checkClaim(
  { value, at }: Written<WrittenClaim>,
  passage: Passage,
  owner: ClaimOwner,
  context: Context,
): boolean {
  return [
    value.id === undefined || checkId(value.id, inside(at, "id"), context.problems),
    checkText(value.text, passage, inside(at, "text"), context),
    checkValue(value, inside(at, "value"), context),
    checkUnit(value, inside(at, "unit"), context),
    checkSubject(value, at, owner, context),
  ].every(Boolean);
}

function checkValue({ attribute, value }: WrittenClaim, at: At, { problems }: Context): boolean {
  const kind = attributeKind(attribute);
  if (kind === "quantity" && typeof value === "string")
    return refuse(at, problems, `“${attribute}” takes a number, not “${value}”`);
  if (kind === "quantity") return true;
  if (typeof value === "number")
    return refuse(at, problems, `“${attribute}” takes text, not a number`, `"${value}"`);
  if (value === "") return refuse(at, problems, `“${attribute}” is empty`);
  if (kind === "date") return checkDate(value, at, problems);
  if (attribute !== "status" || eventStatuses.some((status) => status === value)) return true;
  const advice = didYouMean(value, eventStatuses) ?? `one of: ${eventStatuses.join(", ")}`;
  return refuse(at, problems, `“${value}” is not a status`, advice);
}

function checkUnit({ attribute, unit }: WrittenClaim, at: At, { problems }: Context): boolean {
  if (unit === undefined) return true;
  if (attribute === "duration")
    return unit === "minutes" || refuse(at, problems, "durations are in minutes", "unit: minutes");
  return attribute !== "amount" || checkCurrency(unit, at, problems);
}

function refuse(at: At, problems: Context["problems"], message: string, advice?: string): false {
  problems.error(at, "bad-value", message, advice);
  return false;
}

function checkSubject(
  { attribute, subject }: WrittenClaim,
  at: At,
  { amounts, others }: ClaimOwner,
  { officialIds, problems }: Context,
): boolean {
  const place = inside(at, "subject");
  if (subject === undefined) {
    if (attribute !== "office") return true;
    problems.error(place, "missing-key", "“subject” is missing: whose office is it?");
    return false;
  }
  if (attribute === "amount")
    return checkKnown(subject, amounts, "unknown-amount", place, problems);
  if (attribute !== "office" && attribute !== "participant") return true;
  if (others.has(subject)) return true;
  return checkKnown(subject, officialIds, "unknown-official", place, problems);
}
