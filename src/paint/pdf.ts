/**
 * Paints a scene as a PDF of one page: vectors, text as text, fonts inside. Exhaustive over the kinds of marks, as the
 * other painters are; runs wherever JavaScript runs.
 *
 *   1 px of the scene is 1/96 inch on paper, 0.75 points. The page's y axis points up, the scene's down: a matrix turns it.
 */
import type { MeasureText } from "../layout/font.ts";
import type { GroupMark, Mark, Paint, Scene, Stroke } from "../scene/mark.ts";
import { latin, type PdfFile, pdfFile, pdfNumber, pdfString, type Reference } from "./pdfFile.ts";
import type { PdfFontFile } from "./pdfFont.ts";
import { axialShading, colourOf, shapePath, strokeOperators } from "./pdfShapes.ts";
import { type PdfFonts, pdfFonts } from "./pdfText.ts";

export type { PdfFontFile } from "./pdfFont.ts";
export { missingCharacters } from "./pdfText.ts";

/** What a PDF says about itself. */
export type PdfAbout = {
  readonly title: string;
  /** What it shows, for those who cannot see it. */
  readonly subject?: string;
  readonly author?: string;
  /** ISO day. */
  readonly madeOn?: string;
};

const POINTS_PER_PX = 0.75;

/** All that marks add to the document beside their operators. */
type Painter = {
  readonly file: PdfFile;
  readonly fonts: PdfFonts;
  readonly scene: Scene;
  /** The page's resources, which groups share. */
  readonly resources: Reference;
  readonly states: Map<string, string>;
  readonly shadings: string[];
  readonly groups: string[];
};

/** The file. With `measure`, text ends where the scene measured it; without, where the fonts themselves end it. */
export function paintPdf(
  scene: Scene,
  fontFiles: readonly PdfFontFile[],
  about: PdfAbout,
  measure: MeasureText | null = null,
): Uint8Array {
  const file = pdfFile();
  const painter: Painter = {
    ...{ file, scene, fonts: pdfFonts(fontFiles, measure), resources: file.reserve() },
    ...{ states: new Map(), shadings: [], groups: [] },
  };
  const [width, height] = [scene.width, scene.height].map((px) => pdfNumber(px * POINTS_PER_PX));
  const turned = `${POINTS_PER_PX} 0 0 -${POINTS_PER_PX} 0 ${height} cm`;
  const drawn = [turned, painted(scene.marks, painter)].join("\n");
  const content = file.stream("", latin(`/Figure <</MCID 0>> BDC\n${drawn}\nEMC`));
  file.add(resourcesOf(painter), painter.resources);
  const pages = file.reserve();
  const page = file.add(
    `<</Type /Page /Parent ${pages} 0 R /MediaBox [0 0 ${width} ${height}]` +
      ` /Resources ${painter.resources} 0 R /Contents ${content} 0 R /StructParents 0 /Tabs /S>>`,
  );
  file.add(`<</Type /Pages /Kids [${page} 0 R] /Count 1>>`, pages);
  const structure = structureOf(file, page, about, `0 0 ${width} ${height}`);
  const catalogue = file.add(
    `<</Type /Catalog /Pages ${pages} 0 R /Lang (en) /ViewerPreferences <</DisplayDocTitle true>>` +
      ` /MarkInfo <</Marked true>> /StructTreeRoot ${structure} 0 R>>`,
  );
  return file.finish(catalogue, file.add(information(about)));
}

/**
 * The structure tree of a tagged PDF (ISO 32000-1, 14.7 and 14.8): a document with one figure, which is the whole page
 * and has the description as its alternative text, so that it is read as a description and not as scattered labels.
 */
function structureOf(
  file: PdfFile,
  page: Reference,
  { title, subject }: PdfAbout,
  box: string,
): Reference {
  const [root, whole] = [file.reserve(), file.reserve()];
  const figure = file.add(
    `<</Type /StructElem /S /Figure /P ${whole} 0 R /Pg ${page} 0 R /K 0` +
      ` /Alt ${pdfString(subject ?? title)} /A <</O /Layout /Placement /Block /BBox [${box}]>>>>`,
  );
  file.add(
    `<</Type /StructElem /S /Document /P ${root} 0 R /K ${figure} 0 R /T ${pdfString(title)}>>`,
    whole,
  );
  const parents = `<</Nums [0 [${figure} 0 R]]>>`;
  return file.add(
    `<</Type /StructTreeRoot /K ${whole} 0 R /ParentTree ${parents} /ParentTreeNextKey 1>>`,
    root,
  );
}

