import { expect, test } from 'vitest';
import { chapters } from '../../src/content/chapters.ts';
import { concepts, figuresInCourse, figuresOf } from '../../src/content/figures.ts';

const using = (...names: string[]): string =>
  names.map((name) => `import Figure from '../../../components/figures/${name}.ts';`).join('\n');

test('a figure belongs to the first page that imports it; one without search words stands after the others', () => {
  const found = figuresOf([
    { page: 'samples', mdx: using('new-one', 'learning-rate', 'by-hand') },
    { page: 'corrections', mdx: `${using('by-hand')}\n\n<Figure />` },
  ]);
  expect(found.map(({ name, page }) => [name, page])).toEqual([
    ['by-hand', 'samples'],
    ['learning-rate', 'samples'],
    ['new-one', 'samples'],
  ]);
  expect(found.map((entry) => entry.concepts)).toEqual([concepts['by-hand'], concepts['learning-rate'], undefined]);
});

test('the gallery follows the course, and search words are those of figures that stand in it', () => {
  const course = figuresInCourse();
  const pages = [...chapters.map(({ slug }) => slug), 'corrections'];
  const places = course.map(({ page }) => pages.indexOf(page));
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  const names = course.map(({ name }) => name);
  const lost = Object.keys(concepts).filter((name) => !names.includes(name));
  expect(lost, 'no chapter imports these figures: take their lines out of src/content/figures.ts').toEqual([]);
});
