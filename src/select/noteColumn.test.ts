import fc from "fast-check";
import { expect, it } from "vitest";
import { packNotes } from "./noteColumn.ts";

it("notes never overlap and never stand above their place", () => {
  const box = fc.record({ y: fc.nat(500), height: fc.integer({ min: 1, max: 60 }) });
  fc.assert(
    fc.property(fc.array(box), (boxes) => {
      const notes = boxes
        .sort((a, b) => a.y - b.y)
        .map((note, at) => ({ ...note, id: String(at) }));
      const tops = packNotes(notes, 4);
      let free = Number.NEGATIVE_INFINITY;
      for (const { id, y, height } of notes) {
        const top = tops.get(id) ?? Number.NaN;
        expect(top).toBeGreaterThanOrEqual(Math.max(y, free));
        free = top + height + 4;
      }
    }),
  );
});
