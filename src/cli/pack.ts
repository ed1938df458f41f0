/**
 * `npm pack` runs this first: the command line in one folder, dist-cli/, with the fonts it draws with. Only what cannot
 * be bundled (a binary, WebAssembly) stays a dependency of the package.
 */
import { chmodSync, copyFileSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { build } from "vite";
import { inRoot } from "./launch/process.mjs";
import { fontFiles } from "./render/fontFiles.ts";

const out = process.argv[2] ?? inRoot("dist-cli");
const require = createRequire(import.meta.url);

await build({
  configFile: false,
  root: inRoot(),
  publicDir: false,
  logLevel: "warn",
  ssr: { noExternal: true, external: ["@resvg/resvg-js", "harfbuzzjs"] },
  build: {
    ssr: inRoot("src", "cli", "readout.ts"),
    outDir: out,
    emptyOutDir: true,
    target: "node20",
    rolldownOptions: {
      output: {
        banner: (chunk) => (chunk.isEntry ? "#!/usr/bin/env node" : ""),
        entryFileNames: "readout.mjs",
        chunkFileNames: "[name]-[hash].mjs", // beside the entry: fonts are looked for beside the code
      },
    },
  },
});
chmodSync(path.join(out, "readout.mjs"), 0o755);

const fonts = path.join(out, "fonts");
mkdirSync(fonts);
for (const file of fontFiles())
  copyFileSync(require.resolve(file), path.join(fonts, path.basename(file)));
for (const name of ["inter", "source-serif-4"])
  copyFileSync(require.resolve(`@fontsource/${name}/LICENSE`), path.join(fonts, `LICENSE-${name}`));
