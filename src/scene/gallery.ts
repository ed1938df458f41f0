/** Named scenes that show each thing the chart can draw: a page for people, and the goldens of the tests. */

import type { ChartEvent, Form } from "../layout/chartEvent.ts";
import { tableMeasure } from "../layout/tableMeasure.ts";
import type { EventStatus } from "../model/timeline.ts";
import { type ChartSceneInput, chartScene } from "./chartScene.ts";
import { eventMark, markColours } from "./eventMark.ts";
import { exampleTimeline } from "./exampleTimeline.ts";
import { legendEntries } from "./legend.ts";
import { group, type Mark, rect, type Scene } from "./mark.ts";
import { restState } from "./state.ts";
import { darkTheme, lightTheme, type Theme } from "./theme.ts";

function chart(rest: Partial<ChartSceneInput> = {}): Scene {
  const theme = rest.theme ?? lightTheme;
  const { scene } = chartScene({
    timeline: exampleTimeline(),
    window: null,
    grouping: "type",
    scale: "condensed",
    width: 856,
    height: 600,
    measure: tableMeasure,
    overview: true,
    theme,
    ...rest,
  });
  return onPaper(scene, theme);
}

function onPaper({ width, height, marks }: Scene, theme: Theme): Scene {
  return { width, height, marks: [rect(0, 0, width, height, theme.paper), ...marks] };
}

const forms: readonly Form[] = ["moment", "lasting", "within"];
const statuses: readonly EventStatus[] = ["occurred", "planned", "refused", "unconfirmed"];

/** Every form by every status and size. */
function marks(theme: Theme): Scene {
  const [any] = [...blankEvents()];
  const cells = forms.flatMap((form, column) =>
    statuses.flatMap((status, row) =>
      ([1, 2, 3] as const).map((weight): Mark => {
        const event: ChartEvent = { ...any, form, status, weight };
        const width = form === "moment" ? 7 + weight * 3 : 44;
        const none = { left: 0, right: 0 };
        const drawn = eventMark(event, { x0: 0, x1: width }, 10, none, markColours(theme));
        return group(drawn, { dx: 20 + column * 200 + weight * 55, dy: 10 + row * 30 });
      }),
    ),
  );
  return onPaper({ width: 660, height: 140, marks: cells }, theme);
}

function blankEvents(): readonly [ChartEvent] {
  return [
    {
      ...{ id: "", title: "", label: "", type: "other", status: "occurred", date: null },
      ...{ form: "moment", start: 0, end: 1, startEnd: "sharp", endEnd: "sharp" },
      ...{ sureStart: 0, sureEnd: 1, uncertain: false, weight: 1, partOf: null, numbers: "" },
      ...{ disputes: [], ghosts: [], after: [], countries: [], officials: [], documents: [] },
    },
  ];
}

function legend(theme: Theme): Scene {
  const entries = legendEntries(theme);
  const drawn = entries.map(({ scene }, index) =>
    group(scene.marks, { dx: 10 + index * 50, dy: 10 }),
  );
  return onPaper({ width: entries.length * 50 + 10, height: 34, marks: drawn }, theme);
}

const day = (date: string) => Date.parse(date);

export const gallery: Readonly<Record<string, () => Scene>> = {
  "marks-light": () => marks(lightTheme),
  "marks-dark": () => marks(darkTheme),
  legend: () => legend(lightTheme),
  "chart-light": () => chart(),
  "chart-dark-selected": () =>
    chart({ theme: darkTheme, state: { ...restState, selected: "xi-2023" } }),
  "chart-hovered-faded": () =>
    chart({
      state: { ...restState, hovered: "balloon", faded: new Set(["qin", "bali", "wang-2023"]) },
    }),
  "chart-spotlight": () =>
    chart({ state: { ...restState, spotlight: ({ disputes }) => disputes.length > 0 } }),
  "chart-linear": () => chart({ scale: "linear", width: 1184 }),
  "chart-zoomed": () =>
    chart({
      window: { start: day("2023-06-16"), end: day("2023-06-22") },
      state: { ...restState, selected: "beijing" },
    }),
  "chart-narrow": () => chart({ width: 516 }),
  "chart-tight": () => chart({ height: 200 }),
  "chart-countries": () => chart({ grouping: "country", width: 1184 }),
  "chart-lanes": () =>
    chart({
      grouping: "country",
      width: 1184,
      choices: { order: "name", pinned: ["RU"], moved: ["US"], folded: ["CN"] },
      state: { ...restState, selected: "xi-2024", hovered: "aid" },
    }),
  "chart-documents": () => chart({ grouping: "document", width: 1184, overview: false }),
  "chart-numbered": () =>
    chart({
      overview: false,
      width: 1184,
      sourceNumbers: new Map([
        ["a", 1],
        ["b", 2],
        ["c", 3],
      ]),
    }),
  "chart-empty": () => chart({ shown: new Set() }),
};
