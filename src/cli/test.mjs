/**
 * `npm test`: installs what is missing, then type check, lint, layers, dead code, build, browser,
 * unit tests, size and end-to-end tests. Stops at the first stage that fails. The last line
 * printed is "N passed, N failed" (unit and end-to-end tests together), which CI reads.
 */
import { availableParallelism } from "node:os";
import { summaryLine } from "./launch/counts.mjs";
import { ensureInstalled } from "./launch/install.mjs";
import { runStages } from "./launch/run-stages.mjs";
import { chooseStages, STAGES } from "./launch/stages.mjs";

const HELP = `npm test                          everything
npm test -- unit e2e              only these stages (and what they need)
npm test -- unit -- src/model     arguments after a second -- go to the test runner

Stages:
${STAGES.map(({ name, title }) => `  ${name.padEnd(10)}${title}`).join("\n")}`;

/**
 * @param {string[]} argv
 * @returns {{ names: string[], extra: string[] }} stages, and what follows "--"
 */
function splitArguments(argv) {
  const dashes = argv.indexOf("--");
  if (dashes < 0) return { names: argv, extra: [] };
  return { names: argv.slice(0, dashes), extra: argv.slice(dashes + 1) };
}

async function main() {
  const { names, extra } = splitArguments(process.argv.slice(2));
  if (names.includes("--help") || names.includes("-h")) return console.log(HELP);
  const unknown = names.filter((name) => !STAGES.some((stage) => stage.name === name));
  if (unknown.length > 0) {
    console.error(`There is no stage "${unknown.join('", "')}".\n\n${HELP}`);
    process.exit(2);
  }
  const started = performance.now();
  await ensureInstalled();
  const stages = chooseStages(names);
  const { failed, counts } = await runStages(stages, extra, Math.min(4, availableParallelism()));
  console.log(`\nTook ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  if (failed.length > 0) console.log(`Failed: ${failed.join(", ")}.`);
  console.log(summaryLine(counts, failed.length));
  process.exitCode = failed.length > 0 ? 1 : 0;
}

await main();
