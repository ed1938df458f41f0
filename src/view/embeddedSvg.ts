/**
 * Text inside an SVG: `<metadata><readout:view xmlns:readout="…">text</readout:view></metadata>`, before the end of the
 * drawing. Found by a strict search, so that no parser need be trusted with a stranger's file, and Node reads it too.
 */
import { LONGEST_EMBEDDED } from "./embedded";

const NAMESPACE = "urn:readout:view";
/** An entity takes up to ten characters. Quantifiers are bounded and end at `<`, so that no file makes the search slow. */
const ELEMENT = new RegExp(
  `<readout:view xmlns:readout="${NAMESPACE}">([^<]{0,${10 * LONGEST_EMBEDDED}})</readout:view>`,
);
const METADATA = new RegExp(`\\s{0,9}<metadata>${ELEMENT.source}</metadata>`);

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
};

/** Whether this text is an SVG: its first element is `<svg>`, after what may stand before it. */
export function isSvg(text: string): boolean {
  return /^\uFEFF?\s{0,99}(?:<[?!][^>]{0,2000}>\s{0,99}){0,9}<svg[\s>]/.test(text.slice(0, 20_000));
}

/** An SVG that carries an ASCII text, instead of any that it carried; null if it does not end as one. */
export function withSvgText(svg: string, text: string): string | null {
  const bare = svg.replace(METADATA, "");
  const end = bare.lastIndexOf("</svg>");
  if (end < 0) return null;
  const escaped = text.replace(/[&<>]/g, (sign) =>
    sign === "&" ? "&amp;" : sign === "<" ? "&lt;" : "&gt;",
  );
  const element = `<readout:view xmlns:readout="${NAMESPACE}">${escaped}</readout:view>`;
  return `${bare.slice(0, end)}<metadata>${element}</metadata>${bare.slice(end)}`;
}

/** The text that an SVG carries, or null. */
export function svgText(svg: string): string | null {
  const found = ELEMENT.exec(svg)?.[1];
  if (found === undefined) return null;
  const text = found.replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => entities[entity] ?? entity);
  return text.length > LONGEST_EMBEDDED ? null : text;
}
