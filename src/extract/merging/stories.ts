/** Reports that go back to one story, joined link by link, and the story's name. */
import type { Report } from "../types.ts";

/** The report that stands for a story: the first of those joined. */
export function rootOf(parents: readonly number[], index: number): number {
  let root = index;
  while (parents[root] !== root) root = parents[root] ?? root;
  return root;
}

/** Makes two reports of one story. */
export function join(parents: number[], first: number, second: number): void {
  const [a, b] = [rootOf(parents, first), rootOf(parents, second)];
  parents[Math.max(a, b)] = Math.min(a, b);
}

/** A story is named after the agency its reports credit, if one does, and its first report. */
export function storyNames(
  reports: readonly Report[],
  parents: readonly number[],
): Map<number, string> {
  const members = new Map<number, Report[]>();
  reports.forEach((report, index) => {
    const root = rootOf(parents, index);
    members.set(root, [...(members.get(root) ?? []), report]);
  });
  const names = new Map<number, string>();
  for (const [root, group] of members) if (group.length > 1) names.set(root, storyName(group));
  return names;
}

function storyName(group: readonly Report[]): string {
  const [first] = [...group].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  const agency = group.map(agencyOf).find((name) => name !== null) ?? "story";
  const day = first?.metadata.published ?? "undated";
  return `${agency}-${day}-${first?.id ?? ""}`.replace(/[^\p{L}\p{N}._-]/gu, "-").slice(0, 120);
}

function sortKey({ metadata, id }: Report): string {
  return `${metadata.published ?? "9999"} ${id}`;
}

const agencies: readonly (readonly [string, RegExp])[] = [
  ["ap", /\b(?:AP|Associated Press)\b/u],
  ["reuters", /\bReuters\b/iu],
  ["afp", /\b(?:AFP|Agence France-Presse)\b/u],
  ["pti", /\b(?:PTI|Press Trust of India)\b/u],
  ["ani", /\bANI\b/u],
  ["ians", /\bIANS\b/u],
  ["dpa", /\bdpa\b/u],
  ["xinhua", /\bXinhua\b/u],
  ["kyodo", /\bKyodo\b/u],
  ["yonhap", /\bYonhap\b/u],
  ["tass", /\bTASS\b/u],
  ["efe", /\bEFE\b/u],
  ["anadolu", /\b(?:Anadolu|AA)\b/u],
  ["bernama", /\bBernama\b/iu],
];

/** Where agencies are credited: byline, outlet, the first 200 and the last 300 characters. */
function agencyOf({ metadata, text }: Report): string | null {
  const credit = [
    metadata.byline?.value,
    metadata.outlet?.value,
    text.slice(0, 200),
    text.slice(-300),
  ].join("\n");
  return agencies.find(([, words]) => words.test(credit))?.[0] ?? null;
}
