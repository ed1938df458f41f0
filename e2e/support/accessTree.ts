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
  nodeId: string;
  parentId?: string;
  childIds?: string[];
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
  return inReadingOrder(nodes)
    .filter(({ ignored }) => !ignored)
    .map(treeNode);
}

/** The protocol lists nodes level by level. */
function inReadingOrder(nodes: readonly RawNode[]): RawNode[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const ordered: RawNode[] = [];
  const visit = (node: RawNode) => {
    ordered.push(node);
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child !== undefined) visit(child);
    }
  };
  for (const node of nodes) if (node.parentId === undefined) visit(node);
  return ordered;
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
