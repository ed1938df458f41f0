import { type RefObject, useEffect, useRef } from "react";
import type { ChartEngine } from "./chartEngine";
import styles from "./MoreBelow.module.css";

type Props = {
  readonly engine: ChartEngine;
  readonly scroller: RefObject<HTMLElement | null>;
};

/** The lanes fade at their lower edge while more of them is below it. */
export function MoreBelow({ engine, scroller }: Props) {
  const fade = useRef<HTMLDivElement>(null);
  useEffect(
    () =>
      // Scrolling asks for a frame, too.
      engine.listen(() => {
        if (scroller.current === null || fade.current === null) return;
        const { scrollTop, clientHeight, scrollHeight } = scroller.current;
        fade.current.dataset.shown = String(scrollTop + clientHeight < scrollHeight - 4);
      }),
    [engine, scroller],
  );
  return <div ref={fade} aria-hidden className={styles.fade} />;
}
