import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/index.js';
import type { RuleSetFile, SetIndex } from '../../src/index.js';
import type { ModelCard } from '../../src/generated/types.js';
import { sexAd } from '../../src/generated/rules/sex-ad.js';
import { edited, GONE } from '../support/edited.js';
import { schemaFaults } from '../support/schemas.js';
import { readPage } from './blocks.js';

const root = new URL('../../', import.meta.url);
const readData = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

const { sets } = readData('rules/index.json') as SetIndex;
const versions = sets.flatMap(({ id, versions: all }) =>
  all.map(({ version, sha256 }) => [id, version, sha256] as const),
);
const cardOf = (id: string, version: string): ModelCard => readData(`docs/cards/${id}-${version}.json`) as ModelCard;

describe('the model cards', () => {
  it('are there for every version of every set, as data and as a page, and nothing else', () => {
    const wanted = versions.flatMap(([id, version]) => [`${id}-${version}.json`, `${id}-${version}.md`]);
    expect(readdirSync(new URL('docs/cards/', root)).sort()).toEqual([...wanted, 'README.md'].sort());
  });

  describe.each(versions)('%s %s', (id, version, sha256) => {
    const card = cardOf(id, version);
    const file = readData(`rules/sets/${id}/${version}.json`) as RuleSetFile;

    it('has the shape of the schema and is about the released file', () => {
      expect(schemaFaults('model-card', card)).toEqual([]);
      expect([card.ruleSet.id, card.ruleSet.version, card.ruleSet.sha256]).toEqual([id, version, sha256]);
    });

    it('counts every indicator once by origin and once by the basis of its points', () => {
      const { indicators, weights, evidence } = card;
      expect(indicators.count).toBe(file.indicators.length);
      expect(indicators.namedSet + indicators.filling + indicators.editorial).toBe(file.indicators.length);
      expect(weights.source + weights.editorial + weights.fitted).toBe(file.indicators.length);
      expect(
        evidence.supports + evidence.noEffect + evidence.contradicts + evidence.consensus + evidence.practice,
      ).toBe(file.indicators.reduce((sum, indicator) => sum + indicator.evidence.length, 0));
    });

    it('names every indicator that a study speaks against, and every one that is sensitive', () => {
      const against = file.indicators.filter(({ evidence }) =>
        evidence.some(({ direction }) => direction === 'contradicts' || direction === 'no-effect'),
      );
      const sensitive = file.indicators.filter((indicator) => indicator.sensitive !== 'no');
      expect(card.evidence.against.map((indicator) => indicator.id)).toEqual(against.map((indicator) => indicator.id));
      expect(card.sensitive.indicators.map((indicator) => indicator.id)).toEqual(
        sensitive.map((indicator) => indicator.id),
      );
    });

    it('has its cases give what they say', () => {
      expect([card.cases.count, card.cases.passed]).toEqual([file.cases.length, file.cases.length]);
    });

    it('claims no test against outcomes, names what nobody reviewed, and says what the set is not for', () => {
      expect(card.validation).toEqual({ status: 'not-tested', studies: [] });
      expect(card.gaps[0]).toContain('not been held against outcomes');
      const page = readPage(`docs/cards/${id}-${version}.md`);
      expect(page).toContain('**Not tested against outcomes.**');
      expect(page).not.toMatch(/\bvalidated\b|\baccurate\b|\bproven\b/u);
      const words = card.gaps.join('\n');
      const unreviewed = card.languages.filter(({ review }) => review === 'not-reviewed');
      expect(words.includes('No native speaker has reviewed')).toBe(unreviewed.length > 0);
      expect(card.use.notFor).toEqual(file.notFor);
    });
  });

  it('give the scores that the set gives', () => {
    const { least, most, values } = cardOf('sex-ad', '1.0.0').scores.asShipped;
    const { score } = assess(sexAd, {});
    expect([least, most]).toEqual([score.least, score.possible]);
    expect(values).toContain(most);
    const [first] = sexAd.cases.filter(({ turnOn }) => turnOn === undefined);
    expect(values).toContain(assess(sexAd, first?.facts ?? {}).score.least);
  });

  it('have the vignettes of the newest versions, all 36 of them', () => {
    const tried = versions.map(([id, version]) => cardOf(id, version).vignettes?.count ?? 0);
    expect(tried.reduce((sum, count) => sum + count, 0)).toBe(36);
    expect(cardOf('general', '1.0.0').vignettes).toBeNull();
    const { count = 0, agree = 0, differ = [] } = cardOf('general', '1.1.0').vignettes ?? {};
    expect(agree + differ.length).toBe(count);
  });
});

