// Blocks far from the screen are not laid out while the page arrives (see page.css). Here they are, a few at a time, so that
// a slow phone answers in between and the page is whole soon after.
const slice = 3; // milliseconds
const pause = 5; // milliseconds: time for an answer, and for a frame
const runTime = 500; // milliseconds until another look whether a figure still plays

const waiting = [
  ...document.querySelectorAll<HTMLElement>('.sl-markdown-content > *, .plate > *, .plate > .panels > *, .question *'),
];

function layOut(): void {
  if (document.querySelector('[data-playing]')) return later(runTime);
  const end = performance.now() + slice;
  while (waiting.length > 0 && performance.now() < end) {
    const block = waiting.shift()!;
    if (getComputedStyle(block).contentVisibility !== 'auto') continue;
    block.style.contentVisibility = 'visible';
    block.getBoundingClientRect(); // lays it out now, so that the slice knows what it took
  }
  if (waiting.length > 0) later(pause);
}

function later(time: number): void {
  setTimeout(layOut, time);
}

addEventListener('load', () => later(pause));
