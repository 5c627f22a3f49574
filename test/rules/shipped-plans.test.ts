import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assessPlan, parsePlan, parseRuleSet } from '../../src/index.js';
import type { FactDictionary, PlanFile, PlanTranslation, Releases, RuleSet } from '../../src/index.js';
import { schemaFaults } from '../support/schemas.js';

const root = new URL('../../', import.meta.url);
const readData = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const files = readdirSync(new URL('rules/plans/', root));
const ids = files.filter((file) => /^[a-z-]+\.json$/u.test(file)).map((file) => file.replace('.json', ''));

function setOf(id: string, version: string): RuleSet {
  const parsed = parseRuleSet(readData(`rules/sets/${id}/${version}.json`));
  if (!parsed.ok) throw new Error(`${id} ${version} cannot be loaded`);
  return parsed.ruleSet;
}

it('there is a plan for each setting', () => {
  expect(ids).toEqual([
    'asylum-adult',
    'asylum-unaccompanied-minor',
    'bank',
    'company',
    'outreach-adverts',
    'outreach-meeting',
  ]);
});

describe.each(ids)('plan %s', (id) => {
  const file = readData(`rules/plans/${id}.json`) as PlanFile;
  const parsed = parsePlan(
    file,
    file.steps.map(({ ruleSet }) => setOf(ruleSet.id, ruleSet.version)),
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const { plan } = parsed;

  it('has the shape of the schema', () => {
    expect(schemaFaults('plan', file)).toEqual([]);
    expect(file.id).toBe(id);
  });

  it('names versions that are in use', () => {
    for (const { ruleSet } of file.steps) {
      const { releases } = readData(`rules/sets/${ruleSet.id}/releases.json`) as Releases;
      expect(releases.find(({ version }) => version === ruleSet.version)?.status, ruleSet.id).toBe('released');
    }
  });

  it('is opened by a situation, never by a protected characteristic', () => {
    const protectedKinds = ['nationality', 'ethnicity', 'religion', 'sex', 'gender-identity', 'sexual-orientation'];
    for (const id of new Set(plan.reads.flat()))
      expect(plan.facts.get(id)?.touches.filter((kind) => protectedKinds.includes(kind)), id).toEqual([]);
  });

  it('shares its own facts with the dictionary', () => {
    const known = new Map((readData('rules/facts.json') as FactDictionary).facts.map((fact) => [fact.id, fact.type]));
    for (const fact of file.facts) expect(known.get(fact.id), fact.id).toBe(fact.type);
  });

  it.each(file.cases.map((item) => [item.id, item] as const))('case %s gives its result', (_, item) => {
    const result = assessPlan(plan, item.facts, item.concern === undefined ? {} : { concern: { reason: item.concern } });
    expect(schemaFaults('plan-assessment', result)).toEqual([]);
    const inState = (state: string): readonly string[] =>
      result.sets.filter(({ applies }) => applies === state).map(({ ruleSet }) => ruleSet.id);
    expect({
      applies: inState('present'),
      doesNotApply: inState('absent'),
      notKnown: inState('unknown'),
      nextStep: { ruleSet: result.nextStep.ruleSet, band: result.nextStep.band },
    }).toEqual(item.expect);
  });

  it('is in Danish too, with every wording and no other', () => {
    const translation = readData(`rules/plans/${id}.da.json`) as PlanTranslation;
    expect(schemaFaults('plan-translation', translation)).toEqual([]);
    expect(translation.plan).toEqual({ id, version: file.version });
    const keys = (entries: object): readonly string[] => Object.keys(entries).sort();
    const idsOf = (items: readonly { readonly id: string }[]): readonly string[] => items.map((item) => item.id).sort();
    expect(keys(translation.facts)).toEqual(idsOf(file.facts));
    expect(keys(translation.sections)).toEqual(idsOf(file.sections));
    expect(keys(translation.steps)).toEqual(idsOf(file.steps.map(({ ruleSet }) => ruleSet)));
    expect(keys(translation.cases)).toEqual(idsOf(file.cases));
    for (const part of ['intendedUse', 'notFor', 'limits', 'settings'] as const)
      expect(translation[part].length, part).toBe(file[part].length);
  });
});

describe('a young person in an asylum centre', () => {
  const file = readData('rules/plans/asylum-adult.json') as PlanFile;
  const parsed = parsePlan(
    file,
    file.steps.map(({ ruleSet }) => setOf(ruleSet.id, ruleSet.version)),
  );
  const youth = (facts: Parameters<typeof assessPlan>[1]): string | undefined =>
    parsed.ok
      ? assessPlan(parsed.plan, facts).sets.find(({ ruleSet }) => ruleSet.id === 'north-african-youth')?.applies
      : undefined;

  it('is looked at for crime for others up to 25, when charged or missing, and not for being young', () => {
    const not = { 'charged-or-found-in-crime': false, 'missing-from-centre': false };
    expect(youth({ age: 25, ...not, 'charged-or-found-in-crime': true })).toBe('present');
    expect(youth({ age: 26, ...not, 'charged-or-found-in-crime': true })).toBe('absent');
    expect(youth({ age: 25, ...not, 'missing-from-centre': true })).toBe('present');
    expect(youth({ age: 25, ...not })).toBe('absent');
    expect(youth({ ...not, 'missing-from-centre': true })).toBe('unknown');
  });
});
