// @ts-check
// Starts a figure: one file, in both languages, that works as it stands and is meant to be rewritten.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './tools.mjs';

/** What a new figure is made from: a descent on the cost of one weight. */
const template = `import { batchDescent } from '../../lib/descent/batch.ts';
import { figure } from '../island/figure.ts';
import { dataParam, rateParam, startParam, updatesParam } from '../island/params/usual.ts';
import { text } from '../island/text.ts';
import { descentOnParabola } from '../views/descent-on-parabola.ts';

/** The cost of one weight, and a descent on it. */
export default figure({
  // The order of these properties matters: TypeScript reads the type of each from those above it.
  name: 'NAME',
  title: text('A weight finds its place', '权重找到自己的位置'),
  // What a reader can change. Controls, checks, address keys and an author's props all come from here.
  params: { rate: rateParam(0.02), start: startParam(0), steps: updatesParam(12), data: dataParam('doubles') },
  // One drawing; its words are for those who do not see it.
  panels: { cost: text('The cost of every w, and the steps on it', '各个 w 的代价，以及走过的每一步') },
  // The core turns parameters into steps. No algorithm runs anywhere else.
  trace: ({ data, ...run }) => batchDescent(data, run),
  // A row of the table; the CSV, the live numbers and the spoken summary come from it too.
  columns: {
    w: { label: text('w', 'w'), symbol: 'w', value: ({ at }) => at[0] },
    cost: { label: text('cost', '代价'), symbol: 'e', value: ({ cost }) => cost },
  },
  // A function of the moment and the parameters, made of marks and views.
  draw(stage, moment, _values, { steps, parabola }) {
    const y = stage.say(text('cost e', '代价 e'));
    descentOnParabola(stage, 'cost', { parabola, steps, moment, at: ({ at }) => at[0]!, y });
  },
});
`;

/** @param {string} name */
const component = (name) => name.replace(/(^|-)(\w)/g, (_, __, /** @type {string} */ letter) => letter.toUpperCase());

/**
 * A new figure's source, and how a chapter uses it: the import in English and in Chinese, and the tag for both.
 *
 * @param {string | undefined} name in small letters, digits and single hyphens
 * @returns {{ source: string, english: string, chinese: string, tag: string }}
 * @throws when the name cannot be a figure's
 */
export function newFigure(name) {
  if (!name || name.length > 40 || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
    throw new Error(
      `A figure cannot be called "${(name ?? '').slice(0, 60)}". Wanted: small letters, digits and single hyphens, such as my-parabola, at most 40 characters.`,
    );
  }
  const english = `import ${component(name)} from '../../../components/figures/${name}.ts';`;
  const tag = `<${component(name)} client:visible rate={0.05}>
  The caption, with $\\w = \\live{w}$ kept current.
</${component(name)}>`;
  return { source: template.replace('NAME', name), english, chinese: english.replace('../', '../../'), tag };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [name] = process.argv.slice(2);
  try {
    const { source, english, chinese, tag } = newFigure(name);
    const file = join('src', 'components', 'figures', `${name}.ts`);
    if (existsSync(join(root, file))) throw new Error(`${file} is there already.`);
    writeFileSync(join(root, file), source);
    console.log(`Made ${file}. To use it, import it in a chapter, src/content/docs/chapters/….mdx:

${english}

and in its Chinese twin, src/content/docs/zh-cn/chapters/….mdx, which lies one folder deeper:

${chinese}

and write in both, each in its language:

${tag}

The gallery shows it as soon as a chapter imports it.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
