/**
 * The colours of Readout: ink for what is reported, a highlighter for what one is looking at, a red pencil for what does
 * not agree. One source for the canvas, the exported images and the page (the app writes them to CSS custom properties
 * named `--paper`, `--day-column`, ...).
 */
export type Theme = {
  readonly name: "light" | "dark";
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
