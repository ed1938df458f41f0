/** A stack of the overview: from the bottom up disputed, plain, left out by the filters. */
import type { Stack, Stacks } from "../layout/overviewStacks.ts";
import { OVERVIEW } from "./header.ts";
import { type Mark, rect } from "./mark.ts";
import type { ChartState } from "./state.ts";
import type { Theme } from "./theme.ts";

/** Between units, px. */
const GAP = 0.8;

/** A unit per event where units can be told apart, else one bar. */
export function stackOf(
  stack: Stack,
  { pitch, across }: Stacks,
  left: number,
  theme: Theme,
  state: ChartState,
): readonly Mark[] {
  const bottom = OVERVIEW.stacksBase - 1.5;
  const colours = unitColours(theme);
  const width = stack.x1 - stack.x0;
  const isOut = (unit: Stack["units"][number]) => unit.out || state.faded.has(unit.id);
  const colourOf = (unit: Stack["units"][number]) =>
    isOut(unit) ? colours.out : unit.disputed ? colours.disputed : colours.plain;
  if (across === 0) return solidStack(stack, pitch, left, bottom, colourOf);
  const step = (width + 1) / across;
  return stack.units.map((unit, i) => {
    const x = left + stack.x0 + (i % across) * step;
    const y = bottom - (Math.floor(i / across) + 1) * pitch;
    const colour = unit.id === state.selected ? theme.ink : colourOf(unit);
    return rect(x, y + GAP, step - 1, pitch - GAP, colour);
  });
}

/** One bar per colour, from the bottom up. */
function solidStack(
  { units, x0, x1 }: Stack,
  pitch: number,
  left: number,
  bottom: number,
  colourOf: (unit: Stack["units"][number]) => string,
): readonly Mark[] {
  const counts = new Map<string, number>();
  for (const unit of units) counts.set(colourOf(unit), (counts.get(colourOf(unit)) ?? 0) + 1);
  let y = bottom;
  return [...counts].map(([colour, count]) => {
    y -= count * pitch;
    return rect(left + x0, y, x1 - x0, count * pitch, colour);
  });
}

/** Colours of units, with their opacity. */
function unitColours(theme: Theme) {
  return { plain: `${theme.mark}80`, disputed: `${theme.disputed}D0`, out: theme.rule };
}
