/** The command behind `npm run evaluate`. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { extractReports } from "../../extract/extract.ts";
import type { ReportInput } from "../../extract/types.ts";
import { InputError, UsageError } from "../usageError.ts";
import type { GoldGroup } from "./gold.ts";
import { readCollection } from "./goldCollection.ts";
import { readGoldFolder, readReports } from "./goldFolder.ts";
import { type Evaluation, jsonOf, textOf } from "./output.ts";
import { predictedOf } from "./predicted.ts";
import { scoreGroup } from "./score.ts";
import { measureSpeed } from "./speed.ts";
import { evaluateTimex, timexErrors } from "./timex.ts";

const help = `npm run evaluate -- [--shared DIR] [--gold DIR …] [--only NAME] [--errors] [--json]

Extracts events from annotated reports and compares: detection (type, evidence, participants), strict (also date and exact
officials), each attribute of what was detected, merging and disagreements, by group, by type and in all; dates against
timex.tsv; and the speed. docs/decisions/096-evaluation.md says how events are compared.

  --shared DIR  annotated articles and timex.tsv (default: ../shared/extraction; left out where it is not there)
  --gold DIR    one more folder of the same form: documents/, documents.json, *.gold.json; may be given several times
  --only NAME   one part: us-china, a group such as 01+02 (or 01), a further folder or group of it, timex, speed
  --errors      every error with its class, place and words
  --json        all of it for other programs: { groups, total, timex, speed, errors }

Exit status: 0 measured; 1 something is wrong with the gold; 2 something is wrong with the command.`;

const options = {
  shared: { type: "string", default: "../shared/extraction" },
  gold: { type: "string", multiple: true, default: [] as string[] },
  only: { type: "string" },
  errors: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>["values"];

const collection = path.join(import.meta.dirname, "../../../data/us-china");

/**
 * Measures and prints.
 * @returns the exit status: 0 measured, 1 something is wrong with the gold, 2 with the command
 */
export async function runEvaluate(args: string[]): Promise<number> {
  try {
    return await measure(args);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const isUsage =
      error instanceof UsageError ||
      ("code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"));
    if (!(error instanceof InputError) && !isUsage) throw error;
    console.error(
      isUsage ? `${error.message}\n\n“npm run evaluate -- --help” tells more.` : error.message,
    );
    return isUsage ? 2 : 1;
  }
}

async function measure(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options });
  if (values.help) return say(help);
  for (const folder of values.gold)
    if (!existsSync(folder)) throw new InputError(`--gold ${folder}: there is no such folder`);
  const shared = existsSync(values.shared) ? values.shared : null;
  if (shared === null) console.error(`Left out, as it is not there: ${values.shared}`);
  const evaluation = await evaluate(values, shared);
  return say(values.json ? jsonOf(evaluation) : textOf(evaluation, values.errors));
}

async function evaluate({ gold, only }: Values, shared: string | null): Promise<Evaluation> {
  const wanted = (name: string) => only === undefined || isNamed(name, only);
  const folders = [...(shared === null ? [] : [shared]), ...gold];
  const groups = await readGroups(shared, gold);
  const chosen = groups.filter(({ name }) => wanted(name));
  const others = ["speed", ...(shared === null ? [] : ["timex"])];
  if (chosen.length === 0 && !others.some(wanted)) throw nothingCalled(only, groups, others);
  return {
    groups: chosen.map((group) => scoreGroup(group, predictedOf(extractReports(group.inputs)))),
    timex: shared !== null && wanted("timex") ? await timexOf(shared) : null,
    speed: wanted("speed") ? measureSpeed(await readAll(groups, folders)) : null,
  };
}

function nothingCalled(
  only: string | undefined,
  groups: readonly GoldGroup[],
  others: readonly string[],
): UsageError {
  const names = [...groups.map(({ name }) => name), ...others].join(", ");
  return new UsageError(`--only ${only}: there is no such part; there are ${names}`);
}

/** "dev/d01+d02" by its set, by the group, or by the group's first report. */
function isNamed(name: string, only: string): boolean {
  return [name, ...name.split(/[/+]/).slice(0, 2), ...name.split("/")].includes(only);
}

/** Groups of further folders are told by the folder: "dev/d01+d02". */
async function readGroups(shared: string | null, gold: readonly string[]): Promise<GoldGroup[]> {
  const folder = async (where: string) => {
    const groups = await readGoldFolder(where);
    return groups.map((group) => ({ ...group, name: `${path.basename(where)}/${group.name}` }));
  };
  const parts = await Promise.all([
    readCollection(collection).then((group) => [group]),
    shared === null ? [] : readGoldFolder(shared),
    ...gold.map(folder),
  ]);
  return parts.flat();
}

/** Every report once, those without gold too. */
async function readAll(
  groups: readonly GoldGroup[],
  folders: readonly string[],
): Promise<ReportInput[]> {
  const others = await Promise.all(folders.map(readReports));
  const all = [...groups.flatMap(({ inputs }) => inputs), ...others.flat()];
  return [...new Map(all.map((input) => [input.file, input])).values()];
}

async function timexOf(shared: string) {
  const tsv = await readFile(path.join(shared, "timex.tsv"), "utf8");
  return { scores: evaluateTimex(tsv), errors: timexErrors(tsv) };
}

function say(text: string): number {
  console.log(text);
  return 0;
}
