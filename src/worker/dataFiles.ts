/** Timelines and reports: from the network, and from what was kept where the network does not answer. */
import { inTurn } from "./inTurn";
import { isFile, type Places, type Platform } from "./places";
import { KEPT_SINCE, type KeptFile } from "./protocol";

/** How long the network may take where there is something kept, ms. */
export const PATIENCE_MS = 3000;

const MARK = "x-readout-mark";
const AT_ONCE = 3;

/** What is answered, and when all work for it is done. */
export type Answer = { readonly response: Promise<Response>; readonly done: Promise<unknown> };

/** From the network, which is kept; from what is kept if the network fails, errs or takes too long. */
export function answerData(
  platform: Platform,
  places: Places,
  request: Request,
  patience = PATIENCE_MS,
): Answer {
  // Asked anew even where the browser's own cache thinks it knows: what is shown should be the server's of now.
  const network = platform.fetch(request, { cache: "no-cache" });
  const stored = network.then((response) => store(platform, places, request.url, response.clone()));
  return {
    response: firstOf(request.url, network, find(platform, places, request.url), patience),
    done: stored.catch(() => undefined),
  };
}

async function firstOf(
  address: string,
  network: Promise<Response>,
  kept: Promise<Response | undefined>,
  patience: number,
): Promise<Response> {
  network.catch(() => undefined);
  const known = await kept;
  if (known === undefined) return network;
  const fresh = network.then(
    (response) => (isGone(response) || isFile(response, address) ? response : known),
    () => known,
  );
  return Promise.race([fresh, after(patience).then(() => known)]);
}

/** That a file is there no more is an answer, too. */
function isGone({ status }: Response): boolean {
  return status === 404 || status === 410;
}

/** Keeps files that are not kept yet, and drops those of the folder that are not named. */
export async function keepFiles(
  platform: Platform,
  places: Places,
  folder: string,
  files: readonly KeptFile[],
): Promise<void> {
  const own = files.filter(({ address }) => address.startsWith(places.scope));
  await inTurn(own, AT_ONCE, async ({ address, mark }) => {
    const known = await find(platform, places, address);
    if (known !== undefined && (mark === null || known.headers.get(MARK) === mark)) return;
    const response = await platform.fetch(address, { cache: "no-cache" }).catch(() => null);
    if (response !== null) await store(platform, places, address, response, mark);
  });
  await dropOthers(platform, places, folder, new Set(own.map(({ address }) => address)));
}

async function dropOthers(
  { caches }: Platform,
  { scope, data }: Places,
  folder: string,
  wanted: ReadonlySet<string>,
): Promise<void> {
  if (!folder.startsWith(scope) || folder === scope) return;
  const cache = await caches.open(data);
  const others = (await cache.keys()).filter(
    ({ url }) => url.startsWith(folder) && !wanted.has(url),
  );
  await Promise.all(others.map((request) => cache.delete(request)));
}

async function find({ caches }: Platform, { data }: Places, address: string) {
  try {
    return await (await caches.open(data)).match(address, { ignoreVary: true });
  } catch {
    return undefined; // the browser refuses its caches
  }
}

async function store(
  { caches, now }: Platform,
  { data }: Places,
  address: string,
  response: Response,
  mark: string | null = null,
): Promise<void> {
  if (!isFile(response, address)) return;
  const headers = new Headers({
    "content-type": response.headers.get("content-type") ?? "",
    [KEPT_SINCE]: now().toISOString(),
    ...(mark === null ? {} : { [MARK]: mark }),
  });
  try {
    await (await caches.open(data)).put(address, new Response(response.body, { headers }));
  } catch {
    // No room, or refused: it is there while the network is.
  }
}

function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
