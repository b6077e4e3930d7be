/** TeX of a printed expression, with the letters that have a colour in this course wearing it. */
export const wearingColours = (tex: string): string =>
  tex.replace(/\\mathrm\{[^}]*\}|\\[a-zA-Z]+|[wbxy]/g, (part) => (part.startsWith('\\') ? part : `{\\${part}}`));
