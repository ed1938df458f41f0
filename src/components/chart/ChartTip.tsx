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

/** px, as in the style sheet */
const WIDTH = 264;

/** A few words under the pointer. What it says is also there as text for those who do not see it. */
export function ChartTip({ x, width, top, children }: Props) {
  const left = Math.max(0, Math.min(x - 12, width - WIDTH));
  return (
    <div className={styles.tip} style={{ left, top }} aria-hidden>
      {children}
    </div>
  );
}
