import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { figureTimeline } from "../layout/figureTesting.ts";
import type { MeasureText } from "../layout/font.ts";
import { tableMeasure } from "../layout/tableMeasure.ts";
import { timelineOf } from "../model/testing.ts";
import type { Timeline } from "../model/timeline.ts";
import { paintSvg } from "../paint/svg.ts";
import { defaultView, noFilters, type View } from "../view/view.ts";
import { chartScene, PLOT_MARGIN } from "./chartScene.ts";
import type { FigureOptions } from "./figureOptions.ts";
import { type Figure, figureScene } from "./figureScene.ts";
import type { Mark, Scene } from "./mark.ts";
import { darkTheme, lightTheme, printTheme } from "./theme.ts";

const timeline = figureTimeline();
const widths = new Map<string, number>();
/** Remembers, as a browser's measure does: a figure measures the same words many times. */
const measure: MeasureText = (text, font) => {
  const key = `${font.family} ${font.size} ${font.weight} ${font.italic} ${text}`;
  const known = widths.get(key) ?? tableMeasure(text, font);
  widths.set(key, known);
  return known;
};
const everyId = new Set(timeline.events.map(({ id }) => id));
const withBlinken = new Set(
  timeline.events
    .filter(({ participants }) =>
      participants.some(({ official }) => official === "antony-blinken"),
    )
    .map(({ id }) => id),
);
const blinkenFilter = {
  ...noFilters,
  values: { ...noFilters.values, official: ["antony-blinken"] },
};
const blinkenView: View = { ...defaultView, filters: blinkenFilter };

const options = (width: number, height: number): FigureOptions => ({
  range: "view",
  size: { of: "figure", width, height },
  theme: lightTheme,
  madeOn: "2026-11-21",
});

type Box = { text: string; x0: number; x1: number; y0: number; y1: number };

/** Boxes of all texts: from the height of a capital to the depth of a descender. */
function textBoxes(marks: readonly Mark[], dx = 0, dy = 0): Box[] {
  return marks.flatMap((mark): Box[] => {
    if (mark.kind === "group")
      return textBoxes(mark.marks, dx + (mark.dx ?? 0), dy + (mark.dy ?? 0));
    if (mark.kind !== "text") return [];
    const width = measure(mark.text, mark.font);
    const x =
      dx + mark.x - (mark.anchor === "middle" ? width / 2 : mark.anchor === "end" ? width : 0);
    const y = dy + mark.y;
    const { size } = mark.font;
    return [{ text: mark.text, x0: x, x1: x + width, y0: y - size * 0.72, y1: y + size * 0.2 }];
  });
}

function strayTexts({ width, height, marks }: Scene): string[] {
  return textBoxes(marks)
    .filter(({ x0, x1, y0, y1 }) => x0 < -0.5 || y0 < -0.5 || x1 > width + 0.5 || y1 > height + 0.5)
    .map(({ text }) => text);
}

function overlaps({ marks }: Scene): string[] {
  const boxes = textBoxes(marks);
  const meet = (a: Box, b: Box) =>
    a.x0 < b.x1 - 0.5 && b.x0 < a.x1 - 0.5 && a.y0 < b.y1 - 0.5 && b.y0 < a.y1 - 0.5;
  return boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b) => (meet(a, b) ? [`${a.text} × ${b.text}`] : [])),
  );
}

const wordsOf = (scene: Scene) => textBoxes(scene.marks).map(({ text }) => text);

