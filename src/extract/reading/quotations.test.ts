import { describe, expect, it } from "vitest";
import { quotationsOf } from "./quotations.ts";

const quoted = (text: string) =>
  quotationsOf(text, { start: 0, end: text.length }).map(({ start, end }) =>
    text.slice(start, end),
  );
const first = (text: string) => quotationsOf(text, { start: 0, end: text.length })[0];

describe("quotations", () => {
  it.each([
    ["double", "“We agree,” she said.", ["“We agree,”"]],
    ["straight", '"We agree," she said, "and we go."', ['"We agree,"', '"and we go."']],
    ["mixed", 'He spoke of the “near future" and “more".', ['“near future"', '“more"']],
    ["reversed", "” We agree”, she said. ” We go.”", ["” We agree”", "” We go.”"]],
    [
      "reversed inside a line",
      "He told Roe,” I look ahead,” adding that” I agree.”",
      ["” I look ahead,”", "” I agree.”"],
    ],
    ["unclosed", "She said: “We agree. We go on.", ["“We agree. We go on."]],
    ["unopened", 'We agree on all of it," Roe said. He left.', ['We agree on all of it,"']],
    [
      "two, the first unclosed",
      "He said “we agree. She said “so do we”.",
      ["“we agree. She said", "“so do we”"],
    ],
    [
      "nested",
      "He said “she told us ‘no’ and “never” again” today.",
      ["“she told us ‘no’ and “never” again”"],
    ],
    ["single", "They drew ‘red lines’ again.", ["‘red lines’"]],
    ["single, straight", "India hold 'constructive' talks", ["'constructive'"]],
    ["single, mixed", "'It would be historic’: Roe", ["'It would be historic’"]],
    [
      "single with a possessive",
      "He said ‘the ministers’ talks are over’.",
      ["‘the ministers’ talks are over’"],
    ],
    [
      "two single ones, the first after an s",
      "He felt 'the costs' of war and 'a hope'.",
      ["'the costs'", "'a hope'"],
    ],
    ["guillemets", "Il a dit «non» hier.", ["«non»"]],
    ["low", "Er sagte „nein“ gestern.", ["„nein“"]],
    ["typewriter", "a ``pattern of threats'' here", ["``pattern of threats''"]],
    ["apostrophes", "The ministers’ talks on Roe’s plan didn't end; it's the '90s.", []],
    ["a mark alone", "It is our “problem” here. “", ["“problem”"]],
  ])("%s", (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it("names the rule and says whether the closing mark is there", () => {
    expect(first("She said “we go")).toMatchObject({
      closed: false,
      rule: "reading/quotation-unclosed",
    });
    expect(first("” We go”, she said")).toMatchObject({
      closed: true,
      rule: "reading/quotation-reversed",
    });
  });

  it.each([
    ["“near future”", true],
    ['"constructive"', true],
    ['“decisive and sustained international efforts"', true],
    ["“an essential economic partner for Australia”", true],
    ["“frank and constructive.”", true],
    ["“It will take time.”", false],
    ["“this is very good.”", false],
    ["“Because.”", false],
    ["“Why?”", false],
    ["“any misunderstandings, any misconceptions and any missteps on the way to it”", false],
  ])("%s used as a term: %s", (text, scare) => {
    expect(first(text)?.scare).toBe(scare);
  });
});
