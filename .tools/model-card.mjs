// The model card of one version of one rule set, as data: counts over its rule file, and what its cases and vignettes give when
// they are run. Nothing in it is written by hand, so that it cannot say more than the files do.
import { bundled } from './bundled.mjs';
import { languageName } from './markdown.mjs';

const built = await bundled(
  [
    'index.ts',
    'assess/statement.ts',
    'check/reachable-scores.ts',
    'conditions/verdict.ts',
    'json/canonical-json.ts',
    'scoring/points.ts',
    'scoring/score.ts',
  ],
  'model-cards',
);
const load = (name) => import(`${built}/${name}.mjs`);
const { assess, parseRuleSet } = await load('index');
const { STATEMENT } = await load('assess/statement');
const { reachableScores } = await load('check/reachable-scores');
const { UNDECIDED } = await load('conditions/verdict');
const { digest } = await load('json/canonical-json');
const { pointsOf } = await load('scoring/points');
const { scorePlan, tally } = await load('scoring/score');

const LEVELS = ['none', 'some', 'strong'];
/** Directions of evidence that come from a study, and those of them that speak against a sign. */
const STUDIED = ['supports', 'no-effect', 'contradicts'];
const AGAINST = ['no-effect', 'contradicts'];

/** Vignettes are told with a level that two practitioners would be expected to agree on. */
const VIGNETTE_NOTE =
  'Fictitious stories that were coded once to facts by the editors, who had read them while they chose some of the cut-offs. The agreement is no independent evidence.';

/**
 * One card.
 *
 * @param file - The rule file.
 * @param release - Its entry in releases.json.
 * @param translations - Its translations.
 * @param vignettes - Vignettes about this set; empty where there are none, or where they are about another version.
 */
export function modelCard(file, release, translations, vignettes) {
  if (digest(file) !== release.sha256) throw new Error(`${file.id} ${file.version} is not the file that was released`);
  const { ok, ruleSet } = parseRuleSet(file);
  if (!ok) throw new Error(`${file.id} ${file.version} cannot be loaded`);
  const card = {
    $schema: '../../schemas/model-card.schema.json',
    format: 'model-card/1',
    ruleSet: {
      id: file.id,
      version: file.version,
      sha256: release.sha256,
      date: release.date,
      status: release.status,
      statusReason: release.statusReason,
      replacedBy: release.replacedBy,
      licence: file.licence,
    },
    title: file.title,
    purpose: file.purpose,
    subject: file.subject,
    statement: STATEMENT,
    use: {
      intended: file.intendedUse,
      notFor: file.notFor,
      populations: file.populations,
      settings: file.settings,
      channels: file.channels,
    },
    indicators: indicatorsOf(file),
    weights: weightsOf(file),
    bands: file.bands.map(({ id, title, from, minIndicators, proposes, basis }) => ({
      id,
      title,
      from,
      ...(minIndicators !== undefined && { minIndicators }),
      proposes,
      basis,
    })),
    evidence: evidenceOf(file),
    sources: sourcesOf(file),
    sensitive: sensitiveOf(file),
    languages: [
      { language: file.language, review: 'original' },
      ...translations.map(({ language, review, translator }) => ({ language, review: review.status, translator })),
    ],
    scores: {
      asShipped: scoresOf(
        ruleSet,
        file.indicators.filter(({ offByDefault }) => offByDefault !== true),
      ),
      everythingOn: scoresOf(ruleSet, file.indicators),
    },
    cases: casesOf(ruleSet, file.cases),
    vignettes: vignettesOf(ruleSet, vignettes),
    // No file of this repository records a study of a set. When one does, it is read here.
    validation: { status: 'not-tested', studies: [] },
  };
  return { ...card, gaps: [...gapsOf(card), ...file.limits] };
}

const countWhere = (items, test) => items.filter(test).length;

function indicatorsOf({ indicators, facts }) {
  const from = (wanted) => countWhere(indicators, ({ basis }) => basis === wanted);
  return {
    count: indicators.length,
    facts: facts.length,
    namedSet: from('named-set'),
    filling: from('filling'),
    editorial: from('editorial'),
    offByDefault: countWhere(indicators, ({ offByDefault }) => offByDefault === true),
    withoutPoints: countWhere(indicators, ({ weight }) => weight.points === 0),
  };
}

function weightsOf({ indicators, scoring }) {
  const from = (wanted) => countWhere(indicators, ({ weight }) => weight.basis === wanted);
  const points = indicators.map(({ weight }) => weight.points);
  return {
    source: from('source'),
    editorial: from('editorial'),
    fitted: from('fitted'),
    least: Math.min(...points),
    most: Math.max(...points),
    groups: scoring.groups.length,
    method: scoring.method,
  };
}

function evidenceOf({ indicators }) {
  const directions = indicators.flatMap(({ evidence }) => evidence.map(({ direction }) => direction));
  const of = (wanted) => countWhere(directions, (direction) => direction === wanted);
  const has = ({ evidence }, wanted) => evidence.some(({ direction }) => wanted.includes(direction));
  return {
    supports: of('supports'),
    noEffect: of('no-effect'),
    contradicts: of('contradicts'),
    consensus: of('consensus'),
    practice: of('practice'),
    indicatorsWithout: countWhere(indicators, ({ evidence }) => evidence.length === 0),
    indicatorsStudied: countWhere(indicators, (indicator) => has(indicator, STUDIED)),
    against: indicators
      .filter((indicator) => has(indicator, AGAINST))
      .map(({ id, weight, evidence }) => ({
        id,
        points: weight.points,
        directions: [...new Set(evidence.map(({ direction }) => direction))].sort(),
      })),
  };
}

