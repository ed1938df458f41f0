import { describe, expect, it } from "vitest";
import { textOfPage } from "./page.ts";
import { readReport } from "./reading.ts";

const sentence =
  "The ministers of Norland and Sudonia met in Port Vale on Friday, a spokesman said, and agreed to go on.";
const paragraphs = Array.from({ length: 8 }, (_, index) => `<p>${index + 1}: ${sentence}</p>`).join(
  "\n",
);

const page = (head: string, body: string) =>
  `<!doctype html><html lang="en-GB"><head><title>Ministers meet - Vale Post</title>${head}</head><body>
  <nav><a href="/">Home</a> <a href="/world">World</a></nav><script>document.write("<p>injected")</script>
  <article><h1>Ministers meet</h1>${body}</article><footer>© Vale Post</footer></body></html>`;

const textOf = (html: string) => {
  const read = textOfPage(html);
  if (!read.ok) throw new Error(read.error);
  return read.value;
};

describe("the article of a page", () => {
  it("has its paragraphs, and nothing of scripts, menus, captions and lone links", () => {
    const { text } = textOf(
      page(
        "",
        `<figure><img src=x><figcaption>A harbour. Photo: Ann Lens</figcaption></figure>${paragraphs}<p><a href="/x">Nine held after fire</a></p>`,
      ),
    );
    expect(text.split("\n\n")).toEqual([
      "Ministers meet",
      ...Array.from({ length: 8 }, (_, index) => `${index + 1}: ${sentence}`).map((line, index) =>
        index === 7 ? `${line}\n` : line,
      ),
    ]);
  });

  it("is read from <noscript> where the page shows it only without scripts", () => {
    const hidden = page("", `<div id=app></div><noscript>${paragraphs}</noscript>`);
    expect(textOf(hidden).text).toContain(`8: ${sentence}`);
    const asked = page(
      "",
      `<noscript>${"<p>Please switch JavaScript on.</p>".repeat(5)}</noscript>`,
    );
    expect(textOfPage(asked).ok).toBe(false);
    const both = page(
      "",
      `${paragraphs}<noscript><p>${"Scripts are off. ".repeat(40)}</p></noscript>`,
    );
    expect(textOf(both).text).not.toContain("Scripts are off");
  });

  it("keeps white space as it shows: breaks in source, inline elements, two <br>, list items", () => {
    const { text } = textOf(
      page(
        "",
        `${paragraphs}<p>One\n  <b>bold</b>word&nbsp;here<br>goes on.<br><br>Two &amp; more.</p><ul><li>${sentence}</ul>`,
      ),
    );
    expect(text).toContain("One boldword\u00a0here goes on.\n\nTwo & more.");
    expect(text).toContain(`• ${sentence}`);
  });

  it("keeps the lines of <pre>, and drops what only says where a word may be broken", () => {
    const lines = `${sentence}\n\n${sentence.replace("minis", "minis\u00ad")}\n`;
    const { text } = textOf(`<html><body><pre>Ministers meet\n\n${lines}</pre></body></html>`);
    expect(text.trim().split("\n\n")).toEqual(["Ministers meet", sentence, sentence]);
  });

  it("is taken from JSON-LD where scripts put the page together", () => {
    const data = { "@type": "NewsArticle", headline: "Ministers meet", articleBody: "" };
    const script = (articleBody: string) =>
      `<html><head><script type="application/ld+json">${JSON.stringify({ ...data, articleBody, datePublished: "2026-05-28" })}</script></head><body><div id="root"></div></body></html>`;
    const { text } = textOf(
      script(`<p>${sentence}</p>\n<p class="x">${sentence} <b>Yes</b> &amp; no.`),
    );
    expect(text.trim().split("\n\n").slice(-2)).toEqual([sentence, `${sentence} Yes & no.`]);
    expect(textOfPage(script("Too short")).ok).toBe(false);
  });

  it("takes address, title, byline and day from <meta> and JSON-LD, and the report finds them in the text", () => {
    const head = `<link rel="canonical" href="https://vale.example/2026/ministers"><meta property="og:site_name" content="Vale Post">
      <script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":"NewsArticle","headline":"Ministers meet in Port Vale",
      "datePublished":"2026-05-28T23:30:00+05:30","author":[{"name":"Ann Writer"},{"name":"Bo Penn"}]}]}</script>`;
    const { text, ...facts } = textOf(page(head, paragraphs));
    expect(facts).toEqual({
      address: "https://vale.example/2026/ministers",
      title: "Ministers meet in Port Vale",
      byline: "Ann Writer, Bo Penn",
      siteName: "Vale Post",
      published: "2026-05-28",
      language: "en-GB",
    });
    const { metadata } = readReport({ id: "a", file: "a.html", text, published: null });
    expect(metadata).toMatchObject({
      title: { value: "Ministers meet in Port Vale" },
      byline: { value: "Ann Writer, Bo Penn" },
      published: "2026-05-28",
      publishedBasis: "stated",
    });
  });

  it.each([
    ['<meta property="article:published_time" content="2026-05-28T09:00:00Z">', "2026-05-28"],
    ['<meta name="pubdate" content="Thu, 28 May 2026 09:00:00 GMT">', "2026-05-28"],
    ['<script type="application/ld+json">{broken</script>', null],
    ['<meta name="date" content="soon">', null],
  ])("reads the day in %s", (head, published) => {
    expect(textOf(page(head, paragraphs)).published).toBe(published);
  });

  it("believes no address that is none, and no author that is a link", () => {
    const { address, byline } = textOf(
      page(
        '<link rel=canonical href="javascript:alert(1)"><meta name=author content="https://x.example/a">',
        paragraphs,
      ),
    );
    expect([address, byline]).toEqual([null, null]);
  });

  it.each([
    [
      "only scripts",
      "<html><body><div id=root></div><script>start()</script></body></html>",
      /no article text/,
    ],
    ["nothing", "", /no article text/],
    ["too deep", `${"<div>".repeat(250)}${sentence}`, /nests its elements too deeply/],
    ["too many elements", "<p>a".repeat(50_000), /too large/],
  ])("says what is wrong with a page of %s", (_, html, message) => {
    const read = textOfPage(html);
    expect(read.ok ? "" : read.error).toMatch(message);
  });
});
