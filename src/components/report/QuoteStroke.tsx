import { useEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { useLayoutMode } from "../common/useLayoutMode";
import styles from "./QuoteStroke.module.css";

/** A stroke of the highlighter from the quote in the event to its place in the report, while both are in sight. */
export function QuoteStroke({ passage }: { passage: string }) {
  const wide = useLayoutMode() === "wide";
  const path = useRef<SVGPathElement>(null);
  useEffect(() => {
    if (!wide) return;
    const draw = () => path.current?.setAttribute("d", strokeOf(passage));
    return onEveryMove(draw);
  }, [wide, passage]);
  if (!wide) return null;
  return createPortal(
    <svg className={styles.overlay} aria-hidden="true">
      <path ref={path} className={styles.stroke} />
    </svg>,
    document.body,
  );
}

/** Layout settles (fonts, texts, panels that open) for about this long after a selection or a new size of the window. */
const SETTLING_MS = 600;

/** Calls at most once a frame while things scroll, are resized or still settle. Returns how to stop. */
function onEveryMove(draw: () => void): () => void {
  let frame = 0;
  let settled = performance.now() + SETTLING_MS;
  const run = () => {
    frame = 0;
    draw();
    if (performance.now() < settled) ask();
  };
  const ask = () => {
    frame ||= requestAnimationFrame(run);
  };
  const move = ({ type }: Event) => {
    if (type === "resize") settled = performance.now() + SETTLING_MS;
    ask();
  };
  const moves = ["scroll", "resize", "toggle"] as const;
  for (const kind of moves) window.addEventListener(kind, move, { capture: true, passive: true });
  ask();
  return () => {
    cancelAnimationFrame(frame);
    for (const kind of moves) window.removeEventListener(kind, move, { capture: true });
  };
}

/** The path from the end of the quote's first line to the start of the highlight; empty where one is out of sight. */
function strokeOf(passage: string): string {
  const quotes = [...document.querySelectorAll<HTMLElement>("[data-quote]")];
  const quote = quotes.find((one) => one.dataset.quote === passage)?.querySelector("a");
  const mark = document.querySelector('mark[aria-current="true"]');
  const from = quote && lineInSight(quote);
  const to = mark && startInSight(mark);
  if (!from || !to || from.right >= to.x) return "";
  const [x1, y1] = [from.right - 1, from.top + from.height / 2];
  const [x2, y2] = [to.x, to.y];
  const bend = Math.min(40, (x2 - x1) / 2);
  return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
}

/** The first line of an element, if what it scrolls in shows it. */
function lineInSight(element: Element): DOMRect | null {
  const line = element.getClientRects()[0];
  return line !== undefined && isInSight(element, line) ? line : null;
}

function isInSight(element: Element, line: DOMRect): boolean {
  const scroller = scrollerOf(element);
  if (scroller === null) return false;
  const frame = scroller.getBoundingClientRect();
  // What sticks at the top covers what is below it.
  const covered = Number.parseFloat(getComputedStyle(scroller).scrollPaddingTop) || 0;
  return line.top >= frame.top + covered && line.bottom <= frame.bottom;
}

/** Where a stroke from the left may end: never across the words that stand before the highlight in its first line. */
function startInSight(mark: Element): { x: number; y: number } | null {
  const lines = [...mark.getClientRects()];
  const edge = mark.closest("p")?.getBoundingClientRect().left ?? 0;
  const reached = lines.find(({ left }) => left < edge + 2) ?? lines[0];
  if (reached === undefined || !isInSight(mark, reached)) return null;
  return { x: Math.min(reached.left, edge) + 1, y: reached.top + reached.height / 2 };
}

function scrollerOf(element: Element): Element | null {
  for (let at = element.parentElement; at !== null; at = at.parentElement)
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  return null;
}
