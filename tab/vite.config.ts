import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/react-components';
import griffel from '@griffel/vite-plugin';
import react from '@vitejs/plugin-react';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { report } from './build/report.ts';
import { texts } from './build/texts.ts';

/** Where `make run` serves the API. */
const service = process.env['LADDER_SERVICE'] ?? 'http://localhost:5100';

/** `--mode mock` starts from an entry that answers the API in the browser; no other mode can reach it. */
const mockEntry: Plugin = {
  name: 'mock-entry',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) => html.replace('/src/main.tsx', '/mocks/main.tsx'),
  },
};

/** Each token is a CSS variable of its own name: saying so takes 8 kB less than Fluent's list of them. */
const shortTokens: Plugin = {
  name: 'short-tokens',
  apply: 'build',
  load: (id) =>
    /@fluentui\/tokens\/lib\/tokens\.js$/.test(id)
      ? 'export const tokens = /* @__PURE__ */ new Proxy({}, { get: (_, name) => `var(--${String(name)})` });'
      : null,
};

const themes: Record<string, unknown> = {
  light: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
};

/** A theme is made when the tab is built, in place of all that Fluent makes it from. */
const readyThemes: Plugin = {
  name: 'ready-themes',
  apply: 'build',
  load: (id) => {
    const [, name] = /\/src\/shared\/theme\/(light|dark|contrast)\.ts$/.exec(id) ?? [];
    return name === undefined ? null : `export default ${JSON.stringify(themes[name])};`;
  },
};

/** Puts `.br` and `.gz` beside each text file that they make smaller, so that the service compresses no file. */
const precompress: Plugin = {
  name: 'precompress',
  apply: 'build',
  writeBundle: ({ dir = '' }, bundle) => {
    for (const name of Object.keys(bundle).filter((file) => /\.(css|html|js|json|svg)$/.test(file))) {
      const source = readFileSync(join(dir, name));
      const forms = { br: brotliCompressSync(source), gz: gzipSync(source, { level: 9 }) };
      for (const [extension, form] of Object.entries(forms)) {
        if (form.length < source.length) writeFileSync(join(dir, `${name}.${extension}`), form);
      }
    }
  },
};

