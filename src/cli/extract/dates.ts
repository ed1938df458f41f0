/** `readout dates`: the temporal expressions of one text. */
import { parseArgs } from "node:util";
import { timexesOf } from "../../extract/dates/dates.ts";
import { helpText } from "../help.ts";
import { InputError, UsageError } from "../usageError.ts";
import { type Input, readInputs } from "./inputs.ts";
import { publishedOf, readPublished } from "./options.ts";

const options = {
  published: { type: "string", multiple: true, default: [] as string[] },
  help: { type: "boolean", short: "h", default: false },
} as const;

/** @returns the exit status 0; a file that cannot be read is an InputError (1), a wrong command a UsageError (2) */
export async function runDates(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  if (values.help) {
    console.log(helpText("dates"));
    return 0;
  }
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new UsageError("dates takes one file");
  const input = await read(file, publishedOf([file], readPublished(values.published)));
  noteTo(input);
  console.log(JSON.stringify(datesOf(input), null, 1));
  return 0;
}

async function read(file: string, days: ReadonlyMap<string, string | null>): Promise<Input> {
  const problems: string[] = [];
  const [input] = await readInputs(days, (_file, message) => problems.push(message));
  if (input === undefined) throw new InputError(`${file}: error: ${problems.join("; ")}`);
  return input;
}

/** What the reader must know to understand the values; on stderr, as stdout is for programs. */
function noteTo({ file, published, derived }: Input): void {
  if (published === null)
    console.error(
      `${file}: note: without --published DATE, “Friday” or “last year” cannot be resolved; their values have X`,
    );
  if (derived)
    console.error(`${file}: note: offsets count in the text as decoded, not in the file`);
}

/** TIMEX3 as TimeML has it: type and value, with UTF-16 offsets. */
function datesOf({ text, published }: Input) {
  return timexesOf(text, published).map(({ start, end, type, timex }) => ({
    start,
    end,
    text: text.slice(start, end),
    type,
    value: timex,
  }));
}