describe('docs/limits.md', () => {
  const page = readPage('docs/limits.md').replaceAll(/\s+/gu, ' ');
  const inUse = sets.map(({ id, use }) => cardOf(id, use));
  const sum = (count: (card: ModelCard) => number): number => inUse.reduce((total, card) => total + count(card), 0);
  const vignettes = inUse.flatMap((card) => card.vignettes ?? []);

  it.each([
    ['sets', `All ${inUse.length} are drawn`],
    [
      'points',
      `Of ${sum((card) => card.indicators.count)} indicators ${sum((card) => card.weights.editorial)} have points`,
    ],
    [
      'cut-offs',
      `all ${sum((card) => card.bands.filter(({ basis }) => basis === 'editorial').length)} cut-offs are theirs`,
    ],
    [
      'studied signs',
      `${sum((card) => card.evidence.indicatorsStudied)} of the ${sum((card) => card.indicators.count)} indicators`,
    ],
    [
      'excerpts',
      `${sum(({ sources }) => sources.citedAsExcerpt)} of ${sum(({ sources }) => sources.citedAsExcerpt + sources.citedInFull)} citations`,
    ],
    [
      'vignettes',
      `Of ${vignettes.reduce((all, { count }) => all + count, 0)} made-up stories ${vignettes.reduce((all, { agree }) => all + agree, 0)} reach`,
    ],
    ['translations', `any of the ${sum((card) => card.languages.length - 1)} translations`],
  ])('has the figures of the cards: %s', (_, words) => {
    expect(page).toContain(words);
  });

  it('says that nothing has been tested or reviewed only while that is so', () => {
    expect(inUse.every((card) => card.validation.status === 'not-tested')).toBe(true);
    expect(inUse.every(({ bands }) => bands.every(({ basis }) => basis === 'editorial'))).toBe(true);
    expect(inUse.every(({ languages }) => languages.every(({ review }) => !review.startsWith('reviewed')))).toBe(true);
  });
});

describe('the schema of a model card', () => {
  const card = cardOf('general', '1.1.0');
  const study = { title: 'A study', url: 'https://example.org/s', sha256: card.ruleSet.sha256, records: 400 };

  it('takes a card that was tested, with the study that tested it', () => {
    expect(schemaFaults('model-card', edited(card, '/validation', { status: 'tested', studies: [study] }))).toEqual([]);
  });

  it.each([
    ['/more', 1, ' additionalProperties'],
    ['/gaps', GONE, ' required'],
    ['/format', 'model-card/2', '/format const'],
    ['/validation', { status: 'tested', studies: [] }, '/validation/studies minItems'],
    ['/validation', { status: 'not-tested', studies: [study] }, '/validation/studies maxItems'],
    ['/validation', { status: 'validated', studies: [study] }, '/validation/status enum'],
    [
      '/validation',
      { status: 'tested', studies: [{ ...study, sha256: 'unknown' }] },
      '/validation/studies/0/sha256 pattern',
    ],
    ['/validation', { status: 'tested', studies: [{ ...study, records: 0 }] }, '/validation/studies/0/records minimum'],
    [
      '/validation',
      { status: 'tested', studies: [{ ...study, url: 'a drawer' }] },
      '/validation/studies/0/url pattern',
    ],
    ['/gaps', [], '/gaps minItems'],
    ['/use/notFor', [], '/use/notFor minItems'],
    ['/use/intended', [], '/use/intended minItems'],
    ['/use/intended', GONE, '/use required'],
    ['/ruleSet/sha256', 'abc', '/ruleSet/sha256 pattern'],
    ['/ruleSet/status', 'validated', '/ruleSet/status enum'],
    ['/ruleSet/version', '1.0', '/ruleSet/version pattern'],
    ['/ruleSet/date', 'yesterday', '/ruleSet/date pattern'],
    ['/indicators/count', 0, '/indicators/count minimum'],
    ['/indicators/filling', 1.5, '/indicators/filling type'],
    ['/indicators/editorial', -1, '/indicators/editorial minimum'],
    ['/weights/fitted', GONE, '/weights required'],
    ['/weights/method', 'product', '/weights/method enum'],
    ['/bands', [], '/bands minItems'],
    ['/bands/0/proposes', 'arrest', '/bands/0/proposes enum'],
    ['/bands/0/basis', 'felt', '/bands/0/basis enum'],
    ['/evidence/contradicts', GONE, '/evidence required'],
    ['/evidence/accuracy', 0.9, '/evidence additionalProperties'],
    ['/evidence/against/0/directions', [], '/evidence/against/0/directions minItems'],
    ['/evidence/against/0/directions', ['contradicts', 'contradicts'], '/evidence/against/0/directions uniqueItems'],
    ['/evidence/against/0/directions/0', 'proves', '/evidence/against/0/directions/0 enum'],
    ['/sources/list/0/url', 'here', '/sources/list/0/url pattern'],
    ['/sensitive/attributes/0/attribute', 'mood', '/sensitive/attributes/0/attribute enum'],
    ['/sensitive/indicators/0/sensitive', 'no', '/sensitive/indicators/0/sensitive enum'],
    [
      '/sensitive/indicators/0',
      { id: 'origin', sensitive: 'direct', points: 1, offByDefault: false },
      '/sensitive/indicators/0 anyOf',
    ],
    ['/languages', [], '/languages minItems'],
    ['/languages/1/review', 'fine', '/languages/1/review enum'],
    ['/languages/1/translator', GONE, '/languages/1 required'],
    ['/languages/0/translator', 'somebody', '/languages/0/translator false schema'],
    ['/scores/asShipped/values', 'many', '/scores/asShipped/values type'],
    ['/scores/asShipped/values', [1, 1], '/scores/asShipped/values uniqueItems'],
    ['/cases/count', 0, '/cases/count minimum'],
    ['/cases/byBand/Some signs', 1, '/cases/byBand propertyNames'],
    ['/vignettes/differ', [{ id: 'vig-01', expected: 'strong', came: 'sure' }], '/vignettes/differ/0/came enum'],
    ['/vignettes/note', GONE, '/vignettes required'],
  ])('refuses %s', (path, value, fault) => {
    expect(schemaFaults('model-card', edited(card, path, value))).toContain(fault);
  });
});
