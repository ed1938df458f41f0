/**
 * What reports agree on and where they contradict each other.
 *
 *   claims of one event ──by attribute and subject──▶ Agreement { state, values: [{ value, claims, documents, origins }] }
 *
 *   single        claims of one origin
 *   corroborated  compatible claims of two or more origins
 *   disputed      some pair of claims is incompatible, even within one document
 *
 * One entry of `values` is one statement: claims differ in value, unit, comparator or polarity exactly when they stand
 * in different entries, so a contradiction is always between entries, and the claims of an entry tell its comparator
 * and polarity. Nothing depends on the order in which claims are given.
 */
import {
  type Agreement,
  type AgreementState,
  type Claim,
  type ClaimAttribute,
  type Comparator,
  claimAttributes,
} from "../model/timeline.ts";
import { compatible } from "./compatible.ts";
import { distinct, grouped } from "./lists.ts";

/** A claim with the document it stands in, and that document's `originOf`. */
export type SourcedClaim = {
  readonly claim: Claim;
  readonly document: string;
  readonly origin: string;
};

/** Which of several values the event itself carries, and why. */
export type Choice = {
  readonly attribute: ClaimAttribute;
  readonly subject?: string | undefined;
  readonly value: string | number;
  readonly comparator?: Comparator | undefined;
  readonly because: string;
};

/** Agreements of one event's claims, in the order of the attributes, then of the subjects. */
export function agreementsOf(
  claims: readonly SourcedClaim[],
  choices: readonly Choice[] = [],
): Agreement[] {
  const groups = grouped(claims, ({ claim }) => subjectKey(claim));
  return [...groups.values()].sort(byAttribute).map((group) => agreementOf(group, choices));
}

/** The state of a whole event; `origins` are those of its passages. */
export function eventAgreement(
  agreements: readonly Agreement[],
  origins: readonly string[],
): AgreementState {
  if (agreements.some(({ state }) => state === "disputed")) return "disputed";
  return new Set(origins).size > 1 ? "corroborated" : "single";
}

/** Index of the value a choice names, affirmed before denied; -1 if no claim has it. */
function chosenIndex(claims: readonly (readonly SourcedClaim[])[], choice: Choice): number {
  const fits = (group: readonly SourcedClaim[]) => {
    const claim = group[0]?.claim;
    if (claim === undefined || claim.value !== choice.value) return false;
    return choice.comparator === undefined || choice.comparator === claim.comparator;
  };
  return claims.findIndex(fits);
}

function agreementOf(claims: readonly SourcedClaim[], choices: readonly Choice[]): Agreement {
  const entries = [...grouped(claims, ({ claim }) => statementKey(claim)).values()].sort(
    byStatement,
  );
  const { attribute, subject } = claims[0]?.claim ?? { attribute: "date" };
  const choice = choices.find(
    (one) => one.attribute === attribute && (one.subject ?? "") === (subject ?? ""),
  );
  const chosen = choice === undefined ? -1 : chosenIndex(entries, choice);
  return {
    attribute,
    ...(subject === undefined ? {} : { subject }),
    state: stateOf(entries, claims),
    values: entries.map(entryOf),
    ...(choice === undefined || chosen < 0 ? {} : { chosen, chosenBecause: choice.because }),
  };
}

function stateOf(
  entries: readonly (readonly SourcedClaim[])[],
  claims: readonly SourcedClaim[],
): AgreementState {
  const statements = entries.flatMap((entry) => entry.slice(0, 1));
  const disputed = statements.some(({ claim: a }, index) =>
    statements.slice(index + 1).some(({ claim: b }) => !compatible(a, b)),
  );
  if (disputed) return "disputed";
  return new Set(claims.map(({ origin }) => origin)).size > 1 ? "corroborated" : "single";
}

function entryOf(entry: readonly SourcedClaim[]): Agreement["values"][number] {
  const { value, unit } = entry[0]?.claim ?? { value: "" };
  return {
    value,
    ...(unit === undefined ? {} : { unit }),
    claims: entry.map(({ claim }) => claim.id).sort(),
    documents: distinct(entry.map(({ document }) => document)),
    origins: distinct(entry.map(({ origin }) => origin)),
  };
}

/** Sorts as text: ten more makes every index two digits. */
function subjectKey({ attribute, subject }: Claim): string {
  return JSON.stringify([claimAttributes.indexOf(attribute) + 10, subject ?? ""]);
}

function statementKey({ polarity, value, unit, comparator }: Claim): string {
  return JSON.stringify([polarity, value, unit, comparator]);
}

function byAttribute(a: readonly SourcedClaim[], b: readonly SourcedClaim[]): number {
  return compareBy(a, b, ({ claim }) => subjectKey(claim));
}

/** Affirmed before denied, numbers by size, words by code unit. */
function byStatement(a: readonly SourcedClaim[], b: readonly SourcedClaim[]): number {
  const [x, y] = [a[0]?.claim, b[0]?.claim];
  if (x === undefined || y === undefined) return 0;
  if (x.polarity === y.polarity && typeof x.value === "number" && typeof y.value === "number")
    if (x.value !== y.value) return x.value - y.value;
  return compareBy(a, b, ({ claim }) => statementKey(claim));
}

function compareBy(
  a: readonly SourcedClaim[],
  b: readonly SourcedClaim[],
  key: (claim: SourcedClaim) => string,
): number {
  const [x, y] = [a[0], b[0]].map((one) => (one === undefined ? "" : key(one)));
  if (x === undefined || y === undefined || x === y) return 0;
  return x < y ? -1 : 1;
}
