// @ts-check
// Makes one long page of a language's chapters, for paper: each from a new sheet, answers at the end of its chapter, and a
// title sheet before the whole course.

/**
 * Turns the page that is open, a chapter, into the given chapters one after another. Runs in the browser.
 *
 * @param {object} course
 * @param {readonly string[]} course.paths addresses of the chapters in their order
 * @param {{ name: string, about: string }} course.title what stands on the title sheet, and the document's title
 * @param {Readonly<Record<'contents' | 'answers' | 'prediction' | 'exercise', string>>} course.words headings; the last two
 *   stand before a number
 */
export async function gatherCourse({ paths, title, words }) {
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
  if (chapters.length > 1) {
    document.title = title.name; // not the first chapter's
    chapters[0]?.before(titleSheet());
  }

  /**
   * @template {keyof HTMLElementTagNameMap} Tag
   * @param {Tag} tag
   * @param {string} textContent
   * @param {readonly Node[]} children
   */
  function make(tag, textContent, children = []) {
    const made = Object.assign(document.createElement(tag), { textContent });
    made.append(...children);
    return made;
  }

  function titleSheet() {
    const lines = chapters.map((chapter) => {
      const heading = chapter.querySelector('h1');
      const link = make('a', heading?.textContent ?? '');
      link.href = `#${heading?.id}`;
      return make('li', '', [link]);
    });
    const contents = make('nav', '', [make('h2', words.contents), make('ol', '', lines)]);
    const sheet = make('section', '', [make('p', title.name), make('p', title.about), contents]);
    sheet.className = 'sl-markdown-content title-sheet';
    return sheet;
  }

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
    const list = make('section', '', [make('h2', words.answers)]);
    list.className = 'sl-markdown-content answers';
    const counts = { prediction: 0, exercise: 0 };
    for (const asked of chapter.querySelectorAll('dh-predict, dh-exercise')) {
      const kind = asked.matches('dh-predict') ? 'prediction' : 'exercise';
      const name = `${words[kind]} ${++counts[kind]}`;
      const label = asked.querySelector('.question-label');
      if (label && kind === 'prediction') label.textContent = name; // exercises are numbered on the screen, too
      const worked = asked.querySelector('details.worked');
      if (!worked) continue;
      worked.querySelector('summary')?.remove();
      list.append(make('section', '', [make('h3', name), ...worked.childNodes]));
      worked.remove();
    }
    if (list.children.length > 1) chapter.append(list);
  }
}
