import { describe, expect, it } from "vitest";
import { readReport } from "./reading.ts";

const prose =
  "The ministers of Norland and Sudonia met in Port Vale on Friday and agreed to go on with their talks next month.";
const more =
  "They spoke for three hours about fishing, a spokesman said, and neither side would say what was left to settle.";

const read = (text: string, published: string | null = null) =>
  readReport({ id: "a", file: "a.txt", text, published });

/** Reads lines as paragraphs with empty lines between them. */
const readLines = (...lines: string[]) => read(lines.join("\n\n"));

const masked = (...lines: string[]) => {
  const { masks, text } = readLines(...lines);
  return masks.map(({ start, end, kind, rule }) => [kind, rule.slice(8), text.slice(start, end)]);
};

describe("masks", () => {
  it.each([
    ["Leave a Reply", "furniture", "comment-form"],
    [
      "Your email address will not be published. Required fields are marked *",
      "furniture",
      "comment-form",
    ],
    ["No Comment", "furniture", "comment-form"],
    ["Next Post Previous Post", "furniture", "navigation"],
    ["Back to top button", "furniture", "navigation"],
    ["1,208 shares", "furniture", "counter"],
    ["Share on Facebook", "furniture", "share"],
    ["Facebook, X, WhatsApp and Telegram", "furniture", "share"],
    ["Source link", "furniture", "source"],
    ["(With inputs from agencies)", "furniture", "source"],
    [
      "(Except for the headline, this story has not been edited by our staff and comes from a feed.)",
      "furniture",
      "source",
    ],
    ["ALSO READ | What the ministers did not say", "furniture", "related"],
    ["Subscribe to our newsletter", "furniture", "subscribe"],
    ["Download the Vale Post app for news first.", "furniture", "subscribe"],
    ["This website uses cookies to improve your experience.", "furniture", "cookies"],
    ["© 2026 The Vale Post. All rights reserved.", "furniture", "copyright"],
    ["Advertisement", "furniture", "advertisement"],
    ["First Published: May 27, 2026, 14:14 IST", "furniture", "published-label"],
    [
      "The harbour of Port Vale in an undated picture. (AP Photo/Ann Lens)",
      "caption",
      "caption-credit",
    ],
    ["Photo: Ann Lens", "caption", "caption-opening"],
    ["The two ministers during the talks in Port Vale", "caption", "verbless-line"],
    [
      "Police inspect a damaged house in Port Vale, Thursday, June 1, 2023.",
      "caption",
      "caption-day",
    ],
    [
      "The ministry's building is seen on March 27, 2020 in Port Vale. (AFP)",
      "caption",
      "caption-agency",
    ],
    ["(Yonhap)", "furniture", "source"],
    ["11:05", "furniture", "navigation"],
    ["Port Vale:   +14 °C", "furniture", "navigation"],
    ["You must be logged in to react.", "furniture", "comment-form"],
    ["Norland Arrests Nine After Harbour Fire", "furniture", "related-link"],
  ])("%s", (line, kind, rule) => {
    expect(masked("Ministers meet", prose, line, more)).toEqual([[kind, rule, line]]);
  });

  it.each([
    "Read more and you know less, the minister told the delegates from both countries in a long speech.",
    "The source of the dispute is the border, and reporting by the commission has made it worse.",
    "Comments by the minister were met with anger in Sudonia",
    "Photographs of the meeting were released on Friday, and both ministers were smiling in them.",
    "Home to nine million people, Norland has sent no envoy since 2019.",
    "Watching the talks from afar, the president of Sudonia said that he was hopeful.",
    "• A joint commission on fishing",
    "Share prices fell after the talks ended without an agreement on Friday.",
  ])("leaves prose alone: %s", (line) => {
    expect(masked("Ministers meet", prose, line, more)).toEqual([]);
  });

  it("takes a run of links amid prose, cut off or not, but no list that a colon announces", () => {
    const links = [
      "Nine held after fire in the old harbour",
      "Why the fishing fleet stays at ho",
      "Storm reaches Sudonia's coast",
    ];
    expect(masked("Ministers meet", prose, ...links, more)).toEqual([
      ["furniture", "related-links", links.join("\n\n")],
    ]);
    expect(masked("Ministers meet", `${prose.slice(0, -1)} on this:`, ...links, more)).toEqual([]);
  });

  it("takes repeats: the headline, a caption between question marks and again without", () => {
    const caption = "Ann Lens Pool THE MINISTER of Norland, left, said that talks would go on.";
    expect(
      masked("Ministers meet in Port Vale", "Ministers meet in Port Vale", prose)[0]?.[0],
    ).toBe("repeat");
    expect(
      masked(
        "Ministers meet",
        prose,
        more,
        caption.replace("Ann Lens Pool", "?? Ann Lens Pool ??"),
        caption,
      ).map(([kind]) => kind),
    ).toEqual(["caption", "repeat"]);
  });

  it("takes an agency's sign behind the last sentence, and a standfirst that the report repeats", () => {
    expect(masked("Ministers meet", prose, `${more} (Yonhap)`)).toEqual([
      ["furniture", "trailer", "(Yonhap)"],
    ]);
    expect(
      masked("Ministers meet again", prose.slice(0, -1), `PORT VALE (AP) — ${prose}`, more),
    ).toEqual([["repeat", "standfirst", prose.slice(0, -1)]]);
  });

  it("takes what follows the end, and a notice behind the last sentence", () => {
    expect(
      masked(
        "Ministers meet",
        prose,
        more,
        "About the author",
        "Ann Writer likes cats and long walks.",
      ).length,
    ).toBe(2);
    expect(masked("Ministers meet", prose, `${more} (With inputs from agencies)`)).toEqual([
      ["furniture", "trailer", "(With inputs from agencies)"],
    ]);
  });
});

