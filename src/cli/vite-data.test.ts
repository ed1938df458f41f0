import path from "node:path";
import { expect, test } from "vitest";
import { changedTimeline } from "./vite-data.ts";

const timelines = path.resolve("public", "timelines");
const changed = (...parts: string[]) => changedTimeline(timelines, path.join(timelines, ...parts));

test("a file of a timeline names it", () => {
  expect(changed("us-china", "timeline.json")).toBe("us-china");
  expect(changed("us-china", "documents", "000_x.txt")).toBe("us-china");
});

test("the list of timelines is no timeline", () => {
  expect(changed("index.json")).toBeNull();
});

test("other files are of no interest", () => {
  expect(changed()).toBeUndefined();
  expect(changed("us-china")).toBeUndefined();
  expect(changed("..", "favicon.svg")).toBeUndefined();
});
