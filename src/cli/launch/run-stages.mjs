/** Runs stages: quick checks side by side, the test runners alone; stops at the first failure. */

/** @typedef {import("./stages.mjs").Stage} Stage */
/** @typedef {import("./counts.mjs").Counts} Counts */
/** @typedef {{ failed: string[], counts: Counts[] }} Outcome */

/** @param {number} ms */
const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

/** @param {string} title */
function heading(title) {
  console.log(`\n== ${title} ${"=".repeat(Math.max(0, 72 - title.length))}`);
}

/**
 * @param {Stage} stage
 * @param {string[]} extra arguments for the tool
 * @param {Outcome} outcome
 */
async function runStage(stage, extra, outcome) {
  if (stage.alone) heading(stage.title);
  const started = performance.now();
  const { code, output } = await stage.run(stage.alone ? extra : []);
  const took = seconds(performance.now() - started);
  if (!stage.alone) heading(stage.title);
  if (!stage.alone && output?.trim()) console.log(output.trim());
  console.log(code === 0 ? `-- ok, ${took}` : `-- ${stage.title} FAILED, ${took}`);
  if (code !== 0) outcome.failed.push(stage.name);
  if (stage.counts) outcome.counts.push(stage.counts());
}

/**
 * Works through a queue on as many workers as asked for; after a failure nothing new starts.
 * @param {Stage[]} stages
 * @param {string[]} extra
 * @param {number} workers
 * @param {Outcome} outcome
 */
async function runTogether(stages, extra, workers, outcome) {
  const queue = [...stages];
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      await runStage(next, extra, outcome);
      if (outcome.failed.length > 0) return;
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
}

/**
 * @param {Stage[] | undefined} group
 * @param {Stage} stage
 */
function fits(group, stage) {
  if (!group || stage.alone || group[0]?.alone) return false;
  return !group.some(({ name }) => stage.needs?.includes(name));
}

/**
 * Splits the list into groups that may run side by side: a stage that runs alone, or that needs
 * one of the group, begins a new one.
 * @param {Stage[]} stages
 * @returns {Stage[][]}
 */
export function groupStages(stages) {
  /** @type {Stage[][]} */
  const groups = [];
  for (const stage of stages) {
    const last = groups.at(-1);
    if (last && fits(last, stage)) last.push(stage);
    else groups.push([stage]);
  }
  return groups;
}

/**
 * @param {Stage[]} stages
 * @param {string[]} extra arguments for the test runners
 * @param {number} workers how many checks at a time
 * @returns {Promise<Outcome>}
 */
export async function runStages(stages, extra, workers) {
  /** @type {Outcome} */
  const outcome = { failed: [], counts: [] };
  for (const group of groupStages(stages)) {
    await runTogether(group, extra, workers, outcome);
    if (outcome.failed.length > 0) break;
  }
  return outcome;
}
