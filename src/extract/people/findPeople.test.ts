import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPeople } from "./findPeople.ts";
import { countriesOf, reportOf } from "./testing/reportOf.ts";

function read(text: string) {
  return findPeople(reportOf(text), countriesOf(text), []);
}

function names(text: string) {
  return read(text).people.map(({ name }) => name);
}

/** Another word for each number, all of one length or not. */
function wordOf(number: number) {
  return [...String(number)].map((digit) => `${"bdfgklmnrs"[Number(digit)]}a`).join("");
}

describe("texts of nothing but names", () => {
  it.each<[string, (number: number) => string]>([
    ["of many people", (at) => `Foreign Minister Fe${wordOf(at)} Ko${wordOf(3 * at)} said no. `],
    ["spelt alike", (at) => `Minister Fe${wordOf(at)} Karlov met Mr. Karlov. `],
    ["all of one family", (at) => `Minister ${wordOf(at)[2] ?? "x"}${wordOf(at)} Karlov left. `],
  ])("%s end soon", (_, sentence) => {
    const sentences = Array.from({ length: 5000 }, (__, at) => sentence(at + 1000));
    read(sentences.join("\n\n")); // what grows with the square outlasts the test
  });
});

describe("names beside titles", () => {
  it.each([
    [
      "US Secretary of State Ann Velder met Foreign Minister Dr R Kamalan.",
      ["Ann Velder", "R Kamalan"],
    ],
    ["Gen. Silas Q. Brandt Jr. spoke first.", ["Silas Q. Brandt Jr."]],
    ["They were led by Assistant US Trade Representative Dorian Wexcombe.", ["Dorian Wexcombe"]],
    ["Prime Minister Sheikh Jasim bin Talal Al Mirqab spoke.", ["Jasim bin Talal Al Mirqab"]],
    [
      "Council President Ilse von der Weide will travel. Von der Weide agreed.",
      ["Ilse von der Weide"],
    ],
    ["Pope Clement received King Oswin III.", ["Pope Clement", "King Oswin III"]],
    ["The governor, Melkor Astrand, resigned.", ["Melkor Astrand"]],
    ["Presidents Tavi Olmerson and Goran Ilstad signed.", ["Tavi Olmerson", "Goran Ilstad"]],
    [
      "They met Minister of Public Security Wang Xiaoling and Party secretary Chen Jinbo.",
      ["Wang Xiaoling", "Chen Jinbo"],
    ],
    ["Suri Blanford, joint secretary (East Asia) in the ministry, spoke.", ["Suri Blanford"]],
    ["Communist Party chief To Lanh will visit.", ["To Lanh"]],
    ["Mr. Orvane said little.", ["Orvane"]],
    ["Former Indian security official, Avin Idarsson, said no.", ["Avin Idarsson"]],
    ["Minister of Foreign Affairs and Expatriates Ayman Safado left.", ["Ayman Safado"]],
    ["Bill Wrenlow left with Mark Grantham.", ["Bill Wrenlow", "Mark Grantham"]],
  ])("%s", (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe("names without titles", () => {
  it.each([
    [
      "Australia's Peter Wrenlow, Japan's Toshio Hagimori and India's S. Varadan met.",
      ["Peter Wrenlow", "Toshio Hagimori", "S. Varadan"],
    ],
    [
      "Liu Jinsheng met Kim Yong-ho and Tran Van Binh.",
      ["Liu Jinsheng", "Kim Yong-ho", "Tran Van Binh"],
    ],
    ["He said that Will Brant had called. Will Australia answer?", ["Will Brant"]],
    ["The call was made by Hun Sarath.", ["Hun Sarath"]],
    ["Julie Bishop left. Theresa May stayed.", ["Julie Bishop", "Theresa May"]],
  ])("%s", (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe("no names", () => {
  it.each([
    "Talks Set For Next Week As Ceasefire Holds",
    "He visited Abu Dhabi, where Goldman Sachs and Al Jazeera have offices.",
    "Operation Northwind began near Galwan Valley, and Yuan Wang 7 docked.",
    "General Motors, the Justice Department and King Abdullah University agreed.",
    "Meanwhile Ministers Met On Monday. However, Officials Said Little.",
    "The Critical Minerals Framework was signed at 3 pm in general terms.",
    "By Robin Casterline\n\nThe talks began.",
  ])("%s", (text) => {
    expect(names(text)).toEqual([]);
  });
});

function mentionsOf(text: string, form: "name" | "title" | "pronoun") {
  const { people, mentions } = read(text);
  return mentions
    .filter((mention) => mention.form === form)
    .map(({ start, end, person }) => [
      text.slice(start, end),
      people.find(({ id }) => id === person)?.name,
    ]);
}

describe("short forms", () => {
  it("leads a surname to the full name, with and without a title", () => {
    const text =
      "Prime Minister Harin Modeka spoke. PM Modeka left; Mr. Modeka and Modeka's aide went home.";
    expect(mentionsOf(text, "name").map(([, name]) => name)).toEqual(Array(4).fill("Harin Modeka"));
  });

  it("keeps two of one surname apart: the first named of one sentence, else the last named", () => {
    const text =
      "Foreign Minister Wang Yilin and Public Security Minister Wang Xiaobo arrived. Wang spoke. Later spokesman Wang Wenlong came. Wang smiled.";
    expect(mentionsOf(text, "name").filter(([said]) => said === "Wang")).toEqual([
      ["Wang", "Wang Yilin"],
      ["Wang", "Wang Wenlong"],
    ]);
    expect(
      read(text).mentions.find(({ rule }) => rule === "people/surname-last-named"),
    ).toBeDefined();
  });

  it("takes a known surname as a name only where the report names nobody fuller", () => {
    expect(names("Putin called. Trump answered.")).toEqual(["Vladimir Putin", "Donald Trump"]);
    expect(names("Ivanka Trump called. Trump answered.")).toEqual(["Ivanka Trump"]);
    expect(names("The Trump administration answered.")).toEqual([]);
  });

  it("cuts headlines to the name", () => {
    expect(names("Zelenskyy Absent As Putin Meets Envoys At Northern Palace")).toEqual([
      "Volodymyr Zelenskyy",
      "Vladimir Putin",
    ]);
  });
});

describe("roles", () => {
  const text =
    "Chinese President Xi Lanping met US Secretary of State Ann Velder. The Chinese leader smiled. The US secretary of state left. The president slept. The French president woke.";
  it("leads a title alone to the one person whom it fits", () => {
    expect(mentionsOf(text, "title")).toEqual([
      ["Chinese leader", "Xi Lanping"],
      ["US secretary of state", "Ann Velder"],
      ["president", "Xi Lanping"],
    ]);
  });

  it("does not where two fit", () => {
    const two =
      "Chinese President Xi Lanping met French President Luc Moreau. The president slept.";
    expect(mentionsOf(two, "title")).toEqual([]);
  });
});

describe("pronouns", () => {
  it.each([
    ["Mr. Orvane spoke. He left.", [["He", "Orvane"]]],
    ["Mr. Orvane spoke. She left.", []],
    ["Ms. Wrenlow said she would go.", [["she", "Wrenlow"]]],
    [
      "During Minister Luc Moreau’s trip to Oslo, he and Minister Ann Velder signed a pact.",
      [["he", "Luc Moreau"]],
    ],
    ["During Minister Luc Moreau’s trip with Minister Ann Velder, he signed a pact.", []],
    ["Governor Luc Moreau said “he lies” in Paris.", []],
  ])("%s", (text, expected) => {
    expect(mentionsOf(text, "pronoun")).toEqual(expected);
  });
});

describe("countries and offices", () => {
  it.each([
    ["Chinese Foreign Minister Wang Yilin spoke.", "CN"],
    ["Australia's Peter Wrenlow spoke.", "AU"],
    ["Wang Yilin, the Taiwanese prime minister, spoke.", "TW"],
    ["Felix Ombati of Kenya spoke.", "KE"],
    ["China's ambassador to India, Zhou Jianbo, spoke.", "CN"],
    ["Governor Luc Moreau spoke.", null],
    ["Secretary of State Ann Velder spoke.", "US"],
  ])("%s", (text, country) => {
    expect(read(text).people[0]?.country).toBe(country);
  });

  it("gives counterparts the countries before them, in their order", () => {
    const { people } = read(
      "Egyptian foreign minister Sameh Doukry and his French, Indian and Japanese counterparts, Luc Moreau, Sanjay Varadan and Toshio Hagimori, met.",
    );
    expect(people.map(({ country }) => country)).toEqual(["EG", "FR", "IN", "JP"]);
  });

  it("takes the report's country for an office told without one, if there is but one", () => {
    const land = (text: string) => read(text).people[0]?.country;
    expect(land("Interior Minister Luc Moreau spoke in Kenya. Kenya waits.")).toBe("KE");
    expect(land("Interior Minister Luc Moreau spoke in Kenya. Ukraine, India wait.")).toBe(null);
    expect(land("Spokesperson Luc Moreau spoke in Kenya. Kenya waits.")).toBe(null);
  });

  it.each([
    ["The emergency US President Luc Moreau declared ended.", ["US President"]],
    ["The Secretary and Deputy Commander Moreau spoke.", ["Deputy Commander"]],
    ["He said to ministers Luc Moreau was well.", []],
    [
      "China’s Director of the Foreign Affairs Office and Foreign Minister Wang Yilin left.",
      ["China’s Director of the Foreign Affairs Office and Foreign Minister"],
    ],
  ])("keeps offices whole and clean: %s", (text, offices) => {
    expect(read(text).people.flatMap((one) => one.offices.map(({ value }) => value))).toEqual(
      offices,
    );
  });

  it("takes the sentence's country for its own minister", () => {
    expect(read("Kenya said so through its Foreign Minister, Ann Velder.").people[0]?.country).toBe(
      "KE",
    );
  });

  it("gives one country to a list of offices", () => {
    const { people } = read(
      "Chinese Foreign Minister Wang Yilin and Public Security Minister Li Xiaobo spoke.",
    );
    expect(people.map(({ country }) => country)).toEqual(["CN", "CN"]);
  });

  it("keeps the office in the report's words, but no relation", () => {
    const { people } = read(
      "Hou Yanli, director general of the Boundary Department of the Chinese ministry, spoke. His counterpart Ann Velder left.",
    );
    expect(people.map(({ offices }) => offices.map(({ value }) => value))).toEqual([
      ["director general of the Boundary Department of the Chinese ministry"],
      [],
    ]);
  });
});

describe("any text", () => {
  const word = fc.constantFrom(
    "President",
    "Xi",
    "Jinping",
    "of",
    "the",
    "Chinese",
    ",",
    ".",
    "“",
    "”",
    "'s",
    "(",
    ")",
    "and",
    "He",
    "Mr.",
    "Gen.",
    "von",
    "al-Sisi",
    "minister",
    "Foreign",
    "\n\n",
    "Jr.",
    "III",
    "7",
    "said",
    "Sheikh",
    "Sen",
    "Sultan",
    "Al",
  );
  const text = fc.oneof(
    fc.array(word, { maxLength: 60 }).map((words) => words.join(" ")),
    fc.string({ unit: "binary", maxLength: 200 }),
  );
  it("gives spans inside the text, in order, of people who exist", () => {
    fc.assert(
      fc.property(text, (sample) => {
        const { people, mentions } = read(sample);
        const ids = new Set(people.map(({ id }) => id));
        let last = 0;
        for (const { start, end, phrase, person } of mentions) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(sample.length);
          expect(phrase.start).toBeLessThanOrEqual(start);
          expect(phrase.end).toBeGreaterThanOrEqual(end);
          expect(ids.has(person)).toBe(true);
          last = start;
        }
        for (const { spellings, offices } of people) {
          for (const spelling of spellings) expect(sample).toContain(spelling);
          for (const { start, end } of offices)
            expect(end).toBeLessThanOrEqual(sample.length + start * 0);
        }
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    "a.a.a.",
    "\"'“",
    "1234 ",
    "Aaa Bbb ",
    "President ",
    "minister of of the ",
    "China's ",
    "He ",
  ])(
    "ends on %s again and again",
    (piece) => {
      const long = piece.repeat(Math.ceil(20_000 / piece.length));
      expect(read(long).mentions.length).toBeGreaterThanOrEqual(0);
    },
    20_000,
  );
});
