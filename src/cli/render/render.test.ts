/** Pictures made on the command line, from folders of their own. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type Cut, cuts } from "../../paint/fontCuts.ts";
import { paintSvg } from "../../paint/svg.ts";
import { exampleTimeline } from "../../scene/exampleTimeline.ts";
import { text } from "../../scene/mark.ts";
import { readEmbedded } from "../../view/embedded.ts";
import { pngText } from "../../view/embeddedPng.ts";
import { svgText } from "../../view/embeddedSvg.ts";
import { run } from "../run.ts";
import { outlined } from "./outline.ts";

let folder = "";
const at = (name: string) => path.join(folder, name);

beforeAll(async () => {
  vi.useFakeTimers({ now: new Date(2026, 10, 22, 12), toFake: ["Date"] });
  folder = await mkdtemp(path.join(tmpdir(), "readout-render-"));
  const timeline = JSON.stringify(exampleTimeline());
  await mkdir(at("example"));
  await writeFile(at("example/timeline.json"), timeline);
  await writeFile(at("half.json"), timeline.slice(0, timeline.length / 2));
  await writeFile(at("later.json"), JSON.stringify({ ...exampleTimeline(), version: 9 }));
  await writeFile(at("other.json"), "[]");
});

afterAll(async () => {
  vi.useRealTimers();
  await rm(folder, { recursive: true, force: true });
});

let said: string[] = [];
beforeEach(() => {
  said = [];
  const note = (line: unknown) => void said.push(String(line));
  const spies = [vi.spyOn(console, "log"), vi.spyOn(console, "error")];
  for (const spy of spies) spy.mockImplementation(note);
  return () => {
    for (const spy of spies) spy.mockRestore();
  };
});

const render = (...args: string[]) => run(["render", ...args, "--timelines", folder]);
const svgOf = (file: string) => readFile(at(file), "utf8");

describe("readout render", () => {
  it("draws an SVG that needs nothing beside it", async () => {
    const out = ["-o", at("a.svg"), "--size", "850x600", "--title", "A & <B>"];
    expect(await render(at("example/timeline.json"), ...out)).toBe(0);
    const svg = await svgOf("a.svg");
    expect(svg).not.toMatch(/(?:href|src)=|url\((?!#|data:)/);
    expect(svg.match(/@font-face/g)?.length).toBeGreaterThanOrEqual(2);
    expect(svg).toContain(">A &amp; &lt;B&gt;</title>");
    expect(svg).toContain("<desc");
    const bare = svg.replace(/<style>.*?<\/style>/, "").replace(/<metadata>.*<\/metadata>/, "");
    await expect(bare.replaceAll("><", ">\n<")).toMatchFileSnapshot("__goldens__/example.svg");
  });

  it("takes a folder or an id, and a view as links have it", async () => {
    const view = "https://host/readout/?lanes=country&theme=dark";
    expect(await render(at("example"), "-o", at("b.svg"), "--view", view)).toBe(0);
    expect(await render("example", "-o", at("c.svg"), "--view", "lanes=country&theme=dark")).toBe(
      0,
    );
    expect(await svgOf("b.svg")).toBe(await svgOf("c.svg"));
    const state = readEmbedded(svgText(await svgOf("b.svg")) ?? "");
    expect(state).toMatchObject({ kind: "state", state: { view: "lanes=country&theme=dark" } });
    await render("example", "-o", at("c.svg"), "--no-embed");
    expect(svgText(await svgOf("c.svg"))).toBeNull();
  });

  it("draws a PNG of as many pixels as asked for, with ink on it", async () => {
    const out = ["-o", at("a.png"), "--size", "600x400", "--scale", "2"];
    expect(await render("example", ...out)).toBe(0);
    const png = await readFile(at("a.png"));
    const { width, height, dark } = pixelsOf(png);
    expect([width, height]).toEqual([1200, 800]);
    expect(dark / (width * height)).toBeGreaterThan(0.01);
    expect(dark / (width * height)).toBeLessThan(0.4);
    expect(readEmbedded(pngText(png) ?? "")).toMatchObject({ kind: "state" });
  });

  it("draws a PDF with its fonts", async () => {
    expect(await render("example", "-o", at("a.pdf"), "--size", "297x210mm")).toBe(0);
    const pdf = (await readFile(at("a.pdf"))).toString("latin1");
    expect(pdf.slice(0, 5)).toBe("%PDF-");
    expect(pdf).toMatch(/MediaBox \[0 0 841\.\d+ 595\.\d+\]/);
    expect(pdf).toContain("/FontFile2");
  });

  it("says what of a view it cannot honour, with the nearest there is, and draws all the same", async () => {
    const view = "contry=US&country=UZ&scale=log&event=nothing-like-it";
    expect(await render("example", "-o", at("d.svg"), "--view", view)).toBe(0);
    const warnings = said.filter((line) => line.startsWith("warning: --view"));
    expect(warnings).toEqual([
      "warning: --view contry: no such parameter; did you mean country?",
      expect.stringMatching(/--view scale=log: /),
      expect.stringMatching(/--view country=UZ: no event has this country; did you mean U.\?/),
      "warning: --view event=nothing-like-it: there is no such event",
    ]);
  });

  it("says what has no effect, and that a picture is empty", async () => {
    const view = "view=table&sort=title&lanes=country&from=1900-01-01&to=1900-01-02";
    expect(await render("example", "-o", at("f.svg"), "--view", view, "--scale", "2")).toBe(0);
    expect(said.filter((line) => line.startsWith("warning:")).slice(0, 4)).toEqual([
      "warning: --view view=table: a picture shows the chart alone",
      "warning: --view sort=title: a picture shows the chart alone",
      "warning: --scale 2 is for PNG; SVG is sharp at any",
      "warning: the picture shows no event: none is left by filters and time",
    ]);
    said = [];
    expect(await render("example", "-o", at("f.svg"), "--view", "view=chart")).toBe(0);
    expect(said.join("\n")).not.toMatch(/alone|sharp|no event/);
  });

  it("warns of characters that the fonts lack", async () => {
    await render("example", "-o", at("e.svg"), "--title", "布林肯");
    expect(said.join("\n")).toMatch(/the fonts lack 布林肯: their widths are estimates/);
  });

  it.each([
    [["nowhere", "-o", "a.svg"], 1, /no timeline at nowhere, .*nowhere.timeline\.json.*Compile/],
    [["half.json", "-o", "a.svg"], 1, /half\.json is not JSON: .*Compile its collection again/],
    [["later.json", "-o", "a.svg"], 1, /later\.json: It is of version 9.*newer Readout/],
    [["other.json", "-o", "a.svg"], 1, /other\.json: It is not a JSON object.*Choose/],
    [["example", "-o", "no/such/a.svg"], 1, /a\.svg cannot be written: its folder does not exist/],
    [["half.json", "-o", "no/such/a.svg"], 1, /a\.svg cannot be written: its folder does not/],
    [
      ["data/example", "-o", "a.svg"],
      1,
      /no timeline at data.example.*Did you mean the id example\?/,
    ],
    [["example", "-o", "a.png", "--format", "pdf"], 2, /a\.png and --format pdf name two formats/],
    [["example", "-o", "a.png", "--scale", "3"], 2, /--scale 3: choose 1, 2 or 4/],
    [["example", "-o", "example", "--format", "svg"], 1, /cannot be written: it is a folder/],
    [["example"], 2, /needs -o FILE/],
    [[], 2, /takes one timeline/],
    [["example", "-o", "a.jpg"], 2, /a\.jpg: its ending says no format; add --format/],
    [["example", "-o", "a.svg", "--format", "pgn"], 2, /did you mean png/],
    [["example", "-o", "a.svg", "--theme", "drak"], 2, /did you mean dark/],
    [["example", "-o", "a.svg", "--size", "big"], 2, /--size big: write it as 1200x628/],
    [["example", "-o", "a.svg", "--size", "99999x99999"], 2, /from 400 to 4000 px/],
    [["example", "-o", "a.svg", "--size", "10x10mm"], 2, /from 106 to 1058 mm/],
    [["example", "-o", "a.png", "--size", "4000x4000", "--scale", "4"], 2, /smaller scale/],
    [["example", "-o", "a.svg", "--title", "x".repeat(1001)], 2, /at most 1000 characters/],
    [["example", "-o", "a.svg", "--sise", "1"], 2, /--sise/],
  ])("says what is wrong and what to do: %#", async (args, status, message) => {
    const [first, ...rest] = args;
    const here = first === undefined ? [] : [first.endsWith(".json") ? at(first) : first];
    const placed = rest.map((word, index) => (rest[index - 1] === "-o" ? at(word) : word));
    expect(await render(...here, ...placed)).toBe(status);
    expect(said.join("\n")).toMatch(message);
  });
});

describe("letters as outlines", () => {
  /** Dark pixels of a word in one cut. */
  const inkOf = (cut: Cut) => {
    const mark = text(10, 60, "Hamburg", { ...cut, size: 48 }, "#000000");
    const { scene, missing } = outlined({ width: 300, height: 80, marks: [mark] });
    expect(missing).toEqual([]);
    const svg = paintSvg(scene);
    expect(svg).not.toContain("<text");
    return darkIn(new Resvg(svg, { background: "#ffffff" }).render().pixels);
  };

  it("each cut is its own: bold has more ink, italic and serif other shapes", () => {
    const ink = cuts.map(inkOf);
    expect(new Set(ink).size).toBe(cuts.length);
    const [regular = 0, medium = 0, bold = 0, italic = 0, boldItalic = 0, serif = 0, title = 0] =
      ink;
    expect(serif).toBeGreaterThan(1000);
    expect(medium).toBeGreaterThan(regular);
    expect(bold).toBeGreaterThan(medium);
    expect(boldItalic).toBeGreaterThan(italic);
    expect(title).toBeGreaterThan(serif);
  });

  it("what the fonts lack stays text, at its place", () => {
    const font = { family: "sans", weight: 400, italic: false, size: 10 } as const;
    const mark = text(100, 20, "布a", font, "#000", "end");
    const { scene, missing } = outlined({ width: 100, height: 30, marks: [mark] });
    expect(missing).toEqual(["布"]);
    expect(paintSvg(scene)).toMatch(/<text x="84\.\d+" y="20"[^>]*>布<\/text><path/);
  });
});

/** Size and dark pixels of a PNG, read by drawing it. */
function pixelsOf(png: Buffer) {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const href = `data:image/png;base64,${png.toString("base64")}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image href="${href}" width="${width}" height="${height}"/></svg>`;
  return { width, height, dark: darkIn(new Resvg(svg).render().pixels) };
}

/** How many pixels (RGBA) are darker than a middle grey. */
function darkIn(pixels: Buffer): number {
  let dark = 0;
  for (let at = 0; at < pixels.length; at += 4) if ((pixels[at] ?? 255) < 128) dark += 1;
  return dark;
}
