import type { Timeline } from "../../model/timeline";
import { HitMarks, useHits } from "../common/HitMarks";
import styles from "./TitleText.module.css";

/** A title whose names and short compounds stay on one line: never "Xi / Jinping", "U.S.- / China". */
export function TitleText({ text, timeline }: { text: string; timeline: Timeline }) {
  const parts = keepTogether(
    text,
    timeline.officials.map(({ name }) => name),
  );
  const hits = useHits(text);
  return parts.map(({ words, together, at }) => {
    const shown = <HitMarks key={at} text={text} hits={hits} from={at} to={at + words.length} />;
    if (!together) return shown;
    return (
      <span key={at} className={styles.together}>
        {shown}
      </span>
    );
  });
}

/** Longer than this a part is left to break where it must. */
const LONGEST = 24;

type Part = { readonly words: string; readonly together: boolean; readonly at: number };

/** Cuts a title into what must stay together, names and compounds with a hyphen, and the rest. */
export function keepTogether(text: string, names: readonly string[]): Part[] {
  const known = names.filter((name) => name.length <= LONGEST && text.includes(name));
  const escaped = known.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const compound = `(?<!\\S)[^\\s-]{1,${LONGEST / 2}}-[^\\s-]{1,${LONGEST / 2}}(?!\\S)`;
  const pattern = new RegExp(`(${[...escaped, compound].join("|")})`, "u");
  let at = 0;
  return text.split(pattern).flatMap((words, index) => {
    const part = { words, together: index % 2 === 1, at };
    at += words.length;
    return words === "" ? [] : [part];
  });
}
