import type { ReactNode } from "react";
import { cssFont } from "../../paint/fontText";
import { pathData } from "../../paint/svg";
import type { Mark, Paint, Scene, Stroke } from "../../scene/mark";

/** A small scene as React elements; for the key. Gradients take their first colour. */
export function SceneSvg({ scene }: { readonly scene: Scene }) {
  const { width, height, marks } = scene;
  return (
    <svg
      aria-hidden
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      overflow="visible"
    >
      {marks.map(element)}
    </svg>
  );
}

function element(mark: Mark, key: number): ReactNode {
  switch (mark.kind) {
    case "rect": {
      const { x, y, width, height, radius } = mark;
      return <rect key={key} {...{ x, y, width, height }} rx={radius} {...painted(mark)} />;
    }
    case "circle":
      return <circle key={key} cx={mark.x} cy={mark.y} r={mark.radius} {...painted(mark)} />;
    case "path":
      return <path key={key} d={pathData(mark.steps)} {...painted(mark)} />;
    case "line": {
      const { x0, y0, x1, y1 } = mark;
      return <line key={key} x1={x0} y1={y0} x2={x1} y2={y1} {...painted(mark)} />;
    }
    case "text":
      return (
        <text
          key={key}
          x={mark.x}
          y={mark.y}
          fill={mark.fill}
          textAnchor={mark.anchor}
          style={{ font: cssFont(mark.font) }}
        >
          {mark.text}
        </text>
      );
    case "group":
      return (
        <g
          key={key}
          opacity={mark.opacity}
          transform={`translate(${mark.dx ?? 0} ${mark.dy ?? 0})`}
        >
          {clipped(mark)}
        </g>
      );
    default:
      return mark satisfies never;
  }
}

/** A clip as a viewport of its own, which needs no id. */
function clipped({ clip, marks }: Extract<Mark, { kind: "group" }>): ReactNode {
  if (clip === undefined) return marks.map(element);
  const { x, y, width, height } = clip;
  if (width <= 0 || height <= 0) return null;
  return (
    <svg aria-hidden {...clip} viewBox={`${x} ${y} ${width} ${height}`}>
      {marks.map(element)}
    </svg>
  );
}

function painted({ fill, stroke }: { readonly fill?: Paint; readonly stroke?: Stroke }) {
  const colour = typeof fill === "string" ? fill : fill?.stops[0]?.[1];
  return {
    fill: colour ?? "none",
    stroke: stroke?.colour,
    strokeWidth: stroke?.width,
    strokeDasharray: stroke?.dash?.join(" "),
    strokeLinecap: stroke?.cap,
    strokeLinejoin: "round" as const,
  };
}
