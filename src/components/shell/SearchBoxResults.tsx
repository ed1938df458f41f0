import { type KeyboardEvent, useId, useState } from "react";
import { dateInShort } from "../../model/dateWords";
import type { Timeline, TimelineEvent } from "../../model/timeline";
import { matchingEvents } from "../../select/filterEvents";
import { resultOf } from "../../select/hitsOfEvent";
import { queryTerms } from "../../select/search";
import { counted, grouped } from "../../select/valueWords";
import { setQuery, setViewKind } from "../../store/actions";
import { useViewStore } from "../../store/viewStore";
import type { Filters } from "../../view/view";
import controls from "../common/controls.module.css";
import { HitMarks } from "../common/HitMarks";
import { useMediaQuery } from "../common/useMediaQuery";
import { ViewLink } from "../event/ViewLink";
import styles from "./SearchBoxResults.module.css";
import { SEARCH_ID, SEARCH_RESULTS_ID } from "./searchBoxIds";

/** More of them are read in the table. */
const MOST = 20;

/**
 * While searching: what was found, in context, in a strip below the header. A list over the page would hide the chart
 * that the search narrows at the same time.
 */
export function SearchBoxResults({ timeline }: { timeline: Timeline }) {
  const filters = useViewStore((state) => state.view.filters);
  const low = useMediaQuery("(max-height: 599px)");
  const [wished, setWished] = useState<boolean | null>(null);
  const list = useId();
  const matching = matchingEvents(timeline, filters);
  if (queryTerms(filters.query).length === 0 || matching.size === 0) return null;
  const open = wished ?? !low;
  return (
    <section aria-label="Search results" className={styles.results} data-open={open}>
      <div className={styles.head}>
        <p>{counted(matching.size, "event")}</p>
        <button
          type="button"
          className={controls.quiet}
          aria-expanded={open}
          aria-controls={open ? list : undefined}
          onClick={() => setWished(!open)}
        >
          {open ? "Hide results" : "Show results"}
        </button>
        <AsPhrase timeline={timeline} filters={filters} found={matching.size} />
      </div>
      {open && <Results id={list} timeline={timeline} matching={matching} query={filters.query} />}
    </section>
  );
}

type AsPhraseProps = {
  readonly timeline: Timeline;
  readonly filters: Filters;
  /** Events found by the words. */
  readonly found: number;
};

/** Offers the words in this order only, where fewer events have them so. */
function AsPhrase({ timeline, filters, found }: AsPhraseProps) {
  const phrase = asPhrase(filters.query);
  if (phrase === null) return null;
  const count = matchingEvents(timeline, { ...filters, query: phrase }).size;
  if (count === 0 || count === found) return null;
  const search = () => {
    setQuery(phrase);
    document.getElementById(SEARCH_ID)?.focus();
  };
  return (
    <button type="button" className={controls.quiet} onClick={search}>
      As a phrase: {grouped(count)}
    </button>
  );
}

/** The query between quotation marks, if it is several bare words. */
function asPhrase(query: string): string | null {
  const words = query.trim();
  return queryTerms(words).length < 2 || /["“”]/.test(words) ? null : `"${words}"`;
}

type ResultsProps = {
  readonly id: string;
  readonly timeline: Timeline;
  readonly matching: ReadonlySet<string>;
  readonly query: string;
};

function Results({ id, timeline, matching, query }: ResultsProps) {
  const events = timeline.events.filter((event) => matching.has(event.id)).slice(0, MOST);
  const more = matching.size - events.length;
  return (
    <div id={id} className={styles.frame}>
      <ul id={SEARCH_RESULTS_ID} className={styles.list} onKeyDown={onKeyDown}>
        {events.map((event) => (
          <li key={event.id}>
            <ResultLink event={event} timeline={timeline} query={query} />
          </li>
        ))}
        {more > 0 && (
          <li className={styles.more}>
            <button type="button" className={controls.quiet} onClick={() => setViewKind("table")}>
              {grouped(more)} more, in the table
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}

type LinkProps = { readonly event: TimelineEvent } & Pick<ResultsProps, "timeline" | "query">;

function ResultLink({ event, timeline, query }: LinkProps) {
  const selected = useViewStore((state) => state.view.event === event.id);
  const hover = useViewStore((state) => state.hover);
  const { title, snippet } = resultOf(timeline, event, query);
  return (
    <ViewLink
      patch={{ event: event.id, passage: null }}
      className={styles.result}
      current={selected}
      onPointerEnter={() => hover(event.id)}
    >
      <span className={styles.date}>{dateInShort(event.date)}</span>
      <span className={styles.title} dir="auto">
        <HitMarks {...title} />
      </span>
      {snippet && (
        <span className={styles.snippet} dir="auto">
          <HitMarks {...snippet} />
        </span>
      )}
    </ViewLink>
  );
}

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowRight: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  ArrowLeft: (at) => at - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Arrows go from result to result, before the first and by Esc back to the field; an open event closes first. */
function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>("a, button")];
  const step = steps[event.key];
  if (event.key === "Escape" ? useViewStore.getState().view.event !== null : step === undefined)
    return;
  event.preventDefault();
  event.stopPropagation();
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = step === undefined ? -1 : step(at, stops.length);
  const field = document.getElementById(SEARCH_ID);
  (next < 0 ? field : stops[Math.min(next, stops.length - 1)])?.focus();
}
