import { type ReactNode, type RefObject, useEffect, useRef } from "react";
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
  const place = useRef<HTMLSpanElement>(null);
  useFollow(place, reading);
  return (
    <span ref={place} className={styles.place} id={id} data-quote={passage}>
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

/** Keeps the quote being read in sight as one leafs through the report; a panel just opened stays at its top. */
function useFollow(place: RefObject<HTMLElement | null>, reading: boolean): void {
  const opened = useRef(false);
  useEffect(() => {
    if (reading && opened.current) place.current?.scrollIntoView?.({ block: "nearest" });
    opened.current = true;
  }, [place, reading]);
}
