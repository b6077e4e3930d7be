// The HTML of a figure around its drawing, written once while the site is built. The browser only brings it to life.
import type { AnyDefinition, PanelSize } from './figure.ts';
import { columnsOf } from './shown.ts';
import { escape, fields, later } from './markup-fields.ts';
import { markupStrings as strings } from './markup-strings.ts';
import type { Lang, Text } from './text.ts';

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
<div class="controls" data-pagefind-ignore>${controls(context)}</div>
<p class="notice" role="status" id="${key}-notice" data-notice data-broken="${say(strings.broken)}"></p>
<p class="now" data-pagefind-ignore>${now(context)}</p>
${formula ? `<div class="formula" role="group">${formula}</div>` : ''}
${definition.verdict ? '<p class="verdict" data-verdict tabindex="-1"></p>' : ''}
${definition.worked ? `<ol class="lines" data-worked tabindex="0" aria-label="${say(strings.worked)}"></ol>` : ''}
${caption ? `<figcaption>${caption}</figcaption>` : ''}
<details class="steps" data-pagefind-ignore><summary>${say(strings.table)}</summary>
<div class="table-box" role="group" tabindex="0" aria-label="${say(strings.table)}: ${say(definition.title)}"><table aria-label="${say(definition.title)}">${tableHead(context)}<tbody></tbody></table></div>
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

/** Play above the fields; where nothing plays, only the menu is left, and it ends their row. */
function controls(context: Context): string {
  return context.stepCount < 2
    ? `${fields(context)}<div class="transport alone">${more(context)}</div>`
    : transport(context) + fields(context);
}

function transport(context: Context): string {
  const { key, lang, stepCount, step } = context;
  const button = (name: 'play' | 'back' | 'step' | 'restart', more = '') =>
    `<button type="button" data-do="${name}" ${more}><span class="icon" aria-hidden="true"></span><span class="${name === 'play' ? 'word' : 'visually-hidden'}">${strings[name][lang]}</span></button>`;
  return `<div class="transport">${button('play', 'data-bench-play')}${button('back')}${button('step')}${button('restart')}
<label class="scrub"><span class="visually-hidden">${strings.position[lang]}</span><input type="range" id="${key}-scrub" data-scrub min="0" max="${stepCount - 1}" step="1" value="${step}"></label>
<label class="speed"><span class="visually-hidden">${strings.speed[lang]}</span>${later(`<select data-speed>${[0.5, 1, 2, 8].map((speed) => `<option value="${speed}"${speed === 1 ? ' selected' : ''}>${speed}×</option>`).join('')}</select>`)}</label>${more(context)}</div>`;
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
