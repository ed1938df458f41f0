import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { build } from "vite";
import { type ExtractionRequest, extracted } from "./support/extraction.ts";

const root = path.join(import.meta.dirname, "..");

/** One script, as a browser's worker would load it. */
async function workerScript(): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: "error",
    build: {
      write: false,
      minify: false,
      rolldownOptions: {
        input: path.join(root, "e2e", "support", "extractWorker.ts"),
        output: { format: "iife" },
      },
    },
  });
  if (!("output" in built)) throw new Error("one build was asked for");
  return built.output[0].code;
}

const request: ExtractionRequest = {
  inputs: ["002_e5f407245666f9ac", "003_ba66651861ff847c"].map((id) => ({
    id,
    file: `${id}.txt`,
    text: readFileSync(path.join(root, "data", "us-china", "documents", `${id}.txt`), "utf8"),
    published: "2024-04-27",
  })),
  page: `<title>Talks</title><script>document.title = "run"</script><article><h1>Talks</h1>${"<p>The ministers met in the capital on Tuesday, and spoke for two hours about trade.</p>".repeat(12)}</article>`,
};

test("the extraction finds in a browser's worker what it finds in Node", async ({ page }) => {
  test.slow(); // a build of its own
  const script = await workerScript();
  const found = await page.evaluate(
    ([script, request]) =>
      new Promise<string>((resolve, reject) => {
        const worker = new Worker(
          URL.createObjectURL(new Blob([script], { type: "text/javascript" })),
        );
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.postMessage(request);
      }),
    [script, request] as const,
  );
  expect(JSON.parse(found).found.events.length).toBeGreaterThan(10);
  expect(JSON.parse(found)).toEqual(JSON.parse(extracted(request)));
});
