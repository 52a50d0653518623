import react from '@vitejs/plugin-react';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

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

export default defineConfig(({ mode }) => ({
  base: '/tab/',
  plugins: [react(), mode === 'mock' ? mockEntry : precompress, ribbonIcons],
  publicDir: mode === 'mock' ? 'mocks/public' : false,
  server: { proxy: { '/api': service } },
  build: {
    target: 'es2023',
    outDir: mode === 'mock' ? 'artifacts/mock' : 'dist',
    chunkSizeWarningLimit: 600,
    rolldownOptions: { input: ['index.html', 'outlook.html', 'about.html'] },
  },
  test: {
    environment: 'jsdom',
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/setup.ts'],
    restoreMocks: true,
    testTimeout: 120_000,
  },
}));