/** What a page's first script asks for whatever happens is on its way before that script runs. */
const preloadStart: Plugin = {
  name: 'preload-start',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle = {} }) {
      const entry = html.includes('assets/outlook-') ? '/src/outlook/pane.tsx' : '/src/app/start.tsx';
      const files = new Set<string>();
      const add = (name: string) => {
        const file = bundle[name];
        if (file?.type !== 'chunk' || files.has(name)) return;
        files.add(name);
        file.imports.forEach(add);
      };
      if (!html.includes('type="module"')) return [];
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk' && file.facadeModuleId?.endsWith(entry)) add(file.fileName);
      }
      return [...files]
        .filter((name) => !html.includes(name))
        .map((name) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/tab/${name}` },
          injectTo: 'head' as const,
        }));
    },
  },
};

const licences = 'licences.json';

/** What is bundled, with its licences, is for the build alone: `build/supply` makes the bill of materials and the notices of it. */
const keepLicences: Plugin = {
  name: 'keep-licences',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const file = bundle[licences];
      if (file?.type !== 'asset') return;
      mkdirSync('artifacts', { recursive: true });
      writeFileSync(join('artifacts', licences), file.source);
      Reflect.deleteProperty(bundle, licences);
    },
  },
};

/** Outlook's manifests name these, so their names stay as they are. */
const ribbonIcons: Plugin = {
  name: 'ribbon-icons',
  apply: 'build',
  generateBundle() {
    for (const size of [16, 32, 64, 80, 128]) {
      const source = readFileSync(join(import.meta.dirname, `src/assets/icons/ladder-${size}.png`));
      this.emitFile({ type: 'asset', fileName: `icons/ladder-${size}.png`, source });
    }
  },
};

const routerWithoutWarnings = join(import.meta.dirname, 'node_modules/react-router/dist/production/index.mjs');

/** What is asked for before there is anything to draw: an entry has a file of its own, as who loads its file starts it. */
const inOpening = /\/src\/(app\/(pages|texts)|shared\/(host\/host|i18n\/languageFor|signIn\/startSession))\.ts$/;

/** What the tab and the pane in Outlook both start with, each with what it needs in turn. */
const inBase = new RegExp(
  [
    String.raw`/src/app/(Providers|PageBoundary)\.tsx$`,
    String.raw`/src/shared/api/queryClient\.ts$`,
    String.raw`/src/shared/((ladder|people)/paths|ui/breakpoints)\.ts$`,
    String.raw`/src/shared/ui/(Empty|Mark)\.tsx$`,
    String.raw`/node_modules/react-dom/client\.js$`,
    String.raw`/node_modules/@fluentui/react-icons/lib/utils/`,
    String.raw`/node_modules/@tanstack/react-query/build/modern/(useQuery|queryOptions)\.js$`,
  ].join('|'),
);

/** Of what most pages have, what the pane in Outlook has too. */
const inControls = new RegExp(
  [
    String.raw`/src/shared/(api|i18n)/`,
    String.raw`/node_modules/@tanstack/`,
    String.raw`/node_modules/@fluentui/react-(aria|button|icons|label|link|message-bar|motion[\w-]*|utilities)/`,
    String.raw`/node_modules/@fluentui/react-field/lib/contexts/`,
    String.raw`/node_modules/@fluentui/react-tabster/lib/hooks/useFocusWithin\.js$`,
  ].join('|'),
);

/** What opens above a page, and who keeps the focus in it. */
const inLayers =
  /\/node_modules\/(tabster|@floating-ui\/\w+|@fluentui\/react-(combobox|dialog|portal|positioning|tabster))\//;

export default defineConfig(({ mode }) => ({
  base: '/tab/',
  plugins: [
    react(),
    texts(),
    griffel({ babelOptions: { presets: ['@babel/preset-typescript'] } }),
    mode === 'mock' ? mockEntry : precompress,
    preloadStart,
    shortTokens,
    readyThemes,
    ribbonIcons,
    keepLicences,
    report('artifacts/scripts.json'),
  ],
  // Its package names the build with warnings for all who do not ask for another.
  resolve: { alias: mode === 'production' ? { 'react-router': routerWithoutWarnings } : {} },
  publicDir: mode === 'mock' ? 'mocks/public' : false,
  server: { proxy: { '/api': service } },
  build: {
    target: 'es2023',
    outDir: mode === 'mock' ? 'artifacts/mock' : 'dist',
    chunkSizeWarningLimit: 600,
    license: { fileName: licences },
    modulePreload: { polyfill: false }, // every browser that the target names has it
    rolldownOptions: {
      input: ['index.html', 'outlook.html', 'about.html'],
      output: {
        // Few files for the first load, in place of the dozens that later pages share parts of.
        codeSplitting: {
          groups: [
            { name: 'teams', test: /\/src\/shared\/host\/teams\.ts$/, priority: 5 },
            { name: 'opening', test: inOpening, priority: 4 },
            { name: 'base', test: inBase, priority: 3 },
            { name: 'start', test: /\/src\/(app\/start|shared\/ui\/PageHeading)\.tsx$/, priority: 2 },
            { name: 'controls', test: inControls, minShareCount: 10, priority: 1 },
            { name: 'layers', test: inLayers, minShareCount: 10, priority: 1 },
            { name: 'parts', minShareCount: 10 },
          ],
        },
      },
    },
  },
  test: {
    environment: 'jsdom',
    // `--mode built` looks at what was built.
    include: mode === 'built' ? ['build/**/*.test.ts'] : ['tests/**/*.test.{ts,tsx}'],
    setupFiles: mode === 'built' ? [] : ['tests/setup.ts'],
    restoreMocks: true,
    testTimeout: 120_000,
  },
}));
