import type { FigureComponent } from '../island/figure.ts';
import { bringToLife, type FigureElement } from '../island/live.ts';
import { langOf } from '../island/text.ts';
import '../island/wide-boxes.ts';
import { inSite } from '../site/addresses.ts';
import { lock } from './lock.ts';

// Each figure is a chunk of its own: an embedded page fetches the one it shows.
const figures = import.meta.glob<{ default: FigureComponent }>('../figures/*.ts');

const { documentElement: html } = document;
const name = html.dataset.embed!;
const asked = new URLSearchParams(location.search);

// The language of the address, if it asks for the other one than this page's.
const lang = asked.get('lang');
if (lang && langOf(lang) !== langOf(html.lang)) {
  location.replace(
    `${inSite(langOf(lang) === 'zh' ? 'zh-cn/embed/' : 'embed/')}${name}/${location.search}${location.hash}`,
  );
}

const root = document.querySelector<FigureElement>('[data-figure]')!;
figures[`../figures/${name}.ts`]!().then(
  async ({ default: { definition } }) => {
    const live = await bringToLife(root, definition, {}, langOf(html.lang));
    lock(live, asked.get('lock'));
  },
  () => {
    const notice = root.querySelector<HTMLElement>('[data-broken]')!;
    notice.textContent = notice.dataset.broken!;
    root.setAttribute('data-failed', '');
  },
);
addEventListener('pointerover', () => void import('../island/late-fonts.ts'), { once: true, passive: true });

// The host page may give the frame the height its figure needs: nothing but a number is told.
if (window.parent !== window) {
  const tell = (): void => {
    window.parent.postMessage({ type: 'downhill:height', figure: name, height: Math.ceil(html.offsetHeight) }, '*');
  };
  new ResizeObserver(tell).observe(html);
}
