// @vitest-environment jsdom
import { cleanup, render } from "@testing-library/react";
import fc from "fast-check";
import { afterEach, expect, it } from "vitest";
import { hitsIn } from "../../select/hits";
import { HitMarks } from "./HitMarks";

afterEach(cleanup);

it("marks hits without changing the text, whatever stretch of it is shown", () => {
  const texts = fc.string({ unit: fc.constantFrom("xi", " ", "met", "\n", "é"), maxLength: 20 });
  fc.assert(
    fc.property(texts, fc.nat(30), fc.nat(30), (text, a, b) => {
      const [from = 0, to = 0] = [Math.min(a, text.length), Math.min(b, text.length)].sort(
        (x, y) => x - y,
      );
      const hits = hitsIn(text, "xi met");
      const { container } = render(<HitMarks text={text} hits={hits} from={from} to={to} />);
      expect(container.textContent).toBe(text.slice(from, to));
      const shown = hits
        .map(({ start, end }) =>
          text.slice(Math.max(start, from), Math.max(from, Math.min(end, to))),
        )
        .filter((words) => words !== "");
      expect([...container.querySelectorAll("mark")].map((mark) => mark.textContent)).toEqual(
        shown,
      );
      cleanup();
    }),
  );
});

it("draws no empty box for an empty stretch within a hit", () => {
  const { container } = render(<HitMarks text="xi" hits={hitsIn("xi", "xi")} from={1} to={1} />);
  expect(container.innerHTML).toBe("");
});

it("tells the hit one has gone to from the others, and is a span where marks are quotes", () => {
  const hits = hitsIn("Xi met Xi", "xi");
  const { container } = render(
    <HitMarks as="span" text="Xi met Xi" hits={hits} current={hits[1] ?? null} />,
  );
  const kinds = [...container.querySelectorAll("span")].map((span) => span.dataset.hit);
  expect([kinds, container.querySelector("mark")]).toEqual([["found", "current"], null]);
});
