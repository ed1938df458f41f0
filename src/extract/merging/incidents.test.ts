/** Violence told at odds by several reports, trips called off by one of them, and what must stay apart. */
import { describe, expect, it } from "vitest";
import { extractReports } from "../extract.ts";

type Told = readonly [published: string, text: string];

function eventsOf(type: string, ...told: readonly Told[]) {
  const inputs = told.map(([published, text], index) => {
    const id = `r${index + 1}`;
    return { id, file: `${id}.txt`, text, published };
  });
  const { candidates } = extractReports(inputs);
  return candidates
    .filter((candidate) => candidate.type === type)
    .map(({ status, passages, agreements }) => ({
      status,
      reports: [...new Set(passages.map(({ document }) => document))].join(" "),
      disputed: agreements
        .filter(({ state }) => state === "disputed")
        .map(({ attribute }) => attribute)
        .join(" "),
    }));
}

describe("one incident", () => {
  it.each<readonly [string, Told, Told, string]>([
    [
      "of two countries, on other days",
      [
        "2025-03-10",
        "Two Peruvian sailors were injured when a Chilean patrol ship rammed a trawler in waters west of Arica on Saturday, officials in Lima said.",
      ],
      [
        "2025-03-11",
        "Chilean and Peruvian vessels collided in the Pacific Ocean on Sunday, leaving four Peruvians injured, officials said.",
      ],
      "date count",
    ],
    [
      "at one place with another toll",
      [
        "2025-03-10",
        "A drone strike on a market in El Obeid killed seven people on Sunday, a doctor said.",
      ],
      [
        "2025-03-11",
        "At least 12 people were killed in an attack on a market in the Sudanese city of El Obeid on Saturday, doctors said.",
      ],
      "date count",
    ],
    [
      "by a report that names only the land",
      [
        "2025-03-10",
        "Five soldiers were killed when a bomb hit a military bus on the outskirts of Quetta on Sunday, officials said.",
      ],
      [
        "2025-03-10",
        "A powerful roadside bomb struck a bus that carried troops home in southwestern Pakistan on Sunday, killing eight of them, the army said.",
      ],
      "",
    ],
  ])("%s", (_, first, second, disputed) => {
    expect(eventsOf("military-incident", first, second)).toEqual([
      { status: "occurred", reports: "r1 r2", disputed },
    ]);
  });
});

describe("who denies it", () => {
  const rammed =
    "Two Peruvian sailors were injured when a Chilean patrol ship rammed a trawler west of Arica on Saturday, officials in Lima said.";
  const collided = "Chilean and Peruvian vessels collided west of Arica on Saturday.";

  it.each([
    [
      "a side",
      "Chile's Foreign Ministry denied that a Chilean ship had rammed the trawler.",
      "outcome",
    ],
    [
      "a side that blames the other",
      "Chile said the Peruvian boat was in the way and denied that a Chilean ship had rammed it.",
      "outcome",
    ],
    ["a side of its own", "Chile denied that its ship had rammed the trawler.", "outcome"],
    [
      "another side, of what it is not said to have done",
      "Peru denied that its ship had rammed the other.",
      "",
    ],
    ["another deed", "Chile denied that its troops had crossed the border.", ""],
    [
      "somebody in a quotation",
      "“Chile has denied that its ship rammed us,” a fisherman said.",
      "",
    ],
  ])("%s", (_, words, disputed) => {
    const second: Told = ["2025-03-10", `${collided} ${words}`];
    expect(eventsOf("military-incident", ["2025-03-10", rammed], second)).toMatchObject([
      { reports: "r1 r2", disputed },
    ]);
  });
});

describe("a clash told by its noun", () => {
  const lead = "Norway and Chile agreed on Friday to pull back soldiers after a deadly clash.";

  it("is between the two of the lead", () => {
    const first: Told = ["2025-03-14", `${lead} The fighting broke out on March 9.`];
    const second: Told = [
      "2025-03-14",
      `${lead} Nine people were hurt. The clash occurred on Sunday.`,
    ];
    expect(eventsOf("military-incident", first, second)).toMatchObject([{ reports: "r1 r2" }]);
  });

  it.each([
    [
      "is nobody's if the lead tells of three",
      "Norway, Peru and Chile agreed on Friday to pull back soldiers.",
      "The fighting broke out on March 9.",
    ],
    ["of long ago is another", lead, "The fighting broke out on March 9, 2019."],
    ["without a day is none", lead, "The fighting was heavy."],
  ])("%s", (_, opening, words) => {
    expect(eventsOf("conflict", ["2025-03-14", `${opening} ${words}`])).toEqual([]);
  });
});

