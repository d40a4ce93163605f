import { defineConfig } from 'vitest/config';

/** Suites that start a browser, workerd or sqld, take long, or need a real model have scripts of their own. */
const slow = ['browser', 'workers', 'sqld', 'mutants', 'live'];

export default defineConfig({
  test: {
    reporters: ['default', './test/support/tally-reporter.ts'],
    setupFiles: ['./test/support/quiet-console.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          // A busy machine is no fault.
          testTimeout: 30_000,
          include: ['test/**/*.test.ts'],
          exclude: slow.map((name) => `test/${name}/**`),
        },
      },
      ...slow.map((name) => ({
        extends: true as const,
        test: {
          name,
          include: [`test/${name}/**/*.test.ts`],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      })),
    ],
  },
});
