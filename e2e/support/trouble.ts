import type { Page } from "@playwright/test";

/**
 * Notes everything a clean page does not do: errors and warnings on the console, exceptions,
 * requests that fail, and requests to another host (Readout needs none).
 * @returns the list, which goes on growing
 */
export function watchForTrouble(page: Page): string[] {
  const trouble: string[] = [];
  page.on("pageerror", (error) => trouble.push(`exception: ${error.message}`));
  page.on("console", (message) => {
    if (message.text().includes("registration blocked by Playwright")) return; // as the config asks
    if (message.text().includes("was preloaded using link preload")) return; // served another timeline
    if (["error", "warning"].includes(message.type())) trouble.push(`console: ${message.text()}`);
  });
  page.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "unknown";
    if (reason === "net::ERR_ABORTED") return; // the page was left while it was under way
    trouble.push(`request failed (${reason}): ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) trouble.push(`${response.status()}: ${response.url()}`);
  });
  page.on("request", (request) => {
    if (isForeign(request.url(), page.url())) trouble.push(`other host: ${request.url()}`);
  });
  return trouble;
}

/** Whether a request leaves the host of the page; `blob:` and `data:` stay inside it. */
function isForeign(request: string, page: string): boolean {
  if (!/^(https?|wss?):/.test(request) || !page.startsWith("http")) return false;
  return new URL(request).host !== new URL(page).host;
}
