import type { ReactNode } from "react";
import { useViewStore } from "../../store/viewStore";
import styles from "./PassageLink.module.css";
import { ViewLink } from "./ViewLink";

type Props = {
  passage: string;
  /** Where the words belong to another event, selecting them selects it. */
  event?: string;
  children: ReactNode;
};

/** Quoted words that open the report at their passage. */
export function PassageLink({ passage, event, children }: Props) {
  return (
    <ViewLink
      patch={event === undefined ? { passage } : { event, passage }}
      className={styles.words}
    >
      {children}
    </ViewLink>
  );
}

type QuoteProps = Props & { id: string };

/** A whole quote; the one being read carries the highlighter, and only that one. */
export function QuoteLink({ passage, children, id }: QuoteProps) {
  const reading = useViewStore((state) => state.view.passage === passage);
  return (
    <span id={id} data-quote={passage}>
      <ViewLink
        patch={{ passage }}
        className={reading ? styles.reading : styles.quote}
        current={reading}
      >
        {children}
      </ViewLink>
    </span>
  );
}
