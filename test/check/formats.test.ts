import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import {
  CHECKS,
  check,
  countFindings,
  findingsToJson,
  findingsToSarif,
  findingsToText,
} from '../../src/check/index.js';
import type { Finding } from '../../src/check/index.js';
import { VERSION } from '../../src/version.js';
import { material } from './clean-set.js';

const error: Finding = {
  check: 'banned-words',
  level: 'error',
  file: 'sets/a.json',
  path: '/title',
  message: '"victim": not a word for a result.',
  suggestion: 'say "the person"',
  line: 12,
  column: 3,
};
const note: Finding = { check: 'evidence', level: 'note', file: 'sets/a.json', path: '', message: 'There is none.' };
const warning: Finding = {
  check: 'long-texts',
  level: 'warning',
  file: 'b c#1.json',
  path: '/x',
  message: 'Too long.',
};
const all = [error, note, warning];

describe('findings as text', () => {
  it('stand under their file, one below the other, with their number at the end', () => {
    expect(findingsToText(all)).toBe(
      [
        'sets/a.json',
        '  12:3  error    banned-words  "victim": not a word for a result.',
        '                               at /title',
        '                               → say "the person"',
        '  -     note     evidence      There is none.',
        '',
        'b c#1.json',
        '  -  warning  long-texts  Too long.',
        '                          at /x',
        '',
        '1 error, 1 warning, 1 note.',
        '',
      ].join('\n'),
    );
  });

  it('say that there are none', () => {
    expect(findingsToText([])).toBe('No findings.\n');
  });

  it('can be emphasised and made visible', () => {
    const text = findingsToText([{ ...error, message: 'a\u202Eb' }], {
      emphasise: (part, kind) => `<${kind}>${part}</${kind}>`,
      show: (part) => part.replaceAll('\u202E', '~'),
    });
    expect(text).toContain('<file>sets/a.json</file>');
    expect(text).toContain('<error>error  </error>');
    expect(text).toContain('a~b');
  });
});

describe('findings as JSON', () => {
  it('have a format and are counted', () => {
    expect(findingsToJson(all)).toEqual({
      format: 'check/1',
      findings: all,
      counts: { error: 1, warning: 1, note: 1 },
    });
    expect(countFindings([])).toEqual({ error: 0, warning: 0, note: 0 });
  });
});

const text = {
  type: 'object',
  required: ['text'],
  additionalProperties: false,
  properties: { text: { type: 'string', minLength: 1 } },
};
const whole = { type: 'integer', minimum: 1 };
const level = { enum: ['none', 'note', 'warning', 'error'] };

