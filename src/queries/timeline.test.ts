// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { timelineOf } from "../model/testing";
import { resolveAddress } from "./fetchFile";
import { loadTimeline } from "./timeline";

const timeline = timelineOf([{ id: "a" }], { id: "six" });
const index = { timelines: [{ id: "six", title: "Six" }] };
let files: Record<string, () => Response | Promise<Response>>;

const json = (body: unknown) => () => Response.json(body);
const text =
  (body: string, type = "application/json") =>
  () =>
    new Response(body, { headers: { "content-type": type } });

beforeEach(() => {
  files = { "/timelines/index.json": json(index), "/timelines/six/timeline.json": json(timeline) };
  vi.stubGlobal("fetch", async (address: URL) => {
    const answer = files[address.pathname];
    return answer ? answer() : new Response("", { status: 404 });
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("the timeline", () => {
  it("is the first of the index, one by id, or a file by path", async () => {
    files["/demo/timeline.json"] = json(timeline);
    for (const reference of [null, "six", "/demo/timeline.json", "/demo/", "demo/timeline.json"])
      expect((await loadTimeline(reference)).timeline.id).toBe("six");
  });

  it("tells where it came from, for the texts beside it", async () => {
    const { address } = await loadTimeline("six");
    expect(new URL(address).pathname).toBe("/timelines/six/timeline.json");
  });

  const whole = JSON.stringify(timeline);
  const page = "<!doctype html><title>The app's own page</title>";
  it.each([
    ["missing", () => new Response("", { status: 404 })],
    ["missing", text(page, "text/html; charset=utf-8")],
    ["unreachable", () => new Response("", { status: 500 })],
    ["unreachable", () => Promise.reject(new TypeError("Failed to fetch"))],
    ["cut-off", text(whole.slice(0, whole.length / 2))],
    ["cut-off", text("")],
    ["other-version", json({ ...timeline, version: 2 })],
    ["invalid", json({ ...timeline, events: [{ id: "x" }] })],
    ["invalid", json({ hello: "world" })],
    ["invalid", json(null)],
  ] as const)("is %s", async (kind, answer) => {
    files["/timelines/six/timeline.json"] = answer;
    await expect(loadTimeline("six")).rejects.toMatchObject({ name: "LoadError", kind });
  });

  it("is refused where it is larger than the most, whatever its header says", async () => {
    const endless = () =>
      new ReadableStream({ pull: (stream) => stream.enqueue(new Uint8Array(400_000)) });
    for (const answer of [
      () => new Response("{}", { headers: { "content-length": "1000000000000" } }),
      () => new Response(endless(), { headers: { "content-length": "2" } }),
    ]) {
      files["/timelines/index.json"] = answer;
      await expect(loadTimeline(null)).rejects.toMatchObject({
        kind: "too-large",
        remedy: expect.stringContaining("1 MB"),
      });
    }
  });

  it("is missing where the index is empty, invalid where it is no index", async () => {
    files["/timelines/index.json"] = json({ timelines: [] });
    await expect(loadTimeline(null)).rejects.toMatchObject({ kind: "missing" });
    files["/timelines/index.json"] = json([]);
    await expect(loadTimeline(null)).rejects.toMatchObject({ kind: "invalid" });
  });
});

it.each([
  "//evil.example/x",
  "https://evil.example/x",
  "javascript:alert(1)",
  "data:,x",
  "http://[",
])("does not go to %s", (path) => {
  expect(() => resolveAddress(path)).toThrow(expect.objectContaining({ kind: "bad-address" }));
});
