import type { AnyDefinition, FigureComponent } from '../../src/components/island/figure.ts';
import type { Lang } from '../../src/components/island/text.ts';

const modules = import.meta.glob<{ default: FigureComponent }>('../../src/components/figures/*.ts', { eager: true });

/** Every figure of the site: a new file is tested without a line here. */
export const definitions: readonly AnyDefinition[] = Object.values(modules).map((module) => module.default.definition);

export const languages: readonly Lang[] = ['en', 'zh'];

/** The figure with this name. */
export function definitionOf(name: string): AnyDefinition {
  const found = definitions.find((definition) => definition.name === name);
  if (!found) throw new Error(`There is no figure "${name}"; there are: ${definitions.map((d) => d.name).join(', ')}.`);
  return found;
}
