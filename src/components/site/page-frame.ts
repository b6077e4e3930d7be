import '../island/wide-boxes.ts';
import './lay-out.ts';

// The menu of narrow screens opens without a script (popover). A link within the page should also close it.
const menu = document.getElementById('starlight__sidebar');
menu?.addEventListener('click', (event) => {
  if ((event.target as Element).closest('a') && menu.matches(':popover-open')) menu.hidePopover();
});
