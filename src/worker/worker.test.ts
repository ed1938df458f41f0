import { beforeEach, expect, it, test } from "vitest";
import { answerApp, answerPage, installApp, removeOldApps } from "./appFiles";
import { answerData, keepFiles } from "./dataFiles";
import { type Platform, placesOf, requestKind } from "./places";
import { KEPT_SINCE, MOST_KEPT, readMessage } from "./protocol";

const scope = "https://news.example/readout/";
const one = placesOf(scope, "v1");
const two = placesOf(scope, "v2");

/** As much of the browser's caches as is used. */
class FakeCaches {
  readonly all = new Map<string, Map<string, Response>>();
  readonly keys = async () => [...this.all.keys()];
  readonly delete = async (name: string) => this.all.delete(name);
  readonly open = async (name: string) => {
    const files = this.all.get(name) ?? new Map<string, Response>();
    this.all.set(name, files);
    return {
      match: async (address: string) => files.get(address)?.clone(),
      put: async (address: string, response: Response) => void files.set(address, response),
      keys: async () => [...files.keys()].map((url) => ({ url })),
      delete: async ({ url }: { url: string }) => files.delete(url),
    };
  };
}

let caches: FakeCaches;
let server: Record<string, () => Response | Promise<Response>>;
let asked: string[];
let anew = 0;
let platform: Platform;

const text =
  (body: string, type = "text/plain") =>
  () =>
    new Response(body, { headers: { "content-type": type } });
const refused = () => Promise.reject(new TypeError("Failed to fetch"));
const data = (file: string) => new Request(`${scope}timelines/${file}`);
const bodyOf = async (answer: Promise<Response>) => (await answer).text();

beforeEach(() => {
  caches = new FakeCaches();
  asked = [];
  anew = 0;
  server = {
    "": text("page", "text/html"),
    "assets/a-1.js": text("a1"),
    "favicon.svg": text("icon"),
    "timelines/six/timeline.json": text("six"),
    "timelines/six/documents/one.txt": text("one"),
  };
  platform = {
    caches: caches as unknown as CacheStorage,
    now: () => new Date("2026-11-22T09:00Z"),
    fetch: async (request, options) => {
      if (options?.cache === "no-cache") anew += 1;
      const file = (typeof request === "string" ? request : request.url).slice(scope.length);
      asked.push(file);
      return server[file]?.() ?? new Response("", { status: 404 });
    },
  };
});

const offline = () => {
  for (const file of Object.keys(server)) server[file] = refused;
};

it("answers the page, whatever its query, and the app's files without network", async () => {
  await installApp(platform, one, ["assets/a-1.js", "favicon.svg"]);
  offline();
  expect(await bodyOf(answerPage(platform, one, new Request(`${scope}?event=xi`)))).toBe("page");
  for (const [file, body] of [
    ["assets/a-1.js", "a1"],
    ["favicon.svg", "icon"],
  ])
    expect(await bodyOf(answerApp(platform, one, new Request(scope + file)))).toBe(body);
});

it("keeps nothing of a version that is not whole", async () => {
  for (const answer of [refused, text("the app's page", "text/html")]) {
    server["assets/a-1.js"] = answer;
    await expect(installApp(platform, one, ["assets/a-1.js"])).rejects.toThrow();
    expect(await caches.keys()).toEqual([]);
  }
});

it("fetches only what changed, and answers an older tab until the old version goes", async () => {
  await installApp(platform, one, ["assets/a-1.js", "assets/b-1.js"].slice(0, 1));
  server["assets/b-2.js"] = text("b2");
  asked = [];
  await installApp(platform, two, ["assets/b-2.js"]);
  expect(asked).toEqual(["", "assets/b-2.js"]);
  delete server["assets/a-1.js"];
  const old = () => answerApp(platform, two, new Request(`${scope}assets/a-1.js`));
  expect(await bodyOf(old())).toBe("a1");
  await removeOldApps(platform, two);
  expect((await old()).status).toBe(404);
});

it("touches no cache of another copy on the same origin", async () => {
  const others = ["https://news.example/", "https://news.example/readout/old/"].map((other) =>
    placesOf(other, "v1"),
  );
  for (const { app } of others) await caches.open(app);
  await installApp(platform, one, []);
  await removeOldApps(platform, two);
  expect(await caches.keys()).toEqual(others.map(({ app }) => app));
});

it("works on where the browser refuses its caches", async () => {
  const none = { open: refused, keys: refused, delete: refused } as unknown as CacheStorage;
  const poor = { ...platform, caches: none };
  expect(await bodyOf(answerPage(poor, one, new Request(scope)))).toBe("page");
  const file = new Request(`${scope}assets/a-1.js`);
  expect(await bodyOf(answerApp(poor, one, file))).toBe("a1");
  expect(await bodyOf(answerData(poor, one, data("six/timeline.json")).response)).toBe("six");
});

it("asks the network for data first, and says since when it has kept what it answers else", async () => {
  const ask = () => answerData(platform, one, data("six/timeline.json"), 20);
  const { response, done } = ask();
  expect((await response).headers.has(KEPT_SINCE)).toBe(false);
  expect(anew).toBe(1);
  await done;
  for (const answer of [
    refused,
    () => new Response("busy", { status: 503 }),
    text("sign in first", "text/html"),
    () => new Promise<Response>(() => {}),
  ]) {
    server["timelines/six/timeline.json"] = answer;
    const kept = await ask().response;
    expect(kept.headers.get(KEPT_SINCE)).toBe("2026-11-22T09:00:00.000Z");
    expect(await kept.text()).toBe("six");
  }
  delete server["timelines/six/timeline.json"];
  expect((await ask().response).status).toBe(404);
});

it("keeps a timeline's files once, changed ones anew, and drops those that are gone", async () => {
  const folder = `${scope}timelines/six/`;
  const file = (name: string, mark: string) => ({ address: folder + name, mark });
  const keep = (mark: string) =>
    keepFiles(platform, one, folder, [file("documents/one.txt", mark)]);
  await answerData(platform, one, data("six/timeline.json")).done;
  asked = [];
  await keep("hash-1");
  await keep("hash-1");
  expect(asked).toEqual(["timelines/six/documents/one.txt"]);
  await keep("hash-2");
  expect(asked).toHaveLength(2);
  expect([...(caches.all.get(one.data)?.keys() ?? [])]).toEqual([`${folder}documents/one.txt`]);
});

test.each([
  ["", true, "page"],
  ["index.html?event=xi#a", true, "page"],
  ["timelines/six/timeline.json", true, "foreign"],
  ["timelines/six/timeline.json", false, "data"],
  ["assets/later.woff2", false, "app"],
  ["favicon.svg", false, "app"],
  ["other/index.html", true, "foreign"],
  ["../elsewhere/assets/a.js", false, "foreign"],
])("“%s” is of the kind", (file, navigating, kind) => {
  const { href } = new URL(file, scope);
  expect(requestKind(one, ["favicon.svg"], href, navigating)).toBe(kind);
});

test("only messages of the two kinds are read", () => {
  for (const no of [
    null,
    "take-over",
    {},
    { kind: "keep", folder: 1, files: [] },
    { kind: "keep" },
  ])
    expect(readMessage(no)).toBeNull();
  const many = Array.from({ length: MOST_KEPT + 5 }, () => ({ address: "a", mark: null }));
  const files = [{ address: 5, mark: null }, ...many];
  const read = readMessage({ kind: "keep", folder: "f", files });
  expect(read).toMatchObject({ kind: "keep", files: { length: MOST_KEPT - 1 } });
});
