/** Pairs of reports of one event, through the whole pipeline: what contradicts is disputed, and nothing else is. */
import { describe, expect, test } from "vitest";
import { extractReports } from "../extract.ts";

type Pair = readonly [string, string];

/** `attribute` or `attribute:subject` of all that the two reports dispute, over all events. */
function disputed([first, second]: Pair): string[] {
  const { candidates } = extractReports([
    { id: "a", file: "a.txt", text: first, published: "2026-05-27" },
    { id: "b", file: "b.txt", text: second, published: "2026-05-27" },
  ]);
  const agreements = candidates.flatMap((candidate) => candidate.agreements);
  return [
    ...new Set(
      agreements.flatMap(({ state, attribute }) => (state === "disputed" ? [attribute] : [])),
    ),
  ].sort();
}

describe("reports at odds", () => {
  test.each<[string, Pair, string[]]>([
    [
      "day",
      [
        "Norwegian Foreign Minister Ann Berg met Ghanaian Foreign Minister Kofi Darko in Oslo on Monday.",
        "Foreign Minister Ann Berg of Norway held talks with Ghana's Foreign Minister Kofi Darko in Oslo on Tuesday.",
      ],
      ["date"],
    ],
    [
      "day of a call",
      [
        "Chilean President Elena Rojas spoke by phone with Norwegian Prime Minister Nils Dahl on Sunday.",
        "Nils Dahl, the prime minister of Norway, held a phone call with Chilean President Elena Rojas on Monday.",
      ],
      ["date"],
    ],
    [
      "city",
      [
        "Norwegian Foreign Minister Ann Berg met Ghanaian Foreign Minister Kofi Darko in Oslo on Monday.",
        "Norwegian Foreign Minister Ann Berg and Ghanaian Foreign Minister Kofi Darko met in Bergen on Monday.",
      ],
      ["place"],
    ],
    [
      "city abroad",
      [
        "Chilean President Elena Rojas met Norwegian Prime Minister Nils Dahl in Geneva on May 25.",
        "Norwegian Prime Minister Nils Dahl held a meeting with Chilean President Elena Rojas in Vienna on May 25.",
      ],
      ["place"],
    ],
    [
      "length of a meeting",
      [
        "Norwegian Foreign Minister Ann Berg met Ghanaian Foreign Minister Kofi Darko in Oslo on Monday. The meeting lasted three hours.",
        "Norwegian Foreign Minister Ann Berg and Ghanaian Foreign Minister Kofi Darko met for five hours in Oslo on Monday.",
      ],
      ["duration"],
    ],
    [
      "length of a call",
      [
        "Chilean President Elena Rojas spoke by phone with Norwegian Prime Minister Nils Dahl on Sunday. The call lasted 40 minutes.",
        "Chilean President Elena Rojas and Norwegian Prime Minister Nils Dahl held a 90-minute phone call on Sunday.",
      ],
      ["duration"],
    ],
    [
      "length of a visit",
      [
        "Norwegian Foreign Minister Ann Berg arrived in Ghana on Monday for a three-day visit.",
        "Norwegian Foreign Minister Ann Berg began a five-day visit to Ghana on Monday.",
      ],
      ["duration"],
    ],
    [
      "half an hour, half a day",
      [
        "Norwegian Foreign Minister Ann Berg held 5½ hours of talks with Ghanaian Foreign Minister Kofi Darko in Oslo on Monday.",
        "Norwegian Foreign Minister Ann Berg held 5 1/2 days of talks with Ghanaian Foreign Minister Kofi Darko in Oslo on Monday.",
      ],
      ["duration"],
    ],
    [
      "killed",
      [
        "Twelve people were killed in an air strike on a market in Marib, Yemen, on Monday.",
        "An air strike on a market in Marib, Yemen, killed 30 people on Monday.",
      ],
      ["count"],
    ],
    [
      "injured",
      [
        "A bomb attack in Kabul on Monday killed three people and injured 14 others.",
        "A bomb attack in Kabul on Monday killed three people and wounded 45 others.",
      ],
      ["count"],
    ],
    [
      "delegation",
      [
        "Norwegian Foreign Minister Ann Berg visited Ghana on Monday with a delegation of 40 business leaders.",
        "Norwegian Foreign Minister Ann Berg visited Ghana on Monday, leading a 25-member delegation of business leaders.",
      ],
      ["count"],
    ],
    [
      "firms under sanctions",
      [
        "The United States imposed sanctions on 12 Chinese companies on Tuesday.",
        "The United States on Tuesday imposed sanctions on 17 Chinese firms.",
      ],
      ["count"],
    ],
    [
      "troops",
      [
        "Kenya deployed 500 troops to Somalia on Monday.",
        "Kenya on Monday deployed 800 soldiers to Somalia.",
      ],
      ["count"],
    ],
    [
      "sum of an agreement",
      [
        "Norway and Ghana signed a $3 billion agreement on a railway in Accra on Monday.",
        "Norway and Ghana signed a railway agreement worth $5 billion in Accra on Monday.",
      ],
      ["amount"],
    ],
    [
      "office",
      [
        "Norwegian Foreign Minister Ann Berg met Ghanaian Foreign Minister Kofi Darko in Oslo on Monday.",
        "Norwegian Foreign Minister Ann Berg met Ghanaian Defence Minister Kofi Darko in Oslo on Monday.",
      ],
      ["office"],
    ],
    [
      "office and country",
      [
        "Chilean President Elena Rojas met Norwegian Prime Minister Nils Dahl in Geneva on May 25.",
        "Chilean President Elena Rojas met Danish Prime Minister Nils Dahl in Geneva on May 25.",
      ],
      ["office"],
    ],
    [
      "put off or called off",
      [
        "Norwegian Foreign Minister Ann Berg's trip to Ghana next month was postponed.",
        "Norwegian Foreign Minister Ann Berg's trip to Ghana next month was cancelled.",
      ],
      ["status"],
    ],
    [
      "took place or not",
      [
        "Norwegian Foreign Minister Ann Berg met Ghanaian Foreign Minister Kofi Darko in Oslo on Monday.",
        "Norwegian Foreign Minister Ann Berg cancelled a meeting with Ghanaian Foreign Minister Kofi Darko in Oslo on Monday.",
      ],
      ["status"],
    ],
    [
      "where next",
      [
        "Norwegian Foreign Minister Ann Berg visited Ghana on Monday. Berg will then travel on to Kenya.",
        "Norwegian Foreign Minister Ann Berg visited Ghana on Monday. Berg heads to Nigeria next.",
      ],
      ["onward-travel"],
    ],
    [
      "where next, before leaving",
      [
        "Norwegian Foreign Minister Ann Berg began a visit to Ghana on Monday before heading to London.",
        "Norwegian Foreign Minister Ann Berg began a visit to Ghana on Monday. She will also visit Kenya and Togo.",
      ],
      ["onward-travel"],
    ],
    [
      "who did not take part",
      [
        "Norwegian Foreign Minister Ann Berg and Ghanaian Foreign Minister Kofi Darko attended a summit in Nairobi on Monday.",
        "Ghanaian Foreign Minister Kofi Darko attended a summit in Nairobi on Monday. Norwegian Foreign Minister Ann Berg did not attend the summit.",
      ],
      ["participant"],
    ],
    [
      "who stayed away, by a report that tells of nothing else",
      [
        "Norwegian Foreign Minister Ann Berg and Ghanaian Foreign Minister Kofi Darko attended a summit in Nairobi on Monday.",
        "Norwegian Foreign Minister Ann Berg skipped the summit in Nairobi on Monday, her office said.",
      ],
      ["participant"],
    ],
    [
      "denied to have met",
      [
        "Norwegian Foreign Minister Ann Berg met Ghanaian Foreign Minister Kofi Darko in Oslo on Monday.",
        "Norwegian Foreign Minister Ann Berg denied having met Ghanaian Foreign Minister Kofi Darko in Oslo on Monday.",
      ],
      ["status"],
    ],
    [
      "how long there was no visit",
      [
        "Norwegian Foreign Minister Ann Berg arrived in Accra on Monday, the first visit by a Norwegian minister to Ghana since 2018.",
        "Norwegian Foreign Minister Ann Berg began a visit to Ghana on Monday, the first by a Norwegian minister in 20 years.",
      ],
      ["significance"],
    ],
    [
      "an office told elsewhere in the report",
      [
        "Norwegian Foreign Minister Ann Berg met Ghanaian President Kofi Darko in Accra on Monday.",
        "Ann Berg met Ghana's President Kofi Darko in Accra on Monday. Accra is the capital. Rain fell on the city. Danish Foreign Minister Ann Berg is popular.",
      ],
      ["office"],
    ],
    [
      "a toll behind the event",
      [
        "A bomb blast hit the railway station in Quetta, Pakistan, on Monday. The death toll has risen to 31, officials said.",
        "A bomb blast at the railway station in Quetta, Pakistan, on Monday killed 24 people.",
      ],
      ["count"],
    ],
    [
      "day of an attack",
      [
        "Gunmen attacked an army post near Gao on Sunday, killing nine soldiers.",
        "Nine soldiers were killed when gunmen attacked an army post near Gao on Saturday.",
      ],
      ["date"],
    ],
    [
      "who did it",
      [
        "A drone attack on an oil depot in Jeddah on Monday killed two people. Houthi rebels claimed responsibility.",
        "Two people were killed in a drone attack on an oil depot in Jeddah on Monday. Saudi Arabia blamed Iran for the attack.",
      ],
      ["participant"],
    ],
    [
      "a toll by a report that tells it in other words",
      [
        "A suicide bombing at a mosque in Peshawar on Monday left 38 people dead.",
        "Zero hour came at noon. At least 45 people were confirmed dead at the mosque in Peshawar on Monday.",
      ],
      ["count"],
    ],
    [
      "day of a pact",
      [
        "Mongolia and South Korea signed a free trade agreement in Ulaanbaatar on Thursday.",
        "South Korea and Mongolia signed a free trade deal in Ulaanbaatar on Friday.",
      ],
      ["date"],
    ],
    [
      "length of a truce",
      [
        "Sudan's army and the Rapid Support Forces agreed to a 72-hour ceasefire on Friday.",
        "Sudan's army and the Rapid Support Forces agreed to a seven-day ceasefire on Friday.",
      ],
      ["duration"],
    ],
    [
      "votes",
      [
        "The Polish parliament passed the budget law on Tuesday by 310 votes to 102.",
        "The Polish parliament on Tuesday passed the budget law with 289 votes in favour.",
      ],
      ["count"],
    ],
  ])("%s", (_, pair, expected) => {
    expect(disputed(pair)).toEqual(expected);
  });
});

