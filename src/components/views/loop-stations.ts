import { stations, type Station, type Stop } from '../../lib/descent/training-loop.ts';
import { fixed, short } from '../island/numbers.ts';
import type { Stage } from '../island/stage.ts';
import { text, type Text } from '../island/text.ts';
import { bean } from '../marks/bean.ts';
import { at, pair } from '../marks/coordinates.ts';
import { label } from '../marks/label.ts';
import { layer, pathLayer } from '../marks/layer.ts';
import type { Panel } from '../marks/panel.ts';

/** One line of a station: what is written there, and what it stands for. */
interface Line {
  readonly words: string;
  readonly means?: string;
}

const names: Readonly<Record<Station, Text>> = {
  observe: text('1  Observe', '1  观察'),
  predict: text('2  Predict', '2  预测'),
  compare: text('3  Compare', '3  比较'),
  correct: text('4  Correct', '4  修正'),
};

const size = { width: 148, height: 106 };
const left = { observe: 8, predict: 204, compare: 204, correct: 8 } as const;
const top = { observe: 10, predict: 10, compare: 184, correct: 184 } as const;
const middle = { x: 180, y: 150 };

/** From station to station, and back to the first. */
const roads: Readonly<Record<Station, string>> = {
  observe: 'M160,63h34',
  predict: 'M278,120v54',
  compare: 'M200,237h-34',
  correct: 'M82,180v-54',
};
const heads: Readonly<Record<Station, string>> = {
  observe: 'M200,63l-9,-4.5v9Z',
  predict: 'M278,180l-4.5,-9h9Z',
  compare: 'M160,237l9,-4.5v9Z',
  correct: 'M82,120l-4.5,9h9Z',
};

const plus = (value: number): string => `${value < 0 ? '−' : '+'} ${short(Math.abs(value))}`;
/** Decimals, while the box of a station has room for them. */
const inBox = (value: number, digits = 3): string => fixed(value, Math.abs(value) < 1e4 ? digits : 0);
const held = (value: number): string => (value < 0 ? `(${short(value)})` : short(value));

/** What happens at each station of a round, in its numbers. */
function linesOf(stage: Stage, stop: Stop): Readonly<Record<Station, readonly Line[]>> {
  const { x, y, w, b, prediction, error, cost, dw, db, nextW, nextB } = stop;
  const say = (en: string, zh: string): string => stage.say(text(en, zh));
  return {
    observe: [
      { words: say(`a bean of size ${short(x)}`, `豆豆大小 ${short(x)}`), means: 'x' },
      { words: say(`its toxicity ${short(y)}`, `毒性 ${short(y)}`), means: 'y' },
    ],
    predict: [
      { words: 'ŷ = w x + b', means: 'pred' },
      { words: `= ${held(w)} × ${held(x)} ${plus(b)}` },
      { words: `= ${inBox(prediction)}`, means: 'pred' },
    ],
    compare: [
      { words: `y − ŷ = ${inBox(error)}`, means: 'residual' },
      { words: `e = ${say('error²', '误差²')} = ${inBox(cost, 4)}`, means: 'e' },
    ],
    correct: [
      { words: `∂e/∂w = ${inBox(dw)}`, means: 'slope' },
      { words: `∂e/∂b = ${inBox(db)}`, means: 'slope' },
      { words: `w: ${short(w)} → ${inBox(nextW)}`, means: 'w' },
      { words: `b: ${short(b)} → ${inBox(nextB)}`, means: 'b' },
    ],
  };
}

/** The four stations in a ring; the one where the round stands is lit, those ahead of it have no numbers yet. */
export function loopStations(stage: Stage, name: string, stop: Stop, move: number): void {
  const panel = stage.panel(name);
  const lines = linesOf(stage, stop);
  const now = stations.indexOf(stop.station);
  stations.forEach((station, i) => {
    const lit = i === now;
    const [x, y] = [left[station], top[station]];
    const outline = `M${x},${y}h${size.width}v${size.height}h${-size.width}Z`;
    pathLayer(panel.root, `plate-${station}`, 'guide', lit ? 'station lit-up' : 'station', outline);
    pathLayer(panel.root, `road-${station}`, 'step', lit && move > 0 ? 'road going' : 'road', roads[station]);
    pathLayer(panel.root, `head-${station}`, 'step', lit && move > 0 ? 'road-head going' : 'road-head', heads[station]);
    const title = lit ? 'stage-name now' : 'stage-name';
    label(panel, `name-${station}`, stage.say(names[station]), x + 10, y + 20, { className: title });
    const written = i <= now ? lines[station] : [];
    for (let k = 0; k < 4; k++) {
      const line = written[k];
      note(panel, `${station}-${k}`, line?.words ?? '', x + 10, y + 40 + k * 18, line?.means);
    }
  });
  bean(panel, 'bean', left.observe + 120, top.observe + 84, 12 + 22 * Math.max(0, Math.min(1, stop.x)));
  const round = stage.say(text(`round ${stop.round}`, `第 ${stop.round} 圈`));
  label(panel, 'round', round, middle.x, middle.y + 5, { anchor: 'middle', className: 'label strong' });
  pathLayer(panel.root, 'token', 'step', 'token', tokenAt(stop.station, move));
}

/** One line of a station; while the round has not come there it is empty, and means nothing yet. */
function note(panel: Panel, key: string, words: string, x: number, y: number, means?: string): void {
  const group = layer(panel.root, key).attr('data-means', means ?? null);
  const found = group.select<SVGTextElement>('text');
  (found.empty() ? group.append('text').attr('class', 'label start') : found)
    .attr('x', at(x))
    .attr('y', at(y))
    .text(words);
}

const ways: Readonly<Record<Station, readonly [from: readonly [number, number], to: readonly [number, number]]>> = {
  observe: [
    [156, 63],
    [204, 63],
  ],
  predict: [
    [278, 116],
    [278, 184],
  ],
  compare: [
    [204, 237],
    [156, 237],
  ],
  correct: [
    [82, 184],
    [82, 116],
  ],
};

/** Where the round is on its way from this station to the next; at rest nowhere. */
function tokenAt(station: Station, move: number): string {
  if (move === 0) return 'M0,0';
  const [from, to] = ways[station];
  const spot = pair(from[0] + (to[0] - from[0]) * move, from[1] + (to[1] - from[1]) * move);
  return `M${spot}h0`;
}
