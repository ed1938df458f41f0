// @vitest-environment jsdom
import { createHash } from "node:crypto";
import { QueryClient } from "@tanstack/react-query";
import { beforeEach, expect, test, vi } from "vitest";
import { timelineOf } from "../../model/testing";
import { timelineQuery } from "../../queries/timeline";
import { hideImageNotice, useNoticeStore } from "../../store/notices";
import { useViewStore } from "../../store/viewStore";
import { withSvgText } from "../../view/embeddedSvg";
import { parseView } from "../../view/url";
import { defaultView } from "../../view/view";
import { openImage } from "./openImage";

const timeline = timelineOf([{ id: "xi", countries: ["CN"] }], { id: "six", title: "Six" });
const bytes = new TextEncoder().encode(JSON.stringify(timeline)).buffer as ArrayBuffer;
const hash = createHash("sha256").update(new Uint8Array(bytes)).digest("hex");
const svg = '<svg xmlns="http://www.w3.org/2000/svg"></svg>';

let client: QueryClient;

beforeEach(() => {
  client = new QueryClient();
  client.setQueryData(timelineQuery(null).queryKey, {
    timeline,
    address: "http://localhost/timelines/six/timeline.json",
    bytes,
    keptSince: null,
  });
  useViewStore.setState({ view: { ...defaultView, theme: "dark" } });
  hideImageNotice();
  vi.stubGlobal("crypto", {
    subtle: {
      digest: async (_: string, given: ArrayBuffer) =>
        new Uint8Array(createHash("sha256").update(new Uint8Array(given)).digest()).buffer,
    },
  });
  vi.stubGlobal("fetch", async () =>
    Response.json({
      timelines: [
        { id: "six", title: "Six" },
        { id: "two", title: "Two" },
      ],
    }),
  );
});

/** jsdom's File has no arrayBuffer. */
const fileOf = (text: string, name = "image.svg", size?: number): File =>
  ({
    name,
    size: size ?? text.length,
    arrayBuffer: async () => new TextEncoder().encode(text).buffer,
  }) as unknown as File;

const opened = async (state: object) => {
  const usual = { readout: 1, timeline: "six", dataHash: hash, view: "", app: "0.1.0" };
  await openImage(fileOf(withSvgText(svg, JSON.stringify({ ...usual, ...state })) ?? ""), client);
  return useNoticeStore.getState().image;
};
const view = () => useViewStore.getState().view;

test("the view is restored as one step; the theme stays unless the view names one", async () => {
  expect(await opened({ view: "event=xi&country=CN" })).toBeNull();
  expect(view()).toEqual({ ...parseView("event=xi&country=CN").view, theme: "dark" });
  expect(useViewStore.getState().historyMode).toBe("push");
  expect(useNoticeStore.getState().toast?.text).toContain("restored");
  await opened({ view: "theme=light" });
  expect(view()).toEqual({ ...defaultView, theme: "light" });
});

test("other data, and what is gone with them, are told", async () => {
  const notice = await opened({ dataHash: "0".repeat(64), view: "event=gone&country=FR" });
  expect(notice?.sentences).toEqual([
    expect.stringContaining("data have changed"),
    expect.stringContaining("“gone”"),
    expect.stringContaining("“France”"),
  ]);
  expect(view().event).toBeNull();
  expect(view().filters.values.country).toEqual(["FR"]);
});

test("data that cannot be compared are not said to be the same", async () => {
  expect((await opened({ dataHash: null }))?.sentences).toEqual([
    expect.stringContaining("could not be compared"),
  ]);
});

test("another timeline waits for a click, and an unknown one is not sought", async () => {
  const notice = await opened({ timeline: "two" });
  expect(notice).toMatchObject({ action: { words: "Open it" } });
  expect(notice?.sentences[0]).toContain("“Two”");
  expect((await opened({ timeline: "three" }))?.action).toBeUndefined();
  expect(view()).toEqual({ ...defaultView, theme: "dark" });
});

test("without the list of timelines it is not said that there is no such timeline", async () => {
  vi.stubGlobal("fetch", async () => Promise.reject(new TypeError("offline")));
  expect((await opened({ timeline: "two" }))?.sentences[0]).toContain("could not be fetched");
});

test("what is too large is not read", async () => {
  await openImage(fileOf("", "large.png", 50_000_001), client);
  expect(useNoticeStore.getState().image?.title).toBe("This file is too large");
});
