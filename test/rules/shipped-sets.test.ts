import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import Ajv from 'ajv/dist/2020.js';
import { assess, parseRuleSet } from '../../src/index.js';
import type { Facts, FactDictionary, RuleSet, RuleSetFile, SourceList, Translation, Releases } from '../../src/index.js';
import { digest } from '../../src/json/canonical-json.js';

const root = new URL('../../', import.meta.url);
const readData = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

// The schemas themselves, not the validators generated from them.
const ajv = new Ajv({ allErrors: true, strict: false });
for (const file of readdirSync(new URL('schemas/', root)))
  if (file.endsWith('.schema.json')) ajv.addSchema(readData(`schemas/${file}`) as object);
const faults = (schema: string, data: unknown): unknown => {
  ajv.validate(schema, data);
  return ajv.errors ?? [];
};

function load(data: unknown): RuleSet {
  const parsed = parseRuleSet(data);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.ruleSet;
}

// A set without releases is still being written.
const ids = readdirSync(new URL('rules/sets/', root)).filter((id) => existsSync(new URL(`rules/sets/${id}/releases.json`, root)));
const versions = ids.flatMap((id) =>
  readdirSync(new URL(`rules/sets/${id}/`, root))
    .filter((file) => /^\d+\.\d+\.\d+\.json$/u.test(file))
    .map((file) => [id, file.replace('.json', '')] as const),
);

describe('the shared rule data', () => {
  it('has facts, sources and referrals of the right shape', () => {
    expect(faults('facts.schema.json', readData('rules/facts.json'))).toEqual([]);
    expect(faults('sources.schema.json', readData('rules/sources.json'))).toEqual([]);
    for (const file of readdirSync(new URL('rules/referral/', root)))
      expect(faults('referral.schema.json', readData(`rules/referral/${file}`))).toEqual([]);
  });
});

describe.each(versions)('%s %s', (id, version) => {
  const path = `rules/sets/${id}/${version}`;
  const data = readData(`${path}.json`) as RuleSetFile;
  const ruleSet = load(data);
  const translations = readdirSync(new URL(`rules/sets/${id}/`, root))
    .filter((file) => file.startsWith(`${version}.`) && file !== `${version}.json`)
    .map((file) => readData(`rules/sets/${id}/${file}`) as Translation);

  it('has the shape of the schema, and its id and version are those of its path', () => {
    expect(faults('rule-set.schema.json', data)).toEqual([]);
    expect([ruleSet.id, ruleSet.version]).toEqual([id, version]);
  });

  it('is frozen: its content is that of the release', () => {
    const releases = readData(`rules/sets/${id}/releases.json`) as Releases;
    expect(faults('releases.schema.json', releases)).toEqual([]);
    expect(releases.releases.find((release) => release.version === version)?.sha256).toBe(digest(data));
  });

  it('cites only sources that it lists, and lists only sources that it cites', () => {
    const cited = [
      ...ruleSet.indicators.flatMap(({ sources, evidence }) => [...sources, ...evidence].map(({ source }) => source)),
      ...ruleSet.bands.flatMap(({ sources }) => sources.map(({ source }) => source)),
      ...ruleSet.concern.sources.map(({ source }) => source),
    ];
    expect([...new Set(cited)].sort()).toEqual(Object.keys(ruleSet.sources).sort());
    const all = (readData('rules/sources.json') as SourceList).sources;
    for (const [key, source] of Object.entries(ruleSet.sources)) expect(all[key]).toEqual(source);
  });

  it('shares its facts with the dictionary: same id, same type, same options, same limits', () => {
    const dictionary = new Map((readData('rules/facts.json') as FactDictionary).facts.map((fact) => [fact.id, fact]));
    for (const fact of ruleSet.facts) {
      const shared = dictionary.get(fact.id);
      expect(shared, fact.id).toBeDefined();
      expect([shared?.type, shared?.options, shared?.unit, shared?.minimum, shared?.maximum]).toEqual([
        fact.type,
        fact.options?.map((option) => option.id),
        fact.unit,
        fact.minimum,
        fact.maximum,
      ]);
    }
  });

  it.each(ruleSet.indicators.map((indicator) => [indicator.id, indicator] as const))(
    '%s: every example gives its state, and there is one of each',
    (indicatorId, { examples }) => {
      expect(new Set(examples.map(({ state }) => state))).toEqual(new Set(['present', 'absent', 'unknown']));
      for (const { facts, state } of examples) {
        const result = assess(ruleSet, facts as Facts).indicators.find((indicator) => indicator.id === indicatorId);
        expect(result?.state, JSON.stringify(facts)).toBe(state);
      }
    },
  );

  it.each(ruleSet.cases.map((item) => [item.id, item] as const))('case %s gives its result', (_, { facts, concern, turnOn, expect: wanted }) => {
    const assessment = assess(ruleSet, facts, {
      ...(concern !== undefined && { concern: { reason: concern } }),
      ...(turnOn !== undefined && { turnOn }),
    });
    expect({
      least: assessment.score.least,
      most: assessment.score.most,
      bands: assessment.bands,
      nextStep: assessment.nextStep.band,
    }).toEqual(wanted);
  });

  it('has a decided case at every cut-off and one below', () => {
    const decided = ruleSet.cases.map((item) => assess(ruleSet, item.facts as Facts)).filter((assessment) => assessment.score.least === assessment.score.most);
    const scores = new Set(decided.map(({ score }) => score.least));
    for (const band of ruleSet.bands.slice(1)) {
      expect(scores, `at ${band.id}`).toContain(band.from);
      expect(scores, `below ${band.id}`).toContain(band.from - 1);
    }
  });

  it('is in Danish too, with every wording and no other', () => {
    expect(translations.map(({ language }) => language)).toContain('da');
    for (const translation of translations) {
      expect(faults('translation.schema.json', translation)).toEqual([]);
      expect(translation.ruleSet).toEqual({ id, version });
      const keys = (entries: object): readonly string[] => Object.keys(entries).sort();
      const idsOf = (items: readonly { readonly id: string }[]): readonly string[] => items.map((item) => item.id).sort();
      expect(keys(translation.facts)).toEqual(idsOf(ruleSet.facts));
      expect(keys(translation.indicators)).toEqual(idsOf(ruleSet.indicators));
      expect(keys(translation.bands)).toEqual(idsOf(ruleSet.bands));
      expect(keys(translation.sections)).toEqual(idsOf(ruleSet.sections));
      expect(keys(translation.groups)).toEqual(idsOf(ruleSet.scoring.groups));
      expect(keys(translation.cases)).toEqual(idsOf(ruleSet.cases));
      for (const indicator of ruleSet.indicators) {
        const words = translation.indicators[indicator.id]!;
        expect([words.evidence.length, words.falsePositives.length]).toEqual([indicator.evidence.length, indicator.falsePositives.length]);
      }
      for (const fact of ruleSet.facts) {
        const words = translation.facts[fact.id]!;
        expect([words.hint === undefined, keys(words.options ?? {})]).toEqual([fact.hint === undefined, idsOf(fact.options ?? [])]);
      }
      expect([translation.intendedUse.length, translation.notFor.length, translation.limits.length]).toEqual([
        ruleSet.intendedUse.length,
        ruleSet.notFor.length,
        ruleSet.limits.length,
      ]);
    }
  });
});
