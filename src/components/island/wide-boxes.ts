// What is wider than its box scrolls inside it, by keyboard too; what can be tabbed to has a name.
const formula = document.documentElement.lang === 'en' ? 'Formula, scrolls sideways' : '公式，可左右滚动';

const boxes = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    const wide = target.scrollWidth > target.clientWidth;
    const marks = { tabindex: '0', ...(target.matches('.formula') && { 'aria-label': formula }) };
    for (const [key, value] of Object.entries(marks)) {
      if (wide) target.setAttribute(key, value);
      else target.removeAttribute(key);
    }
  }
});
for (const box of document.querySelectorAll('.formula, pre, .sl-markdown-content > table')) boxes.observe(box);
