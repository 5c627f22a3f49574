import { describe, expect, it } from 'vitest';
import { check, checkAll } from '../../src/check/index.js';
import type { Finding } from '../../src/check/index.js';
import { material } from './clean-set.js';
import type { Edits } from './clean-set.js';

const VICTIM: Edits = { set: [['/indicators/0/statement', 'The victim was threatened.']] };
const entry = {
  check: 'banned-words',
  file: 'workshop',
  path: '/indicators/0/statement',
  reason: 'It is quoted from the law.',
};
const list = (...exceptions: readonly object[]): object => ({ format: 'check-exceptions/1', exceptions });
const found = (edits: Edits, exceptions: unknown): readonly string[] =>
  check(material({ ...edits, exceptions })).map((finding) => said(finding));
const said = ({ check: id, file, path }: Finding): string => `${id} ${file}#${path}`;

describe('exceptions', () => {
  it.each([
    ['the id of the set', 'workshop'],
    ['the whole path of the file', 'sets/workshop/1.0.0.json'],
    ['the end of its path', 'workshop/1.0.0.json'],
    ['its name', '1.0.0.json'],
  ])('take out a finding by check, place and %s', (_, file) => {
    expect(found(VICTIM, list({ ...entry, file }))).toEqual([]);
  });

  it.each([
    ['another check', { check: 'long-texts' }],
    ['another set', { file: 'workshops' }],
    ['the end of a name', { file: '0.json' }],
    ['another place', { path: '/indicators/1/statement' }],
    ['a place above', { path: '/indicators/0' }],
    ['the whole file', { path: '' }],
  ])('that name %s take out nothing, and are errors themselves', (_, change) => {
    expect(found(VICTIM, list({ ...entry, ...change }))).toEqual([
      'banned-words sets/workshop/1.0.0.json#/indicators/0/statement',
      'unused-exception exceptions.json#/exceptions/0',
    ]);
  });

  it('take out every finding of a check at their place, and only there', () => {
    const edits: Edits = {
      set: [
        ['/indicators/0/statement', 'The victim is a suspect.'],
        ['/indicators/1/statement', 'The victim waits.'],
      ],
    };
    expect(found(edits, list(entry))).toEqual(['banned-words sets/workshop/1.0.0.json#/indicators/1/statement']);
  });

  it('may be needed twice and stand once', () => {
    expect(found(VICTIM, list(entry, entry))).toEqual([]);
  });

  it('have line and column in their own list', () => {
    const [finding] = check(material({ exceptions: list(entry) }));
    expect([finding?.level, finding?.line, finding?.column]).toEqual(['error', 4, 5]);
  });

  it('of a check that there is not are errors, with the one that was most likely meant', () => {
    const findings = check(material({ ...VICTIM, exceptions: list({ ...entry, check: 'banned-word' }) }));
    expect(findings.map(said)).toContain('unused-exception exceptions.json#/exceptions/0/check');
    expect(findings.at(-1)?.suggestion).toBe('did you mean "banned-words"?');
  });

  it.each(['readable', 'schema', 'cross-references', 'conditions', 'not-run', 'unused-exception'])(
    'cannot be made for %s',
    (id) => {
      const edits: Edits = { set: [['/referral', 'dk']] };
      const findings = found(edits, list({ ...entry, check: id, path: '/referral' }));
      expect(findings).toContain('schema sets/workshop/1.0.0.json#/referral');
      expect(findings).toContain('unused-exception exceptions.json#/exceptions/0/check');
    },
  );

  it.each<readonly [string, object, string]>([
    ['without a reason', { check: 'a', file: 'b', path: '' }, 'schema exceptions.json#/exceptions/0'],
    ['with a reason of a word', { ...entry, reason: 'Meant.' }, 'schema exceptions.json#/exceptions/0/reason'],
    [
      'with a place that is no JSON Pointer',
      { ...entry, path: 'indicators' },
      'schema exceptions.json#/exceptions/0/path',
    ],
  ])('%s are refused, and take out nothing', (_, exception, place) => {
    const findings = found(VICTIM, list(exception));
    expect(findings).toContain(place);
    expect(findings).toContain('banned-words sets/workshop/1.0.0.json#/indicators/0/statement');
  });

  it('that are no JSON are refused', () => {
    const findings = check({ ...material(VICTIM), exceptions: { path: 'exceptions.json', text: '[' } });
    expect(findings.map(said)).toEqual([
      'banned-words sets/workshop/1.0.0.json#/indicators/0/statement',
      'readable exceptions.json#/0',
    ]);
  });

  it('are used when one of several sets needs them', () => {
    const exceptions = { path: 'exceptions.json', data: list(entry) };
    expect(checkAll([material({}), material(VICTIM)], { exceptions })).toEqual([]);
    expect(checkAll([material({}), material({})], { exceptions }).map(said)).toEqual([
      'unused-exception exceptions.json#/exceptions/0',
    ]);
  });

  it('that are not used are left alone where only some of the files are checked', () => {
    const exceptions = { path: 'exceptions.json', data: list(entry) };
    expect(checkAll([material({})], { exceptions, unusedExceptions: 'ignore' })).toEqual([]);
  });

  it('leave alone the other findings of a file that has no id', () => {
    const findings = check({
      ruleSet: { path: 'a.json', text: '{' },
      exceptions: { path: 'exceptions.json', data: list() },
    });
    expect(findings.map(said)).toEqual(['readable a.json#', 'not-run a.json#']);
  });
});

describe('several sets', () => {
  it('say once what is wrong with a list that they share', () => {
    const edits: Edits = { dictionary: [['/format', 'facts/2']] };
    expect(checkAll([material(edits), material(edits)]).map(said)).toEqual(['schema facts.json#/format']);
  });
});
