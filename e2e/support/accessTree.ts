import type { Page } from "@playwright/test";

/** A node as assistive technology is told of it. */
export type TreeNode = {
  readonly role: string;
  readonly name: string;
  readonly level: number | null;
  readonly focusable: boolean;
};

type Value = { value?: unknown };
type RawNode = {
  ignored: boolean;
  role?: Value;
  name?: Value;
  properties?: { name: string; value: Value }[];
};

/** The browser's own accessibility tree (Chromium's, by the DevTools protocol), in document order, ignored nodes left out. */
export async function accessTree(page: Page): Promise<TreeNode[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send("Accessibility.getFullAXTree")) as { nodes: RawNode[] };
  await session.detach();
  return nodes.filter(({ ignored }) => !ignored).map(treeNode);
}

function treeNode({ role, name, properties = [] }: RawNode): TreeNode {
  const property = (wanted: string) =>
    properties.find((one) => one.name === wanted)?.value.value ?? null;
  const level = property("level");
  return {
    role: String(role?.value ?? ""),
    name: String(name?.value ?? "").trim(),
    level: typeof level === "number" ? level : null,
    focusable: property("focusable") === true,
  };
}
