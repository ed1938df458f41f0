import { expect, it } from "vitest";
import { keepTogether } from "./TitleText";

const kept = (text: string, ...names: string[]) =>
  keepTogether(text, names)
    .map(({ words, together }) => (together ? `[${words}]` : words))
    .join("");

it("keeps names and short compounds on one line, and loses nothing", () => {
  expect(kept("Blinken meets Xi Jinping in Beijing", "Xi Jinping")).toBe(
    "Blinken meets [Xi Jinping] in Beijing",
  );
  expect(kept("Progress in U.S.-China talks")).toBe("Progress in [U.S.-China] talks");
  expect(kept("Signs $95-billion bill")).toBe("Signs [$95-billion] bill");
  expect(kept(`${"long".repeat(50)}-word`)).toBe(`${"long".repeat(50)}-word`);
  expect(kept("A (B) meets", "A (B)")).toBe("[A (B)] meets");
});
