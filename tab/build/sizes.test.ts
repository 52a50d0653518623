import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Script } from './report.ts';

/** In bytes of gzip, of scripts alone. */
const firstLoadAtMost = 160_000;
const lazyPartAtMost = 120_000;

const written: Record<string, Script> = JSON.parse(readFileSync('artifacts/scripts.json', 'utf8'));
const scripts = new Map(Object.entries(written));

/** With all that they import, and that in turn. */
function graphOf(files: Iterable<string>, graph = new Set<string>()): Set<string> {
  for (const file of files) {
    if (graph.has(file)) continue;
    graph.add(file);
    graphOf(scripts.get(file)?.imports ?? [], graph);
  }
  return graph;
}

const sizeOf = (files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + (scripts.get(file)?.gzip ?? 0), 0);

function fileOf(module: string): string {
  const found = [...scripts].find(
    ([, { of, modules }]) => of === module || (of === null && modules.some(([name]) => name === module)),
  );
  if (!found) throw new Error(`The build has no script for ${module}.`);
  return found[0];
}

/** Whoever has another theme loads less. */
const largestTheme = ['light', 'dark', 'contrast']
  .map((name) => fileOf(`src/shared/theme/${name}.ts`))
  .reduce((most, file) => (sizeOf([file]) > sizeOf([most]) ? file : most));

const tab = graphOf([fileOf('index.html'), fileOf('src/app/start.tsx'), largestTheme]);
const pane = graphOf([fileOf('outlook.html'), fileOf('src/outlook/pane.tsx'), largestTheme]);
const start = 'src/features/levels/StartPage.tsx';

const firstLoads = {
  'the tab in a browser': graphOf([...tab, fileOf('src/shared/signIn/browserSession.ts'), fileOf(start)]),
  'the tab in a host': graphOf([...tab, fileOf('src/shared/host/teams.ts'), fileOf(start)]),
  'the pane in Outlook': pane,
};

/** The pages that most people open first. */
const opened = ['src/features/growth/GrowthPage.tsx', 'src/features/levels/LevelPage.tsx', start];

/** What to look at when it is too much. */
function described(files: Iterable<string>): string {
  const lines = [...files]
    .sort((a, b) => sizeOf([b]) - sizeOf([a]))
    .map((file) => {
      const modules = [...(scripts.get(file)?.modules ?? [])].sort(([, a], [, b]) => b - a).slice(0, 12);
      return `${sizeOf([file])} ${file}: ${modules.map(([name, size]) => `${name} (${size})`).join(', ')}`;
    });
  return `${sizeOf(files)} bytes of gzip:\n${lines.join('\n')}`;
}

/** The parts that are fetched later, and what is there by then: the first load, and the part that they belong to. */
const parts = [...scripts].flatMap(([file, { of }]) => {
  if (of === null || tab.has(file) || pane.has(file)) return [];
  const askers = [...scripts].filter(([asker, { dynamicImports }]) => dynamicImports.includes(file) && asker !== file);
  return askers.map(([asker]) => ({
    of: of.replace(/^src\//, ''),
    by: asker.replace(/^assets\/|-[\w-]{8}\.js$/g, ''),
    beyond: [...graphOf([file])].filter((name) => !tab.has(name) && !graphOf([asker]).has(name)),
  }));
});

describe('The scripts', () => {
  it.each(Object.entries(firstLoads))('before the first view of %s is usable are small', (_, load) => {
    expect(sizeOf(load), described(load)).toBeLessThanOrEqual(firstLoadAtMost);
  });

  it.each(opened)('of %s come without what opens above a page', (page) => {
    const modules = [...graphOf([fileOf(page)])].flatMap((file) => scripts.get(file)?.modules ?? []);
    expect(modules.map(([name]) => name).filter((name) => /^(tabster|@floating-ui)\//.test(name))).toEqual([]);
  });

  it.each(parts)('of $of, which $by asks for, are small', ({ beyond }) => {
    expect(sizeOf(beyond), described(beyond)).toBeLessThanOrEqual(lazyPartAtMost);
  });
});
