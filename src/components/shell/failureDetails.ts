import { addressOf } from "../../store/history";
import { APP_VERSION } from "../../view/appVersion";
import type { View } from "../../view/view";

type Failure = {
  readonly name: string;
  readonly error: unknown;
  /** Which component failed, as React tells it. */
  readonly stack: string;
  readonly view: View;
};

/**
 * What whoever mends it needs. The address is made from the view: what else stands in the address bar (a host's own
 * parameters) is nobody's business.
 */
export function failureDetails({ name, error, stack, view }: Failure): string {
  const told = error instanceof Error ? (error.stack ?? "") : "";
  return [
    `${name} in Readout ${APP_VERSION}`,
    `Error: ${String(error)}`,
    `View: ${addressOf(view)}`,
    `Browser: ${navigator.userAgent}`,
    `Time: ${new Date().toISOString()}`,
    `Stack: ${told}${stack}`,
  ].join("\n");
}
