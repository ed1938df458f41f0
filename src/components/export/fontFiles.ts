/**
 * Font files for embedding, fetched only when an image is made. Same files as the page uses, so the browser mostly has
 * them; in parts by script, so that a name in Polish brings the Latin-extended part and nothing else.
 */

import interCyrillicItalic from "@fontsource-variable/inter/files/inter-cyrillic-wght-italic.woff2?url";
import interCyrillic from "@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2?url";
import interGreekItalic from "@fontsource-variable/inter/files/inter-greek-wght-italic.woff2?url";
import interGreek from "@fontsource-variable/inter/files/inter-greek-wght-normal.woff2?url";
import interLatinExtItalic from "@fontsource-variable/inter/files/inter-latin-ext-wght-italic.woff2?url";
import interLatinExt from "@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url";
import interLatinItalic from "@fontsource-variable/inter/files/inter-latin-wght-italic.woff2?url";
import interLatin from "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url";
import interVietnameseItalic from "@fontsource-variable/inter/files/inter-vietnamese-wght-italic.woff2?url";
import interVietnamese from "@fontsource-variable/inter/files/inter-vietnamese-wght-normal.woff2?url";
import serifCyrillic from "@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2?url";
import serifGreek from "@fontsource-variable/source-serif-4/files/source-serif-4-greek-wght-normal.woff2?url";
import serifLatinExt from "@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?url";
import serifLatin from "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url";
import serifVietnamese from "@fontsource-variable/source-serif-4/files/source-serif-4-vietnamese-wght-normal.woff2?url";
import type { FontScript } from "../../paint/fontScripts";
import type { Face } from "../../scene/figureFaces";

/** Addresses by face and script. */
export const fontFiles: Readonly<Record<Face, Readonly<Record<FontScript, string>>>> = {
  sans: {
    latin: interLatin,
    "latin-ext": interLatinExt,
    vietnamese: interVietnamese,
    cyrillic: interCyrillic,
    greek: interGreek,
  },
  "sans italic": {
    latin: interLatinItalic,
    "latin-ext": interLatinExtItalic,
    vietnamese: interVietnameseItalic,
    cyrillic: interCyrillicItalic,
    greek: interGreekItalic,
  },
  serif: {
    latin: serifLatin,
    "latin-ext": serifLatinExt,
    vietnamese: serifVietnamese,
    cyrillic: serifCyrillic,
    greek: serifGreek,
  },
};