describe("what a figure says", () => {
  test("title, count, filter, sources, notes and name", () => {
    const { scene } = figureScene(timeline, withBlinken, blinkenView, options(1200, 628), measure);
    const words = wordsOf(scene).join(" ");
    expect(words).toContain("United States and China, 2021–2024");
    expect(words).toContain("20 of 41 events.");
    expect(words).toContain("Filter: official Antony Blinken.");
    expect(words).toContain(
      "Los Angeles Times, by Matthew Lee, Associated Press, about 27 April 2024",
    );
    expect(words).toContain("Publication dates inferred from the texts.");
    expect(words).toContain("Image made 21 November 2026.");
    expect(words).toContain("Read out");
  });

  test("the key explains only what occurs", () => {
    const { scene } = figureScene(timeline, withBlinken, blinkenView, options(1200, 628), measure);
    const words = wordsOf(scene);
    expect(words).toContain("planned");
    expect(words).not.toContain("another date claimed");
    expect(words).not.toContain("not confirmed");
  });

  test("everything ignores filters and window", () => {
    const view: View = {
      ...blinkenView,
      window: { start: Date.UTC(2023, 5, 1), end: Date.UTC(2023, 6, 1) },
    };
    const all = { ...options(1200, 1000), range: "everything" as const };
    const words = wordsOf(figureScene(timeline, withBlinken, view, all, measure).scene).join(" ");
    expect(words).toContain("41 of 41 events.");
    expect(words).not.toContain("Filter");
  });

  test("a zoomed view says how many events stand outside it", () => {
    const window = { start: Date.UTC(2024, 3, 20), end: Date.UTC(2024, 4, 1) };
    const view: View = { ...blinkenView, window };
    const { scene } = figureScene(timeline, withBlinken, view, options(1200, 800), measure);
    expect(wordsOf(scene).join(" ")).toMatch(/20 of 41 events\. \d+ outside the time shown\./);
    const fitted = { ...options(1200, 800), range: "filtered" as const };
    const whole = figureScene(timeline, withBlinken, view, fitted, measure);
    expect(wordsOf(whole.scene).join(" ")).not.toContain("outside");
  });

  test("faded events are drawn but not counted", () => {
    const view: View = { ...blinkenView, filtered: "fade" };
    const { scene } = figureScene(timeline, withBlinken, view, options(1200, 1000), measure);
    const words = wordsOf(scene);
    expect(words.join(" ")).toContain("20 of 41 events.");
    expect(words).toContain("US shoots down Chinese balloon");
  });

  test("what has no room is counted, on the chart and in words", () => {
    const { scene, chart } = figureScene(
      timeline,
      everyId,
      defaultView,
      options(600, 400),
      measure,
    );
    expect(chart.unnamed).toBeGreaterThan(0);
    const pills = chart.frame.pills.flatMap(({ events }) => events);
    const named = chart.frame.items.length;
    const undated = chart.plan.undated.length;
    expect(named + pills.length + undated).toBe(41);
    expect(wordsOf(scene).join(" ")).toContain(`${chart.unnamed} only counted, for want of room.`);
  });

  test("words of one's own; empty ones are the usual", () => {
    const own = { title: "Mine", subtitle: "Below it", caption: "See the gap", note: "Desk." };
    const made = (words: Partial<FigureOptions>) =>
      figureScene(timeline, withBlinken, blinkenView, { ...options(1200, 900), ...words }, measure);
    const words = wordsOf(made(own).scene).join(" ");
    for (const word of Object.values(own)) expect(words).toContain(word);
    expect(words).toContain("20 of 41 events. Filter: official Antony Blinken. Desk. Empty");
    const empty = { title: " ", subtitle: "", caption: "", note: "" };
    expect(made(empty).scene).toEqual(made({}).scene);
  });

  test.each([
    [1200, 628],
    [850, 600],
    [500, 400],
    [400, 320],
  ])("words someone typed give way last: %i × %i", (width, height) => {
    const own = { title: "A title of mine", subtitle: "My own subtitle" };
    const given = { ...options(width, height), ...own };
    const { scene, shortened } = figureScene(timeline, everyId, defaultView, given, measure);
    const words = wordsOf(scene);
    expect(words).toContain(own.title);
    expect(words).toContain(own.subtitle);
    expect(shortened.join(" ")).not.toMatch(/title/);
    expect(strayTexts(scene)).toEqual([]);
    expect(overlaps(scene)).toEqual([]);
  });

  test("a title someone typed takes two lines before it loses words, and is said to have lost them", () => {
    const title =
      "A title so long that in a small image it does not stand on a line of its own, however small it is set";
    const made = (words: string) =>
      figureScene(
        ...([timeline, everyId, defaultView] as const),
        ...([{ ...options(600, 400), title: words }, measure] as const),
      );
    expect(wordsOf(made(title).scene).join(" ")).toContain(title);
    expect(made(title).shortened).toEqual(expect.not.arrayContaining(["The title is shortened."]));
    expect(made(title.repeat(5)).shortened).toContain("The title is shortened.");
    expect(made(title).shortened).toContain("The subtitle is left out.");
  });

  test("a note ends before the next sentence begins", () => {
    const words = (note: string) => {
      const given = { ...options(1200, 900), note };
      const { scene } = figureScene(timeline, withBlinken, blinkenView, given, measure);
      return wordsOf(scene).join(" ");
    };
    expect(words("Graphic: J. Doe")).toContain("Graphic: J. Doe. Empty months folded.");
    expect(words("Graphic: J. Doe.")).toContain("Graphic: J. Doe. Empty months folded.");
  });

  test("a caption without room is said to be shortened", () => {
    const caption = "A very long caption. ".repeat(40);
    const given = { ...options(850, 600), caption };
    const made = figureScene(timeline, everyId, defaultView, given, measure);
    expect(made.shortened).toContain("The caption is shortened.");
    expect(strayTexts(made.scene)).toEqual([]);
    expect(overlaps(made.scene)).toEqual([]);
  });

  test("sources are quoted where the chart need not be smaller for it", () => {
    const quoted = (height: number) => {
      const { scene, chart } = figureScene(
        ...([timeline, withBlinken, blinkenView, options(1200, height), measure] as const),
      );
      return { quotes: wordsOf(scene).filter((words) => /sentence/.test(words)).length, chart };
    };
    const [low, high] = [quoted(480), quoted(1400)];
    expect(low.quotes).toBe(0);
    expect(high.quotes).toBeGreaterThanOrEqual(5);
    expect(high.chart.scale).toBeGreaterThanOrEqual(1);
  });

  test("a transparent figure has no paper behind it", () => {
    const on = (transparent: boolean) =>
      figureScene(
        ...([timeline, withBlinken, blinkenView] as const),
        ...([{ ...options(1200, 628), transparent }, measure] as const),
      ).scene.marks;
    expect(on(false)[0]).toMatchObject({ kind: "rect", fill: lightTheme.paper });
    expect(on(true)).toEqual(on(false).slice(1));
  });

  test("the description tells those who cannot see it", () => {
    const { alt, description } = figureScene(
      timeline,
      withBlinken,
      blinkenView,
      options(1200, 628),
      measure,
    );
    expect(description).toContain("20 of 41 events. Filter: official Antony Blinken.");
    expect(description).toContain("From Feb 2023 to Apr 2024.");
    expect(description).toContain("Reports disagree on");
    expect(description).toMatch(/Sources: 1 .*; 5 Unsigned report, about 26–27 April 2024\.$/);
    expect(alt).toMatch(
      /^Timeline “.*”, Feb 2023 to Apr 2024: 20 events from 5 reports, which disagree on \d of them\.$/,
    );
  });
});

