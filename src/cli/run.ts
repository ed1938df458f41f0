/** The commands of the command line; `help.ts` says what there is. */
import path from "node:path";
import { parseArgs } from "node:util";
import { hasHelp, helpText } from "./help.ts";
import { runRender } from "./render/command.ts";
import { readWord } from "./render/options.ts";
import { InputError, UsageError } from "./usageError.ts";
import { watchFolder } from "./watch.ts";

const common = {
  data: { type: "string", default: "data" },
  help: { type: "boolean", short: "h", default: false },
} as const;

async function runCompile(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      ...common,
      out: { type: "string", default: "public" },
      watch: { type: "boolean", default: false },
    },
  });
  if (values.help) return say(helpText("compile"));
  const options = { data: path.resolve(values.data), out: path.resolve(values.out) };
  const { compile } = await import("./compile.ts"); // each command loads its own: help is there at once
  if (!values.watch) return compile(options);
  console.log(`Watching ${values.data}; Ctrl-C ends it.`);
  watchFolder(options.data, () => compile(options));
  return new Promise(() => {}); // until the process is ended
}

async function runCheck(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...common,
      coverage: { type: "boolean", default: false },
      format: { type: "string", default: "text" },
      json: { type: "boolean", default: false },
      strict: { type: "boolean", default: false },
    },
  });
  if (values.help) return say(helpText("check"));
  if (positionals.length > 1) throw new UsageError("check takes one path at most");
  const { coverage, json, strict } = values;
  const { check, checkFormats } = await import("./check.ts");
  const format = json ? "json" : readWord("--format", values.format, checkFormats);
  return check({ data: path.resolve(values.data), path: positionals[0], coverage, format, strict });
}

function say(text: string): number {
  console.log(text);
  return 0;
}

/**
 * Runs a command.
 * @returns the exit status: 0 well, 1 something is wrong with the data, 2 something is wrong with the command
 */
export async function run(argv: readonly string[]): Promise<number> {
  try {
    return await dispatch(argv);
  } catch (error) {
    if (error instanceof InputError) return fail(error.message);
    if (!isUsageError(error)) throw error;
    console.error(`${error.message}\n\n${helpHint(argv[0])}`);
    return 2;
  }
}

/** Where to read on: the help itself buries the message. */
function helpHint(command = ""): string {
  return hasHelp(command) ? `“readout ${command} --help” tells more.` : helpText();
}

function fail(message: string): number {
  console.error(message);
  return 1;
}

async function dispatch([command, ...args]: readonly string[]): Promise<number> {
  if (command === "compile") return runCompile(args);
  if (command === "check") return runCheck(args);
  if (command === "render") return runRender(args);
  if (command === "extract") return (await import("./extract/command.ts")).runExtract(args);
  if (command === "dates") return (await import("./extract/dates.ts")).runDates(args);
  if (command === undefined || ["help", "--help", "-h"].includes(command))
    return say(helpText(args[0]));
  throw new UsageError(`there is no command “${command}”`);
}

function isUsageError(error: unknown): error is Error {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return error instanceof UsageError || code.startsWith("ERR_PARSE_ARGS") || code === "ENOENT";
}
