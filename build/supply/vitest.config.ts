import { defineConfig } from 'vitest/config';

export default defineConfig(({ mode }) => ({
  test: {
    // `--mode published` looks at what make publish has made.
    include: [mode === 'published' ? 'tests/published/**/*.test.ts' : 'tests/*.test.ts'],
    testTimeout: 60_000,
  },
}));
