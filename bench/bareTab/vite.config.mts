import { join } from 'node:path';
import type { Plugin } from 'vite';
import tab from '../../tab/vite.config.ts';

const folder = join(import.meta.dirname, '../../tab');

/** The packages are those that the tab was built with: what its own code would find, this page finds. */
const packagesOfTheTab: Plugin = {
  name: 'packages-of-the-tab',
  enforce: 'pre',
  resolveId(source, importer) {
    const isOwn = importer?.startsWith(import.meta.dirname) === true && /^[@a-z]/.test(source);
    return isOwn ? this.resolve(source, join(folder, 'src/main.tsx'), { skipSelf: true }) : null;
  },
};

/** The page beside which `LadderTeams.Bench tab` measures the tab: built as the tab is. */
export default async () => {
  const { plugins, build, base } = await tab({ command: 'build', mode: 'production' });
  return {
    root: import.meta.dirname,
    base,
    plugins: [packagesOfTheTab, plugins],
    publicDir: false,
    build: {
      ...build,
      outDir: '../../artifacts/bench/tab',
      emptyOutDir: true,
      rolldownOptions: { input: ['index.html', 'reading.html'] },
    },
  };
};
