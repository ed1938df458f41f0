/** The files of the app: all of a version are kept when it is installed, and answered from there. */
import { inTurn } from "./inTurn";
import { isFile, type Places, type Platform } from "./places";

const AT_ONCE = 4;

/** Keeps every file of this version, or fails and keeps none. */
export async function installApp(
  platform: Platform,
  places: Places,
  files: readonly string[],
): Promise<void> {
  const cache = await platform.caches.open(places.app);
  try {
    await cache.put(places.scope, await fetchPage(platform, places));
    await inTurn(files, AT_ONCE, async (file) => {
      const address = new URL(file, places.scope).href;
      const known = hasHash(file) ? await keptAnywhere(platform, places, address) : undefined;
      await cache.put(address, known ?? (await fetchApp(platform, address, hasHash(file))));
    });
  } catch (error) {
    await platform.caches.delete(places.app);
    throw error;
  }
}

/** The page, whatever its query: the view is read by the app. */
export async function answerPage(
  platform: Platform,
  places: Places,
  request: Request,
): Promise<Response> {
  return (await keptAnywhere(platform, places, places.scope)) ?? platform.fetch(request);
}

/**
 * A file of the app, first from this version, then from older ones: a tab opened before an update asks for those. Fonts
 * that are seldom needed are not installed; they are kept when first asked for.
 */
export async function answerApp(
  platform: Platform,
  places: Places,
  request: Request,
): Promise<Response> {
  const kept = await keptAnywhere(platform, places, request.url);
  if (kept !== undefined) return kept;
  const response = await platform.fetch(request);
  if (isFile(response, request.url)) await keep(platform, places, request.url, response.clone());
  return response;
}

/** Deletes the files of other versions. */
export async function removeOldApps({ caches }: Platform, places: Places): Promise<void> {
  const old = (await appNames(caches, places)).filter((name) => name !== places.app);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** This version's cache, then those of others. */
async function appNames(caches: CacheStorage, { prefix, app, data }: Places): Promise<string[]> {
  const others = (await caches.keys()).filter((name) => name.startsWith(prefix));
  return [app, ...others.filter((name) => name !== app && name !== data)];
}

/** In the cache of this version, else in those of others; nothing where the browser refuses its caches. */
async function keptAnywhere({ caches }: Platform, places: Places, address: string) {
  try {
    for (const name of await appNames(caches, places)) {
      const found = await (await caches.open(name)).match(address, { ignoreVary: true });
      if (found !== undefined) return found;
    }
  } catch {
    // As if nothing was kept.
  }
  return undefined;
}

async function keep({ caches }: Platform, { app }: Places, address: string, response: Response) {
  try {
    await (await caches.open(app)).put(address, response);
  } catch {
    // No room: it is fetched again when needed.
  }
}

/** Built files are named after what is in them: what has the name is the file. */
function hasHash(file: string): boolean {
  return file.startsWith("assets/");
}

async function fetchApp(platform: Platform, address: string, hashed: boolean): Promise<Response> {
  const response = await platform.fetch(address, { cache: hashed ? "default" : "no-cache" });
  if (!isFile(response, address)) throw new Error(`${address}: HTTP ${response.status}`);
  return response;
}

/** A page that was redirected to may not answer for one that was asked for, hence the copy. */
async function fetchPage({ fetch }: Platform, { scope }: Places): Promise<Response> {
  let response = await fetch(scope, { cache: "no-cache" });
  if (!response.ok) response = await fetch(`${scope}index.html`, { cache: "no-cache" });
  if (!response.ok) throw new Error(`${scope}: HTTP ${response.status}`);
  return new Response(await response.blob(), { headers: response.headers });
}
