import { expect, test } from "vitest";
import { paintSvg } from "../paint/svg.ts";
import { gallery } from "./gallery.ts";

test.each(Object.keys(gallery))("%s looks as it did", async (name) => {
  const scene = gallery[name]?.();
  if (scene === undefined) throw new Error("no such scene");
  const svg = paintSvg(scene).replaceAll("><", ">\n<");
  await expect(`${svg}\n`).toMatchFileSnapshot(`./__goldens__/${name}.svg`);
});

test("scenes are plain data", () => {
  for (const make of Object.values(gallery)) {
    const scene = make();
    expect(JSON.parse(JSON.stringify(scene))).toEqual(scene);
  }
});
