/**
 * How much speaks for two tellings being of one event. They are merged from `ENOUGH` up, unless one of the rules in
 * `never.ts` forbids it. Set by reasoning and by the pairs of the three sample groups, in halves, not fitted.
 */
export const weights = {
  /** Both call it a meeting. */
  sameType: 1,
  /** "Talks" and "a meeting". */
  sameFamily: 0.5,
  /** Each person that both name, up to two: a person seldom has two events of one kind on one day. */
  person: 2,
  /** One leaves out a person whom the other names, and names them in the same sentence. */
  around: 1,
  /** Both name the same two or more people. */
  samePeople: 1,
  /** One names the head of one side, the other that of the other. */
  sides: 2.5,
  /** Two or more countries in common; they meet often, so this alone is not enough. */
  countries: 1.5,
  /** One country in common. */
  country: 0.5,
  /** A name in common: "the WMCC meeting". */
  name: 2,
  /** The same day told by both. */
  sameDay: 2,
  /** A coarser date that holds the finer one, or the same coarse one. */
  containedDate: 1,
  /** The day of one of them is inferred, so that it proves less: weights of dates count this much. */
  inferredDate: 0.5,
  /** The same place, or one in the other. */
  place: 1,
  /** One report names the same countries and then, of the same day, the people. */
  toldTwice: 1,
  /** One report tells of violence at one place and names nobody. */
  oneAttack: 1.5,
  /** One report tells of sanctions or a law of the same countries on one day. */
  oneDecision: 1.5,
  /** Sentences of two reports in mostly the same words: copies of one text. */
  wording: 2,
  /** "Will meet" told before, "met" told after. */
  plannedAndOccurred: -1,
  /** "Were to meet", in the past of the report that then tells of it. */
  wasAhead: 1,
  /** One names people, the other none of them, only countries. */
  namedAndUnnamed: -0.5,
} as const;

/** A merge needs this much. */
export const ENOUGH = 3.5;

/** Clauses this alike (Dice over word keys) are the same words. */
export const SAME_WORDING = 0.6;

/** Days by which reports of one encounter may be at odds and still mean the same one. */
export const DISPUTE_DAYS = 7;

/** Of one attack told with another day or place so much of the words is shared: besides these the toll is the same. */
export const ATTACK_WORDING = 0.4;
