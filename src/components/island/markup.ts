// The HTML of a figure around its drawing, written once while the site is built. The browser only brings it to life.
import type { AnyDefinition, PanelSize } from './figure.ts';
import { short } from './numbers.ts';
import type { ChoiceParam } from './params/choice.ts';
import type { DataParam } from './params/data.ts';
import type { ExpressionParam } from './params/expression.ts';
import type { NumberParam } from './params/number.ts';
import type { AnyParam } from './params/param.ts';
import type { PointParam } from './params/point.ts';
import { columnsOf } from './shown.ts';
import { toSlider } from './slider.ts';
import { markupStrings as strings } from './markup-strings.ts';
import type { Lang, Text } from './text.ts';

export const escape = (s: string): string =>
  s.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

interface Context {
  readonly definition: AnyDefinition;
  /** The figure's key in the address, unique on its page. */
  readonly key: string;
  readonly lang: Lang;
  readonly values: Readonly<Record<string, unknown>>;
  readonly stepCount: number;
  readonly step: number;
  readonly formula: string;
  readonly caption: string;
}

/** The whole figure; `svg` elements are still empty but for their `g.root`, the table has no rows yet. */
export function figureMarkup(context: Context): string {
  const { definition, key, lang, caption, formula } = context;
  const say = (words: Text): string => escape(words[lang]);
  return `<figure class="plate not-content" id="${key}" data-figure="${definition.name}" data-key="${key}" aria-labelledby="${key}-title">
<p class="plate-title" id="${key}-title">${say(definition.title)}</p>
<div class="panels" data-pagefind-ignore data-count="${Object.keys(definition.panels).length}">${panels(context)}</div>
<div class="controls" data-pagefind-ignore>${transport(context)}${fields(context)}</div>
<p class="notice" role="status" data-notice data-broken="${say(strings.broken)}"></p>
<p class="now" data-pagefind-ignore>${now(context)}</p>
${formula ? `<div class="formula" role="group">${formula}</div>` : ''}
${definition.verdict ? '<p class="verdict" data-verdict></p>' : ''}
${definition.worked ? `<ol class="lines" data-worked tabindex="0" aria-label="${say(strings.worked)}"></ol>` : ''}
${caption ? `<figcaption>${caption}</figcaption>` : ''}
<details class="steps" data-pagefind-ignore><summary>${say(strings.table)}</summary>
<div class="table-box" role="group" tabindex="0" aria-label="${say(strings.table)}: ${say(definition.title)}"><table>${tableHead(context)}<tbody></tbody></table></div>
<p class="thinned" hidden>${say(strings.thinned)}</p></details>
<p class="visually-hidden" role="status" aria-live="polite" data-spoken></p>
</figure>`;
}

const usualSize = { width: 360, height: 236 };

function panels({ definition, key, lang }: Context): string {
  return Object.entries(definition.panels as Record<string, PanelSize | Text>)
    .map(([name, panel]) => {
      const { width, height, label } = 'label' in panel ? panel : { ...usualSize, label: panel };
      // In a box of its own: as an item of the grid, a drawing that changes would lay out the whole page anew.
      return `<div><svg data-panel="${name}" viewBox="0 0 ${width} ${height}" role="group" aria-label="${escape(label[lang])}" id="${key}-${name}-drawing"><g class="root"></g></svg></div>`;
    })
    .join('');
}

function transport(context: Context): string {
  const { key, lang, stepCount, step } = context;
  if (stepCount < 2) return `<div class="transport">${more(context)}</div>`;
  const button = (name: 'play' | 'back' | 'step' | 'restart', more = '') =>
    `<button type="button" data-do="${name}" ${more}><span class="icon" aria-hidden="true"></span><span class="${name === 'play' ? 'word' : 'visually-hidden'}">${strings[name][lang]}</span></button>`;
  return `<div class="transport">${button('play', 'data-bench-play')}${button('back')}${button('step')}${button('restart')}
<label class="scrub"><span class="visually-hidden">${strings.position[lang]}</span><input type="range" id="${key}-scrub" data-scrub min="0" max="${stepCount - 1}" step="1" value="${step}"></label>
<label class="speed"><span class="visually-hidden">${strings.speed[lang]}</span>${later(`<select data-speed>${[0.5, 1, 2, 8].map((speed) => `<option value="${speed}"${speed === 1 ? ' selected' : ''}>${speed}×</option>`).join('')}</select>`)}</label>${more(context)}</div>`;
}

/** So many fields stand open; the others are folded, but for a single one where there is room for three in a row. */
const firstFields = 2;

function fields(context: Context): string {
  const { definition, values } = context;
  const shown = Object.entries(definition.params as Record<string, AnyParam>).map(([name, param]) =>
    field(context, name, param, values[name]),
  );
  const first = shown.filter(Boolean);
  const rest = first.splice(firstFields);
  const single = rest.length === 1;
  const others = `<div class="fields">${rest.join('')}</div>`;
  const folded = rest.length
    ? `<details class="rest${single ? ' single' : ''}"><summary>${strings.moreValues[context.lang]}</summary>${single ? others : later(others)}</details>`
    : '';
  return first.length ? `<div class="fields">${first.join('')}</div>${folded}` : '';
}

/**
 * What is there once the figure is live, and neither styled nor laid out before: a browser that offers to fill in forms
 * looks through all fields of a page before it goes on.
 */
const later = (html: string): string => `<template>${html}</template>`;

/** A field for a number, in a box that keeps its room. */
const box = (input: string): string => `<span class="box">${later(input)}</span>`;

