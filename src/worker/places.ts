/**
 * Which caches are ours, and which requests. Several copies of Readout may stand on one origin: each has its scope (the
 * folder its page is in), and touches nothing beyond.
 */
export type Places = {
  /** The folder the page is in, as an address with its last slash. */
  readonly scope: string;
  /** Cache of the files of this version. */
  readonly app: string;
  /** Cache of timelines and reports, whatever the version. */
  readonly data: string;
  /** What the names of all our caches begin with: no address holds a space. */
  readonly prefix: string;
};

/** The places of one version at one scope. */
export function placesOf(scope: string, version: string): Places {
  const prefix = `readout ${new URL(scope).pathname} `;
  return { scope, app: `${prefix}app ${version}`, data: `${prefix}data`, prefix };
}

/** What "Save as page" fills with the data; kept like these. */
export const PAGE_TO_SAVE = "page.html";

export type RequestKind = "page" | "app" | "data" | "foreign";

/** What is asked for; `foreign` goes its way as if there were no worker. */
export function requestKind(
  { scope }: Places,
  files: readonly string[],
  address: string,
  navigating: boolean,
): RequestKind {
  const [bare = ""] = address.split(/[?#]/);
  if (!bare.startsWith(scope)) return "foreign";
  const file = bare.slice(scope.length);
  if (navigating) return file === "" || file === "index.html" ? "page" : "foreign";
  if (file.startsWith("timelines/") || file === PAGE_TO_SAVE) return "data";
  return file.startsWith("assets/") || files.includes(file) ? "app" : "foreign";
}

/** What a worker needs of its surroundings; tests bring their own. */
export type Platform = {
  readonly caches: CacheStorage;
  readonly fetch: (request: Request | string, options?: RequestInit) => Promise<Response>;
  readonly now: () => Date;
};

/** Whether an answer is the file that was asked for: some hosts answer with the app's page when it is not there. */
export function isFile(response: Response, address: string): boolean {
  const type = response.headers.get("content-type") ?? "";
  return response.ok && (!type.startsWith("text/html") || address.endsWith(".html"));
}
