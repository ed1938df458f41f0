import { expect, it } from "vitest";
import { sentences } from "./testing/sentences.ts";
import { told } from "./testing/told.ts";

it.each(sentences)("%s", (sentence, found) => {
  expect(told(sentence).join(" · ")).toBe(found);
});
