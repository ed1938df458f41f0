/**
 * The colours of Readout: ink for what is reported, a highlighter for what one is looking at, a red pencil for what does
 * not agree. One source for the canvas, the exported images and the page (the app writes them to CSS custom properties
 * named `--paper`, `--day-column`, ...).
 */
export type Theme = {
  readonly name: "light" | "dark" | "print";
  readonly paper: string;
  readonly dayColumn: string;
  readonly beam: string;
  readonly visitCurtain: string;
  readonly hairline: string;
  readonly rule: string;
  readonly controlOutline: string;
  readonly ink: string;
  readonly inkSecond: string;
  readonly inkThird: string;
  readonly fadedLabel: string;
  readonly mark: string;
  readonly markUncertain: string;
  readonly disputed: string;
  readonly highlighter: string;
  readonly highlighterInk: string;
  readonly passage: string;
  readonly passageUnderline: string;
};

export const lightTheme: Theme = {
  name: "light",
  paper: "#FDFCFA",
  dayColumn: "#F4F1EA",
  beam: "#EBE7DD",
  visitCurtain: "#E1E7F1",
  hairline: "#E4E1DA",
  rule: "#C8C4BA",
  controlOutline: "#868A91",
  ink: "#15181E",
  inkSecond: "#4A5059",
  inkThird: "#5F646D",
  fadedLabel: "#62666D",
  mark: "#1F4788",
  markUncertain: "#6481B2",
  disputed: "#B0360A",
  highlighter: "#FFE04D",
  highlighterInk: "#15181E",
  passage: "#FFF4BF",
  passageUnderline: "#A38700",
};

export const darkTheme: Theme = {
  name: "dark",
  paper: "#14171C",
  dayColumn: "#1B1F26",
  beam: "#262C35",
  visitCurtain: "#1F2A3A",
  hairline: "#2A2F37",
  rule: "#464D58",
  controlOutline: "#6A717C",
  ink: "#ECEAE5",
  inkSecond: "#B9BDC4",
  inkThird: "#9BA1AA",
  fadedLabel: "#8B919A",
  mark: "#93BBF2",
  markUncertain: "#5B7AA8",
  disputed: "#FF9566",
  highlighter: "#F5D33F",
  highlighterInk: "#15181E",
  passage: "#453C12",
  passageUnderline: "#B59A1E",
};

/** For white paper and one ink: every colour a grey. What disagrees is told by its sign, time by shape, status by fill. */
export const printTheme: Theme = {
  name: "print",
  paper: "#FFFFFF",
  dayColumn: "#F4F4F4",
  beam: "#E6E6E6",
  visitCurtain: "#E4E4E4",
  hairline: "#DDDDDD",
  rule: "#B4B4B4",
  controlOutline: "#767676",
  ink: "#000000",
  inkSecond: "#333333",
  inkThird: "#4D4D4D",
  fadedLabel: "#595959",
  mark: "#1A1A1A",
  markUncertain: "#7A7A7A",
  disputed: "#000000",
  highlighter: "#D0D0D0",
  highlighterInk: "#000000",
  passage: "#E8E8E8",
  passageUnderline: "#666666",
};

/** For those who ask for more contrast: the same colours without the faint ones. */
export function withMoreContrast(theme: Theme): Theme {
  return {
    ...theme,
    hairline: theme.controlOutline,
    rule: theme.inkThird,
    controlOutline: theme.inkSecond,
    inkSecond: theme.ink,
    inkThird: theme.inkSecond,
    fadedLabel: theme.inkSecond,
    markUncertain: theme.mark,
    passageUnderline: theme.ink,
  };
}

/** The colours a system has when it forces its own. */
export type SystemColour =
  | "Canvas"
  | "CanvasText"
  | "GrayText"
  | "LinkText"
  | "Highlight"
  | "HighlightText";

/**
 * The theme where the system forces its colours: ink and paper are its own, shapes and signs tell the rest. It goes by
 * the rules of the dark theme, where nothing but `highlighterInk` stands on the highlighter.
 */
export function forcedTheme(colour: (name: SystemColour) => string): Theme {
  const [paper, ink] = [colour("Canvas"), colour("CanvasText")];
  const [highlighter, highlighterInk] = [colour("Highlight"), colour("HighlightText")];
  return {
    name: "dark",
    paper,
    dayColumn: paper,
    beam: paper,
    visitCurtain: paper,
    hairline: colour("GrayText"),
    rule: ink,
    controlOutline: ink,
    ink,
    inkSecond: ink,
    inkThird: ink,
    fadedLabel: ink,
    mark: ink,
    markUncertain: ink,
    disputed: colour("LinkText"),
    highlighter,
    highlighterInk,
    passage: paper,
    passageUnderline: ink,
  };
}
