/**
 * What can go wrong on the way of a file to the page, told apart so that each gets its own words and remedy.
 */
export type LoadErrorKind =
  | "missing"
  | "unreachable"
  | "cut-off"
  | "other-version"
  | "invalid"
  | "too-large"
  | "bad-address";

/** Whether another try may do better: the server did not answer, or not to the end. */
export function isPassing(error: Error): boolean {
  return error instanceof LoadError && ["unreachable", "cut-off"].includes(error.kind);
}

/** An expected failure of loading: shown where the person looks, with what to do next. */
export class LoadError extends Error {
  override readonly name = "LoadError";
  readonly kind: LoadErrorKind;
  readonly address: string;
  /** For those who want to know more: the status, the parser's word, the first few faults. */
  readonly details: string;
  /** What to do, where whoever found the fault knows it better than its kind tells. */
  readonly remedy: string | null;

  constructor(kind: LoadErrorKind, address: string, details: string, remedy?: string) {
    super(`${kind}: ${address}: ${details}`);
    this.kind = kind;
    this.address = address;
    this.details = details;
    this.remedy = remedy ?? null;
  }
}
