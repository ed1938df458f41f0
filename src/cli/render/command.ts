/** The arguments of `readout render`. */
import path from "node:path";
import { parseArgs } from "node:util";
import { localDay } from "../../components/export/localDay.ts";
import { darkTheme, lightTheme } from "../../scene/theme.ts";
import { helpText } from "../help.ts";
import { UsageError } from "../usageError.ts";
import { formatOf, readScale, readSize, readWord } from "./options.ts";

const themes = { light: lightTheme, dark: darkTheme } as const;
const themeNames = ["light", "dark"] as const;

const options = {
  view: { type: "string", default: "" },
  size: { type: "string", default: "1200x628" },
  theme: { type: "string" },
  format: { type: "string" },
  scale: { type: "string", default: "1" },
  title: { type: "string" },
  subtitle: { type: "string" },
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
  const { title, subtitle, out, view } = values;
  const { render } = await import("./render.ts");
  return render({
    ...{ timeline, view, size, format, scale, out, embed: !values["no-embed"] },
    timelines: path.resolve(values.timelines),
    figure: {
      theme,
      ...(title === undefined ? {} : { title }),
      ...(subtitle === undefined ? {} : { subtitle }),
    },
    madeOn: localDay(new Date()),
  });
}
