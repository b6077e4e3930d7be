const range = (first: number, last: number): string =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i));

const ascii = range(0x20, 0x7e);
const greek = `${range(0x391, 0x3a1)}${range(0x3a3, 0x3a9)}${range(0x3b1, 0x3c9)}ϑϕϖϱϵ`;

/** What the text's fonts keep. A page that needs another letter fails a test (tests/site/letters.spec.ts): add it here. */
export const textLetters = `${ascii}\u00a0§©°±²³·¹×÷½¼¾áäåçèéêëíïñóöøüßÉ‐‑–—‘’“”•…′″⁄−←↑→↓€`;

/** What KaTeX's upright font keeps: figures, signs of analysis and logic, and words within formulas. */
export const formulaSigns = `${ascii}\u00a0¬°±´·×÷${greek}–—‘’“”…′ℓ←↑→↓↔⇐⇒⇔∀∂∃∅∇∈∉∋−∓∗∘√∝∞∠∣∤∥∧∨∩∪∫∼≃≅≈≠≡≤≥≪≫⊂⊃⊆⊇⊕⊗⊙⊥⋅⋮⋯⋱⌈⌉⌊⌋⟨⟩`;

/** What KaTeX's italic font keeps. */
export const formulaLetters = `${range(0x41, 0x5a)}${range(0x61, 0x7a)}${greek}\u00a0ıȷℏ∂`;
