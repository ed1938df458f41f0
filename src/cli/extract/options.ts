/** The arguments of `readout extract`, checked before any file is opened. */
import path from "node:path";
import { isCalendarDay } from "../../extract/reading/calendarDays.ts";
import { UsageError } from "../usageError.ts";

/** Days of publication: one for all, and those of single files as they were written. */
export type Published = {
  readonly all: string | null;
  readonly files: readonly { readonly file: string; readonly day: string }[];
};

/** Reads `--published DATE` and `--published FILE=DATE`, each as often as it stands. */
export function readPublished(values: readonly string[]): Published {
  const all: string[] = [];
  const files: { file: string; day: string }[] = [];
  for (const value of values) {
    const mark = value.lastIndexOf("=");
    const day = value.slice(mark + 1);
    if (!isCalendarDay(day))
      throw new UsageError(
        `--published ${value}: “${day}” is no day of the calendar; write 2026-05-28`,
      );
    if (mark < 0) all.push(day);
    else files.push({ file: value.slice(0, mark), day });
  }
  if (new Set(all).size > 1)
    throw new UsageError(
      "--published gives two days for all files; write --published FILE=DATE for one of them",
    );
  return { all: all[0] ?? null, files };
}

/** The day for each file. A name that fits no file, or two, is a mistake in the command. */
export function publishedOf(
  files: readonly string[],
  published: Published,
): Map<string, string | null> {
  const days = new Map(files.map((file) => [file, published.all]));
  for (const { file: name, day } of published.files) {
    const [file, ...others] = fitting(files, name);
    if (file === undefined)
      throw new UsageError(`--published ${name}=${day}: “${name}” is not among the files`);
    if (others.length > 0)
      throw new UsageError(
        `--published ${name}=${day}: “${name}” may be ${file} or ${others.join(" or ")}; write its path`,
      );
    days.set(file, day);
  }
  return days;
}

/** By path, by name, or by name without its ending; the first way that finds any. */
function fitting(files: readonly string[], name: string): string[] {
  const ways: ((file: string) => string)[] = [
    path.normalize,
    path.basename,
    (file) => path.parse(file).name,
  ];
  const wanted = path.normalize(name);
  return (
    ways
      .map((way) => files.filter((file) => way(file) === wanted))
      .find(({ length }) => length > 0) ?? []
  );
}
