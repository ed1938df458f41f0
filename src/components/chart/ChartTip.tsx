import type { ReactNode } from "react";
import styles from "./ChartTip.module.css";

type Props = {
  /** Where it points to, px from the left edge of what it stands in, `width` px wide. */
  readonly x: number;
  readonly width: number;
  /** px */
  readonly top: number;
  readonly children: ReactNode;
};

/** px: from the pointer to its edge, and the least it may be wide */
const OFFSET = 12;
const LEAST = 264;

/**
 * A few words under the pointer, on its left in the right half; wide rather than high, so that it stays over the axis and
 * off the lanes. What it says is also there as text for those who do not see it.
 */
export function ChartTip({ x, width, top, children }: Props) {
  const place =
    x > width / 2 ? { right: Math.max(0, width - x - OFFSET) } : { left: Math.max(0, x - OFFSET) };
  const maxWidth = Math.min(width, Math.max(LEAST, width / 2));
  return (
    <div className={styles.tip} style={{ ...place, top, maxWidth }} aria-hidden>
      {children}
    </div>
  );
}
