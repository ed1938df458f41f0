/** The arguments of `readout render`. */
import path from "node:path";
import { parseArgs } from "node:util";
import { localDay } from "../../components/export/localDay.ts";
import { darkTheme, lightTheme, printTheme } from "../../scene/theme.ts";
import { helpText } from "../help.ts";
import { UsageError } from "../usageError.ts";
import { formatOf, readScale, readSize, readWord } from "./options.ts";

const themes = { light: lightTheme, dark: darkTheme, print: printTheme } as const;
const themeNames = ["light", "dark", "print"] as const;

const options = {
  view: { type: "string", default: "" },
  size: { type: "string", default: "1200x628" },
  theme: { type: "string" },
  format: { type: "string" },
  scale: { type: "string", default: "1" },
  title: { type: "string" },
  subtitle: { type: "string" },
  caption: { type: "string" },
  note: { type: "string" },
  transparent: { type: "boolean", default: false },
  out: { type: "string", short: "o" },
  timelines: { type: "string", default: "public/timelines" },
  "no-embed": { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

/** Makes one picture. @returns the exit status */
export async function runRender(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  if (values.help) {
    console.log(helpText("render"));
    return 0;
  }
  const [timeline, ...more] = positionals;
  if (timeline === undefined || more.length > 0)
    throw new UsageError("render takes one timeline: a timeline.json, its folder, or an id");
  if (values.out === undefined)
    throw new UsageError("render needs -o FILE (or -o - for the standard output)");
  const size = readSize(values.size);
  const format = formatOf(values.format, values.out);
  const scale = readScale(values.scale, size);
  const theme = themes[readWord("--theme", values.theme ?? "light", themeNames)];
  const { title, subtitle, caption, note, transparent, out, view } = values;
  const { render } = await import("./render.ts");
  return render({
    ...{ timeline, view, size, format, scale, out, embed: !values["no-embed"] },
    timelines: path.resolve(values.timelines),
    figure: { theme, transparent, ...given({ title, subtitle, caption, note }) },
    madeOn: localDay(new Date()),
  });
}

/** The fields that were given, each held to a length that a picture can bear. */
function given(fields: Readonly<Record<string, string | undefined>>): Record<string, string> {
  for (const [name, text = ""] of Object.entries(fields))
    if (text.length > LONGEST_TEXT)
      throw new UsageError(`--${name} is too long: at most ${LONGEST_TEXT} characters`);
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, text]) => (text === undefined ? [] : [[name, text]])),
  );
}

const LONGEST_TEXT = 1000;
