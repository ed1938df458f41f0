import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
};

/** The file a request asks for, or undefined if it is not below the prefix. */
function fileFor(folder: string, prefix: string, url: string): string | undefined {
  const { pathname } = new URL(url, "http://localhost");
  if (!pathname.startsWith(prefix)) return undefined;
  const asked = decodeURIComponent(pathname.slice(prefix.length));
  const inside = path.normalize(/(^|\/)$/.test(asked) ? `${asked}index.html` : asked);
  return inside.startsWith("..") ? undefined : path.join(folder, inside);
}

/**
 * The plainest static host: files of a folder below a prefix, 404 for all else, no rewriting.
 * @returns the address of the folder, and how to stop
 */
export async function serveFolder(
  folder: string,
  prefix: string,
): Promise<{ address: string; close: () => void }> {
  const server: Server = createServer(async (request, response) => {
    const file = fileFor(folder, prefix, request.url ?? "/");
    const body = file && (await readFile(file).catch(() => undefined));
    const type = TYPES[path.extname(file ?? "")] ?? "application/octet-stream";
    response.writeHead(body ? 200 : 404, { "content-type": body ? type : "text/plain" });
    response.end(body || "not found");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}${prefix}`, close: () => server.close() };
}
