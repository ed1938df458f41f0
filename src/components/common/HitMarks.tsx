import { Fragment, useMemo } from "react";
import { type Hit, hitsIn } from "../../select/hits";
import { useViewStore } from "../../store/viewStore";
import styles from "./HitMarks.module.css";

type Props = {
  /** The whole text. */
  readonly text: string;
  /** In the whole text, in order and apart. */
  readonly hits: readonly Hit[];
  /** The stretch of it to show, all by default. */
  readonly from?: number;
  readonly to?: number;
  /** In the report `mark` elements are the quotes: there hits are plain spans. */
  readonly as?: "mark" | "span";
  /** The hit one has gone to. */
  readonly current?: Hit | null;
};

/** A stretch of a text with what the search found in it marked; the text itself is unchanged. */
export function HitMarks(props: Props) {
  const { text, hits, from = 0, to = text.length, as: Element = "mark", current = null } = props;
  const inside = hits.filter(({ start, end }) => Math.max(start, from) < Math.min(end, to));
  if (inside.length === 0) return text.slice(from, to);
  let done = from;
  const pieces = inside.map((hit) => {
    const before = text.slice(done, Math.max(hit.start, from));
    done = Math.min(hit.end, to);
    return (
      <Fragment key={hit.start}>
        {before}
        <Element className={styles.hit} data-hit={hit === current ? "current" : "found"}>
          {text.slice(Math.max(hit.start, from), done)}
        </Element>
      </Fragment>
    );
  });
  return [...pieces, text.slice(done, to)];
}

/** A text with the hits of the present search marked. */
export function SearchedText({ text }: { readonly text: string }) {
  return <HitMarks text={text} hits={useHits(text)} />;
}

const none: readonly Hit[] = [];

/** The hits of the present search in a text. */
export function useHits(text: string): readonly Hit[] {
  const query = useViewStore((state) => state.view.filters.query);
  return useMemo(() => (query === "" ? none : hitsIn(text, query)), [text, query]);
}
