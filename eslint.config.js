import { readdirSync } from 'node:fs';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** The folders in a folder of this project, in their order. */
function foldersOf(path) {
  const entries = readdirSync(new URL(path, import.meta.url), { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
}

/** The linters lie in a folder of their own, one level further down. */
const CHECK_MAY_IMPORT = [
  'src/given.ts',
  'src/issue.ts',
  'src/version.ts',
  'src/json',
  'src/fact',
  'src/conditions',
  'src/scoring',
  'src/rule-set',
  'src/assess',
  'src/explain',
  'src/generated',
];

/** The parts of studies lie in folders, one level further down. */
const STUDY_MAY_IMPORT = [
  'src/given.ts',
  'src/issue.ts',
  'src/version.ts',
  'src/json',
  'src/fact',
  'src/scoring',
  'src/rule-set',
  'src/assess',
  'src/generated/types.ts',
];
const STUDY_FOLDERS = foldersOf('src/study');

/** The form that all exporters write from, and one folder for each target; none of them imports another. */
const EXPORT_MAY_IMPORT = [
  'src/given.ts',
  'src/issue.ts',
  'src/version.ts',
  'src/json',
  'src/fact',
  'src/conditions',
  'src/scoring',
  'src/rule-set',
  'src/assess/statement.ts',
  'src/explain/wording.ts',
  'src/plan',
  'src/report',
  'src/screen/csv-cell.ts',
  '../rules/mappings',
  'src/generated/types.ts',
];
const EXPORT_FOLDERS = foldersOf('src/export');

/** Layers, lowest first. A file imports from its own layer's folder and from those below it, never from above or from a sibling satellite. */
const layers = {
  'src/json': ['src/issue.ts'],
  'src/fact': ['src/issue.ts', 'src/json', 'src/generated/types.ts'],
  'src/conditions': ['src/issue.ts', 'src/json', 'src/fact', 'src/generated/types.ts'],
  'src/scoring': ['src/issue.ts', 'src/conditions', 'src/generated/types.ts'],
  'src/rule-set': ['src/issue.ts', 'src/json', 'src/fact', 'src/conditions', 'src/scoring', 'src/generated'],
  'src/assess': [
    'src/issue.ts',
    'src/version.ts',
    'src/json',
    'src/fact',
    'src/conditions',
    'src/scoring',
    'src/rule-set',
    'src/generated/types.ts',
  ],
  'src/explain': ['src/issue.ts', 'src/json', 'src/rule-set', 'src/generated/types.ts'],
  'src/plan': [
    'src/issue.ts',
    'src/version.ts',
    'src/json',
    'src/fact',
    'src/conditions',
    'src/rule-set',
    'src/assess',
    'src/explain',
    'src/generated',
  ],
  'src/report': [
    'src/issue.ts',
    'src/json',
    'src/assess/statement.ts',
    'src/explain',
    'src/plan/explain-plan.ts',
    'src/generated/types.ts',
  ],
  'src/compare': [
    'src/given.ts',
    'src/issue.ts',
    'src/version.ts',
    'src/json',
    'src/fact',
    'src/conditions',
    'src/scoring',
    'src/rule-set',
    'src/assess',
    'src/explain',
    'src/generated/types.ts',
  ],
  'src/compare-report': ['src/compare', 'src/explain', 'src/report', 'src/rule-set', 'src/generated/types.ts'],
  'src/text': ['src/given.ts', 'src/issue.ts', 'src/fact/nearest.ts', 'src/generated/lexicons', '../rules/lexicons'],
  // The linters of src/check and the extractors of src/text lie one level further down.
  'src/text/extractors': ['src/text', 'src/generated/lexicons', '../rules/lexicons'],
  'src/text/extractors/reviews': ['src/text', 'src/generated/lexicons'],
  'src/text/extractors/under-18': ['src/text', 'src/generated/lexicons'],
  'src/text/language': ['src/generated/language'],
  'src/link': [
    'src/given.ts',
    'src/issue.ts',
    'src/json',
    'src/fact',
    'src/text',
    'src/generated',
    '../rules/lexicons',
  ],
  'src/screen': [
    'src/given.ts',
    'src/issue.ts',
    'src/json',
    'src/fact',
    'src/rule-set',
    'src/assess',
    'src/explain',
    'src/link/types.ts',
    'src/report',
    'src/text',
    'src/generated/types.ts',
  ],
  'src/link-report': [
    'src/issue.ts',
    'src/json',
    'src/fact/date.ts',
    'src/assess/statement.ts',
    'src/link',
    'src/report',
    'src/screen/csv-cell.ts',
    'src/screen/marked-text.ts',
    'src/screen/row.ts',
    'src/text',
    'src/generated/types.ts',
  ],
  'src/export': EXPORT_MAY_IMPORT,
  ...Object.fromEntries(
    EXPORT_FOLDERS.map((folder) => [`src/export/${folder}`, ['src/export/form', ...EXPORT_MAY_IMPORT]]),
  ),
  'src/study': STUDY_MAY_IMPORT,
  ...Object.fromEntries(STUDY_FOLDERS.map((folder) => [`src/study/${folder}`, ['src/study', ...STUDY_MAY_IMPORT]])),
  'src/study-report': ['src/json', 'src/report', 'src/study', 'src/generated/types.ts'],
  'src/study-report/sections': ['src/study-report', 'src/json', 'src/study'],
  'src/check': CHECK_MAY_IMPORT,
  'src/check/linters': CHECK_MAY_IMPORT,
};

const layerRules = Object.entries(layers).map(([folder, below]) => ({
  files: [`${folder}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^${'\\.\\./'.repeat(folder.split('/').length - 1)}(?!(?:${below
              .map(
                (path) =>
                  path
                    .replace(/^src\//u, '')
                    .replace(/\.ts$/u, '\\.js')
                    .replaceAll('/', '\\/') + (path.endsWith('.ts') ? '$' : '\\/'),
              )
              .join('|')}))`,
            message: `${folder} may import from ${below.join(', ')} only (docs/architecture.md).`,
          },
          { regex: '^node:', message: 'The core knows no Node; only src/cli does.' },
        ],
      },
    ],
  },
}));

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'coverage/',
      '.site/',
      'docs/playground/catalogue.ts',
      'src/generated/',
      'test/package/consumers/',
      'examples/',
      '.cache/',
    ],
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked, regexp.configs['flat/recommended']],
    languageOptions: { parserOptions: { project: ['./tsconfig.node.json'], tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/unbound-method': 'off',
      'regexp/require-unicode-regexp': 'error',
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      eqeqeq: ['error', 'always'],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['docs/playground/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { project: ['./docs/playground/tsconfig.json'] } },
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '/src/', message: 'The playground uses what the package publishes, and nothing else of it.' },
          ],
        },
      ],
      'no-restricted-globals': [
        'error',
        ...['fetch', 'XMLHttpRequest', 'localStorage', 'sessionStorage', 'indexedDB', 'history'].map((name) => ({
          name,
          message: 'The playground asks for nothing and keeps nothing.',
        })),
      ],
    },
  },
  ...layerRules,
  {
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'process',
          'Buffer',
          'window',
          'document',
          'fetch',
          'Intl',
          'Date',
          'performance',
          'crypto',
          'setTimeout',
          'localStorage',
        ].map((name) => ({
          name,
          message: 'The core reads no clock, locale, randomness, file or network.',
        })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The core has no randomness.' },
        ...['localeCompare', 'toLocaleString', 'toLocaleLowerCase', 'toLocaleUpperCase'].map((property) => ({
          property,
          message: 'Never by the locale of the machine.',
        })),
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      // Versions that are no longer the ones to use are tested on purpose: they must give what they gave.
      '@typescript-eslint/no-deprecated': 'off',
      'no-console': 'off',
    },
  },
);
