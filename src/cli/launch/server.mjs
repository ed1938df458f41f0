/** The development server behind `npm start`. */
import { inRoot, ROOT } from "./process.mjs";

/**
 * @typedef {{ host: string | boolean | undefined, port: number, open: boolean }} ServerOptions
 * @typedef {{ addresses: string[], close: () => Promise<void> }} Server
 */

/**
 * Starts Vite; if the port is taken it takes the next free one.
 * @param {ServerOptions} options
 * @returns {Promise<Server>}
 */
export async function startServer({ host, port, open }) {
  const { createServer } = await import("vite");
  const server = await createServer({
    root: ROOT,
    configFile: inRoot("vite.config.ts"),
    logLevel: "warn",
    clearScreen: false, // the address stays in sight
    server: { port, strictPort: false, ...(host === undefined ? {} : { host }) },
  });
  await server.listen();
  if (open) server.openBrowser();
  const { local = [], network = [] } = server.resolvedUrls ?? {};
  return { addresses: [...local, ...network], close: () => server.close() };
}

/** Whether a browser window can be opened: somebody is looking, at a desktop. */
export function hasDesktop() {
  const { CI, SSH_CONNECTION, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI || SSH_CONNECTION || !process.stdout.isTTY) return false;
  return process.platform !== "linux" || Boolean(DISPLAY || WAYLAND_DISPLAY);
}
