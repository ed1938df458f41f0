/** What a page says of itself: in `<meta>`, `<link>`, `<html lang>` and JSON-LD. */
import { calendarDaysOf } from "./calendarDays.ts";
import type { PageNode } from "./pageText.ts";

export type PageFacts = {
  readonly address: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly siteName: string | null;
  /** Day of publication, `2026-05-28`, as the page writes it (no time zone is reckoned). */
  readonly published: string | null;
  readonly language: string | null;
};

/** Names of `<meta>` that tell a fact, the surest first. */
const names = {
  title: ["og:title", "twitter:title", "headline", "dc.title", "title"],
  byline: ["author", "article:author", "dc.creator", "byl", "parsely-author", "sailthru.author"],
  siteName: ["og:site_name", "application-name", "publisher"],
  published: [
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "publishdate",
    "publish-date",
    "pubdate",
    "parsely-pub-date",
    "dc.date.issued",
    "dc.date",
    "date",
    "sailthru.date",
    "article.published",
    "publication_date",
    "cxenseparse:recs:publishtime",
  ],
} as const;

/** Reads them; what is missing is null. Values come as plain text in one line. */
export function pageFactsOf(document: PageNode, data: readonly string[]): PageFacts {
  const all = (selector: string) => [...(document.querySelectorAll?.(selector) ?? [])];
  const meta = new Map<string, string>();
  for (const node of all("meta").slice(0, 500)) {
    const name = ["property", "name", "itemprop"]
      .map((key) => node.getAttribute?.(key))
      .find(Boolean);
    const content = plain(node.getAttribute?.("content"));
    if (name && content !== null && !meta.has(name.toLowerCase()))
      meta.set(name.toLowerCase(), content);
  }
  const article = articleData(data);
  const from = (keys: readonly string[]) => keys.map((key) => meta.get(key)).find(Boolean) ?? null;
  const shown = (selector: string) => plain(all(selector)[0]?.textContent);
  const address = all('link[rel="canonical"]')[0]?.getAttribute?.("href") ?? from(["og:url"]);
  const time = all("time[datetime]")[0]?.getAttribute?.("datetime") ?? null;
  const byline = article.author ?? from(names.byline);
  return {
    address: address !== null && /^https?:\/\/[^\s<>"]{4,500}$/i.test(address) ? address : null,
    title: plain(article.headline) ?? from(names.title) ?? shown("h1") ?? shown("title"),
    byline:
      byline !== null && !/^https?:|[<>@]/.test(byline) && byline.length <= 100 ? byline : null,
    siteName: from(names.siteName) ?? plain(article.publisher),
    published: day(article.datePublished) ?? day(from(names.published)) ?? day(time),
    language: plain(all("html")[0]?.getAttribute?.("lang"))?.slice(0, 35) ?? null,
  };
}

function plain(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const text = value.slice(0, 2000).replaceAll(/\s+/g, " ").trim();
  return text === "" ? null : text.slice(0, 400);
}

function day(value: unknown): string | null {
  const text = plain(value);
  return text === null ? null : (calendarDaysOf(text)[0]?.value ?? null);
}

type ArticleData = {
  readonly headline?: unknown;
  readonly datePublished?: unknown;
  readonly author: string | null;
  readonly publisher?: string;
};

const articleTypes = /article|report|newsposting|blogposting|webpage/i;

/** The article's HTML or text as JSON-LD has it, for pages that scripts put together; empty if there is none. */
export function articleBodyOf(data: readonly string[]): string {
  const bodies = objectsIn(data)
    .filter((value) => articleTypes.test(String(value["@type"])))
    .flatMap(({ articleBody }) => (typeof articleBody === "string" ? [articleBody] : []));
  return bodies[0] ?? "";
}

function objectsIn(data: readonly string[]): Readonly<Record<string, unknown>>[] {
  return data.flatMap(parsed).flatMap(flat).filter(isRecord);
}

/** The first JSON-LD object that is an article; broken JSON is passed over. */
function articleData(data: readonly string[]): ArticleData {
  const article = objectsIn(data).find(
    (value) => articleTypes.test(String(value["@type"])) && "datePublished" in value,
  );
  const { headline, datePublished, author, publisher } = article ?? {};
  const authors = [author].flat().flatMap((one) => plain(isRecord(one) ? one.name : one) ?? []);
  const name = isRecord(publisher) ? plain(publisher.name) : null;
  return {
    headline,
    datePublished,
    author: authors.length > 0 ? authors.slice(0, 4).join(", ") : null,
    publisher: name ?? undefined,
  };
}

function parsed(json: string): unknown[] {
  try {
    return [JSON.parse(json)];
  } catch {
    return [];
  }
}

/** Lists and graphs laid out, two levels deep. */
function flat(value: unknown): unknown[] {
  const list = Array.isArray(value) ? value : [value];
  return list.slice(0, 100).flatMap((one) => {
    const graph = isRecord(one) ? one["@graph"] : undefined;
    return Array.isArray(graph) ? [one, ...graph.slice(0, 100)] : [one];
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
