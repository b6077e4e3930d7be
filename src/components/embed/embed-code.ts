const escape = (words: string): string => words.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** The HTML that puts a figure into another page. The frame has a height of its own; the page may also listen for it. */
export const embedCode = (address: string, title: string): string =>
  `<iframe src="${escape(address)}" title="${escape(title)}" loading="lazy" width="100%" height="720" style="border:0"></iframe>`;
