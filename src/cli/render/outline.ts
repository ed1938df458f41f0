/**
 * A scene with its letters as outlines, for a renderer that sets text otherwise than a browser (resvg knows no variable
 * weights and no parts of a font). What the fonts lack stays text, for a font of the system.
 */
import type { GroupMark, Mark, PathStep, Scene, TextMark } from "../../scene/mark.ts";
import { group } from "../../scene/mark.ts";
import { type Glyph, type Run, shapeText } from "./shaping.ts";

export type Outlined = {
  readonly scene: Scene;
  /** Characters that the fonts lack, each once. */
  readonly missing: readonly string[];
};

/** The same scene without text, as far as the fonts go. */
export function outlined(scene: Scene): Outlined {
  const missing = new Set<string>();
  const marks = scene.marks.map((mark) => outlineOf(mark, missing));
  return { scene: { ...scene, marks }, missing: [...missing] };
}

/** Characters of a scene that the fonts lack, each once. */
export function missingIn(scene: Scene): readonly string[] {
  return outlined(scene).missing;
}

function outlineOf(mark: Mark, missing: Set<string>): Mark {
  if (mark.kind === "text") return textOutline(mark, missing);
  if (mark.kind !== "group") return mark;
  return { ...mark, marks: mark.marks.map((inner) => outlineOf(inner, missing)) };
}

const shareBefore = { start: 0, middle: 0.5, end: 1 } as const;

function textOutline(mark: TextMark, missing: Set<string>): GroupMark {
  const { size } = mark.font;
  const runs = shapeText(mark.text, mark.font);
  const width = runs.reduce((sum, run) => sum + run.width, 0) * size;
  let x = mark.x - width * shareBefore[mark.anchor ?? "start"];
  const marks = runs.map((run) => {
    const made = run.missing ? leftAsText(mark, run, x, missing) : runOutline(mark, run, x);
    x += run.width * size;
    return made;
  });
  return group(marks, {});
}

function leftAsText(mark: TextMark, run: Run, x: number, missing: Set<string>): Mark {
  for (const character of run.text) if (character.trim() !== "") missing.add(character);
  return { ...mark, text: run.text, x, anchor: "start" };
}

function runOutline({ y, font, fill }: TextMark, run: Run, x: number): Mark {
  const steps = run.glyphs.flatMap((glyph) =>
    stepsOf(glyph).map((step) =>
      moved(step, x + glyph.x * font.size, y - glyph.y * font.size, font.size),
    ),
  );
  return { kind: "path", steps, fill };
}

/** The outline of a glyph in em, y pointing up; each is read from the font once. */
function stepsOf({ font, id }: Glyph): readonly PathStep[] {
  const known = outlines.get(font.font) ?? new Map<number, readonly PathStep[]>();
  outlines.set(font.font, known);
  const steps = known.get(id) ?? readSteps(font, id);
  known.set(id, steps);
  return steps;
}

const outlines = new Map<Glyph["font"]["font"], Map<number, readonly PathStep[]>>();

function readSteps({ font, unitsPerEm }: Glyph["font"], id: number): PathStep[] {
  return font.glyphToJson(id).map(({ type, values }) => {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = values.map((value) => value / unitsPerEm);
    if (type === "M" || type === "L") return [type, a, b];
    if (type === "Q") return [type, a, b, c, d];
    return type === "C" ? [type, a, b, c, d, e, f] : ["Z"];
  });
}

function moved(step: PathStep, x: number, y: number, size: number): PathStep {
  const [px, py] = [(value: number) => x + value * size, (value: number) => y - value * size];
  if (step[0] === "Z") return step;
  if (step[0] === "Q") return ["Q", px(step[1]), py(step[2]), px(step[3]), py(step[4])];
  if (step[0] !== "C") return [step[0], px(step[1]), py(step[2])];
  return ["C", px(step[1]), py(step[2]), px(step[3]), py(step[4]), px(step[5]), py(step[6])];
}