describe("metadata", () => {
  it("reads address, headline without its suffix, byline and day above the report", () => {
    const { metadata, paragraphs, text } = readLines(
      "https://www.thehindu.com/news/2026/05/28/ministers-meet/article1.ece",
      "Ministers meet in Port Vale | World News",
      "By Ann Writer, Associated Press",
      `PORT VALE, May 27 (AP) — ${prose}`,
    );
    expect(metadata).toMatchObject({
      title: { value: "Ministers meet in Port Vale" },
      byline: { value: "Ann Writer, Associated Press" },
      outlet: { value: "The Hindu" },
      dateline: { city: "Port Vale", day: "2026-05-27" },
      published: "2026-05-28",
      publishedBasis: "stated",
    });
    expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual([
      "Ministers meet in Port Vale",
      prose,
    ]);
  });

  it.each([
    ["BEIJING, April 26 (Reuters) — ", "Beijing", "2026-04-26"],
    ["BEIJING (AP) — ", "Beijing", null],
    ["New Delhi [India], May 27 (ANI): ", "New Delhi", "2026-05-27"],
    ["SEOUL — ", "Seoul", null],
    ["KYIV, Ukraine (AP) — ", "Kyiv", null],
    ["MA\u0301LAGA, May 27 (EFE) - ", "Ma\u0301laga", "2026-05-27"],
    ["New Delhi: ", "New Delhi", null],
    ["MOSCOW, April 26. /TASS/. ", "Moscow", "2026-04-26"],
    ["WASHINGTON/LONDON, Jan. 2 (Reuters) - ", "Washington", "2026-01-02"],
    ["WASHINGTON. Feb 1 (Interfax) - ", "Washington", "2026-02-01"],
    ["June 17, 2017 (ADDIS ABABA) – ", "Addis Ababa", "2017-06-17"],
    ["MOSCOW (Vale News / Sputnik - 19th December, 2019) ", "Moscow", null],
    ["WASHINGTON (AP) —\n\n", "Washington", null],
    ["MOGADISHU, Somalia\n", "Mogadishu", null],
    ["Pretoria - ", "Pretoria", null],
    ["GENEVA, 3 May 2024 (AFP) – ", "Geneva", "2024-05-03"],
  ])("reads the dateline %s", (line, city, day) => {
    const { metadata, sentences, text } = read(`Ministers meet\n\n${line}${prose}`, "2026-05-28");
    expect(metadata.dateline).toMatchObject({ city, day });
    expect(text.slice(sentences[1]?.start, sentences[1]?.end)).toBe(prose);
  });

  it.each(["However, it was late — ", "Explained: ", "The minister said: ", "Ann – "])(
    "%s is no dateline",
    (line) => {
      const { metadata } = read(`Ministers meet\n\n${line}${prose.toLowerCase()}`);
      expect(metadata.dateline).toBeNull();
    },
  );

  it.each([
    ["First Published: May 27, 2026, 14:14 IST", "2026-05-27"],
    ["Published: 27th May 2026", "2026-05-27"],
    ["Updated on 2026-05-28", "2026-05-28"],
    ["Updated: May 29, 2026 | Published: May 27, 2026", "2026-05-29"],
    ["date 2019-09-25", "2019-09-25"],
    ["2026-05-28", "2026-05-28"],
    ["Thursday, 04 April, 2024, 21:24", "2024-04-04"],
    ["Tue 26 May 2026 09.06 BST", "2026-05-26"],
    ["Ann Writer 6 minutes ago Thu 19th December 2019 | 10:55 PM", "2019-12-19"],
    ["Agencies | Port Vale | Updated: 24-03-2021 15:54 IST", "2021-03-24"],
    ["Today: Saturday, 04 May, 2024", null],
    ["Today's Paper | December 23, 2024", null],
    ["February 30, 2026", null],
  ])("reads the day of publication from %s", (line, day) => {
    expect(readLines("Ministers meet", line, prose, more).metadata.published).toBe(day);
  });

  it("reads a harvester's note before the first word, and leaves the rest of the line", () => {
    const { metadata, masks, sentences, text } = read(` date 2019-12-19 ${prose}\n\n${more}`);
    expect(metadata).toMatchObject({ published: "2019-12-19", publishedBasis: "stated" });
    expect(masks.map(({ start, end }) => text.slice(start, end))).toEqual(["date 2019-12-19"]);
    expect(text.slice(sentences[0]?.start, sentences[0]?.end)).toBe(prose);
  });

  it("finds the headline below a menu, and masks the menu", () => {
    const menu = [
      "e-paper",
      "World",
      "Nation",
      "Business",
      "Finance",
      "Health",
      "Books",
      "Hot Links",
      "Market Avenue",
      "Weekly Watch",
    ];
    const { metadata, paragraphs } = readLines(
      ...menu,
      "Ministers meet in Port Vale again",
      prose,
      more,
    );
    expect(metadata.title?.value).toBe("Ministers meet in Port Vale again");
    expect(paragraphs).toHaveLength(3);
  });

  it("lets the caller's day stand above the text's, and keeps the text's place", () => {
    const { metadata } = read(`Ministers meet\n\n2026-05-27\n\n${prose}`, "2026-05-28");
    expect(metadata).toMatchObject({ published: "2026-05-28", publishedBasis: "given" });
    expect(metadata.publishedAt?.value).toBe("2026-05-27");
  });

  it("says nothing where nothing is said", () => {
    const { metadata } = read(prose);
    expect(metadata).toEqual({
      ...{ title: null, byline: null, outlet: null, dateline: null },
      ...{ published: null, publishedBasis: null, publishedAt: null },
    });
  });
});

