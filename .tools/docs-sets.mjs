// Writes docs/sets/ from rules/: one page per rule set, one per screening plan, and an index; and the same index as data, into
// rules/index.json. Part of `npm run generate`; CI runs it
// again and fails on a difference. The newest version that is in use is shown whole; older ones are listed.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { languageName, list, page, REVIEW, table, text } from './markdown.mjs';

const root = new URL('..', import.meta.url).pathname;
const out = `${root}docs/sets/`;
const read = (path) => JSON.parse(readFileSync(`${root}${path}`, 'utf8'));

const ORIGIN = { 'named-set': 'named set', filling: 'filling', editorial: 'editorial' };
const DIRECTION = {
  supports: 'A study supports it',
  'no-effect': 'A study finds no effect',
  contradicts: 'A study contradicts it',
  consensus: 'Experts agree',
  practice: 'From practice',
};

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const sets = readdirSync(`${root}rules/sets`)
  .filter((id) => existsSync(`${root}rules/sets/${id}/releases.json`))
  .sort()
  .map((id) => {
    const { releases } = read(`rules/sets/${id}/releases.json`);
    const release = releases.findLast(({ status }) => status === 'released') ?? releases.at(-1);
    const ruleSet = read(`rules/sets/${id}/${release.version}.json`);
    const translations = readdirSync(`${root}rules/sets/${id}`)
      .filter((file) => file.startsWith(`${release.version}.`) && file !== `${release.version}.json`)
      .map((file) => read(`rules/sets/${id}/${file}`));
    return { id, releases, release, ruleSet, translations };
  });
const plans = readdirSync(`${root}rules/plans`)
  .filter((file) => /^[a-z-]+\.json$/u.test(file))
  .map((file) => read(`rules/plans/${file}`));

for (const set of sets) writeFileSync(`${out}${set.id}.md`, setPage(set));
for (const plan of plans) writeFileSync(`${out}plan-${plan.id}.md`, planPage(plan));
writeFileSync(`${out}README.md`, indexPage());
writeFileSync(`${root}rules/index.json`, `${JSON.stringify(indexData(), null, 2)}\n`);

function setPage({ id, releases, release, ruleSet, translations }) {
  const count = (basis) => ruleSet.indicators.filter((indicator) => indicator.basis === basis).length;
  return page([
    `# ${text(ruleSet.title)}`,
    `\`${id}\` ${release.version} · ${ruleSet.indicators.length} indicators · about: ${ruleSet.subject} · ${ruleSet.licence}`,
    text(ruleSet.purpose),
    release.status === 'released' ? '' : `**This version is ${release.status}.** ${text(release.statusReason)}`,
    '## Use',
    list(ruleSet.intendedUse),
    '### Not for',
    list(ruleSet.notFor),
    '### Known limits',
    list(ruleSet.limits),
    '### For whom and where',
    list([...ruleSet.populations, ...ruleSet.settings]),
    `Ways of knowing: ${ruleSet.channels.join(', ')}.`,
    '## Indicators',
    `${count('named-set')} belong to the instrument that the set is named after, ${count('filling')} are taken from other sources, ${count('editorial')} were added by the editors.`,
    table(
      ['indicator', 'statement', 'points', 'basis of the points', 'origin', 'points to', 'group', 'sensitive'],
      ruleSet.indicators.map((indicator) => [
        `[${indicator.id}](#${indicator.id})`,
        indicator.statement,
        String(indicator.weight.points) + (indicator.offByDefault === true ? ' (off until turned on)' : ''),
        indicator.weight.basis,
        ORIGIN[indicator.basis],
        indicator.elements.join(', '),
        indicator.group ?? '',
        indicator.sensitive === 'no' ? '' : indicator.sensitive,
      ]),
    ),
    '## How it adds up',
    text(ruleSet.scoring.rationale),
    ruleSet.scoring.groups.length === 0
      ? ''
      : table(
          ['group', 'at most', 'why'],
          ruleSet.scoring.groups.map(({ id: group, title, cap, rationale }) => [
            `${group}: ${title}`,
            String(cap),
            rationale,
          ]),
        ),
    table(
      ['band', 'from', 'at least', 'proposes', 'basis', 'what it means', 'next step'],
      ruleSet.bands.map((band) => [
        `${band.id}: ${band.title}`,
        String(band.from),
        band.minIndicators === undefined ? '' : `${band.minIndicators} indicators`,
        band.proposes,
        `${band.basis}. ${band.rationale}`,
        band.meaning,
        band.nextStep,
      ]),
    ),
    `A professional concern with a written reason proposes the step of \`${ruleSet.concern.raisesTo}\` by itself. ${text(ruleSet.concern.rationale)}`,
    '## Evidence, for and against',
    ...ruleSet.indicators.flatMap((indicator) => indicatorPart(ruleSet, indicator)),
    '## Sources',
    Object.keys(ruleSet.sources).length === 0
      ? 'None.'
      : table(
          ['key', 'source', 'what was read'],
          Object.entries(ruleSet.sources).map(([key, source]) => [
            key,
            [
              source.url === null ? text(source.title) : `[${text(source.title)}](${source.url})`,
              text(source.publisher),
              source.year === null ? 'no year' : String(source.year),
              languageName(source.language),
            ].join(', '),
            text(source.note ?? ''),
          ]),
          true,
        ),
    '## Languages',
    table(
      ['language', 'translator', 'review'],
      [
        [languageName(ruleSet.language), 'original', 'original wording'],
        ...translations.map(({ language, translator, review }) => [
          languageName(language),
          translator,
          `${REVIEW[review.status]}${review.by === undefined ? '' : `: ${review.by}, ${review.date}`}`,
        ]),
      ],
    ),
    '## Versions',
    table(
      ['version', 'date', 'status', 'what the status rests on', 'SHA-256 of the canonical JSON'],
      releases.map((item) => [
        item.version,
        item.date,
        item.replacedBy === null ? item.status : `${item.status}, replaced by ${item.replacedBy}`,
        item.statusReason,
        `\`${item.sha256}\``,
      ]),
      true,
    ),
    `To cite: ${text(ruleSet.title)}, ${id} ${release.version}, trafficking-indicators. Changes: [CHANGELOG](../../rules/sets/${id}/CHANGELOG.md).`,
  ]);
}

