import { lookupOf } from "../../select/lookup";
import { counted } from "../../select/valueWords";
import styles from "./AlignedTexts.module.css";
import type { RowProps } from "./PairRow";
import { type LoadedReport, preparedOf } from "./reportTexts";
import { SentenceText } from "./SentenceText";

type Props = Omit<RowProps, "disputes"> & { readonly open: boolean };

/** What stands between two pairs and corresponds to nothing: folded to how much it is. */
export function ApartRow({ row, first, second, timeline, open }: Props) {
  const { documentNumbers } = lookupOf(timeline);
  const sides = [
    { report: first, sentences: row.first, side: "first" },
    { report: second, sentences: row.second, side: "second" },
  ] as const;
  const words = sides
    .filter(({ sentences }) => sentences.length > 0)
    .map(
      ({ report, sentences }) =>
        `${counted(sentences.length, "sentence")} only in report ${documentNumbers.get(report.document.id)}`,
    );
  return (
    <li className={styles.gap}>
      <details key={String(open)} open={open}>
        <summary>{words.join(", ")}</summary>
        <div className={styles.apart}>
          {sides.map(({ report, sentences, side }) => (
            <div key={side}>
              {sentences.map((index) => (
                <Sentence
                  key={index}
                  report={report}
                  index={index}
                  side={side}
                  timeline={timeline}
                />
              ))}
            </div>
          ))}
        </div>
      </details>
    </li>
  );
}

type SentenceProps = {
  readonly report: LoadedReport;
  readonly index: number;
  readonly side: "first" | "second";
  readonly timeline: RowProps["timeline"];
};

function Sentence({ report, index, side, timeline }: SentenceProps) {
  const { sentences, words } = preparedOf(report);
  const range = sentences[index];
  if (range === undefined) return null;
  return (
    <SentenceText
      report={report}
      timeline={timeline}
      range={range}
      words={words[index] ?? []}
      fates={[]}
      side={side}
      disputed={[]}
    />
  );
}
