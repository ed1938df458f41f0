/** The help texts of the command line. */

const overview = `Readout turns reports into a timeline that can be checked.

  npm run data                      compile every collection in data/ for the app
  npm run data -- --watch           … and again whenever something changes
  npm run readout -- check          look for mistakes without writing anything
  npm run readout -- help           this text; \`help compile\` tells more about compile

A collection is a folder in data/ with the reports as text files and, in YAML, the events they tell of. Each event quotes
the sentences it comes from. docs/data-format.md explains how to write one; data/us-china is an example.`;

const compile = `readout compile [--watch] [--data DIR] [--out DIR]

Compiles every folder of DIR (data/) to the files the app reads (public/timelines/, public/schema/). Quotes are found in the
reports, claims are compared, events are put in order. If anything is wrong, all of it is printed with file, line
and column, and nothing is written.

  --watch      compile again whenever something changes; Ctrl-C ends it
  --data DIR   where the collections are (default: data)
  --out DIR    where to write (default: public)

Exit status: 0 compiled; 1 something is wrong with the data; 2 something is wrong with the command.`;

const check = `readout check [PATH] [--coverage] [--strict] [--json] [--data DIR]

Prints what is wrong, as compile does, and writes nothing. PATH is a collection's folder, or its name in data/; without it
all are checked.

  --coverage   list every sentence of every report with the events that cite it; a sentence that no event cites and
               no "noEvent" in collection.yaml explains is a warning
  --strict     warnings fail too
  --json       print it as JSON, for other programs
  --data DIR   where the collections are (default: data)

Exit status: 0 nothing is wrong (there may be warnings); 1 something is; 2 something is wrong with the command.`;

const topics: Readonly<Record<string, string>> = { compile, check };

/** The help text of a command, or the overview. */
export function helpText(topic?: string): string {
  return (topic === undefined ? undefined : topics[topic]) ?? overview;
}
