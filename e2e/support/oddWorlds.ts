/** Timelines one does not think of: other scripts, far times, one instant, one event, none, and five thousand. */
import { fixtureOf, type TerseEvent, type TimelineFixture } from "../../src/model/testing.ts";

/** Four scripts, two directions, marks above letters, emoji held together by joiners. */
export const SCRIPTS: readonly TerseEvent[] = [
  {
    id: "arabic",
    type: "visit",
    title: "وزير الخارجية الأمريكي يزور بكين (18 يونيو 2023)",
    label: "وزير الخارجية يزور بكين (2023)",
    date: "2023-06-18/2023-06-19",
    countries: ["US", "CN"],
    officials: ["wang"],
    documents: ["arabic", "chinese"],
    place: { name: "قصر الشعب الكبير", country: "CN" },
  },
  {
    id: "hebrew",
    type: "announcement",
    title: "הנשיא חתם על חבילת סיוע של 95 מיליארד דולר, “the largest so far”",
    label: "סיוע של 95 מיליארד דולר",
    date: "2024-04-24",
    countries: ["US", "IL"],
    documents: ["arabic"],
  },
  {
    id: "chinese",
    type: "meeting",
    title: "中共中央外事工作委员会办公室主任王毅与美国国务卿布林肯在北京举行会谈",
    label: "王毅与布林肯在钓鱼台国宾馆举行会谈并就双边关系交换意见",
    date: "2023-06-19",
    countries: ["US", "CN"],
    officials: ["wang"],
    documents: ["chinese"],
    place: { name: "钓鱼台国宾馆", country: "CN" },
  },
  {
    id: "marks",
    type: "statement",
    title: "Z̴̧̛a̶l̵g̸o̴ and Việt Nam: cafe\u0301, n\u0303, \u05e9\u05c1\u05b8\u05dc\u05d5\u05b9\u05dd",
    label: "Việt Nam: cafe\u0301 \u05e9\u05c1\u05b8\u05dc\u05d5\u05b9\u05dd",
    date: "2024-02",
    countries: ["VN"],
    documents: ["arabic"],
  },
  {
    id: "emoji",
    type: "statement",
    title: "The delegation 👩‍👩‍👧‍👦 waved 🇺🇳🏳️‍🌈 at 𠮷野家 and left 👋🏽",
    label: "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦🇺🇳",
    date: "2024-03-02",
    countries: ["VN"],
    documents: ["chinese"],
  },
];

/** Reports in Arabic and Chinese, with quotes that begin and end beside marks and pairs of units. */
export function scripts(): TimelineFixture {
  const plain = fixtureOf(SCRIPTS, { id: "scripts", title: "أخبار 世界 חדשות" });
  const sentences: Record<string, string> = {
    "arabic.arabic": "قال المتحدث إن الوزير “will arrive” في 18 يونيو 2023 إلى بكين.",
    "arabic.hebrew": "הנשיא אמר: ‘95 billion’ דולר, לא פחות.",
    "arabic.marks": "In Việt Nam the cafe\u0301 said שָׁלוֹם.",
    "chinese.arabic": "美国国务卿布林肯于六月十八日抵达北京进行访问。",
    "chinese.chinese": "王毅与布林肯在钓鱼台国宾馆会谈，双方就𠮷野家问题交换意见。",
    "chinese.emoji": "代表团👩‍👩‍👧‍👦挥手👋🏽后离开。",
  };
  const texts: Record<string, string> = {};
  const passages = plain.timeline.passages.map((passage) => {
    const exact = sentences[passage.id] ?? passage.exact;
    const before = texts[passage.document] ?? "";
    const start = before.length;
    texts[passage.document] = `${before}${exact}\n`;
    return { ...passage, exact, start, end: start + exact.length };
  });
  const anchored = passages.map((passage) => {
    const text = texts[passage.document] ?? "";
    const prefix = text.slice(Math.max(0, passage.start - 32), passage.start);
    return { ...passage, prefix, suffix: text.slice(passage.end, passage.end + 32) };
  });
  const titles: Record<string, string> = { arabic: "وكالة: زيارة (2023)", chinese: "新华社：会谈" };
  const documents = plain.timeline.documents.map((document) => ({
    ...document,
    title: titles[document.id] ?? document.title,
    outlet: document.id === "arabic" ? "الجزيرة" : "新华社",
    language: document.id === "arabic" ? "ar" : "zh",
    length: texts[document.id]?.length ?? 0,
  }));
  const officials = plain.timeline.officials.map((one) => ({ ...one, name: "王毅 (وانغ يي)" }));
  return { timeline: { ...plain.timeline, passages: anchored, documents, officials }, texts };
}

/** From the caves of Lascaux to what is planned for the year 12024. */
export const AGES: readonly TerseEvent[] = [
  { id: "caves", title: "Bulls are painted at Lascaux", label: "Bulls painted", date: "Y-17000" },
  { id: "rome", title: "Rome is founded", label: "Rome founded", date: "-0752-04-21" },
  { id: "caesar", title: "Caesar is killed", label: "Caesar killed", date: "-0043-03-15" },
  { id: "pompeii", title: "Vesuvius erupts", label: "Vesuvius erupts", date: "0079-10-24" },
  {
    id: "peace",
    title: "The long peace",
    label: "Long peace",
    date: "0027/0180",
    type: "agreement",
  },
  { id: "century", title: "Some time in that century", label: "That century", date: "11XX" },
  {
    id: "now",
    title: "A meeting",
    label: "Meeting",
    date: "2023-06-19",
    documents: ["report", "b"],
  },
  {
    id: "clock",
    title: "The clock strikes",
    label: "Clock strikes",
    date: "+012024-01-01",
    status: "planned",
  },
];

export const ages = (): TimelineFixture => fixtureOf([...AGES], { id: "ages", title: "All ages" });

/** Hundreds that happen at one instant. */
export const oneInstant = (): TimelineFixture =>
  fixtureOf(
    Array.from({ length: 300 }, (_, at) => ({
      id: `e${at}`,
      title: `Statement ${at + 1}`,
      label: `Statement ${at + 1}`,
      date: "2023-06-19",
      countries: [at % 2 === 0 ? "US" : "CN"],
    })),
    { id: "instant", title: "One instant" },
  );

export const oneEvent = (): TimelineFixture =>
  fixtureOf([{ id: "only", title: "The only event", label: "The only event", date: "0900/1000" }], {
    id: "one",
    title: "A century long",
  });

export const noEvents = (): TimelineFixture => fixtureOf([], { id: "none", title: "Nothing yet" });

/** Five thousand over 14 years, of five countries and four types. */
export function manyEvents(count = 5000): TimelineFixture {
  const types = ["meeting", "call", "statement", "aid-bill"] as const;
  const countries = ["US", "CN", "RU", "JP", "FR"];
  const events = Array.from({ length: count }, (_, at) => ({
    id: `e${at}`,
    title: `Event number ${at + 1} of many, told at some length`,
    label: `Event ${at + 1}`,
    type: types[at % 4] ?? "meeting",
    date: new Date(1_262_304_000_000 + at * 86_400_000).toISOString().slice(0, 10),
    countries: [countries[at % 5] ?? "US", countries[(at * 7) % 5] ?? "CN"],
    documents: [`d${at % 20}`],
  }));
  return fixtureOf(events, { id: "many", title: "Many events" });
}
