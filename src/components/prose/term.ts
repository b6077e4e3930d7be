/**
 * A term's definition shows on hover and focus by itself. A finger has neither: its first tap shows the definition, the
 * second one follows the link. Escape puts it away.
 */
const terms = document.querySelectorAll<HTMLElement>('.term');

for (const term of terms) {
  const link = term.querySelector('a')!;
  const open = (on: boolean) => term.toggleAttribute('data-open', on);
  let byFinger = false;
  link.addEventListener('pointerdown', (event) => (byFinger = event.pointerType !== 'mouse'));
  link.addEventListener('click', (event) => {
    if (byFinger && !term.hasAttribute('data-open')) {
      event.preventDefault();
      open(true);
    }
    byFinger = false; // the next click may come from the keyboard
  });
  for (const type of ['pointerenter', 'focusin']) term.addEventListener(type, () => term.removeAttribute('data-shut'));
  term.addEventListener('focusout', () => open(false));
}

document.addEventListener('pointerdown', (event) => {
  for (const term of terms) if (!term.contains(event.target as Node)) term.removeAttribute('data-open');
});

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  for (const term of terms) {
    term.removeAttribute('data-open');
    term.setAttribute('data-shut', '');
  }
});
