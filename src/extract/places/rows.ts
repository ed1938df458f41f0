/** Reads the tables of this folder: one line each, `head: word, word: word`. */

const listOf = (part: string | undefined) =>
  (part ?? "")
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");

/** Each line as its head (before the first colon) and the lists between its further colons. */
export function rowsOf(table: string): { head: string; lists: string[][] }[] {
  return table
    .split("\n")
    .filter((line) => line.includes(":"))
    .map((line) => {
      const [head = "", ...parts] = line.split(":");
      return { head: head.trim(), lists: parts.map(listOf) };
    });
}
