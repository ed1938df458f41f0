import type { SourceDocument, Timeline } from "../../model/timeline";
import { documentName } from "../../select/documentName";
import { openingLine } from "../../select/timelineText";
import { closeDialog } from "../../store/dialogs";
import { Dialog } from "../common/Dialog";
import styles from "./dialogs.module.css";

const words: readonly (readonly [word: string, meaning: string])[] = [
  ["Event", "something that happened, was planned or was refused, at a time"],
  ["Passage", "a stretch of one report, word for word, that tells of it"],
  ["Claim", "what a passage asserts, or denies, of one thing about one event"],
  [
    "Independent source",
    "a story, however many reports print it; a report of unknown origin counts as at most one more",
  ],
  ["Single source", "the claims go back to one story"],
  ["Corroborated", "two or more independent sources say what can be true together"],
  ["Disputed", "some claims cannot both hold, even if they stand in one report"],
];

/** How Readout works, in brief, and whose the words are. */
export function AboutDialog({ timeline }: { timeline: Timeline }) {
  return (
    <Dialog title="About" onClose={closeDialog}>
      <div className={styles.prose}>
        <p>
          Readout turns news reports into a timeline that can be checked. Every event, date, person
          and amount leads to the sentence it comes from. Where reports disagree, it says so; where
          they are vague, it stays vague.
        </p>
        <p>{openingLine(timeline)}.</p>
        <h3>Method</h3>
        <p>
          People read the reports sentence by sentence, mark the passages and write down what each
          asserts: who, when, where, how long, how much. A program compares these claims. Each quote
          is checked again, here, against the text of the report; one that is not found is said to
          be so, and never guessed. What rests on inference or on public records, not on the
          reports, is marked as such. What a report says wrongly stays as it says it.
        </p>
        <h3>Words</h3>
        <dl className={styles.words}>
          {words.map(([word, meaning]) => (
            <div key={word}>
              <dt>{word}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <h3>Limits</h3>
        <p>
          A timeline knows what its reports tell, and no more. Where nothing is drawn, the reports
          are silent; that does not mean that nothing happened. Two reports that agree may both be
          wrong. Which story a report goes back to is often inferred, and so is many a date; both
          are said where they are used. Contradictions are found between claims that people wrote
          down; one that nobody noticed is not here.
        </p>
        <h3>The reports</h3>
        <p>They belong to their publishers and are shown so that every event can be checked.</p>
        <ol className={styles.reports}>
          {timeline.documents.map((document) => (
            <li key={document.id} dir="auto">
              {creditOf(document, timeline)}
            </li>
          ))}
        </ol>
        <h3>Licence and privacy</h3>
        <p>
          The code of Readout is free under the MIT licence, which does not cover the reports. This
          page remembers, in this browser, the chosen theme, the widths of the panels, how high an
          event stands on a phone, whether the coverage is folded, and that the first line and the
          hint were read. It sends nothing anywhere.
        </p>
      </div>
    </Dialog>
  );
}

function creditOf(document: SourceDocument, timeline: Timeline): string {
  const name = documentName(document, timeline);
  const byline = document.byline === null ? "unsigned" : document.byline;
  return `${document.title} (${name}, ${byline})`;
}