function sourcesOf({ indicators, bands, concern, sources }) {
  const citations = [...indicators, ...bands, concern].flatMap((cited) => cited.sources);
  return {
    citedInFull: countWhere(citations, ({ read }) => read === 'full'),
    citedAsExcerpt: countWhere(citations, ({ read }) => read === 'excerpt'),
    list: Object.entries(sources).map(([key, { title, publisher, year, url }]) => ({
      key,
      title,
      publisher,
      year,
      url,
    })),
  };
}

function sensitiveOf({ facts, indicators }) {
  const attributes = new Map();
  for (const attribute of facts.flatMap(({ touches }) => touches))
    attributes.set(attribute, (attributes.get(attribute) ?? 0) + 1);
  return {
    factsTouching: countWhere(facts, ({ touches }) => touches.length > 0),
    attributes: [...attributes]
      .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
      .map(([attribute, number]) => ({ attribute, facts: number })),
    indicators: indicators
      .filter(({ sensitive }) => sensitive !== 'no')
      .map(({ id, sensitive, weight, offByDefault }) => ({
        id,
        sensitive,
        points: weight.points,
        offByDefault: offByDefault === true,
      })),
  };
}

/** Scores with these indicators counted and no other. */
function scoresOf(ruleSet, counted) {
  const plan = scorePlan(ruleSet, pointsOf(ruleSet, new Set(counted.map(({ id }) => id))));
  const { least, most } = tally(plan, new Int32Array(ruleSet.indicators.length).fill(UNDECIDED));
  return { least, most, values: reachableScores(plan) ?? null };
}

function casesOf(ruleSet, cases) {
  const byBand = Object.fromEntries(ruleSet.bands.map(({ id }) => [id, 0]));
  let passed = 0;
  for (const { facts, concern, turnOn, expect } of cases) {
    const { score, bands, nextStep } = assess(ruleSet, facts, {
      ...(concern !== undefined && { concern: { reason: concern } }),
      ...(turnOn !== undefined && { turnOn }),
    });
    byBand[nextStep.band] += 1;
    const came = JSON.stringify([score.least, score.most, bands, nextStep.band]);
    if (came === JSON.stringify([expect.least, expect.most, expect.bands, expect.nextStep])) passed += 1;
  }
  return { count: cases.length, passed, byBand };
}

function vignettesOf(ruleSet, vignettes) {
  if (vignettes.length === 0) return null;
  const levelOf = (facts) => {
    const { band } = assess(ruleSet, facts).nextStep;
    return LEVELS[ruleSet.bands.findIndex(({ id }) => id === band)];
  };
  const differ = vignettes
    .map(({ id, level, facts }) => ({ id, expected: level, came: levelOf(facts) }))
    .filter(({ expected, came }) => expected !== came);
  return { count: vignettes.length, agree: vignettes.length - differ.length, differ, note: VIGNETTE_NOTE };
}

/** What the figures themselves say is missing, in the order in which it weighs. */
function gapsOf({ indicators, weights, bands, evidence, sources, languages, cases, vignettes }) {
  const { count } = indicators;
  const editorialBands = countWhere(bands, ({ basis }) => basis === 'editorial');
  const unreviewed = languages.filter(({ review }) => review === 'not-reviewed').map(({ language }) => language);
  const cited = sources.citedInFull + sources.citedAsExcerpt;
  return [
    'This version has not been held against outcomes. How often it points the right way is not known.',
    ...(weights.editorial > 0
      ? [`The points of ${of(weights.editorial, count, 'indicator')} are the editors' own.`]
      : []),
    ...(editorialBands > 0
      ? [`The cut-offs of ${of(editorialBands, bands.length, 'band')} are the editors' own.`]
      : []),
    evidence.indicatorsStudied === 0
      ? 'No study is recorded for any of the indicators: their evidence is practice and consensus.'
      : `A study says something about ${of(evidence.indicatorsStudied, count, 'indicator')}; the others rest on practice, consensus or the editors.`,
    ...(evidence.indicatorsWithout > 0
      ? [`${of(evidence.indicatorsWithout, count, 'indicator')} have no evidence recorded.`]
      : []),
    ...(sources.citedAsExcerpt > 0
      ? [`${of(sources.citedAsExcerpt, cited, 'citation')} rest on an excerpt, not on the whole source.`]
      : []),
    ...(cited === 0 ? ['No source is cited.'] : []),
    ...(unreviewed.length > 0
      ? [`No native speaker has reviewed the wording in ${unreviewed.map(languageName).join(', ')}.`]
      : []),
    ...(cases.passed < cases.count ? [`${cases.count - cases.passed} of its own cases give another result.`] : []),
    ...(vignettes === null ? ['No story from outside its own cases has been tried on it.'] : []),
  ];
}

/** Such as “40 of 41 indicators”, or “all 11 indicators”. */
function of(some, all, noun) {
  const plural = all === 1 ? noun : `${noun}s`;
  return some === all ? `all ${all} ${plural}` : `${some} of ${all} ${plural}`;
}
