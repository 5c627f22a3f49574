// Settings of mutation testing; `.tools/mutation.mjs` runs them for one folder after the other.

/** What is changed, and the quick tests that must notice. Tests that read the source as text or start programs cannot be among them. */
export const FOLDERS = {
  conditions: {
    mutate: ['src/conditions/*.ts'],
    tests: [
      'test/conditions/{check-condition,compiled-conditions,condition-state,evaluate-logic,official-suite,read-condition}.test.ts',
      'test/conditions/two-evaluators.test.ts',
    ],
  },
  scoring: {
    mutate: ['src/scoring/*.ts'],
    tests: ['test/scoring/{bands,points,score}.test.ts', 'test/assess/assess.test.ts'],
  },
  assess: {
    mutate: ['src/assess/*.ts'],
    tests: [
      'test/assess/{ask-next,assess,combine-facts,elements,evaluator,order,plain-facts,replay}.test.ts',
      'test/fact/read-facts.test.ts',
    ],
  },
  'rule-set': {
    mutate: ['src/rule-set/*.ts'],
    tests: [
      'test/rule-set/{loaded-rule-set,parse-rule-set}.test.ts',
      'test/conditions/check-condition.test.ts',
      'test/assess/assess.test.ts',
    ],
  },
  fold: {
    mutate: ['src/text/fold.ts', 'src/text/fold-term.ts'],
    tests: ['test/text/{fold,fold-places}.test.ts'],
  },
};

const folder = process.env['MUTATED'] ?? '';

/** What a copy of the project can do without. */
const NOT_COPIED = ['.cache', '.ci', '.site', 'coverage', 'dist', 'docs', 'examples', '*.tgz'];

export default {
  mutate: FOLDERS[folder]?.mutate ?? [],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  plugins: ['@stryker-mutator/vitest-runner'],
  packageManager: 'npm',
  coverageAnalysis: 'perTest',
  concurrency: Number(process.env['WORKERS'] ?? 2),
  incremental: true,
  incrementalFile: `.cache/mutation/${folder}.incremental.json`,
  jsonReporter: { fileName: `.cache/mutation/${folder}.json` },
  reporters: ['json', 'progress-append-only'],
  ignorePatterns: NOT_COPIED,
  tempDirName: `.cache/stryker-${folder}`,
  timeoutMS: 6000,
  allowConsoleColors: false,
};
