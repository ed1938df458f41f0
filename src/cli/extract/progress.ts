/** How far long work is, on the standard error output; short work says nothing. */

const quiet = 3000;
const between = 2000;

/** Tells of step `done` of `total`; on a terminal in one line that is overwritten. */
export function progressTo(stream: NodeJS.WriteStream): (done: number, total: number) => void {
  const begun = performance.now();
  let said = 0;
  return (done, total) => {
    const now = performance.now();
    const pause = stream.isTTY ? between / 10 : between;
    const last = done === total && said > 0 && stream.isTTY;
    if (now - begun < quiet || (now - said < pause && !last)) return;
    if (done === total && !last) return; // the result says so
    said = now;
    stream.write(
      stream.isTTY
        ? `\r${done} of ${total} reports${last ? "\n" : ""}`
        : `${done} of ${total} reports\n`,
    );
  };
}
