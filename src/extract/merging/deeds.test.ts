import { expect, test } from "vitest";
import type { Frame, FrameParticipant } from "../types.ts";
import { mergeFrames } from "./mergeFrames.ts";
import { story } from "./testing/build.ts";
import { linkByName } from "./testing/linkByName.ts";

const people = { "Ann Lee": { country: "NO" } };
const span = { start: 0, end: 3, rule: "test" };
const norway: FrameParticipant = { ...span, country: "NO", role: "participant" };
const chile: FrameParticipant = { ...span, country: "CL", role: "opponent" };
const lee: FrameParticipant = { ...span, person: "p1", role: "opponent" };

function titleOf(trigger: string, participants: readonly FrameParticipant[], ...rules: string[]) {
  const a = story("a", `It ${trigger} them on Sunday, they say.`, "2024-05-07", people);
  const frame: Frame = a.frame(trigger, {
    type: "military-incident",
    countries: ["NO"],
    date: ["Sunday", "2024-05-05"],
  });
  const status = trigger.startsWith("launch ") ? ("planned" as const) : frame.status;
  const told = {
    ...frame,
    status,
    trigger: { ...frame.trigger, rule: "frames/verb-military-incident" },
    participants,
    rules,
  };
  return mergeFrames([a.annotated], [[told]], linkByName).candidates[0]?.title;
}

test.each<[string, readonly FrameParticipant[], string, string[]]>([
  ["launched missiles", [norway], "Norway launched missiles", []],
  ["fired at", [norway, chile], "Norway fired at Chile", []],
  ["fired at", [norway], "Military incident: Norway", []],
  ["hit", [norway], "Military incident: Norway", []],
  ["killed", [lee], "Ann Lee killed", ["frames/patient"]],
  ["killed", [lee, norway], "Military incident: Ann Lee", ["frames/patient"]],
  [
    "launched missiles",
    [norway, { ...norway, country: "SE" }],
    "Military incident: Norway and Sweden",
    [],
  ],
])("%s", (trigger, participants, title, rules) => {
  expect(titleOf(trigger, participants, "frames/status-past", ...rules)).toBe(title);
});

test("what has not been done is not told as done", () => {
  expect(titleOf("launched missiles", [norway])).toBe("Military incident: Norway");
  expect(titleOf("launch missiles", [norway], "frames/status-past")).toBe(
    "Military incident: Norway",
  );
});
