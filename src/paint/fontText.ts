/** Fonts as CSS says them; the families are those that the page loads and that exports embed. */
import type { FontSpec } from "../layout/font.ts";

export const fontFamilies: Readonly<Record<FontSpec["family"], string>> = {
  sans: '"Inter Variable", Inter, system-ui, sans-serif',
  serif: '"Source Serif 4 Variable", "Source Serif 4", Georgia, serif',
};

/** A CSS `font` value: `italic 600 12px "Inter Variable", ...`. */
export function cssFont({ family, size, weight, italic }: FontSpec): string {
  return `${italic ? "italic " : ""}${weight} ${size}px ${fontFamilies[family]}`;
}
