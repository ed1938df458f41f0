import fc from "fast-check";
import { expect, test } from "vitest";
import { DAY_MS } from "../model/calendar.ts";
import type { BaseScale } from "./baseScale.ts";
import { condensedBase, plainBase } from "./condensed.ts";
import { anyEvents, datedOf, evenMeasure } from "./testing.ts";
import {
  clampViewport,
  fitViewport,
  isFit,
  panViewport,
  type Viewport,
  viewportOf,
  windowOf,
  zoomOf,
  zoomViewport,
} from "./viewport.ts";

const anyBase = fc
  .tuple(anyEvents, fc.integer({ min: 200, max: 1600 }), fc.boolean())
  .map(([events, width, linear]) => {
    const make = linear ? plainBase : condensedBase;
    return make(datedOf(events), width, evenMeasure);
  });

const share = fc.double({ min: 0, max: 1, noNaN: true });

/** A viewport somewhere inside, `share` of the way to the largest zoom. */
function somewhere(base: BaseScale, from: number, part: number): Viewport {
  const span = base.width * Math.max(0.02, part);
  const u0 = from * (base.width - span);
  return clampViewport(base, { u0, u1: u0 + span });
}

test("zooming keeps the date under the pointer, unless an edge is reached", () => {
  fc.assert(
    fc.property(
      anyBase,
      share,
      share,
      share,
      fc.double({ min: 1.01, max: 8, noNaN: true }),
      (base, from, part, pointer, factor) => {
        const before = somewhere(base, from, part);
        const anchor = before.u0 + pointer * (before.u1 - before.u0);
        const after = zoomViewport(base, before, factor, anchor);
        const at = after.u0 + pointer * (after.u1 - after.u0);
        expect(at).toBeCloseTo(anchor, 6);
        expect(zoomOf(base, after)).toBeGreaterThanOrEqual(zoomOf(base, before) - 1e-9);
      },
    ),
  );
});

test("zooming in and out again comes back", () => {
  fc.assert(
    fc.property(anyBase, share, share, share, (base, from, part, pointer) => {
      const before = somewhere(base, from, 0.3 + part * 0.7);
      const anchor = before.u0 + pointer * (before.u1 - before.u0);
      const there = zoomViewport(base, before, 1.5, anchor);
      const back = zoomViewport(base, there, zoomOf(base, before) / zoomOf(base, there), anchor);
      expect(back.u0).toBeCloseTo(before.u0, 6);
      expect(back.u1).toBeCloseTo(before.u1, 6);
    }),
  );
});

test("whatever is asked for, the viewport stays inside the extent and is never empty", () => {
  fc.assert(
    fc.property(anyBase, fc.double(), fc.double(), (base, u0, u1) => {
      const kept = clampViewport(base, { u0, u1 });
      expect(kept.u0).toBeGreaterThanOrEqual(0);
      expect(kept.u1).toBeLessThanOrEqual(base.width + 1e-6);
      expect(kept.u1).toBeGreaterThan(kept.u0);
    }),
  );
});

test("a window read from the view and written back is the same, to the millisecond", () => {
  fc.assert(
    fc.property(anyBase, share, share, (base, from, part) => {
      const viewport = somewhere(base, from, part * 0.9);
      fc.pre(!isFit(base, viewport));
      const window = windowOf(base, viewport);
      fc.pre(window !== null && window.end - window.start > 2 * DAY_MS);
      const again = windowOf(base, viewportOf(base, window));
      expect(Math.abs((again?.start ?? 0) - (window?.start ?? 1))).toBeLessThanOrEqual(1);
      expect(Math.abs((again?.end ?? 0) - (window?.end ?? 1))).toBeLessThanOrEqual(1);
    }),
    { numRuns: 400 },
  );
});

test("fit is the whole extent, and no window", () => {
  const base = plainBase(datedOf([{ id: "a", date: "2023" }]), 800, evenMeasure);
  expect(windowOf(base, fitViewport(base))).toBeNull();
  expect(viewportOf(base, null)).toEqual({ u0: 0, u1: 800 });
  expect(panViewport(base, fitViewport(base), 50)).toEqual({ u0: 0, u1: 800 });
});
