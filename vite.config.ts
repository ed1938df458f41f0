import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { timelineReload } from "./src/cli/vite-data.ts";
import { onePage } from "./src/cli/vite-page.ts";
import { preloads } from "./src/cli/vite-preload.ts";
import { security } from "./src/cli/vite-security.ts";
import { serviceWorker } from "./src/cli/vite-worker.ts";

export default defineConfig({
  base: "./", // dist/ works on any static host and sub-path
  plugins: [react(), timelineReload(), preloads(), security(), serviceWorker(), onePage()],
  build: {
    target: "es2023",
    manifest: true, // read by `npm run size`
    sourcemap: false,
    chunkSizeWarningLimit: 1000, // `npm run size` reports what counts
    assetsInlineLimit: 0, // no data: addresses, so that a content security policy can refuse them
  },
  server: {
    watch: { ignored: ["**/dist/**", "**/test-results/**", "**/coverage/**", "**/.cache/**"] },
  },
});