/** The parts of SARIF 2.1.0 that are used, by its standard: https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
const SARIF = {
  type: 'object',
  additionalProperties: false,
  required: ['version', 'runs'],
  properties: {
    $schema: { type: 'string' },
    version: { const: '2.1.0' },
    runs: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['tool'],
        properties: {
          columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
          tool: {
            type: 'object',
            additionalProperties: false,
            required: ['driver'],
            properties: {
              driver: {
                type: 'object',
                additionalProperties: false,
                required: ['name'],
                properties: {
                  name: { type: 'string' },
                  semanticVersion: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+' },
                  rules: {
                    type: 'array',
                    uniqueItems: true,
                    items: {
                      type: 'object',
                      additionalProperties: false,
                      required: ['id'],
                      properties: {
                        id: { type: 'string' },
                        shortDescription: text,
                        fullDescription: text,
                        defaultConfiguration: { type: 'object', additionalProperties: false, properties: { level } },
                      },
                    },
                  },
                },
              },
            },
          },
          results: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['message'],
              properties: {
                ruleId: { type: 'string' },
                ruleIndex: { type: 'integer', minimum: 0 },
                level,
                message: text,
                locations: {
                  type: 'array',
                  items: {
                    type: 'object',
                    additionalProperties: false,
                    properties: {
                      physicalLocation: {
                        type: 'object',
                        additionalProperties: false,
                        required: ['artifactLocation'],
                        properties: {
                          artifactLocation: {
                            type: 'object',
                            additionalProperties: false,
                            properties: {
                              uri: {
                                type: 'string',
                                pattern: "^[A-Za-z0-9._~!$&'()*+,;=@%-][A-Za-z0-9._~!$&'()*+,;=@%/-]*$",
                              },
                            },
                          },
                          region: {
                            type: 'object',
                            additionalProperties: false,
                            properties: { startLine: whole, startColumn: whole },
                          },
                        },
                      },
                      logicalLocations: {
                        type: 'array',
                        uniqueItems: true,
                        items: {
                          type: 'object',
                          additionalProperties: false,
                          properties: { fullyQualifiedName: { type: 'string' } },
                        },
                      },
                    },
                  },
                },
                partialFingerprints: { type: 'object', additionalProperties: { type: 'string' } },
              },
            },
          },
        },
      },
    },
  },
};

interface Log {
  readonly runs: readonly [
    {
      readonly tool: {
        readonly driver: { readonly rules: readonly { readonly id: string }[]; readonly semanticVersion: string };
      };
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly locations: readonly [
          {
            readonly physicalLocation: {
              readonly artifactLocation: { readonly uri: string };
              readonly region?: object;
            };
          },
        ];
        readonly partialFingerprints: Readonly<Record<string, string>>;
      }[];
    },
  ];
}
const sarif = (findings: readonly Finding[]): Log => findingsToSarif(findings) as Log;

describe('findings as SARIF', () => {
  const ajv = new Ajv({ allErrors: true });
  const valid = ajv.compile(SARIF);

  it.each([
    ['none', []],
    ['made-up ones', all],
    [
      'those of a set',
      check(
        material({
          set: [
            ['/title', 'The victim'],
            ['/referral/0', 'de'],
          ],
        }),
      ),
    ],
    ['those of a file that cannot be read', check({ ruleSet: { path: '../strange name/ø.json', text: '[1,' } })],
  ])('have the shape of the standard: %s', (_, findings) => {
    valid(findingsToSarif(findings));
    expect(valid.errors).toBeNull();
    expect(sarif(findings).runs[0].results).toHaveLength(findings.length);
  });

  it('name every check as a rule, and each result its rule', () => {
    const [{ tool, results }] = sarif(all).runs;
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(CHECKS.map(({ id }) => id));
    expect(tool.driver.semanticVersion).toBe(VERSION);
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  });

  it('name files by relative addresses, and places where they are known', () => {
    const places = sarif(all).runs[0].results.map(({ locations }) => locations[0].physicalLocation);
    expect(places.map(({ artifactLocation }) => artifactLocation.uri)).toEqual([
      'sets/a.json',
      'sets/a.json',
      'b%20c%231.json',
    ]);
    expect(places.map(({ region }) => region)).toEqual([{ startLine: 12, startColumn: 3 }, undefined, undefined]);
    const uri = (file: string): string =>
      sarif([{ ...note, file }]).runs[0].results[0]!.locations[0].physicalLocation.artifactLocation.uri;
    expect([uri('./a.json'), uri('/a/b.json'), uri('a\\b.json'), uri('c:d.json'), uri('../x.json')]).toEqual([
      'a.json',
      'a/b.json',
      'a/b.json',
      'c%3Ad.json',
      '../x.json',
    ]);
  });

  it('keep their fingerprints when lines move, and tell findings of one place apart', () => {
    const prints = (findings: readonly Finding[]): readonly string[] =>
      sarif(findings).runs[0].results.map(({ partialFingerprints }) => Object.values(partialFingerprints).join());
    expect(prints([{ ...error, line: 99, message: 'Other words.' }])).toEqual(prints([error]));
    expect(new Set(prints([error, error, { ...error, path: '/purpose' }, { ...error, check: 'evidence' }])).size).toBe(
      4,
    );
  });
});
