import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**'],
          environment: 'node',
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/e2e/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          // Real time passes in them, on machines that may be busy: what is slow once is tried again, what is broken fails twice.
          testTimeout: 90_000,
          hookTimeout: 120_000,
          retry: 1,
        },
      },
    ],
  },
});
