/** A tiny collection to break in tests, one file at a time. Not for production code. */
import { type Compilation, compileCollection } from "./compile.ts";
import { formatDiagnostic } from "./diagnostic.ts";

const collection = `id: tiny
title: A tiny collection
description: For tests.
documents:
  - id: a
    title: Report A
    language: en
    published: "2023-06-20"
    publishedBasis: stated
    origin: ap
    originBasis: stated
    kind: original
  - id: b
    title: Report B
    language: en
    published: "2023-06-20"
    publishedBasis: stated
    originBasis: unknown
    kind: unknown
`;

const officials = `- id: antony-blinken
  name: Antony Blinken
  country: US
- id: xi-jinping
  name: Xi Jinping
  country: CN
`;

const events = `- id: meeting
  type: meeting
  title: Blinken meets Xi
  label: Xi Jinping
  date: "2023-06-19"
  dateBasis: stated
  status: occurred
  participants:
    - { official: antony-blinken, role: guest }
  countries: [US, CN]
  passages:
    - key: first
      document: a
      quote: Blinken met Xi on Monday for 35 minutes.
      claims:
        - { attribute: duration, value: 35, text: 35 minutes }
    - document: b
      quote: They met on Monday.
`;

const documents = {
  "documents/a.txt":
    "Blinken met Xi on Monday for 35 minutes. He left. They said no more. He left.\n",
  "documents/b.txt": "They met on Monday.\nIt was “warm”\u00a0in Beijing, he said.\n",
};

/** The files of a collection that compiles without a word. */
export const tinyFiles = {
  "collection.yaml": collection,
  "officials.yaml": officials,
  "events/events.yaml": events,
  ...documents,
};

export type TinyFile = keyof typeof tinyFiles;

/** Compiles files given in memory; `null` is a file that is not UTF-8. */
export function compileFiles(files: Readonly<Record<string, string | null>>): Compilation {
  const sha256 = (text: string) => String(text.length).padStart(64, "0");
  return compileCollection({ root: "data/tiny/", files: new Map(Object.entries(files)), sha256 });
}

/** The tiny collection with some text of one file replaced; throws if the text is not there once. */
export function compileChanged(file: TinyFile, text: string, by: string): Compilation {
  return compileFiles({ ...tinyFiles, [file]: replaceOnce(tinyFiles[file], text, by) });
}

function replaceOnce(content: string, text: string, by: string): string {
  if (content.split(text).length !== 2) throw new Error(`“${text}” does not stand there once`);
  return content.replace(text, () => by);
}

/** Diagnostics as they are printed. */
export function printed({ diagnostics }: Compilation): string[] {
  return diagnostics.map(formatDiagnostic);
}