describe("two incidents", () => {
  it.each<readonly [string, Told, Told]>([
    [
      "in two cities on one day",
      [
        "2025-03-10",
        "A Russian missile strike on a house in Kharkiv killed four people on Sunday.",
      ],
      ["2025-03-10", "Russian drones hit the port city of Odesa on Sunday, killing three people."],
    ],
    [
      "days apart",
      ["2025-03-10", "Thai and Cambodian troops clashed near Surin on Sunday, officials said."],
      ["2025-03-14", "Cambodian and Thai troops clashed near Surin on Thursday, officials said."],
    ],
    [
      "of which one report tells both",
      [
        "2025-03-10",
        "Chilean and Peruvian vessels collided on Saturday. Peru said that a Chilean ship rammed a Peruvian trawler again on Sunday.",
      ],
      ["2025-03-10", "Chilean and Peruvian boats collided in the Pacific Ocean on Friday."],
    ],
  ])("%s", (_, first, second) => {
    const events = eventsOf("military-incident", first, second);
    expect(events.map(({ reports }) => reports)).not.toContain("r1 r2");
    expect(events.length).toBeGreaterThan(1);
  });
});

describe("a trip", () => {
  const planned = "Norwegian Foreign Minister Ann Berg will visit Accra on Monday as planned.";
  const off =
    "Norwegian Foreign Minister Ann Berg has postponed a trip to Accra that was scheduled for Monday.";

  it("is in dispute if it is on by a report no older than the one by which it is off", () => {
    expect(eventsOf("visit", ["2025-05-08", off], ["2025-05-09", planned])).toMatchObject([
      { reports: "r1 r2", disputed: "status" },
    ]);
  });

  it("is off by the last word", () => {
    expect(eventsOf("visit", ["2025-05-08", planned], ["2025-05-09", off])).toEqual([
      { status: "postponed", reports: "r1 r2", disputed: "" },
    ]);
  });

  it.each([
    [
      "is called off by one report and put off by the other of these days",
      "2025-05-09",
      ["status"],
    ],
    ["is put off first and called off later", "2025-05-14", [""]],
  ])("%s", (_, day, disputed) => {
    const cancelled =
      "Norwegian Foreign Minister Ann Berg has cancelled a visit to Ghana set for May.";
    const events = eventsOf("visit", ["2025-05-08", off], [day, cancelled]);
    expect(events.map((event) => event.disputed)).toEqual(disputed);
  });

  it("to another land is another", () => {
    const elsewhere = planned.replace("Accra", "Lima");
    expect(eventsOf("visit", ["2025-05-08", off], ["2025-05-09", elsewhere])).toHaveLength(2);
  });

  it("without a day is not the one of a report that came out months later", () => {
    const undated =
      "Foreign Minister Ann Berg of Norway is expected to visit Accra, officials said.";
    const told = (published: string) =>
      eventsOf("visit", ["2025-05-08", undated], [published, planned]);
    expect(told("2025-05-09")).toHaveLength(1);
    expect(told("2026-04-10")).toHaveLength(2);
  });
});

describe("change of office", () => {
  const named = "Norway's king on Friday appointed career diplomat Ann Berg as foreign minister.";

  it("is one on two days", () => {
    const other = "Ann Berg was appointed foreign minister of Norway on Thursday.";
    expect(eventsOf("appointment", ["2025-05-10", named], ["2025-05-11", other])).toMatchObject([
      { reports: "r1 r2", disputed: "date" },
    ]);
  });

  it("taken and left are two", () => {
    const left = "Norwegian Foreign Minister Ann Berg resigned on Thursday.";
    expect(eventsOf("appointment", ["2025-05-10", named], ["2025-05-16", left])).toHaveLength(2);
  });
});

describe("talks", () => {
  it("on another day at another place are others", () => {
    const rome = "Norwegian Foreign Minister Ann Berg met envoy Kofi Darko in Rome on Saturday.";
    const oslo = "Norwegian Foreign Minister Ann Berg met envoy Kofi Darko in Oslo on Monday.";
    expect(eventsOf("meeting", ["2025-05-11", rome], ["2025-05-13", oslo])).toHaveLength(2);
  });

  it("of an ambassador who was summoned are one in both reports", () => {
    const one = "Finland's Foreign Ministry summoned Russian Ambassador Pavel Orlov on Thursday.";
    const other = "The Finnish Foreign Ministry summoned Ambassador Pavel Orlov on June 5.";
    expect(eventsOf("meeting", ["2025-06-05", one], ["2025-06-06", other])).toMatchObject([
      { reports: "r1 r2" },
    ]);
  });
});
