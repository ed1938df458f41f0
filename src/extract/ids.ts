/** Ids of events: readable, the same whatever the order of the files, and each once. */

/** Letters and digits of a title, joined by dashes: "sujit-ghosh-meets-liu-jinsong-2026-05-27". */
export function slugOf(title: string, date: string | null): string {
  const words = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  const day = date?.match(/\d{4}(?:-\d\d){0,2}/u)?.[0];
  return [
    ...(words ?? ["event"]).slice(0, 8).map((word) => word.slice(0, 30)),
    ...(day === undefined ? [] : [day]),
  ].join("-");
}

/** Gives ids one after the other; a second of one name gets "-2". */
export class Ids {
  readonly #taken = new Set<string>();

  next(slug: string): string {
    let id = slug;
    for (let count = 2; this.#taken.has(id); count += 1) id = `${slug}-${count}`;
    this.#taken.add(id);
    return id;
  }
}
