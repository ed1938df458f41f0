import { useEffect } from "react";
import { CHART_ID } from "../components/shell/chartId";

/** Width of an upright A4 page between its margins, px. */
const PAGE_WIDTH = 688;

/**
 * The chart is painted for the screen, and nothing is painted anew while a page is printed: before that its size is
 * noted, so that print.css keeps it and makes the whole as small as the page.
 */
export function usePrintSize(): void {
  useEffect(() => {
    window.addEventListener("beforeprint", noteSize);
    return () => window.removeEventListener("beforeprint", noteSize);
  }, []);
}

function noteSize(): void {
  const { style } = document.documentElement;
  const chart = document.getElementById(CHART_ID);
  const { width = 0, height = 0 } = chart?.getBoundingClientRect() ?? {};
  const painted = chart?.querySelector("canvas") !== null && width > 0;
  const sizes = {
    "--print-width": `${width}px`,
    "--print-height": `${height}px`,
    "--print-zoom": String(Math.min(1, PAGE_WIDTH / width)),
  };
  for (const [name, value] of Object.entries(sizes))
    if (painted) style.setProperty(name, value);
    else style.removeProperty(name);
}
