// Blocks far from the screen are not laid out while the page arrives (see put-off.css). Here they are, a few at a time, so that
// a slow phone answers in between and the page is whole soon after.
const slice = 3; // milliseconds
const pause = 5; // milliseconds: time for an answer, and for a frame
const runTime = 500; // milliseconds until another look whether a figure still plays
const handRests = 400; // milliseconds after a key, a press or a slider's move: the next answer is not kept waiting

const waiting = [
  ...document.querySelectorAll<HTMLElement>(
    '.sl-markdown-content > *, .plate > *, .plate > :is(.panels, .controls) > *, .question *, .thumb',
  ),
];

let busyUntil = 0;
for (const type of ['keydown', 'pointerdown', 'input']) {
  addEventListener(type, () => (busyUntil = performance.now() + handRests), { capture: true, passive: true });
}

let styled: HTMLElement | undefined; // and waits to be laid out

function layOut(): void {
  if (document.querySelector('[data-playing]')) return later(runTime);
  const now = performance.now();
  if (now < busyUntil) return later(busyUntil - now);
  const end = now + slice;
  while ((styled || waiting.length > 0) && performance.now() < end) {
    if (styled) {
      styled.getBoundingClientRect(); // lays it out now, so that the slice knows what it took
      styled = undefined;
      continue;
    }
    const block = waiting.shift()!;
    if (getComputedStyle(block).contentVisibility !== 'auto') continue;
    block.style.contentVisibility = 'visible';
    getComputedStyle(block.firstElementChild ?? block).getPropertyValue('color'); // styles what is in it, which takes as long
    styled = block;
  }
  if (styled || waiting.length > 0) later(pause);
}

function later(time: number): void {
  setTimeout(layOut, time);
}

addEventListener('load', () => later(pause));
