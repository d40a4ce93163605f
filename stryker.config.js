/**
 * Mutation testing of the pure evidence room: is every line of the arithmetic held by a test?
 * The reader below it has its own measure, in eval/.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: ['src/evidence/*.ts'],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.ts' },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  thresholds: { high: 95, low: 90, break: 90 },
  reporters: ['clear-text'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: '.stryker-tmp',
  // Without tsconfig.json, too: to rewrite it Stryker 10 asks for an interface that TypeScript 7 no longer has.
  ignorePatterns: [
    '**',
    '!package.json',
    '!vitest.mutation.config.ts',
    '!src/{evidence,framework}/**',
    '!test/evidence/**',
  ],
};
