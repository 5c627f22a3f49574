// Writes docs/cards/: for every version of every rule set a model card as a page and as data, and an index. Part of
// `npm run generate`; CI runs it again and fails on a difference.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { languageName, list, page, REVIEW, table, text } from './markdown.mjs';
import { modelCard } from './model-card.mjs';

const root = new URL('..', import.meta.url).pathname;
const out = `${root}docs/cards/`;
const read = (path) => JSON.parse(readFileSync(`${root}${path}`, 'utf8'));

const STATUS = { released: 'released', deprecated: 'deprecated', withdrawn: 'withdrawn' };
const PROPOSES = { nothing: 'nothing', 'ask-more': 'ask more', referral: 'offer a referral', visit: 'offer a visit' };
const DIRECTION = {
  supports: 'a study supports it',
  'no-effect': 'a study finds no effect',
  contradicts: 'a study contradicts it',
  consensus: 'experts agree on it',
  practice: 'practice reports it',
};

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const { vignettes } = read('test/rules/vignettes.json');
const { sets } = read('rules/index.json');
const cards = sets.flatMap(({ id, use, versions }) => {
  const { releases } = read(`rules/sets/${id}/releases.json`);
  const files = readdirSync(`${root}rules/sets/${id}`);
  return versions.map(({ version }) => {
    const translations = files
      .filter((file) => file.startsWith(`${version}.`) && file !== `${version}.json`)
      .map((file) => read(`rules/sets/${id}/${file}`));
    const about = version === use ? vignettes.filter(({ ruleSet }) => ruleSet === id) : [];
    const release = releases.find((item) => item.version === version);
    return modelCard(read(`rules/sets/${id}/${version}.json`), release, translations, about);
  });
});

const nameOf = ({ ruleSet: { id, version } }) => `${id}-${version}`;
for (const card of cards) {
  writeFileSync(`${out}${nameOf(card)}.json`, `${JSON.stringify(card, null, 2)}\n`);
  writeFileSync(`${out}${nameOf(card)}.md`, cardPage(card));
}
writeFileSync(`${out}README.md`, indexPage());

function cardPage(card) {
  const { ruleSet, use } = card;
  const inUse = sets.find(({ id }) => id === ruleSet.id).use === ruleSet.version;
  return page([
    `# Model card: ${text(card.title)} ${ruleSet.version}`,
    [
      `\`${ruleSet.id}\` ${ruleSet.version}`,
      `${STATUS[ruleSet.status]} ${ruleSet.date}`,
      `about: ${card.subject}`,
      ruleSet.licence,
      `[as JSON](${nameOf(card)}.json)`,
      ...(inUse ? [`[every indicator](../sets/${ruleSet.id}.md)`] : []),
    ].join(' · '),
    text(card.purpose),
    ruleSet.replacedBy === null
      ? ''
      : `**There is a newer version:** [${ruleSet.replacedBy}](${ruleSet.id}-${ruleSet.replacedBy}.md).`,
    `**Not tested against outcomes.** ${text(card.statement)}`,
    '## What it is for',
    list(use.intended),
    '### Not for',
    list(use.notFor),
    '### For whom and where',
    list([...use.populations, ...use.settings]),
    `Ways of knowing: ${use.channels.join(', ')}.`,
    ...restsOn(card),
    ...gives(card),
    '## Sensitive data',
    sensitivePart(card.sensitive),
    '## Languages',
    table(
      ['language', 'translator', 'review'],
      card.languages.map(({ language, translator, review }) => [
        languageName(language),
        translator ?? 'original',
        review === 'original' ? 'original wording' : REVIEW[review],
      ]),
    ),
    '## Known gaps',
    list(card.gaps),
    ...assessmentPart(card),
    '## Release',
    `${text(ruleSet.statusReason)}`,
    `SHA-256 of the canonical JSON: \`${ruleSet.sha256}\`. To cite: ${text(card.title)}, ${ruleSet.id} ${ruleSet.version}, trafficking-indicators.`,
  ]);
}

