import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** Where `make run` serves the API. */
const service = process.env['LADDER_SERVICE'] ?? 'http://localhost:5100';

/** `--mode mock` starts from an entry that answers the API in the browser; no other mode can reach it. */
const mockEntry: Plugin = {
  name: 'mock-entry',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) => html.replace('/src/main.tsx', '/mocks/main.ts'),
  },
};

export default defineConfig(({ mode }) => ({
  base: '/tab/',
  plugins: [react(), mode === 'mock' && mockEntry],
  publicDir: mode === 'mock' ? 'mocks/public' : false,
  server: { proxy: { '/api': service } },
  build: { target: 'es2023', outDir: mode === 'mock' ? 'artifacts/mock' : 'dist', chunkSizeWarningLimit: 600 },
  test: {
    environment: 'jsdom',
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/setup.ts'],
    restoreMocks: true,
    testTimeout: 120_000,
  },
}));
