import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { englishMessages, inOneLanguage } from '../../src/components/island/one-language.ts';

const kept = (code: string, lang: 'en' | 'zh') => inOneLanguage(code, lang, (text) => parseSync('x.js', text).program);

test('each pair of words keeps those of the page’s language', () => {
  const code = 'const say = [{ en: "hill", zh: "山" }, { zh: `谷${n}`, en: `valley ${n}` }];';
  expect(kept(code, 'en')).toBe('const say = [{ en: "hill" }, { en: `valley ${n}` }];');
  expect(kept(code, 'zh')).toBe('const say = [{ zh: "山" }, { zh: `谷${n}` }];');
});

test('a pair within a pair goes or stays with it', () => {
  const code = 'f({ en: g({ en: 1, zh: 2 }), zh: g({ en: 3, zh: 4 }) })';
  expect(kept(code, 'en')).toBe('f({ en: g({ en: 1 }) })');
  expect(kept(code, 'zh')).toBe('f({ zh: g({ zh: 4 }) })');
});

test('other objects stay as they are', () => {
  for (const code of ['({ en: 1 })', '({ en: 1, zh: 2, fr: 3 })', '({ ...a, zh: 2 })', '({ en, y: 1 })']) {
    expect(kept(code, 'en')).toBe(code);
  }
});

test('a Chinese page leaves out the English message of a refusal, an English one keeps it', () => {
  const { handler } = englishMessages.transform as { handler: (code: string) => { code: string } };
  const context = { parse: (text: string) => parseSync('x.js', text).program };
  const { code } = handler.call(context, 'throw new InputError("too-large", { found }, `${found} is too large.`);');
  expect(kept(code, 'en')).toContain('({ en: `${found} is too large.` }).en');
  expect(kept(code, 'zh')).toBe('throw new InputError("too-large", { found }, ({ zh: \'\' }).en);');
});
