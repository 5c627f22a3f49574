import { defineConfig } from 'vitest/config';

/**
 * Every branch of the core, on the tests that are about it; a branch that none of them takes fails the run. Long random runs stay
 * out: a branch that only they reach has no test that says what it is for.
 */
export default defineConfig({
  test: {
    include: ['test/{conditions,scoring,rule-set,assess,explain}/*.test.ts'],
    exclude: [
      'test/conditions/{conformance,noticed-faults,partial-answers,two-evaluators}.test.ts',
      'test/scoring/score-range.test.ts',
      'test/assess/purity.test.ts',
    ],
    testTimeout: 120_000,
    coverage: {
      provider: 'v8',
      include: ['src/{conditions,scoring,rule-set,assess,explain}/*.ts'],
      reporter: ['text', 'json'],
      reportsDirectory: '.cache/coverage',
      thresholds: { branches: 100 },
    },
  },
});
