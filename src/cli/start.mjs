/**
 * `npm start`: installs what is missing, compiles the data, starts the app and prints its
 * address. While it runs, a change in data/ is compiled and shown without losing the view.
 */
import { parseArgs } from "node:util";
import { compileData, watchData } from "./launch/data.mjs";
import { ensureInstalled } from "./launch/install.mjs";
import { hasDesktop, startServer } from "./launch/server.mjs";

const HELP = `npm start                    install, compile the data, start the app
npm start -- --port 8080     the port to try first (default 5173)
npm start -- --host          reachable from other machines; --host=<address> for one address
npm start -- --no-open       do not open a browser window`;

/**
 * `--host` alone means every address; parseArgs knows no optional value, so it is given one.
 * @param {string[]} argv
 */
function readOptions(argv) {
  const { values } = parseArgs({
    args: argv.map((arg) => (arg === "--host" ? "--host=true" : arg)),
    allowNegative: true,
    options: {
      host: { type: "string" },
      port: { type: "string", default: "5173" },
      open: { type: "boolean", default: true },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Error(`--port takes a number from 1 to 65535, not "${values.port}".`);
  }
  const host = values.host === "true" ? true : values.host;
  return { host, port, open: values.open, help: values.help };
}

/** @returns {ReturnType<typeof readOptions>} or ends the process with the help text */
function optionsOrHelp() {
  try {
    const options = readOptions(process.argv.slice(2));
    if (!options.help) return options;
    console.log(HELP);
    process.exit(0);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${HELP}`);
    process.exit(2);
  }
}

/** @param {() => Promise<void>} close */
function stopOnSignal(close) {
  let stopping = false;
  const stop = async () => {
    if (stopping) process.exit(1); // asked twice
    stopping = true;
    await close();
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
}

async function main() {
  const { host, port, open } = optionsOrHelp();
  await ensureInstalled();
  if (!(await compileData())) process.exit(1);
  const server = await startServer({ host, port, open: open && hasDesktop() });
  const stopWatching = watchData();
  stopOnSignal(async () => {
    stopWatching();
    await server.close();
  });
  console.log(`\n  Readout is at   ${server.addresses.join("\n                  ")}`);
  console.log("  Ctrl-C stops it.\n");
}

await main();
