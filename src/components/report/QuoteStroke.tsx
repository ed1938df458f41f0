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

/** Layout settles (fonts, texts, panels that open) for about this long after a selection. */
const SETTLING_MS = 600;

/** Calls at most once a frame while things scroll, are resized or still settle. Returns how to stop. */
function onEveryMove(draw: () => void): () => void {
  let frame = 0;
  const settled = performance.now() + SETTLING_MS;
  const run = () => {
    frame = 0;
    draw();
    if (performance.now() < settled) ask();
  };
  const ask = () => {
    frame ||= requestAnimationFrame(run);
  };
  const moves = ["scroll", "resize", "toggle"] as const;
  for (const move of moves) window.addEventListener(move, ask, { capture: true, passive: true });
  ask();
  return () => {
    cancelAnimationFrame(frame);
    for (const move of moves) window.removeEventListener(move, ask, { capture: true });
  };
}

/** The path from the end of the quote's first line to the start of the highlight; empty where one is out of sight. */
function strokeOf(passage: string): string {
  const quotes = [...document.querySelectorAll<HTMLElement>("[data-quote]")];
  const quote = quotes.find((one) => one.dataset.quote === passage)?.querySelector("a");
  const mark = document.querySelector('mark[aria-current="true"]');
  const from = quote && lineInSight(quote);
  const to = mark && lineInSight(mark);
  if (!from || !to || from.right >= to.left) return "";
  const [x1, y1] = [from.right - 1, from.top + from.height / 2];
  const [x2, y2] = [to.left + 1, to.top + to.height / 2];
  const bend = Math.min(40, (x2 - x1) / 2);
  return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
}

/** The first line of an element, if what it scrolls in shows it. */
function lineInSight(element: Element): DOMRect | null {
  const line = element.getClientRects()[0];
  const frame = scrollerOf(element)?.getBoundingClientRect();
  if (line === undefined || frame === undefined) return null;
  return line.top >= frame.top && line.bottom <= frame.bottom ? line : null;
}

function scrollerOf(element: Element): Element | null {
  for (let at = element.parentElement; at !== null; at = at.parentElement)
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  return null;
}