describe("reports that only tell it in other words", () => {
  test.each<[string, Pair]>([
    [
      "Tuesday, May 26",
      [
        "Norwegian Foreign Minister Ann Berg met Ghanaian Foreign Minister Kofi Darko in Oslo on Tuesday.",
        "Norwegian Foreign Minister Ann Berg met Ghanaian Foreign Minister Kofi Darko in Oslo on May 26.",
      ],
    ],
    [
      "nearly, about six hours",
      [
        "Norwegian Foreign Minister Ann Berg met Ghanaian Foreign Minister Kofi Darko in Oslo on Monday for nearly six hours.",
        "Norwegian Foreign Minister Ann Berg met Ghanaian Foreign Minister Kofi Darko in Oslo on Monday. The meeting lasted about six hours.",
      ],
    ],
    [
      "a city, its country",
      [
        "Norwegian Foreign Minister Ann Berg met Ghanaian Foreign Minister Kofi Darko in Beijing on Monday.",
        "Norwegian Foreign Minister Ann Berg met Ghanaian Foreign Minister Kofi Darko in China on Monday.",
      ],
    ],
    [
      "at least 20, 26",
      [
        "At least 20 people were killed in an air strike on a market in Marib, Yemen, on Monday.",
        "An air strike on a market in Marib, Yemen, killed 26 people on Monday.",
      ],
    ],
    [
      "an office by another name",
      [
        "US Secretary of State John Carver met Ghanaian Foreign Minister Kofi Darko in Oslo on Monday.",
        "Top US diplomat John Carver met Ghanaian Foreign Minister Kofi Darko in Oslo on Monday.",
      ],
    ],
    [
      "talks, a meeting",
      [
        "Norwegian Foreign Minister Ann Berg held talks with Ghanaian Foreign Minister Kofi Darko in Oslo on Monday.",
        "Norwegian Foreign Minister Ann Berg had a meeting with Ghanaian Foreign Minister Kofi Darko in Oslo on Monday.",
      ],
    ],
    [
      "spelling of places",
      [
        "Norwegian Foreign Minister Ann Berg met Ukrainian Foreign Minister Petro Bondar in Kiev on Monday.",
        "Norwegian Foreign Minister Ann Berg met Ukrainian Foreign Minister Petro Bondar in Kyiv on Monday.",
      ],
    ],
    [
      "more people",
      [
        "Norwegian Foreign Minister Ann Berg met Ghanaian Foreign Minister Kofi Darko in Oslo on Monday.",
        "Norwegian Foreign Minister Ann Berg met Ghanaian Foreign Minister Kofi Darko and Ghanaian Defence Minister Yaw Mensah in Oslo on Monday.",
      ],
    ],
    [
      "days of a visit, a meeting in it",
      [
        "Norwegian Foreign Minister Ann Berg began a three-day visit to Ghana on Sunday. Berg met Ghanaian Foreign Minister Kofi Darko in Accra on Monday.",
        "Norwegian Foreign Minister Ann Berg met Ghanaian Foreign Minister Kofi Darko in Accra on Monday. The meeting lasted two hours.",
      ],
    ],
    [
      "planned, held",
      [
        "Norwegian Foreign Minister Ann Berg will meet Ghanaian Foreign Minister Kofi Darko in Oslo on Wednesday.",
        "Norwegian Foreign Minister Ann Berg met Ghanaian Foreign Minister Kofi Darko in Oslo on Wednesday.",
      ],
    ],
    [
      "postponed, delayed",
      [
        "Norwegian Foreign Minister Ann Berg's trip to Ghana next month was postponed.",
        "Norwegian Foreign Minister Ann Berg's trip to Ghana next month was delayed.",
      ],
    ],
    [
      "a day, its week",
      [
        "Norwegian Foreign Minister Ann Berg met Ghanaian Foreign Minister Kofi Darko in Oslo on Monday.",
        "Norwegian Foreign Minister Ann Berg met Ghanaian Foreign Minister Kofi Darko in Oslo this week.",
      ],
    ],
    [
      "killed of one country, killed in all",
      [
        "An air strike on a market in Marib, Yemen, killed 26 people on Monday, including six Kenyans.",
        "An air strike on a market in Marib, Yemen, killed 26 people on Monday, including 14 Ethiopians.",
      ],
    ],
    [
      "companies, people under sanctions",
      [
        "The United States imposed sanctions on 12 Chinese companies and five individuals on Tuesday.",
        "The United States on Tuesday imposed sanctions on five individuals and 12 Chinese companies.",
      ],
    ],
    [
      "a rounded sum",
      [
        "Norway and Ghana signed a $3 billion agreement on a railway in Accra on Monday.",
        "Norway and Ghana signed a railway agreement worth about $3.1 billion in Accra on Monday.",
      ],
    ],
    [
      "an hour, 60 minutes",
      [
        "Chilean President Elena Rojas spoke by phone with Norwegian Prime Minister Nils Dahl on Sunday for an hour.",
        "Chilean President Elena Rojas and Norwegian Prime Minister Nils Dahl held a 60-minute phone call on Sunday.",
      ],
    ],
    [
      "length of the visit, of the meeting",
      [
        "Norwegian Foreign Minister Ann Berg, who is on a three-day visit to Ghana, met Ghanaian Foreign Minister Kofi Darko in Accra on Monday.",
        "Norwegian Foreign Minister Ann Berg met Ghanaian Foreign Minister Kofi Darko for two hours in Accra on Monday.",
      ],
    ],
    [
      "a venue, its city",
      [
        "Norwegian Foreign Minister Ann Berg met Ghanaian Foreign Minister Kofi Darko at the Great Hall of the People in Beijing on Monday.",
        "Norwegian Foreign Minister Ann Berg met Ghanaian Foreign Minister Kofi Darko in Beijing on Monday.",
      ],
    ],
    [
      "two events on two days",
      [
        "Norwegian Foreign Minister Ann Berg met Ghanaian Foreign Minister Kofi Darko in Oslo on Monday. Berg met Chilean President Elena Rojas on Tuesday.",
        "Norwegian Foreign Minister Ann Berg met Chilean President Elena Rojas in Oslo on Tuesday.",
      ],
    ],
    [
      "days of talks, length of a meeting",
      [
        "Norwegian Foreign Minister Ann Berg met Ghanaian Foreign Minister Kofi Darko in Oslo on Monday. Berg and Darko praised the two days of talks.",
        "Norwegian Foreign Minister Ann Berg met Ghanaian Foreign Minister Kofi Darko in Oslo on Monday. The 35-minute meeting was friendly.",
      ],
    ],
    [
      "tolls of two attacks in one sentence",
      [
        "A bombing in Herat killed seven people on Monday.",
        "Seven people were killed in a bomb attack in Herat on Monday, the second in Afghanistan after a blast in Kabul killed 20.",
      ],
    ],
    [
      "claimed by those who are blamed",
      [
        "A car bomb killed five soldiers in Marib on Monday. The government blamed the Houthis.",
        "Five soldiers were killed by a car bomb in Marib on Monday. Houthi rebels claimed responsibility.",
      ],
    ],
    [
      "rounded years",
      [
        "Norwegian Foreign Minister Ann Berg arrived in Accra on Monday, the first visit by a Norwegian minister to Ghana since 2018.",
        "Norwegian Foreign Minister Ann Berg began a visit to Ghana on Monday, the first by a Norwegian minister in eight years.",
      ],
    ],
    [
      "a tour with one stop in common",
      [
        "Norwegian Foreign Minister Ann Berg visited Ghana on Monday. She will then travel to Kenya and Togo.",
        "Norwegian Foreign Minister Ann Berg visited Ghana on Monday. After Accra she is to fly to Lome.",
      ],
    ],
    [
      "absent by both reports",
      [
        "Ghanaian Foreign Minister Kofi Darko attended a summit in Nairobi on Monday. Norwegian Foreign Minister Ann Berg was absent from the summit.",
        "Ghanaian Foreign Minister Kofi Darko attended a summit in Nairobi on Monday. Norwegian Foreign Minister Ann Berg did not attend the summit.",
      ],
    ],
    [
      "tolls of two attacks",
      [
        "A bomb blast at the railway station in Quetta, Pakistan, on Monday killed 24 people. Last year 12 people were killed in Lahore.",
        "A bomb blast at the railway station in Quetta, Pakistan, on Monday killed 24 people.",
      ],
    ],
    [
      "next stop by city and country",
      [
        "Norwegian Foreign Minister Ann Berg visited Ghana on Monday. Berg will travel on to Kenya.",
        "Norwegian Foreign Minister Ann Berg visited Ghana on Monday. Berg heads to Nairobi next.",
      ],
    ],
  ])("%s", (_, pair) => {
    expect(disputed(pair)).toEqual([]);
  });
});
