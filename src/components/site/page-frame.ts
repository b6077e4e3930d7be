import '../island/wide-boxes.ts';
import './lay-out.ts';
import './wake-figures.ts';

// The menu of narrow screens opens without a script (popover). A link within the page should also close it, and lead the
// keyboard to its section; and whoever tabs on out of the menu should see what comes.
const menu = document.getElementById('starlight__sidebar');
menu?.addEventListener('click', (event) => {
  const link = (event.target as Element).closest('a');
  if (!link || !menu.matches(':popover-open')) return;
  menu.hidePopover();
  document.getElementById(decodeURIComponent(link.hash.slice(1)))?.setAttribute('tabindex', '-1');
});
menu?.addEventListener('focusout', ({ relatedTarget }) => {
  if (relatedTarget && !menu.contains(relatedTarget as Node) && menu.matches(':popover-open')) menu.hidePopover();
});
