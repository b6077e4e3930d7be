// The menu of narrow screens opens without a script (popover). A link within the page should also close it.
const menu = document.getElementById('starlight__sidebar');
menu?.addEventListener('click', (event) => {
  if ((event.target as Element).closest('a') && menu.matches(':popover-open')) menu.hidePopover();
});

// What is wider than its box scrolls inside it, by keyboard too.
const boxes = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0');
    else target.removeAttribute('tabindex');
  }
});
for (const box of document.querySelectorAll('.formula, pre, .sl-markdown-content > table')) boxes.observe(box);
