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
  useEffect(() => {
    const measure = () => {
      if (scroller.current === null || fade.current === null) return;
      const { scrollTop, clientHeight, scrollHeight } = scroller.current;
      fade.current.dataset.shown = String(scrollTop + clientHeight < scrollHeight - 4);
    };
    const observer = new ResizeObserver(measure);
    for (const element of [scroller.current, ...(scroller.current?.children ?? [])])
      if (element !== null) observer.observe(element);
    const silence = engine.listen(measure); // scrolling asks for a frame, too
    return () => {
      observer.disconnect();
      silence();
    };
  }, [engine, scroller]);
  return <div ref={fade} aria-hidden className={styles.fade} />;
}
