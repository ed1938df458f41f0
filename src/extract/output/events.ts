/** One proposed event in the form in which people write events. */
import type { Candidate, CandidateClaim } from "../types.ts";
import { quoteAt } from "./quotes.ts";

type Names = ReadonlyMap<string, string>;

/** An entry of events/*.yaml; `ids` are the documents' written ids, `texts` their texts by report. */
export function writtenEvent(candidate: Candidate, ids: Names, texts: Names) {
  const { id, type, cameo, title, label, date, dateBasis, status, place, countries } = candidate;
  const amounts = writtenAmounts(candidate);
  const chosen = choices(candidate);
  return {
    id,
    type,
    cameo,
    title,
    label,
    date,
    dateBasis,
    ...(dateBasis === "inferred" ? { dateNote: noteOf(candidate) } : {}),
    status,
    place,
    participants: candidate.participants.map(writtenParticipant),
    countries: [...countries],
    passages: candidate.passages.map((passage, index) => ({
      ...(amounts.some(({ passages }) => passages.includes(keyOf(index)))
        ? { key: keyOf(index) }
        : {}),
      document: ids.get(passage.document) ?? passage.document,
      ...quoteAt(texts.get(passage.document) ?? "", passage),
      ...claimsAt(index, candidate),
    })),
    ...(amounts.length === 0 ? {} : { amounts }),
    ...(chosen.length === 0 ? {} : { chosen }),
  };
}

function keyOf(index: number): string {
  return `p${index + 1}`;
}

function noteOf({ date }: Candidate): string {
  return date === null
    ? "No report gives it a date."
    : "The passages name no date of their own; it is taken from what stands around them.";
}

function writtenParticipant({
  official,
  organisation,
  country,
  role,
  office,
}: Candidate["participants"][number]) {
  const who = official === undefined ? { organisation: organisation ?? "unnamed" } : { official };
  return {
    ...who,
    ...(country === undefined ? {} : { country }),
    role,
    ...(office === undefined ? {} : { office, officeBasis: "stated" }),
  };
}

function claimsAt(index: number, { claims }: Candidate) {
  const written = claims.filter(({ passage }) => passage === index).map(writtenClaim);
  return written.length === 0 ? {} : { claims: written };
}

function writtenClaim(claim: CandidateClaim) {
  const { attribute, subject, value, unit, comparator, polarity, attributedTo, text } = claim;
  return {
    id: claim.id.slice(claim.id.lastIndexOf("/") + 1),
    attribute,
    ...(subject === undefined ? {} : { subject }),
    value,
    ...(unit === undefined ? {} : { unit }),
    ...(comparator === "=" ? {} : { comparator }),
    ...(polarity === "affirmed" ? {} : { polarity }),
    ...(attributedTo === undefined ? {} : { attributedTo }),
    text,
  };
}

// ── Amounts: those that claims are about ─────────────────────────────────────────────────────────────────────────────

/** One entry for each subject of a claim about an amount, with the passages that tell it. */
function writtenAmounts({ claims, amounts, title }: Candidate) {
  const told = claims.filter(({ attribute }) => attribute === "amount");
  const subjects = [...new Set(told.map(({ subject }) => subject ?? "amount-1"))];
  return subjects.map((subject) => {
    const own = told.filter((claim) => (claim.subject ?? "amount-1") === subject);
    const { value, unit } = own[0] ?? { value: 0, unit: "USD" };
    const purpose = amounts.find(
      (amount) => amount.value === value && amount.currency === unit,
    )?.purpose;
    return {
      id: subject,
      kind: "total" as const,
      value: Number(value),
      currency: unit ?? "USD",
      purpose: purpose ?? title,
      passages: [...new Set(own.map(({ passage }: { passage: number }) => keyOf(passage)))],
    };
  });
}

// ── Choices: a disputed date needs one ───────────────────────────────────────────────────────────────────────────────

function choices({ agreements, date }: Candidate) {
  const disputed = agreements.find(
    ({ attribute, state, subject }) =>
      attribute === "date" && state === "disputed" && subject === undefined,
  );
  if (disputed === undefined) return [];
  const told = disputed.values.find(({ value }) => value === date);
  const most = [...disputed.values].sort(
    (a, b) => b.origins.length - a.origins.length || b.documents.length - a.documents.length,
  )[0];
  const value = (told ?? most)?.value;
  return value === undefined
    ? []
    : [{ attribute: "date" as const, value, because: becauseOf(told ?? most) }];
}

function becauseOf(value: Candidate["agreements"][number]["values"][number] | undefined): string {
  const count = value?.documents.length ?? 0;
  return `Proposed: ${count === 1 ? "one report says" : `${count} reports say`} so, in words that give the day most exactly. Check it.`;
}