function field(context: Context, name: string, param: AnyParam, value: unknown): string {
  const id = `${context.key}-${name}`;
  const label = escape(param.label[context.lang]);
  switch (param.kind) {
    case 'number': {
      const { symbol, hidden, unit } = param as NumberParam;
      if (hidden) return '';
      const letter = symbol ? `<i class="sym sym-${symbol}">${letters[symbol] ?? symbol}</i> ` : '';
      const after = unit ? ` <span class="unit">${escape(unit[context.lang])}</span>` : '';
      return `<div class="field number"><label for="${id}">${letter}${label}</label>${slider(id, name, param as NumberParam, value as number, label)}${box(`<input type="text" inputmode="decimal" autocomplete="off" spellcheck="false" id="${id}" data-param="${name}" value="${escape(param.format(value))}">`)}${after}</div>`;
    }
    case 'choice':
      return `<div class="field"><label for="${id}">${label}</label><select id="${id}" data-param="${name}">${Object.entries(
        (param as ChoiceParam).options,
      )
        .map(
          ([option, words]) =>
            `<option value="${option}"${option === value ? ' selected' : ''}>${escape(words[context.lang])}</option>`,
        )
        .join('')}</select></div>`;
    case 'flag':
      return `<div class="field flag"><input type="checkbox" id="${id}" data-param="${name}"${value ? ' checked' : ''}><label for="${id}">${label}</label></div>`;
    case 'point': {
      const { names, symbols } = param as PointParam;
      return names
        .map((each, i) => {
          const letter = symbols ? `<i class="sym sym-${symbols[i]}">${letters[symbols[i]!] ?? symbols[i]}</i> ` : '';
          return `<div class="field number"><label for="${id}-${i}">${letter}${escape(each[context.lang])}</label>${box(`<input type="text" inputmode="decimal" autocomplete="off" spellcheck="false" id="${id}-${i}" data-param="${name}" data-coordinate="${i}" value="${(value as readonly number[])[i]}">`)}</div>`;
        })
        .join('');
    }
    case 'data': {
      const preset = (value as { preset?: string }).preset;
      const options = Object.entries((param as DataParam).presets).map(
        ([option, each]) =>
          `<option value="${option}"${option === preset ? ' selected' : ''}>${escape(each.label[context.lang])}</option>`,
      );
      const edit = (param as DataParam).editable
        ? `<div class="edit"><button type="button" data-add-point="${name}" disabled>${strings.addPoint[context.lang]}</button><button type="button" data-remove-point="${name}" disabled>${strings.removePoint[context.lang]}</button></div>`
        : '';
      return `<div class="field data"><label for="${id}">${label}</label><select id="${id}" data-param="${name}">${options.join('')}<option value=""${preset ? '' : ' selected'}>${strings.ownData[context.lang]}</option></select><div class="own" hidden><label for="${id}-own">${strings.ownHint[context.lang]}</label><textarea id="${id}-own" data-own="${name}" rows="6" spellcheck="false" autocomplete="off"></textarea><button type="button" data-use="${name}">${strings.use[context.lang]}</button></div>${edit}</div>`;
    }
    case 'text': {
      const { examples } = param as ExpressionParam;
      const choose = examples.length
        ? `<select data-example="${name}" aria-label="${strings.examples[context.lang]}"><option value="">${strings.examples[context.lang]}</option>${examples.map((each) => `<option value="${escape(each)}">${escape(each)}</option>`).join('')}</select>`
        : '';
      return `<div class="field text"><label for="${id}">${label}</label><input type="text" autocomplete="off" autocapitalize="off" spellcheck="false" id="${id}" data-param="${name}" value="${escape(param.format(value))}">${choose}</div>`;
    }
  }
}

/** How a symbol is written where no formula is typeset. */
const letters: Readonly<Record<string, string>> = { rate: 'α', pred: 'ŷ', slope: 'de/dw' };

function slider(id: string, name: string, param: NumberParam, value: number, label: string): string {
  const { at, ends } = toSlider(param, value);
  return `<span class="slide"><input type="range" id="${id}-slider" data-slider="${name}" min="${ends[0]}" max="${ends[1]}" step="${param.log ? 'any' : param.step}" value="${at}" aria-label="${label}" aria-valuetext="${short(value, 4)}"></span>`;
}

function more({ lang }: Context): string {
  const item = (name: 'copyLink' | 'saveSvg' | 'savePng' | 'saveCsv' | 'reset') =>
    `<button type="button" data-do="${name}">${strings[name][lang]}</button>`;
  return `<details class="more"><summary><span class="word">${strings.more[lang]}</span></summary><div>${item('reset')}${item('copyLink')}${item('saveSvg')}${item('savePng')}${item('saveCsv')}</div></details>`;
}

function now({ definition, lang, stepCount }: Context): string {
  const stepName = (definition.stepName ?? strings.number)[lang];
  const step = stepCount > 1 ? `<span>${escape(stepName)} <b class="live" data-slot="step"></b></span> ` : '';
  // What the step is called says what its number has said already.
  const named = ({ label }: { label: Text }) => label[lang].toLowerCase() === stepName.toLowerCase();
  return (
    step +
    columnsOf(definition)
      .map(
        ({ key, label, symbol, long }) =>
          `<span${long ? ' class="visually-hidden"' : ''}>${named({ label }) ? '' : `${escape(label[lang])} `}<b class="live${symbol ? ` sym-${symbol}` : ''}" data-slot="${key}"></b></span>`,
      )
      .join(' ')
  );
}

function tableHead({ definition, lang }: Context): string {
  const heads = columnsOf(definition).map(
    ({ label, symbol }) => `<th scope="col"${symbol ? ` class="sym-${symbol}"` : ''}>${escape(label[lang])}</th>`,
  );
  return `<thead><tr><th scope="col">${escape((definition.stepName ?? strings.number)[lang])}</th>${heads.join('')}</tr></thead>`;
}