describe("paragraphs and sentences", () => {
  const split = (text: string) => {
    const report = read(text);
    return report.sentences.map(({ start, end, paragraph }) => [paragraph, text.slice(start, end)]);
  };

  it("splits where sentences end, and not behind initials, titles and numbers", () => {
    const sentences = [
      "S. Jaishankar met Dr. Ann O'Hara of the U.S. State Department at 5 p.m. Friday.",
      "Gen. J. R. Roe paid $1.82 billion for No. 3 in Jan. 2026, said Mr. Doe.",
      "They left.",
    ];
    expect(split(sentences.join(" "))).toEqual(sentences.map((sentence) => [0, sentence]));
  });

  it("takes lines wrapped by hand for one paragraph, and other lines for one each", () => {
    const wrapped =
      "The ministers of Norland and Sudonia met in Port\nVale on Friday and agreed to go on with their\ntalks in the coming month, a spokesman of both\nsides said.";
    expect(read(wrapped).paragraphs).toHaveLength(1);
    expect(split(wrapped)).toHaveLength(1);
    expect(read(`${prose}\n${more}\n${prose} ${more}`).paragraphs).toHaveLength(3);
  });
});

describe("language and length", () => {
  it("reads English alone, and says what else it is", () => {
    const german =
      "Die Minister trafen sich am Freitag im Hafen und einigten sich darauf, die Gespräche im nächsten Monat fortzusetzen, wie ein Sprecher nach dem Treffen sagte.";
    expect(read(german)).toMatchObject({
      language: "de",
      paragraphs: [],
      sentences: [],
      quotations: [],
    });
    expect(
      read(
        "部长们星期五在港口会面，并同意下个月继续会谈。双方发言人在会后表示，会谈是建设性的，涉及渔业和边界问题。两国将继续努力，发言人补充说。",
      ),
    ).toMatchObject({ language: "zh", sentences: [] });
    expect(read("Xi meets Putin.").language).toBe("en");
    for (const text of [
      "Minister Andrea Rossini visita Velletria; Ambassador Stella Marina Conti hosts dinner, signs memorandum in Palermo.",
      "Erik Svensson, Karin Lindqvist meet Olmerian counterparts in Stockholm, discuss Arctic fishing quotas, border trade.",
    ])
      expect(read(text).language).toBe("en");
    expect(
      read(
        "Il ministro Rossini visita la città di Velletria con la delegazione che firma un accordo per la pesca.",
      ).language,
    ).toBe("it");
  });

  it("does not read what is too long to be a report", () => {
    expect(read("They met. ".repeat(200_001))).toMatchObject({ sentences: [], masks: [] });
  });
});
