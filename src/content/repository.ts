import { env } from 'node:process';

/**
 * The address of the repository the site is built from, where GitHub's workflows tell it: a fork links to itself.
 * Nothing elsewhere.
 */
export function repository({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = env): string | undefined {
  return server?.startsWith('https://') && name ? `${server}/${name}` : undefined;
}
