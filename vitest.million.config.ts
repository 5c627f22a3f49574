import { defineConfig } from 'vitest/config';

/** A million random conditions, each worked out by two evaluators that were written apart from each other. */
export default defineConfig({
  test: {
    include: ['test/conditions/two-evaluators.test.ts'],
    env: { CASES: '1000000' },
    testTimeout: 600_000,
  },
});