function information({ title, subject, author = "Readout", madeOn }: PdfAbout): string {
  const entries = [
    `/Title ${pdfString(title)}`,
    ...(subject === undefined ? [] : [`/Subject ${pdfString(subject)}`]),
    `/Author ${pdfString(author)} /Creator ${pdfString("Readout")} /Producer ${pdfString("Readout")}`,
    ...(madeOn === undefined ? [] : [`/CreationDate (D:${madeOn.replaceAll("-", "")})`]),
  ];
  return `<<${entries.join(" ")}>>`;
}

function resourcesOf({ fonts, file, states, shadings, groups }: Painter): string {
  const numbered = (letter: string, all: readonly string[]) =>
    all.map((entry, index) => `/${letter}${index} ${entry}`).join(" ");
  const state = [...states].map(([name, entry]) => `/${name} ${entry}`).join(" ");
  return (
    `<</Font <<${fonts.embed(file)}>> /ExtGState <<${state}>>` +
    ` /Shading <<${numbered("S", shadings)}>> /XObject <<${numbered("X", groups)}>>>>`
  );
}

function painted(marks: readonly Mark[], painter: Painter): string {
  return marks.map((mark) => paintMark(mark, painter)).join("\n");
}

function paintMark(mark: Mark, painter: Painter): string {
  switch (mark.kind) {
    case "rect":
    case "circle":
    case "path":
      return paintShape(shapePath(mark), mark.fill, mark.stroke, painter);
    case "line": {
      const { x0, y0, x1, y1, stroke } = mark;
      const [from, to] = [`${pdfNumber(x0)} ${pdfNumber(y0)}`, `${pdfNumber(x1)} ${pdfNumber(y1)}`];
      return paintShape(`${from} m ${to} l`, undefined, stroke, painter);
    }
    case "text": {
      const { operators, alpha } = colourOf(mark.fill, "fill");
      return kept([opaque(alpha, 1, painter), operators, painter.fonts.write(mark)]);
    }
    case "group":
      return paintGroup(mark, painter);
    default:
      return mark satisfies never;
  }
}

function paintShape(
  path: string,
  fill: Paint | undefined,
  stroke: Stroke | undefined,
  painter: Painter,
): string {
  if (fill !== undefined && typeof fill !== "string")
    return [
      kept([path, "W n", `/S${painter.shadings.push(axialShading(fill)) - 1} sh`]),
      ...(stroke === undefined ? [] : [paintShape(path, undefined, stroke, painter)]),
    ].join("\n");
  const inside = fill === undefined ? null : colourOf(fill, "fill");
  const line = stroke === undefined ? null : colourOf(stroke.colour, "stroke");
  const operator = inside === null ? (line === null ? "n" : "S") : line === null ? "f" : "B";
  return kept([
    opaque(inside?.alpha ?? 1, line?.alpha ?? 1, painter),
    inside?.operators ?? "",
    line?.operators ?? "",
    stroke === undefined ? "" : strokeOperators(stroke),
    path,
    operator,
  ]);
}

/** Leaves the state as it was. */
function kept(operators: readonly string[]): string {
  return `q ${operators.filter((one) => one !== "").join(" ")} Q`;
}

/** Sets opacities, 0 to 1; nothing where all is opaque. */
function opaque(fill: number, stroke: number, { states }: Painter): string {
  if (fill === 1 && stroke === 1) return "";
  const name = `G${Math.round(fill * 1000)}s${Math.round(stroke * 1000)}`;
  states.set(name, `<</Type /ExtGState /ca ${pdfNumber(fill)} /CA ${pdfNumber(stroke)}>>`);
  return `/${name} gs`;
}

function paintGroup(mark: GroupMark, painter: Painter): string {
  const { marks, dx = 0, dy = 0, opacity = 1, clip } = mark;
  const moved = dx === 0 && dy === 0 ? "" : `1 0 0 1 ${pdfNumber(dx)} ${pdfNumber(dy)} cm`;
  const inside = painted(marks, painter);
  const content = opacity === 1 ? inside : fadedTogether(inside, mark, painter);
  const box = clip && [clip.x, clip.y, clip.width, clip.height].map(pdfNumber).join(" ");
  const cut = box === undefined ? "" : `${box} re W n`;
  return kept([moved, cut, opaque(opacity, opacity, painter), content]);
}

/** As one picture, so that what lies over each other does not shine through. */
function fadedTogether(content: string, { dx = 0, dy = 0 }: GroupMark, painter: Painter): string {
  const { scene, file, resources, groups } = painter;
  const reach = 4000; // marks of a group may stand outside the scene's corner by as much as groups around it moved it
  const box = [-dx - reach, -dy - reach, scene.width + reach, scene.height + reach];
  const form = file.stream(
    `/Type /XObject /Subtype /Form /BBox [${box.map(pdfNumber).join(" ")}]` +
      ` /Group <</S /Transparency>> /Resources ${resources} 0 R`,
    latin(content),
  );
  return `/X${groups.push(`${form} 0 R`) - 1} Do`;
}