function indicatorPart(ruleSet, indicator) {
  const sources = indicator.sources.map(
    ({ source, locator, read: how }) =>
      `${ruleSet.sources[source].title}, ${locator} (${how === 'full' ? 'read in full' : 'excerpt read'})`,
  );
  const evidence = indicator.evidence.map(({ direction, statement, study, population, n, effect, source }) => {
    const figures = [study, population, n === undefined ? undefined : `n = ${n}`, effect].filter(
      (part) => part !== undefined,
    );
    return `${DIRECTION[direction]} (\`${source}\`): ${statement}${figures.length === 0 ? '' : ` [${figures.join('; ')}]`}`;
  });
  return [
    `### ${indicator.id}`,
    text(indicator.statement),
    list(
      [
        `Present when: \`${JSON.stringify(indicator.when)}\``,
        `Points: ${indicator.weight.points}, ${indicator.weight.basis}. ${text(indicator.weight.rationale)}`,
        ...(sources.length === 0
          ? ['Source: none; added by the editors']
          : sources.map((source) => `Source: ${text(source)}`)),
        ...evidence.map(text),
        ...indicator.falsePositives.map((other) => `May also be: ${text(other)}`),
      ],
      true,
    ),
  ];
}

function planPage(plan) {
  return page([
    `# ${text(plan.title)}`,
    `Screening plan \`${plan.id}\` ${plan.version} · ${plan.licence}`,
    text(plan.purpose),
    '## Which sets apply',
    'In the order in which they are read. Each is assessed by itself; points of different sets are never added up.',
    table(
      ['set', 'applies', 'why'],
      plan.steps.map(({ ruleSet, when, forChildren, why }) => [
        `[${ruleSet.id}](${ruleSet.id}.md) ${ruleSet.version}`,
        [
          ...(forChildren === true ? ['to a child, or to somebody who is treated as one'] : []),
          ...(when === undefined ? [] : [`when \`${JSON.stringify(when)}\``]),
        ].join(' and ') || 'always',
        text(why),
      ]),
      true,
    ),
    '## Use',
    list(plan.intendedUse),
    '### Not for',
    list(plan.notFor),
    '### Known limits',
    list(plan.limits),
    ...(plan.facts.length === 0
      ? []
      : [
          '## Facts that only the plan has',
          table(
            ['fact', 'question', 'hint'],
            plan.facts.map(({ id, question, hint }) => [id, question, hint ?? '']),
          ),
        ]),
  ]);
}

function indexPage() {
  return page([
    '# The rule sets',
    'One page per set, made from the rule files. Which set to use when is told in [which set when](../which-set.md).',
    table(
      ['set', 'version', 'status', 'about', 'indicators', 'of the named set', 'languages', 'title'],
      sets.map(({ id, release, ruleSet, translations }) => [
        `[${id}](${id}.md)`,
        release.version,
        release.status,
        ruleSet.subject,
        String(ruleSet.indicators.length),
        String(ruleSet.indicators.filter(({ basis }) => basis === 'named-set').length),
        [ruleSet.language, ...translations.map(({ language }) => language)].join(', '),
        text(ruleSet.title),
      ]),
      true,
    ),
    '## Screening plans',
    'A plan says which sets apply to whom in one setting.',
    table(
      ['plan', 'version', 'sets', 'title'],
      plans.map(({ id, version, steps, title }) => [
        `[${id}](plan-${id}.md)`,
        version,
        steps.map(({ ruleSet }) => ruleSet.id).join(', '),
        text(title),
      ]),
      true,
    ),
  ]);
}

function indexData() {
  const languagesOf = (id, version) =>
    readdirSync(`${root}rules/sets/${id}`).flatMap((file) =>
      file.startsWith(`${version}.`) && file !== `${version}.json`
        ? file.slice(version.length + 1, -'.json'.length)
        : [],
    );
  return {
    $schema: '../schemas/index.schema.json',
    format: 'index/1',
    sets: sets.map(({ id, release, releases, ruleSet: { title, subject } }) => ({
      id,
      title,
      subject,
      use: release.version,
      versions: releases.map(({ version, date, status, replacedBy, sha256 }) => {
        const { indicators, facts, language } = read(`rules/sets/${id}/${version}.json`);
        return {
          version,
          date,
          status,
          replacedBy,
          sha256,
          indicators: indicators.length,
          facts: facts.length,
          languages: [language, ...languagesOf(id, version)],
          path: `sets/${id}/${version}.json`,
        };
      }),
    })),
    plans: plans.map(({ id, version, title, steps }) => ({
      id,
      version,
      title,
      sets: steps.map(({ ruleSet }) => `${ruleSet.id}@${ruleSet.version}`),
      path: `plans/${id}.json`,
    })),
  };
}
