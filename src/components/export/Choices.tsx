import { useId } from "react";
import type { Timeline } from "../../model/timeline";
import { savedPage } from "../../store/savedPage";
import checkbox from "../common/Checkbox.module.css";
import lines from "../common/field.module.css";
import { ChoiceGroup } from "./ChoiceGroup";
import styles from "./Choices.module.css";
import { FreeSizeFields } from "./FreeSizeFields";
import {
  formats,
  NO_PDF_HERE,
  rangeHints,
  ranges,
  type Settings,
  scales,
  sizes,
  themes,
  type Words,
} from "./settings";

type Props = {
  readonly timeline: Timeline;
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
};

/** All that one can choose about the picture. */
export function Choices({ timeline, settings, onChange }: Props) {
  const { format, size, scale, range, free } = settings;
  const set = (patch: Partial<Settings>) => onChange({ ...settings, ...patch });
  return (
    <>
      <ChoiceGroup
        name="Range"
        choices={ranges}
        value={range}
        onChange={(value) => set({ range: value })}
        note={rangeHints[range]}
      />
      <ChoiceGroup
        name="Size"
        choices={sizes}
        value={size}
        onChange={(value) => set({ size: value })}
        note={sizeNote(settings)}
      />
      {size === "Free" && (
        <FreeSizeFields value={free} onChange={(value) => set({ free: value })} />
      )}
      <ChoiceGroup
        name="Format"
        choices={formats}
        value={format}
        onChange={(value) => set({ format: value })}
        {...(savedPage() === null ? {} : { barred: ["PDF"], note: NO_PDF_HERE })}
      />
      <ChoiceGroup
        name="Scale"
        choices={scales}
        value={scale}
        onChange={(value) => set({ scale: value })}
        disabled={format !== "PNG"}
        note={format === "PNG" ? undefined : `${format} is sharp at any scale.`}
      />
      <ThemeChoice settings={settings} onChange={set} />
      <WordFields timeline={timeline} words={settings.words} onChange={(words) => set({ words })} />
    </>
  );
}

function sizeNote({ size }: Settings): string | undefined {
  if (size === "Current") return "The chart exactly as on screen, with title and sources.";
  return size === "A4 landscape" ? "297 × 210 mm." : undefined;
}

type ThemeProps = {
  readonly settings: Settings;
  readonly onChange: (patch: Partial<Settings>) => void;
};

function ThemeChoice({ settings: { theme, format, transparent }, onChange }: ThemeProps) {
  const page = format === "PDF";
  return (
    <>
      <ChoiceGroup
        name="Theme"
        choices={themes}
        value={theme}
        onChange={(value) => onChange({ theme: value })}
        note={theme === "Print" ? "Black on white: greys alone, for one ink." : undefined}
      />
      <label className={styles.check}>
        <input
          type="checkbox"
          className={checkbox.box}
          checked={transparent && !page}
          disabled={page}
          onChange={(event) => onChange({ transparent: event.target.checked })}
        />
        Transparent background
      </label>
    </>
  );
}

type WordsProps = {
  readonly timeline: Timeline;
  readonly words: Words;
  readonly onChange: (words: Words) => void;
};

function WordFields({ timeline, words, onChange }: WordsProps) {
  const fields: readonly (readonly [keyof Words, string, string])[] = [
    ["title", "Title", timeline.title],
    ["subtitle", "Subtitle", timeline.description || "None"],
    ["caption", "Caption", "Below the chart: what to see in it"],
    ["note", "Note", "In the last line, after count and filters"],
  ];
  const id = useId();
  return (
    <div className={styles.words}>
      {fields.map(([name, label, usual]) => (
        <div key={name} className={styles.field}>
          <label htmlFor={`${id}-${name}`}>{label}</label>
          <input
            id={`${id}-${name}`}
            type="text"
            className={lines.line}
            value={words[name]}
            placeholder={usual}
            maxLength={500}
            dir="auto"
            onChange={(event) => onChange({ ...words, [name]: event.target.value })}
          />
        </div>
      ))}
    </div>
  );
}
