import { expect, test } from 'vitest';
import { repository } from '../../src/content/repository.ts';

test('the site links to the repository it is built from, where that is told, and to none where it is not', () => {
  const [server, name] = ['https://github.com', 'someone/downhill'];
  expect(repository({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name })).toBe(`${server}/${name}`);
  expect(repository({ GITHUB_REPOSITORY: name })).toBeUndefined();
  expect(repository({ GITHUB_SERVER_URL: server })).toBeUndefined();
  expect(repository({ GITHUB_SERVER_URL: 'http://127.0.0.1:3000', GITHUB_REPOSITORY: name })).toBeUndefined();
});
