/** The help texts of the command line. */

const overview = `Readout turns reports into a timeline that can be checked.

  npm run data                      compile every collection in data/ for the app
  npm run data -- --watch           … and again whenever something changes
  npm run readout -- extract …      propose the events that reports (text, HTML) tell of
  npm run readout -- dates …        list the dates, times and durations of a text
  npm run readout -- check          look for mistakes without writing anything
  npm run readout -- render …       draw a timeline as SVG, PNG or PDF without a browser
  npm run readout -- help           this text; \`help compile\` tells more about compile

Installed as a package, each command is \`npx readout …\` instead.

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

const check = `readout check [PATH] [--coverage] [--strict] [--format text|json|github] [--data DIR]

Prints what is wrong, as compile does, and writes nothing. PATH is a collection's folder, or its name in data/; without it
all are checked.

  --coverage   list every sentence of every report with the events that cite it; a sentence that no event cites and
               no "noEvent" in collection.yaml explains is a warning
  --strict     warnings fail too
  --format F   text, for people (the usual); json, for other programs; github, annotations for a GitHub workflow
  --json       the same as --format json:
                 { "version": 1, "ok": true, "counts": { "collections": 1, "errors": 0, "warnings": 0 },
                   "problems": [{ "collection", "code", "severity": "error" | "warning", "file",
                                  "line", "column", "message", "suggestion": text or null }] }
               ok says whether the exit status is 0; with --coverage there is "coverage" too
  --data DIR   where the collections are (default: data)

Exit status: 0 nothing is wrong (there may be warnings); 1 something is; 2 something is wrong with the command, such as a PATH
that is not there.`;

const render = `readout render TIMELINE -o FILE [options]

Draws a timeline as the app's "Export image" does, without a browser. TIMELINE is a timeline.json, a folder that holds one, or
the id of a collection in public/timelines.

  -o FILE        where to write; its ending says the format. "-o -" is the standard output (SVG, unless --format says else)
  --view QUERY   what to show, as a link of the app has it after the "?": "official=qin-gang&lanes=country"
  --size WxH     1200x628 (px, the usual), or 297x210mm
  --theme NAME   light (the usual), dark, or print; --transparent leaves out the paper behind
  --format F     svg, png or pdf
  --scale N      1, 2 or 4 pixels of a PNG for each px
  --title TEXT   instead of the timeline's title; so --subtitle, --caption (below the chart) and --note (in the last line)
  --no-embed     leave out the view that SVG and PNG carry, by which the app opens them again
  --timelines DIR  where ids are looked for (default: public/timelines)

What of the view cannot be honoured is said, and the picture is made all the same.
Exit status: 0 written; 1 the timeline cannot be read or the file not written; 2 something is wrong with the command.`;

const extract = `readout extract [--published DATE | --published FILE=DATE …] [--out DIR | --json] FILES…

Reads news reports in English and proposes the events they tell of, with dates, people, places, amounts and the passages
that say so; what several reports tell of one event is brought together, and where they disagree it is said. FILES are plain
text or HTML (told by their content; of a page its article is read), folders of such files (.txt, .text, .md, .html, .htm,
.xhtml or no ending) with the folders in them, or "-" for the standard input. Without --out and --json a summary is printed, a
line for each event.

  --published DATE        the day all of them were published: 2026-05-28; days such as "Friday" are counted from it
  --published FILE=DATE   the day of one of them, named by its path, its name, or its name without the ending; may be given
                          several times, beside one for all. Without either, the day is taken from the report, if it says it
  --out DIR               write a collection: DIR/collection.yaml, officials.yaml, events/, documents/. compile takes it as it
                          is. DIR's name is the collection's id. It must be empty, or hold just what extract wrote there before
  --json                  print what was found:
                            { "documents": [{ "id", "file", "published" }],
                              "events": [{ "type", "cameo", "status", "date", "start", "end", "place", "officials", "countries",
                                           "amounts", "passages": [{ "document", "start", "end", "exact" }], "claims",
                                           "agreements", "rules" }] }
                          Offsets are UTF-16 units of the document's text. Where that is not the file itself (HTML, or another
                          encoding than UTF-8, the standard input), the document has "text" too

A file that cannot be used (empty, binary, over 10 MB, another language, a page without an article) is named with what to do,
and the others go on. Warnings tell of a missing day of publication and of days that cannot be or do not fit the text; notes,
of files that a folder holds beside reports and of reports without an event. All of that is on the standard error output.

  npm run readout -- extract --published 2026-05-28 reports/
  npm run readout -- extract --published a.txt=2026-05-27 --published b.html=2026-05-28 --json a.txt b.html
  npm run readout -- extract --out data/border-talks reports/*.txt
  curl -s https://example.org/report.html | npm run -s readout -- extract --json -

Exit status: 0 well (there may be warnings); 1 a file could not be used, or DIR not be written; 2 something is wrong with the
command.`;

const dates = `readout dates --published DATE FILE

Prints the temporal expressions of a text as JSON, with TIMEX3 values as TimeML has them:

  [{ "start": 28, "end": 34, "text": "Friday", "type": "DATE" | "TIME" | "DURATION" | "SET", "value": "2026-05-29" }]

start and end are UTF-16 offsets into the file's text, half-open; of a page, into the text of its article.

FILE may be "-", the standard input.

  --published DATE   the day the text speaks from (2026-05-30); without it, what depends on it has values with X

Exit status: 0 printed; 1 the file cannot be read; 2 something is wrong with the command.`;

const topics: Readonly<Record<string, string>> = { compile, check, dates, extract, render };

/** The help text of a command, or the overview. */
export function helpText(topic?: string): string {
  return (topic !== undefined && hasHelp(topic) ? topics[topic] : undefined) ?? overview;
}

/** Whether there is a help text of its own for a command. */
export function hasHelp(command: string): boolean {
  return Object.hasOwn(topics, command);
}