/** Where the indicators, points and cut-offs come from, and what is known of the single signs. */
function restsOn({ indicators, weights, bands, evidence, sources }) {
  const editorial = bands.filter(({ basis }) => basis === 'editorial').length;
  return [
    '## What it rests on',
    table(
      ['what', 'number'],
      [
        ['indicators', String(indicators.count)],
        ['… of the instrument that the set is named after', String(indicators.namedSet)],
        ['… taken from other sources', String(indicators.filling)],
        ['… added by the editors', String(indicators.editorial)],
        ['… off until turned on', String(indicators.offByDefault)],
        ['… shown without points', String(indicators.withoutPoints)],
        ['points given by a source', String(weights.source)],
        ['points chosen by the editors', String(weights.editorial)],
        ['points fitted by a study', String(weights.fitted)],
        ['cut-offs chosen by the editors', `${editorial} of ${bands.length}`],
        ['citations of a source read in full', String(sources.citedInFull)],
        ['citations of a source read as an excerpt', String(sources.citedAsExcerpt)],
      ],
    ),
    '### Evidence for and against single indicators',
    'None of this is evidence about the set as a whole.',
    table(
      ['evidence', 'records'],
      [
        ['a study supports an indicator', String(evidence.supports)],
        ['a study finds no effect', String(evidence.noEffect)],
        ['a study contradicts an indicator', String(evidence.contradicts)],
        ['experts agree', String(evidence.consensus)],
        ['from practice', String(evidence.practice)],
      ],
    ),
    ...(evidence.against.length === 0
      ? []
      : [
          'Indicators that a study speaks against:',
          list(
            evidence.against.map(
              ({ id, points, directions }) =>
                `\`${id}\`, ${counted(points, 'point')}: ${directions.map((direction) => DIRECTION[direction]).join('; ')}`,
            ),
            true,
          ),
        ]),
    '### Sources',
    sources.list.length === 0
      ? 'None is cited.'
      : list(
          sources.list.map(({ title, publisher, year, url }) =>
            [url === null ? text(title) : `[${text(title)}](${url})`, text(publisher), String(year ?? 'no year')].join(
              ', ',
            ),
          ),
          true,
        ),
  ];
}

/** What comes out: scores, bands, cases, vignettes. */
function gives({ bands, scores, cases, vignettes }) {
  return [
    '## What it gives',
    table(
      ['band', 'from', 'and at least', 'proposes', 'basis of the cut-off', 'own cases in it'],
      bands.map(({ id, title, from, minIndicators, proposes, basis }) => [
        `${id}: ${text(title)}`,
        String(from),
        minIndicators === undefined ? '' : `${minIndicators} indicators`,
        PROPOSES[proposes],
        basis,
        String(cases.byBand[id]),
      ]),
    ),
    `Scores that can be reached: ${scoresText(scores.asShipped)}${
      JSON.stringify(scores.asShipped) === JSON.stringify(scores.everythingOn)
        ? ''
        : `; with every indicator turned on: ${scoresText(scores.everythingOn)}`
    }. Points are no probability.`,
    `Of its ${cases.count} worked, fictitious cases ${cases.passed} give the result that the file says.`,
    vignettes === null ? '' : vignettesText(vignettes),
  ];
}

function scoresText({ least, most, values }) {
  if (values === null) return `${least} to ${most}`;
  return values.length === most - least + 1 ? `every whole number from ${least} to ${most}` : values.join(', ');
}

function vignettesText({ count, agree, differ, note }) {
  const others = differ.map(({ id, expected, came }) => `${id} expected ${expected}, came ${came}`).join('; ');
  return `Of ${counted(count, 'vignette')} with an expected level ${agree} ${agree === 1 ? 'reaches' : 'reach'} it${others === '' ? '' : ` (${others})`}. ${text(note)}`;
}

function sensitivePart({ factsTouching, attributes, indicators }) {
  if (factsTouching === 0) return 'No fact of this set touches personal data of a sensitive kind.';
  return [
    `${counted(factsTouching, 'fact')} of this set touch personal data that need particular care:`,
    table(
      ['kind of data', 'facts'],
      attributes.map(({ attribute, facts }) => [attribute, String(facts)]),
    ),
    ...(indicators.length === 0
      ? ['No indicator is a protected characteristic or tends to follow one.']
      : [
          'Indicators that are a protected characteristic (direct) or tend to follow one (proxy). Results are also given without them.',
          table(
            ['indicator', 'sensitive', 'points', 'as shipped'],
            indicators.map(({ id, sensitive, points, offByDefault }) => [
              `\`${id}\``,
              sensitive,
              String(points),
              offByDefault ? 'off' : 'on',
            ]),
          ),
        ]),
  ].join('\n\n');
}

