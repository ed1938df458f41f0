/**
 * Paints the header. What stays while the window moves is painted once, on a canvas of its own that no one sees, and laid
 * between beams and window as a picture.
 */
import type { ChartEvent } from "../../layout/chartEvent";
import { paintCanvas } from "../../paint/canvas";
import type { HeaderGeometry } from "../../scene/header";
import {
  type HeaderLayout,
  headerBeams,
  headerWindow,
  restingHeader,
} from "../../scene/headerScene";
import type { ChartState } from "../../scene/state";
import type { Theme } from "../../scene/theme";
import { type CanvasSize, startOn } from "./canvasPainter";
import type { Shown } from "./chartEngine";

export type HeaderRequest = {
  readonly layout: HeaderLayout;
  readonly geometry: HeaderGeometry;
  readonly theme: Theme;
  readonly state: ChartState;
  readonly selected: ChartEvent | null;
  /** Width of the panel, px. */
  readonly width: number;
};

export class HeaderPainter {
  private readonly resting = document.createElement("canvas");
  private painted: readonly unknown[] = [];

  paint(canvas: HTMLCanvasElement, shown: Shown, request: HeaderRequest): void {
    const { layout, geometry, theme, selected, width } = request;
    const size = { width, height: geometry.height };
    const context = startOn(canvas, size, theme.paper);
    if (context === null) return;
    const beams = headerBeams(shown, layout.span, geometry, theme);
    paintCanvas({ ...size, marks: beams }, context);
    const under = { width, height: geometry.restingBottom };
    this.rest(shown.frame.plot.x0, under, request);
    context.drawImage(this.resting, 0, 0, under.width, under.height);
    const over = headerWindow(shown, layout, geometry, theme, selected);
    paintCanvas({ ...size, marks: over }, context);
  }

  /** Paints what stays, if something about it changed. */
  private rest(x0: number, size: CanvasSize, request: HeaderRequest): void {
    const { layout, geometry, theme, state } = request;
    const density = window.devicePixelRatio;
    const { selected, faded } = state;
    const now = [layout, geometry, theme, selected, faded, x0, size.width, density];
    if (now.every((value, i) => value === this.painted[i])) return;
    const context = startOn(this.resting, size, null);
    if (context === null) return;
    paintCanvas({ ...size, marks: restingHeader(layout, x0, geometry, theme, state) }, context);
    this.painted = now;
  }
}
