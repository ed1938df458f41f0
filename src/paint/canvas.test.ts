import { expect, test } from "vitest";
import { chartFonts } from "../layout/font.ts";
import { group, line, type Mark, rect, text } from "../scene/mark.ts";
import { paintCanvas } from "./canvas.ts";
import type { Context2D } from "./context2d.ts";

/** A context that writes down what is called and set. */
function recorder(): { context: Context2D; log: string[] } {
  const log: string[] = [];
  const context = new Proxy({} as Record<string, unknown>, {
    get: (target, name) =>
      name in target
        ? target[String(name)]
        : (...given: unknown[]) => {
            log.push(`${String(name)}(${given.join(",")})`);
            return { addColorStop: () => undefined };
          },
    set: (target, name, value) => {
      target[String(name)] = value;
      log.push(`${String(name)}=${value}`);
      return true;
    },
  });
  return { context: context as unknown as Context2D, log };
}

function painted(...marks: Mark[]): string {
  const { context, log } = recorder();
  context.globalAlpha = 1;
  paintCanvas({ width: 10, height: 10, marks }, context);
  return log.slice(1).join(" ");
}

test("shapes are traced, filled and stroked", () => {
  expect(painted(rect(1, 2, 3, 4, "#123"))).toBe("beginPath() rect(1,2,3,4) fillStyle=#123 fill()");
  const dashed = { colour: "#456", width: 2, dash: [3, 1] };
  expect(painted(line(0, 0, 5, 5, dashed))).toContain("setLineDash(3,1) stroke()");
  expect(
    painted({ kind: "path", steps: [["M", 0, 0], ["Q", 1, 1, 2, 0], ["Z"]], fill: "red" }),
  ).toBe("beginPath() moveTo(0,0) quadraticCurveTo(1,1,2,0) closePath() fillStyle=red fill()");
});

test("text has its font and anchor", () => {
  expect(painted(text(1, 2, "Xi", chartFonts.laneTitle, "#000", "middle"))).toMatch(
    /font=600 12px "Inter Variable".* textAlign=center .*fillText\(Xi,1,2\)/,
  );
});

test("text that runs from right to left stands where it was placed, with its own order inside", () => {
  const label = (words: string) => painted(text(1, 2, words, chartFonts.label, "#000"));
  expect(label("وزير…")).toContain("fillText(\u2067وزير…\u2069,1,2)");
  expect(label("95 דולר")).toContain("fillText(\u206795 דולר\u2069,1,2)");
  expect(label("王毅 in فيينا")).toContain("fillText(王毅 in فيينا,1,2)");
});

test("a group is moved, faded and cut, and leaves nothing behind", () => {
  const clip = { x: 0, y: 0, width: 5, height: 5 };
  expect(painted(group([], { dx: 3, opacity: 0.5, clip }))).toBe(
    "save() translate(3,0) globalAlpha=0.5 beginPath() rect(0,0,5,5) clip() restore()",
  );
});
