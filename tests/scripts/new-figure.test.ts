import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { afterAll, describe, expect, test } from 'vitest';
import { newFigure } from '../../scripts/new-figure.mjs';
import type { FigureComponent } from '../../src/components/island/figure.ts';
import { renderFigure } from '../../src/components/island/server.ts';

const temporary = mkdtempSync(join(tmpdir(), 'new-figure-'));
afterAll(() => rmSync(temporary, { recursive: true }));

/** What the compiler says of a source, were it a figure's file. */
function complaints(name: string, source: string): string[] {
  const file = resolve(`src/components/figures/${name}.ts`);
  const config = ts.parseJsonConfigFileContent(ts.readConfigFile('tsconfig.json', ts.sys.readFile).config, ts.sys, '.');
  const options = { ...config.options, noEmit: true };
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (path) => path === file || fileExists(path);
  host.getSourceFile = (path, ...rest) =>
    path === file ? ts.createSourceFile(path, source, ts.ScriptTarget.Latest) : getSourceFile(path, ...rest);
  const program = ts.createProgram([file], options, host);
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(file))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('a new figure', () => {
  test('compiles as it stands', { timeout: 60_000 }, () => {
    expect(complaints('my-parabola', newFigure('my-parabola').source)).toEqual([]);
    expect(complaints('my-parabola', 'export const x: number = "one";')).not.toEqual([]);
  });

  test('is drawn, in both languages', async () => {
    const file = join(temporary, 'my-parabola.ts');
    const elsewhere = resolve('src/components/x').replace(/x$/, '');
    const source = newFigure('my-parabola')
      .source.replaceAll("'../../", `'${resolve('src')}/`)
      .replaceAll("'../", `'${elsewhere}`);
    writeFileSync(file, source);
    const { default: made } = (await import(file)) as { default: FigureComponent };
    for (const lang of ['en', 'zh'] as const) {
      const html = renderFigure(made.definition, { rate: 0.05 }, { lang, key: 'my-parabola' });
      expect(html).toContain('data-figure="my-parabola"');
      expect(html).toContain(lang === 'zh' ? '代价' : 'cost');
      expect(html).not.toMatch(/NaN|undefined/);
    }
  });

  test('is small: a declaration and nothing else', () => {
    const lines = newFigure('x')
      .source.split('\n')
      .filter((line) => line.trim() !== '' && !line.startsWith('import'));
    expect(lines.length).toBeGreaterThanOrEqual(20);
    expect(lines.length).toBeLessThanOrEqual(40);
  });

  test('is used by a tag that bears its name', () => {
    const { tag, english, chinese } = newFigure('my-parabola');
    expect(tag).toMatch(/^<MyParabola client:visible[^]*<\/MyParabola>$/);
    expect(english).toBe("import MyParabola from '../../../components/figures/my-parabola.ts';");
    expect(chinese).toBe("import MyParabola from '../../../../components/figures/my-parabola.ts';");
  });

  test('is the one that CONTRIBUTING shows', () => {
    const shown = readFileSync('CONTRIBUTING.md', 'utf8');
    for (const part of Object.values(newFigure('my-parabola'))) expect(shown).toContain(part);
  });

  test.each([undefined, '', 'MyParabola', 'my parabola', '../escape', 'a--b', '-a', 'a-', '1a', 'x'.repeat(41)])(
    'is not called %s',
    (name) => {
      expect(() => newFigure(name)).toThrow(/cannot be called/);
    },
  );
});
