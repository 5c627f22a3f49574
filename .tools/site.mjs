// Puts the pages of the site into .cache/site, for typedoc: each with its title and its place in the contents, which readers of
// the repository need not see. Links stay as they are, for the folders lie as they do here. The first half of `npm run docs`.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

const root = new URL('..', import.meta.url).pathname;
const out = `${root}.cache/site/`;

/** The contents, in the order in which a new reader needs them. Pages below a page stand in brackets behind it. */
const CONTENTS = {
  'Start here': ['docs/getting-started.md', 'docs/playground/README.md', 'docs/meaning.md', 'docs/concepts.md'],
  'The rule sets': [
    'docs/which-set.md',
    ['docs/sets/README.md', [...pagesIn('docs/sets'), ...foldersIn('rules/sets').map((set) => `${set}/CHANGELOG.md`)]],
    ['docs/model-cards.md', ['docs/cards/README.md', ...pagesIn('docs/cards')]],
    'docs/plans.md',
    'docs/displacement.md',
  ],
  'At work': [
    'docs/screening.md',
    'docs/text.md',
    'docs/linking.md',
    ['docs/forms.md', ['docs/import-coverage.md']],
    'docs/scale.md',
  ],
  Reference: [
    'docs/cli.md',
    'docs/rule-files.md',
    'docs/formats.md',
    'docs/conditions.md',
    'docs/scoring.md',
    'docs/errors.md',
  ],
  'Sets of your own': ['docs/adding-a-rule-set.md', 'docs/translating.md', 'docs/check.md', 'docs/compare.md'],
  Studies: ['docs/studies.md'],
  'Deploying and limits': ['docs/deploying.md', 'docs/limits.md'],
  Examples: foldersIn('examples')
    .filter((folder) => existsSync(`${root}${folder}/README.md`))
    .map((folder) => `${folder}/README.md`),
  'How it is made': [
    'docs/architecture.md',
    'docs/dependencies.md',
    ['docs/releasing.md', ['docs/migrating.md']],
    'test/promises.md',
    'docs/mutation.md',
    'docs/benchmarks.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'CHANGELOG.md',
    'THIRD-PARTY.md',
  ],
};

rmSync(out, { recursive: true, force: true });
for (const folder of ['rules', 'schemas', 'examples', 'docs/cards'])
  cpSync(`${root}${folder}`, `${out}${folder}`, { recursive: true, filter: (path) => !path.endsWith('.md') });
for (const file of ['LICENSE', 'LICENSE-DATA', 'CITATION.cff']) cpSync(`${root}${file}`, `${out}${file}`);

const placed = [];
for (const [group, pages] of Object.entries(CONTENTS)) {
  for (const entry of pages) {
    const [page, below = []] = [entry].flat(1);
    put(page, { group, children: below.map((child) => `./${relative(dirname(page), child)}`) });
    for (const child of below) put(child, {});
  }
}
const lost = ['docs', 'docs/sets', 'docs/cards']
  .flatMap((folder) => readdirSync(`${root}${folder}`).map((name) => `${folder}/${name}`))
  .filter((page) => page.endsWith('.md') && !placed.includes(page));
if (lost.length > 0) throw new Error(`not in the contents of .tools/site.mjs: ${lost.join(', ')}`);

// The first page has the name of the project above it already.
writeFileSync(`${out}README.md`, plain(readFileSync(`${root}README.md`, 'utf8').replace(/^# .*\n+/u, '')));

const documents = Object.values(CONTENTS).flatMap((pages) => pages.map((entry) => `./${[entry].flat()[0]}`));
writeFileSync(
  `${out}typedoc.json`,
  JSON.stringify({ extends: ['../../typedoc.json'], readme: './README.md', projectDocuments: documents }, null, 2),
);

function pagesIn(folder) {
  return readdirSync(`${root}${folder}`)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .sort()
    .map((name) => `${folder}/${name}`);
}

function foldersIn(folder) {
  return readdirSync(`${root}${folder}`).map((name) => `${folder}/${name}`);
}

function put(page, { group, children = [] }) {
  placed.push(page);
  const text = readFileSync(`${root}${page}`, 'utf8');
  const [, heading] = /^# (.+)$/mu.exec(text);
  const lines = [
    `title: ${JSON.stringify(titleOf(page, heading))}`,
    ...(group === undefined ? [] : [`group: ${JSON.stringify(group)}`]),
    ...(children.length === 0 ? [] : ['children:', ...children.map((child) => `  - ${child}`)]),
  ];
  mkdirSync(dirname(`${out}${page}`), { recursive: true });
  writeFileSync(`${out}${page}`, `---\n${lines.join('\n')}\n---\n\n${plain(text)}`);
}

/** What the contents call a page: sets and cards by id, the others by their heading without marks. */
function titleOf(page, heading) {
  const [, folder, name] = /^(?:docs|rules)\/(sets|cards)\/(.+?)(?:\.md)?$/u.exec(page) ?? [];
  if (name === 'README') return heading;
  if (folder === 'cards') return name.replace(/-(?=\d)/u, ' ');
  if (folder === 'sets') return name.replace(/^plan-/u, 'plan ').replace('/CHANGELOG', ', changes');
  return heading.replace(/\\(.)/gu, '$1').replaceAll('`', '');
}

/** Blocks without a language are plain text; typedoc would take them for TypeScript. */
function plain(markdown) {
  let open = false;
  return markdown.replace(/^```(\S*)$/gmu, (fence, language) => {
    open = !open;
    return open && language === '' ? '```text' : fence;
  });
}
