/** The command line: `npm run readout -- <command>`. */
import { run } from "./run.ts";

process.exitCode = await run(process.argv.slice(2));
