/** `npm run evaluate`: how well the extraction does on reports that people annotated. Prints; asserts nothing. */
import { runEvaluate } from "./command.ts";

process.exitCode = await runEvaluate(process.argv.slice(2));
