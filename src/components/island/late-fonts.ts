// Fonts of formulas that come late are not put on while somebody reads: lines would break anew. But KaTeX places its signs
// by the measures of its own fonts, and in a stand-in hats and bars lie on their letters. This module puts them on; it is
// fetched when the reader first does something, and expects that something happens.
const equals = 77.8; // how wide KaTeX_Main's sign of equality is at 100 pixels, and that of no usual stand-in

function putOn(): void {
  const context = document.createElement('canvas').getContext('2d')!;
  context.font = '100px KaTeX_Main';
  if (!document.querySelector('.katex') || Math.abs(context.measureText('=').width - equals) < 1) return;
  for (const { cssRules } of document.styleSheets) {
    for (const rule of cssRules) {
      if (!(rule instanceof CSSFontFaceRule) || !rule.style.getPropertyValue('font-family').includes('KaTeX')) continue;
      rule.style.setProperty('font-display', 'swap');
    }
  }
}
requestAnimationFrame(() => setTimeout(putOn)); // the answer to what was done comes first

export {};