/** What this version brings to an impact assessment and to a check under the AI Act; the rest is the user's to fill in. */
function assessmentPart({ ruleSet, subject, use, indicators, weights, sensitive, languages, cases, scores }) {
  const reviewed = languages.filter(({ review }) => review.startsWith('reviewed'));
  const kinds = sensitive.attributes.map(({ attribute }) => attribute).join(', ');
  return [
    '## For your own assessments',
    'What this version brings to the [templates](../deploying.md#templates). Everything else depends on where and how it is used, and is yours to fill in.',
    '### Data protection impact assessment',
    table(
      ['question', 'this version'],
      [
        ['What is one record about?', `one ${subject}`],
        ['Which data does it ask for?', `${counted(indicators.facts, 'fact')}; no name, no address, no free text`],
        [
          'Which of them need particular care?',
          sensitive.factsTouching === 0
            ? 'none that the editors marked'
            : `${sensitive.factsTouching} of them: ${kinds}`,
        ],
        ['How do they become known?', use.channels.join(', ')],
        [
          'What is worked out from them?',
          `a score range within ${scores.asShipped.least} to ${scores.asShipped.most}, the bands that can be reached, a proposed next step, and the reason for every point`,
        ],
        ['Where is it kept, and sent?', 'nowhere by this package; an assessment holds the facts it rests on'],
        ['Is anything decided by itself?', 'no; what is proposed is an offer that a person makes or does not make'],
      ],
    ),
    '### AI Act',
    table(
      ['question', 'this version'],
      [
        ['Intended purpose', 'as above under “What it is for” and “Not for”'],
        [
          'How were the rules made?',
          `written by people; points: ${weights.source} from a source, ${weights.editorial} by the editors, ${weights.fitted} fitted to data`,
        ],
        ['Accuracy', 'not known: not tested against outcomes'],
        [
          'Tests that it passes',
          `${cases.passed} of ${cases.count} cases of its own; the same facts always give the same result`,
        ],
        ['Records', `every assessment names ${ruleSet.id} ${ruleSet.version} with its SHA-256 and can be run again`],
        [
          'Human oversight',
          'a practitioner’s concern weighs as much as the signs; every reason is shown; what is not known widens the range and decides nothing',
        ],
        [
          'Protected characteristics',
          sensitive.indicators.length === 0
            ? 'no indicator is one or tends to follow one'
            : `${counted(sensitive.indicators.length, 'indicator')} marked; results also without them`,
        ],
        ['Languages', `${languages.length}, of which a native speaker reviewed ${reviewed.length}`],
      ],
    ),
  ];
}

function indexPage() {
  return page([
    '# All model cards',
    'One card for each version of each rule set, made from the files and run anew with every change. What a card holds is told in [model cards](../model-cards.md). None of the versions has been tested against outcomes.',
    table(
      [
        'card',
        'title',
        'indicators',
        'points by a source',
        'by the editors',
        'studies for',
        'against',
        'languages',
        'reviewed',
      ],
      cards.map((card) => [
        `[${card.ruleSet.id} ${card.ruleSet.version}](${nameOf(card)}.md)${card.ruleSet.status === 'released' ? '' : `, ${card.ruleSet.status}`}`,
        text(card.title),
        String(card.indicators.count),
        String(card.weights.source),
        String(card.weights.editorial),
        String(card.evidence.supports),
        String(card.evidence.contradicts + card.evidence.noEffect),
        String(card.languages.length),
        String(card.languages.filter(({ review }) => review.startsWith('reviewed')).length),
      ]),
      true,
    ),
  ]);
}

function counted(number, noun) {
  return `${number} ${number === 1 ? noun : `${noun}s`}`;
}
