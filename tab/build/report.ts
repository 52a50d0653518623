import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** A script of the build: what it needs at once, and what is in it. */
export interface Script {
  /** The module that it is fetched for, below the tab's folder; null for one that only others need. */
  of: string | null;
  gzip: number;
  imports: string[];
  /** What is fetched when it is needed. */
  dynamicImports: string[];
  modules: [module: string, size: number][];
}

/** Writes down what the build is made of, for `build/sizes.test.ts`. */
export const report = (file: string): Plugin => ({
  name: 'report',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const scripts: Record<string, Script> = {};
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        scripts[chunk.fileName] = {
          of: chunk.facadeModuleId?.replace(`${import.meta.dirname.replace(/\/build$/, '')}/`, '') ?? null,
          gzip: gzipSync(chunk.code, { level: 9 }).length,
          imports: chunk.imports,
          dynamicImports: chunk.dynamicImports,
          modules: Object.entries(chunk.modules).map(([id, { renderedLength }]) => [
            id.replace(/^.*\/node_modules\//, '').replace(/^.*\/tab\//, ''),
            renderedLength,
          ]),
        };
      }
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(scripts, null, 1));
    },
  },
});
