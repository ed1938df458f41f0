import { expect, test } from "vitest";
import { chunksAtStart, filesInPage } from "./size.ts";

test("the start holds the entry and all it imports statically, once each", () => {
  const manifest = {
    "index.html": { file: "assets/index.js", isEntry: true, imports: ["_a.js"] },
    "_a.js": { file: "assets/a.js", imports: ["_b.js"] },
    "_b.js": { file: "assets/b.js", imports: ["_a.js"] },
    "src/export.ts": { file: "assets/export.js", imports: ["_b.js"] },
  };
  expect([...chunksAtStart(manifest)]).toEqual(["assets/index.js", "assets/a.js", "assets/b.js"]);
});

test("files that the page names itself are found", () => {
  const html = `<script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="modulepreload" href="./assets/react-2.js"><link rel="stylesheet" href="/assets/x.css">
    <link rel="icon" href="./favicon.svg">`;
  expect(filesInPage(html)).toEqual(["assets/index-1.js", "assets/react-2.js", "assets/x.css"]);
});
