/**
 * The key: each kind of mark with its words, a sentence that explains it, and which events it is about.
 *
 *   ● on that day   ▬ from day to day   ‹› some time within   ○ planned   ⌀ refused or put off   ≠ reports disagree
 */
import { type ChartEvent, isHollow, isStruck } from "../layout/chartEvent.ts";
import type { Extent } from "../layout/markBox.ts";
import { eventMark, markColours } from "./eventMark.ts";
import type { Mark, Scene } from "./mark.ts";
import { spindle, unequalSign } from "./shapes.ts";
import type { Theme } from "./theme.ts";

export type LegendKind =
  | "moment"
  | "lasting"
  | "within"
  | "planned"
  | "struck"
  | "unconfirmed"
  | "ghost"
  | "disputed"
  | "sources";

export type LegendEntry = {
  readonly kind: LegendKind;
  /** Words beside the mark; `strong` comes after them in bold. */
  readonly words: string;
  readonly strong?: string;
  /** One sentence that explains it. */
  readonly explanation: string;
  /** The mark, `scene.height` px high. */
  readonly scene: Scene;
};

const HEIGHT = 14;
const MIDDLE = HEIGHT / 2;

type Template = Omit<LegendEntry, "scene"> & { readonly draw: (theme: Theme) => Drawn };
type Drawn = { readonly width: number; readonly marks: readonly Mark[] };

const templates: readonly Template[] = [
  {
    kind: "moment",
    words: "on that day",
    explanation:
      "A dot stands for something that happened on a day the reports name or let us infer.",
    draw: sample({ form: "moment" }, 7),
  },
  {
    kind: "lasting",
    words: "from day to day",
    explanation: "A bar lasts from its first day to its last. An end nobody knows tapers.",
    draw: sample({ form: "lasting", weight: 2 }, 22),
  },
  {
    kind: "within",
    words: "some time within",
    explanation:
      "A spindle: it happened once between the two points, but no report says on which day.",
    draw: sample({ form: "within", weight: 2 }, 27),
  },
  {
    kind: "planned",
    words: "planned",
    explanation:
      "Hollow marks and italic labels: announced or expected when the reports were written.",
    draw: sample({ form: "moment", status: "planned", weight: 2 }, 10),
  },
  {
    kind: "struck",
    words: "refused or put off",
    explanation:
      "Struck through: refused, put off or cancelled, so it did not happen at that time.",
    draw: sample({ form: "moment", status: "refused" }, 13),
  },
  {
    kind: "unconfirmed",
    words: "not confirmed",
    explanation: "Pale marks: reported, but nobody confirms that it happened.",
    draw: sample({ form: "moment", status: "unconfirmed", weight: 2 }, 10),
  },
  {
    kind: "ghost",
    words: "another date claimed",
    explanation: "A dashed spindle stands where another report puts the same event.",
    draw: (theme) => ({
      width: 28,
      marks: [
        {
          kind: "path",
          steps: spindle({ x0: 0.6, x1: 27.4 }, MIDDLE, 10),
          stroke: { colour: theme.disputed, width: 1.25, dash: [2.5, 2.5] },
        },
      ],
    }),
  },
  {
    kind: "disputed",
    words: "reports disagree",
    explanation:
      "The reports contradict each other on what stands after the sign. Open the event to compare.",
    draw: (theme) => ({
      width: 8,
      marks: [
        {
          kind: "path",
          steps: unequalSign(0, MIDDLE),
          stroke: { colour: theme.disputed, width: 1.5 },
        },
      ],
    }),
  },
  {
    kind: "sources",
    words: "1 or",
    strong: "2 independent sources",
    explanation:
      "Larger marks and bold labels rest on more independent sources. Reports that go back to one story count once.",
    draw: (theme) => ({
      width: 20,
      marks: [
        ...drawn({ form: "moment" }, { x0: 0, x1: 7 }, theme),
        ...drawn({ form: "moment", weight: 2 }, { x0: 10, x1: 20 }, theme),
      ],
    }),
  },
];

/** An event that never was, to draw a mark of. */
const blank: ChartEvent = {
  ...{ id: "", title: "", label: "", type: "other", status: "occurred", date: null },
  ...{ form: "moment", start: 0, end: 1, startEnd: "sharp", endEnd: "sharp" },
  ...{ sureStart: 0, sureEnd: 1, uncertain: false, weight: 1, partOf: null, numbers: "" },
  ...{ disputes: [], ghosts: [], after: [], countries: [], officials: [], documents: [] },
};

function drawn(like: Partial<ChartEvent>, extent: Extent, theme: Theme): readonly Mark[] {
  const none = { left: 0, right: 0 };
  return eventMark({ ...blank, ...like }, extent, MIDDLE, none, markColours(theme));
}

function sample(like: Partial<ChartEvent>, width: number): (theme: Theme) => Drawn {
  return (theme) => ({ width, marks: drawn(like, { x0: 0, x1: width }, theme) });
}

/** Which events a key entry is about. */
export const legendMatches: Readonly<Record<LegendKind, (event: ChartEvent) => boolean>> = {
  moment: ({ form, start }) => form === "moment" && start !== null,
  lasting: ({ form }) => form === "lasting",
  within: ({ form }) => form === "within",
  planned: (event) => isHollow(event) && !isStruck(event),
  struck: isStruck,
  unconfirmed: ({ status }) => status === "unconfirmed",
  ghost: ({ ghosts }) => ghosts.length > 0,
  disputed: ({ disputes }) => disputes.length > 0,
  sources: ({ weight }) => weight > 1,
};

/** The entries that some of these events need, in order; all if no events are given. */
export function legendEntries(
  theme: Theme,
  events?: readonly ChartEvent[],
): readonly LegendEntry[] {
  return templates
    .filter(({ kind }) => events === undefined || events.some(legendMatches[kind]))
    .map(({ draw, ...entry }) => {
      const { width, marks } = draw(theme);
      return { ...entry, scene: { width, height: HEIGHT, marks } };
    });
}
