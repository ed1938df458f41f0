import { expect, test } from "vitest";
import { originsOf } from "./origins.ts";
import { story } from "./testing/build.ts";

const original = `The harbour council of Lund met on Tuesday to decide on the new ferry line. Three of its nine members voted against the plan, which costs twelve million crowns. The line is to open in the spring of next year, said the chairwoman, who has long asked for it. Two older ships will be sold before the winter. Fishermen in the bay fear that their nets will be cut by the larger boats. A study of the currents was promised by the council for the end of the month.`;

const reprint = original.replace("on Tuesday", "this Tuesday").replace("twelve", "12");

const paraphrase = `On Tuesday the harbour council of Lund gathered to decide about the new ferry line. Against the plan, which costs twelve million crowns, voted three of its nine members. The chairwoman, who has long asked for the line, said it is to open in spring next year. Before the winter two older ships will be sold off. That their nets will be cut by larger boats is what fishermen in the bay fear. By the end of the month the council promised a study of the currents.`;

const other = `Voters in the valley chose a new mayor on Sunday after a long campaign about schools. The winner, a baker, had promised smaller classes and a roof for the old gym. Turnout was higher than four years ago. Her rival conceded within an hour of the count. The first session is planned for the middle of the month.`;

function origins(texts: Readonly<Record<string, string>>) {
  const reports = Object.entries(texts).map(
    ([id, text]) => story(id, text, "2024-05-07").annotated.report,
  );
  return originsOf(reports).map(({ origin, kind }) => [origin, kind]);
}

test("a copy and its original are one story", () => {
  const found = origins({ a: original, b: reprint, c: other });
  expect(found.map(([, kind]) => kind)).toEqual(["reprint", "reprint", "unknown"]);
  expect(found[0]?.[0]).toBe(found[1]?.[0]);
  expect(found[2]?.[0]).toBeNull();
});

test("so is a paraphrase, by its sentences", () => {
  const found = origins({ a: original, b: paraphrase, c: other });
  expect(found.map(([, kind]) => kind)).toEqual(["paraphrase", "paraphrase", "unknown"]);
});

test("two reports that quote one speech are two stories", () => {
  const speech =
    "“The harbour is for all of us. Three of nine voted against it, and I respect that. The line will open in the spring of next year, whatever happens.”";
  const found = origins({
    a: `The mayor spoke before students. ${speech} He left early for the train. The students asked about rents.`,
    b: `At a fair for tools a guest from town hall took the stage. ${speech} Rain kept many away. Sales were slow.`,
  });
  expect(found).toEqual([
    [null, "unknown"],
    [null, "unknown"],
  ]);
});

test("a story in many papers stays one, and is named after its agency", () => {
  const texts = Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => [
      `p${index + 10}`,
      `LUND (AP) — ${original} Page ${index} of a paper.`,
    ]),
  );
  const found = origins(texts);
  expect(new Set(found.map(([origin]) => origin))).toEqual(new Set(["ap-2024-05-07-p10"]));
});
