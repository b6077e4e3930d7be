// @ts-check
// Makes one long page of a language's chapters, for paper: each from a new sheet, answers at the end of its chapter.

/**
 * Turns the page that is open, a chapter, into the given chapters one after another. Runs in the browser.
 *
 * @param {{ paths: readonly string[], answers: string, exercise: string }} course addresses of the chapters in their order,
 *   and the headings above their answers and before an exercise's number
 */
export async function gatherCourse({ paths, answers, exercise }) {
  const main = /** @type {HTMLElement} */ (document.querySelector('main'));
  const chapters = await Promise.all(
    paths.map(async (path, number) => {
      const html = await (await fetch(path)).text();
      const chapter = /** @type {HTMLElement} */ (
        document.adoptNode(
          /** @type {Node} */ (new DOMParser().parseFromString(html, 'text/html').querySelector('main')),
        )
      );
      keepApart(chapter, `c${number + 1}-`);
      chapter.querySelectorAll('script, footer, .onward').forEach((part) => part.remove());
      answersToTheEnd(chapter);
      return chapter;
    }),
  );
  main.replaceWith(...chapters);
  for (const chapter of chapters.slice(1)) chapter.style.breakBefore = 'page';
  // Several chapters have the site's name for their title, not the first one's.
  const site = /** @type {HTMLMetaElement | null} */ (document.querySelector('meta[property="og:site_name"]'));
  if (site && chapters.length > 1) document.title = site.content;

  /**
   * An id may stand on a page once only; whatever points to one follows it.
   *
   * @param {Element} chapter
   * @param {string} prefix
   */
  function keepApart(chapter, prefix) {
    for (const element of chapter.querySelectorAll('*')) {
      for (const { name, value } of [...element.attributes]) {
        if (name === 'id') element.id = prefix + value;
        else if (/^(for|aria-labelledby|aria-describedby|aria-controls)$/.test(name)) {
          element.setAttribute(name, value.replace(/\S+/g, `${prefix}$&`));
        } else if (value.includes('#')) {
          element.setAttribute(name, value.replace(/^#(?=\S)|(?<=url\(["']?)#/g, `#${prefix}`));
        }
      }
    }
  }

  /** @param {Element} chapter */
  function answersToTheEnd(chapter) {
    const list = document.createElement('section');
    list.className = 'sl-markdown-content answers';
    list.append(Object.assign(document.createElement('h2'), { textContent: answers }));
    for (const [i, asked] of [...chapter.querySelectorAll('dh-exercise')].entries()) {
      const worked = asked.querySelector('details.worked');
      if (!worked) continue;
      const head = Object.assign(document.createElement('h3'), { textContent: `${exercise} ${i + 1}` });
      worked.querySelector('summary')?.remove();
      const answer = document.createElement('section');
      answer.append(head, ...worked.childNodes);
      list.append(answer);
      worked.remove();
    }
    if (list.children.length > 1) chapter.append(list);
  }
}
