// The HTML of a figure's fields, written once while the site is built.
import type { AnyDefinition } from './figure.ts';
import { markupStrings as strings } from './markup-strings.ts';
import { short } from './numbers.ts';
import type { ChoiceParam } from './params/choice.ts';
import type { DataParam } from './params/data.ts';
import type { ExpressionParam } from './params/expression.ts';
import type { NumberParam } from './params/number.ts';
import type { AnyParam } from './params/param.ts';
import type { PointParam } from './params/point.ts';
import { inDigits } from './shown.ts';
import { toSlider } from './slider.ts';
import type { Lang } from './text.ts';

/** Text as it stands in HTML, in an attribute too. */
export const escape = (s: string): string =>
  s.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

interface Context {
  readonly definition: AnyDefinition;
  readonly key: string;
  readonly lang: Lang;
  readonly values: Readonly<Record<string, unknown>>;
}

/** So many fields stand open; the others are folded, but for a single one where there is room for three in a row. */
const firstFields = 2;

/** The fields of a figure's parameters. */
export function fields(context: Context): string {
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
export const later = (html: string): string => `<template>${html}</template>`;

/** A field in a box that keeps its room: that of a number, or that of the longest of some words. */
function box(html: string, words?: readonly string[]): string {
  const style = words ? ` style="--room:calc(${Math.ceil(Math.max(...words.map(inDigits)))}ch + 3em)"` : '';
  return `<span class="box"${style}>${later(html)}</span>`;
}

function field(context: Context, name: string, param: AnyParam, value: unknown): string {
  const id = `${context.key}-${name}`;
  const label = escape(param.label[context.lang]);
  switch (param.kind) {
    case 'number': {
      const { symbol, hidden, unit } = param as NumberParam;
      if (hidden) return '';
      const sign = symbol && (letters[symbol] ?? symbol);
      const letter = sign ? `<i class="sym sym-${symbol}">${sign}</i> ` : '';
      const called = sign ? `${sign} ${label}` : label;
      const after = unit ? ` <span class="unit">${escape(unit[context.lang])}</span>` : '';
      return `<div class="field number"><label for="${id}">${letter}${label}</label>${slider(id, name, param as NumberParam, value as number, called)}${box(`<input type="text" inputmode="decimal" autocomplete="off" spellcheck="false" id="${id}" data-param="${name}" value="${escape(param.format(value))}">`)}${after}</div>`;
    }
    case 'choice': {
      const options = Object.entries((param as ChoiceParam).options).map(
        ([option, words]) => [option, words[context.lang]] as const,
      );
      const html = options.map(
        ([option, words]) =>
          `<option value="${option}"${option === value ? ' selected' : ''}>${escape(words)}</option>`,
      );
      const words = options.map(([, each]) => each);
      return `<div class="field"><label for="${id}">${label}</label>${box(`<select id="${id}" data-param="${name}">${html.join('')}</select>`, words)}</div>`;
    }
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
      const presets = Object.entries((param as DataParam).presets);
      const options = presets.map(
        ([option, each]) =>
          `<option value="${option}"${option === preset ? ' selected' : ''}>${escape(each.label[context.lang])}</option>`,
      );
      const own = strings.ownData[context.lang];
      const words = [own, ...presets.map(([, each]) => each.label[context.lang])];
      const choose = `<select id="${id}" data-param="${name}">${options.join('')}<option value=""${preset ? '' : ' selected'}>${own}</option></select>`;
      const edit = (param as DataParam).editable
        ? `<div class="edit"><button type="button" data-add-point="${name}" disabled>${strings.addPoint[context.lang]}</button><button type="button" data-remove-point="${name}" disabled>${strings.removePoint[context.lang]}</button></div>`
        : '';
      const area = `<div class="own" hidden><label for="${id}-own">${strings.ownHint[context.lang]}</label><textarea id="${id}-own" data-own="${name}" rows="6" spellcheck="false" autocomplete="off"></textarea><button type="button" data-use="${name}">${strings.use[context.lang]}</button></div>`;
      return `<div class="field data"><label for="${id}">${label}</label>${box(choose, words)}${later(area)}${edit}</div>`;
    }
    case 'text': {
      const { examples } = param as ExpressionParam;
      const choose = examples.length
        ? box(
            `<select data-example="${name}" aria-label="${strings.examples[context.lang]}"><option value="">${strings.examples[context.lang]}</option>${examples.map((each) => `<option value="${escape(each)}">${escape(each)}</option>`).join('')}</select>`,
            [strings.examples[context.lang]],
          )
        : '';
      return `<div class="field text"><label for="${id}">${label}</label><span class="box typed">${later(`<input type="text" autocomplete="off" autocapitalize="off" spellcheck="false" id="${id}" data-param="${name}" value="${escape(param.format(value))}">`)}</span>${choose}</div>`;
    }
  }
}

/** How a symbol is written where no formula is typeset. */
const letters: Readonly<Record<string, string>> = { rate: 'α', pred: 'ŷ', slope: 'de/dw' };

function slider(id: string, name: string, param: NumberParam, value: number, label: string): string {
  const { at, ends } = toSlider(param, value);
  return `<span class="slide"><input type="range" id="${id}-slider" data-slider="${name}" min="${ends[0]}" max="${ends[1]}" step="${param.log ? 'any' : param.step}" value="${at}" aria-label="${label}" aria-valuetext="${short(value, 4)}"></span>`;
}
