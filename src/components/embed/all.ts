import type { AnyDefinition, FigureComponent } from '../island/figure.ts';

const modules = import.meta.glob<{ default: FigureComponent }>('../figures/*.ts', { eager: true });

/** Every figure of the site, by name: for pages that show them all. Build time only; a reader gets one at a time. */
export const allFigures: ReadonlyMap<string, AnyDefinition> = new Map(
  Object.values(modules)
    .map(({ default: { definition } }): [string, AnyDefinition] => [definition.name, definition])
    .sort(([a], [b]) => a.localeCompare(b)),
);
