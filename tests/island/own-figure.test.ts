import { expect, test } from 'vitest';
import { ownFigure } from '../../src/components/island/own-figure.ts';

const plain =
  'const all={"../figures/bowl.ts":()=>import(`./bowl.A1.js`),"../figures/graph.ts":()=>import(`./graph.B-2.js`)};';
const wrapped =
  'const all={"../figures/bowl.ts":()=>i(()=>import(`./bowl.A1.js`),__vite__mapDeps([0,1])),"../figures/graph.ts":()=>i(()=>import(`./graph.B-2.js`),__vite__mapDeps([12]))};';

test.each([plain, wrapped])('a script that fetches any figure holds one, and knows no other', (code) => {
  expect(ownFigure(code, 'graph')).toBe(
    'import * as own from "./graph.B-2.js";\nconst all={"bowl":0,"../figures/graph.ts":()=>Promise.resolve(own)};',
  );
});

test('a figure that the script does not know stops the build', () => {
  expect(() => ownFigure(plain, 'dial')).toThrow('does not know dial');
});
