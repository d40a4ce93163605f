import { defineConfig } from 'vitest/config';

/** What Stryker runs against each mutant: the tests of the pure evidence room, and nothing else. */
export default defineConfig({
  test: {
    include: ['test/evidence/*.test.ts'],
    provide: { mutationTesting: true },
  },
});