describe("at the size on screen", () => {
  const size = { of: "chart" as const, width: 808, height: 560 };

  test("the chart is the chart on screen, mark for mark", () => {
    const view: View = { ...blinkenView, event: "e13" };
    const figure = figureScene(timeline, withBlinken, view, { ...options(0, 0), size }, measure);
    const screen = chartScene({
      ...{ timeline, shown: withBlinken, window: null, theme: lightTheme, measure },
      ...{ grouping: "type", scale: "condensed", width: 808 + PLOT_MARGIN * 2, height: 560 },
      state: { selected: "e13", hovered: null, faded: new Set(), spotlight: null },
    });
    expect(figure.chart.scene).toEqual(screen.scene);
    expect(figure.scene.marks).toContainEqual({
      ...{ kind: "group", marks: screen.scene.marks },
      ...{ dx: figure.chart.x, dy: figure.chart.y },
    });
  });

  test("the figure is as wide as the panel and as high as it needs to be", () => {
    const { scene } = figureScene(
      timeline,
      everyId,
      defaultView,
      { ...options(0, 0), size },
      measure,
    );
    expect(scene.width).toBe(856);
    expect(strayTexts(scene)).toEqual([]);
  });
});

describe("nothing is cut and nothing overlaps", () => {
  const sizes = [
    [850, 600],
    [1200, 628],
    [1080, 1080],
    [400, 844],
    [400, 320],
    [2000, 500],
    [500, 1500],
  ] as const;

  test.each(sizes)("%i × %i", (width, height) => {
    for (const [matching, view] of [
      [everyId, defaultView],
      [withBlinken, blinkenView],
    ] as const) {
      const { scene } = figureScene(timeline, matching, view, options(width, height), measure);
      expect([scene.width, scene.height]).toEqual([width, height]);
      expect(strayTexts(scene)).toEqual([]);
      expect(overlaps(scene)).toEqual([]);
    }
  });

  test("for any size, any events, any title", () => {
    const subset = fc.subarray(timeline.events.map(({ id }) => id));
    const size = fc.record({
      width: fc.integer({ min: 400, max: 1800 }),
      height: fc.integer({ min: 320, max: 1400 }),
    });
    const title = fc.lorem({ maxCount: 40 });
    fc.assert(
      fc.property(subset, size, title, fc.boolean(), (ids, { width, height }, title, linear) => {
        const view: View = { ...defaultView, scale: linear ? "linear" : "condensed" };
        const given = { ...options(width, height), title };
        const { scene } = figureScene(timeline, new Set(ids), view, given, measure);
        expect(strayTexts(scene)).toEqual([]);
        expect(overlaps(scene)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  }, 60_000);

  test("more lanes than an image can hold are put together, and it says so", () => {
    const people = timeline.events.map((event, index) => ({
      ...event,
      participants: [{ official: `person-${index}`, role: "participant" as const }],
    }));
    const view: View = { ...defaultView, lanes: "official" };
    const many = { ...timeline, events: people };
    const { scene, chart } = figureScene(many, everyId, view, options(850, 500), measure);
    expect(chart.merged).toBe(true);
    expect(strayTexts(scene)).toEqual([]);
    expect(wordsOf(scene).join(" ")).toContain("Lanes put together, for want of room.");
  });

  test("names of 200 characters and markup", () => {
    const long = `<b>${"A very long name ".repeat(12)}</b>`;
    const odd: Timeline = {
      ...timelineOf([{ id: "a", title: long, label: "<script>alert(1)</script>".slice(0, 30) }]),
      title: long,
    };
    const { scene, title } = figureScene(
      odd,
      new Set(["a"]),
      defaultView,
      options(850, 600),
      measure,
    );
    expect(strayTexts(scene)).toEqual([]);
    const svg = paintSvg(scene, { title });
    expect(svg).not.toMatch(/<(b|script)>/);
  });

  test("no events at all", () => {
    const { scene } = figureScene(timeline, new Set(), defaultView, options(850, 600), measure);
    expect(wordsOf(scene)).toContain("0 of 41 events.");
    expect(strayTexts(scene)).toEqual([]);
  });
});

/** A golden a person can read: an element a line, and without the chart, which has goldens of its own. */
function frameSvg({ scene, chart, title }: Figure): string {
  const isChart = (mark: Mark) =>
    mark.kind === "group" && mark.dx === chart.x && mark.dy === chart.y;
  const marks = scene.marks.map((mark) => (isChart(mark) ? { ...mark, marks: [] } : mark));
  return `${paintSvg({ ...scene, marks }, { title }).replaceAll("><", ">\n<")}\n`;
}

test.each([
  ["1200x628-light", 1200, 628, lightTheme],
  ["850x600-dark", 850, 600, darkTheme],
  ["400x844-light", 400, 844, lightTheme],
  ["1080x1080-print", 1080, 1080, printTheme],
  ["1123x794-a4", 1122.52, 793.7, lightTheme],
] as const)("around the chart, %s looks as before", async (name, width, height, theme) => {
  const given = { ...options(width, height), theme };
  const visit = new Set(["e10", "e11", "e12", "e13"]); // few, so that a change of packing moves nothing
  const figure = figureScene(timeline, visit, blinkenView, given, measure);
  await expect(frameSvg(figure)).toMatchFileSnapshot(`__goldens__/figure-${name}.svg`);
});
