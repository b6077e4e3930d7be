// What is wider than its box scrolls inside it, by keyboard too.
const boxes = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0');
    else target.removeAttribute('tabindex');
  }
});
for (const box of document.querySelectorAll('.formula, pre, .sl-markdown-content > table')) boxes.observe(box);
