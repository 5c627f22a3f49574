import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/index.js';
import type { Assessment, Facts } from '../../src/index.js';
import { general } from '../../src/generated/rules/general.js';
import { generalDa } from '../../src/generated/rules/general/da.js';
import { da, en } from '../../src/report/index.js';
import { readable } from '../report/renderings.js';
import { SAMPLE, SAMPLE_DA, loaded } from '../report/sample-set.js';
import { FOLDER, cli, content, faultsOf, file } from './cli.js';
import type { Run } from './cli.js';

const AS_OF = ['--as-of', '2026-11-21'];
/** The sample with every question: the one of a sign that is off by default as well. */
const ALL = ['--turn-on', 'from-abroad'];
const sample = loaded(SAMPLE);
const own = file('own.json', SAMPLE);
file('own.da.json', SAMPLE_DA);

/** Answers the questions of a set, one line for each. */
const ask = (set: string, answers: readonly string[], ...args: readonly string[]): Promise<Run> =>
  cli(['ask', set, ...AS_OF, ...(set === own ? ALL : []), ...args], {
    stdin: answers.map((answer) => `${answer}\n`).join(''),
  });

/** The facts that were noted. */
async function noted(set: string, answers: readonly string[], ...args: readonly string[]): Promise<unknown> {
  const run = await ask(set, answers, '--format', 'json', ...args);
  expect([run.exit, run.stdout === ''], run.stderr).toEqual([0, false]);
  const assessment = JSON.parse(run.stdout) as Assessment;
  expect(faultsOf(assessment)).toEqual([]);
  return Object.fromEntries(
    Object.entries(assessment.facts).map(([id, { value, unknown }]) => [id, value ?? { unknown }]),
  );
}

/** The numbers of the questions that were put, in order. */
const asked = ({ stderr }: Run): readonly number[] =>
  [...stderr.matchAll(/^(\d+)\/\d+ /gmu)].map((match) => Number(match[1]));

describe.concurrent('the questions in the terminal', () => {
  it('take yes, no, maybe, not known, declined and nothing for an answer', async () => {
    expect(await noted(own, ['s', 'y', 'n', 'm', 's', 's', '?', 'd'])).toEqual({
      'may-be-a-child': true,
      'locked-in': false,
      followed: { unknown: 'suspected' },
      'from-abroad': { unknown: 'not-known' },
      'union-member': { unknown: 'declined' },
    });
    expect(await noted(own, ['skip', 'yes', 'no', 'maybe', '', 'declined'])).toEqual({
      'may-be-a-child': true,
      'locked-in': false,
      followed: { unknown: 'suspected' },
      'papers-held': { unknown: 'declined' },
    });
  });

  it('take Danish words, in either language', async () => {
    for (const language of ['en', 'da']) {
      expect(await noted(own, ['s', 'ja', 'nej', 'måske'], '--lang', language)).toEqual({
        'may-be-a-child': true,
        'locked-in': false,
        followed: { unknown: 'suspected' },
      });
      expect(await noted(own, ['s', 'j', 'n', 'm'], '--lang', language)).toMatchObject({ 'may-be-a-child': true });
    }
  });

  it('take capital letters, spaces around an answer and Windows line ends', async () => {
    expect(await noted(own, ['  17  \r', 'YES\r', ' Nej ', '\tM\r'])).toEqual({
      age: 17,
      'may-be-a-child': true,
      'locked-in': false,
      followed: { unknown: 'suspected' },
    });
  });

  it('take numbers, the number of an option and the numbers of several', async () => {
    expect(await noted(own, ['17', 's', 's', 's', '2', '3, 1'])).toEqual({
      age: 17,
      'sleeping-place': 'at-work',
      'papers-held': ['passport', 'bank-card'],
    });
    expect(await noted(own, ['0', 's', 's', 's', 'm', '?'])).toEqual({
      age: 0,
      'sleeping-place': { unknown: 'suspected' },
      'papers-held': { unknown: 'not-known' },
    });
  });

  it.each([
    ['a number out of range', ['121', '-1', '1000', '30'], [1, 1, 1, 1, 2], { age: 30 }],
    ['a word for a number', ['old', 'y', 'ja', '1e1', '30'], [1, 1, 1, 1, 1, 2], { age: 30 }],
    ['two numbers for one', ['3,4', '30'], [1, 1, 2], { age: 30 }],
    [
      'a word that is no answer',
      ['30', 'perhaps', '1', 'constructor', 'y'],
      [1, 2, 2, 2, 2, 3],
      { age: 30, 'may-be-a-child': true },
    ],
    [
      'the number of no option',
      ['s', 's', 's', 's', '0', '4', '1,2', 'y', '1'],
      [1, 2, 3, 4, 5, 5, 5, 5, 5, 6],
      { 'sleeping-place': 'own-room' },
    ],
    [
      'a list with the number of no option',
      ['s', 's', 's', 's', 's', '1,9', '1,', '1'],
      [1, 2, 3, 4, 5, 6, 6, 6, 7],
      { 'papers-held': ['passport'] },
    ],
  ])('are put again after %s', async (_, answers, questions, facts) => {
    const run = await ask(own, answers, '--format', 'json');
    expect(run.exit).toBe(0);
    expect(asked(run)).toEqual(questions);
    expect(JSON.parse(run.stdout)).toMatchObject({
      facts: Object.fromEntries(Object.entries<unknown>(facts).map(([id, value]) => [id, { value }])),
    });
  });

  it('say what is expected after an answer that they cannot take', async () => {
    const { expected } = en.ask;
    const { stderr } = await ask(own, ['x', 's', 'x', 's', 's', 's', 'x', 's', 'x']);
    for (const text of [expected.number(0, 120), expected.boolean, expected.choice, expected.choices])
      expect(stderr).toContain(`  ${text}\n`);
  });

  it('go back and forth: an answer can be changed, and stays where it is passed over', async () => {
    const run = await ask(own, ['30', 'y', 'b', 'n', 'back', 'b', 's', 'skip', 'y'], '--format', 'json');
    expect(asked(run)).toEqual([1, 2, 3, 2, 3, 2, 1, 2, 3, 4]);
    expect(JSON.parse(run.stdout)).toMatchObject({
      facts: { age: { value: 30 }, 'may-be-a-child': { value: false }, 'locked-in': { value: true } },
    });
  });

  it('stay at the first one where there is nothing before it', async () => {
    expect(asked(await ask(own, ['b', 'back', '30']))).toEqual([1, 1, 1, 2]);
  });

  it('end with a report after the last one, after quit and after the end of the input', async () => {
    const all = Array.from({ length: SAMPLE.facts.length }, () => 's');
    for (const [answers, questions] of [
      [all, [1, 2, 3, 4, 5, 6, 7, 8]],
      [['q', 'y'], [1]],
      [
        ['30', 'quit', 'y'],
        [1, 2],
      ],
      [[], [1]],
    ] as const) {
      const run = await ask(own, answers);
      expect(run.exit).toBe(0);
      expect(asked(run)).toEqual(questions);
      expect(readable(run.stdout)).toContain(en.statement);
      expect(run.stdout).toContain(en.heading.nextStep);
    }
  });

  it('keep what was answered before the input broke off', async () => {
    const run = await cli(['ask', own, '--format', 'json'], { stdin: '30\ny\nn' });
    expect(JSON.parse(run.stdout)).toMatchObject({
      facts: { age: { value: 30 }, 'may-be-a-child': { value: true }, 'locked-in': { value: false } },
    });
  });

  it('end at once after quit, also while the input stays open', async () => {
    const run = await cli(['ask', own, '--format', 'json'], { stdin: '30\nq\n', keepOpen: true });
    expect(JSON.parse(run.stdout)).toMatchObject({ facts: { age: { value: 30 } } });
    expect(run.exit).toBe(0);
  });

  it('end at once after the last answer, also while the input stays open', async () => {
    const run = await cli(['ask', own, ...ALL, '--format', 'json'], { stdin: '\n'.repeat(8), keepOpen: true });
    expect(run.exit).toBe(0);
  });

  it('keep the report apart: it alone goes to standard output', async () => {
    const run = await ask('general', ['30', 'q']);
    expect(run.stdout).toMatch(/^GENERAL INDICATORS/u);
    expect(run.stdout).not.toContain(en.ask.keys);
    expect(run.stderr).toContain(en.ask.keys);
    expect(run.stderr).not.toContain('GENERAL INDICATORS');
  });

  it('are those of the set, in its order, with hints', async () => {
    const run = await ask(
      'general',
      general.facts.map(() => 's'),
    );
    let from = 0;
    const asked = new Set(assess(general, {}).askNext.map(({ fact }) => fact));
    const questions = general.facts.filter(({ id }) => asked.has(id));
    expect(questions).toHaveLength(29);
    for (const [index, { question, hint }] of questions.entries()) {
      const at = run.stderr.indexOf(`\n${index + 1}/29 ${question}\n  ${hint!}\n> `, from);
      expect(at, question).toBeGreaterThanOrEqual(from);
      from = at + 1;
    }
  });

  it('leave out what only signs read that are off, until they are turned on', async () => {
    expect((await cli(['ask', own], { stdin: 'q\n' })).stderr).toContain('1/7 ');
    expect((await cli(['ask', own, ...ALL], { stdin: 'q\n' })).stderr).toContain('1/8 ');
  });

  it('show the options with their numbers', async () => {
    const { stderr } = await ask(own, ['s', 's', 's', 's', 'q']);
    expect(stderr).toContain(
      '5/8 Where does the person sleep?\n    1 In a room of their own\n    2 At the place of work\n    3 Nowhere in particular\n> ',
    );
  });

  it('show after each answer where things stand', async () => {
    const run = await ask('general', ['30', 'n', 'y', 'x', 's', 'b', 'n', 'm']);
    const stands = run.stderr.split('\n').filter((line) => line.includes('→ '));
    const line = (facts: Facts): string => {
      const { score, bands } = assess(general, facts);
      const titles = bands.map((id) => general.bands.find((band) => band.id === id)!.title);
      return `→ ${en.range(score.least, score.most, score.possible)} ${titles.join(' / ')}`;
    };
    const two = { age: 30, 'may-be-under-18': false };
    expect(stands.map((stand) => stand.replace(/^> /u, '').trim())).toEqual([
      line({ age: 30 }),
      line(two),
      line({ ...two, deceived: true }),
      line({ ...two, deceived: true, 'journey-arranged-by-others': false }),
      line({
        ...two,
        deceived: true,
        'journey-arranged-by-others': false,
        'journey-paid-by-others': { unknown: 'suspected' },
      }),
    ]);
  });

  it('are in Danish throughout where Danish is asked for', async () => {
    const run = await ask('general', ['30', 'hm', 'n', 'j', 'q'], '--lang', 'da');
    for (const text of [
      da.ask.keys,
      generalDa.facts['age']!.question,
      generalDa.facts['deceived']!.hint!,
      da.ask.expected.boolean,
    ])
      expect(run.stderr).toContain(text);
    expect(run.stderr).not.toMatch(/\b(?:yes|the|of|points|known|skip|back|quit)\b/u);
    expect(readable(run.stdout)).toContain(da.statement);
  });
});

describe.concurrent('answers that are saved', () => {
  const answers = ['30', 'n', 'y', 'm', 'd', '?', 's', 'y'];

  it('give the same assessment again', async () => {
    const run = await ask('general', answers, '--save', 'saved.json', '--format', 'json');
    expect(run.exit).toBe(0);
    expect(run.stderr).toContain('saved.json');
    const again = await cli(['assess', 'general', 'saved.json', ...AS_OF, '--format', 'json']);
    expect(again.stdout).toBe(run.stdout);
  });

  it('can be read by their owner alone', async () => {
    await ask('general', answers, '--save', 'mode.json');
    expect((statSync(join(FOLDER, 'mode.json')).mode & 0o777).toString(8)).toBe('600');
  });

  it('are never written over an existing file or the rules', async () => {
    file('there.json', 'old');
    const there = await ask(own, ['q'], '--save', 'there.json');
    expect([there.exit, there.stdout, content('there.json')]).toEqual([4, '', 'old']);
    expect(there.stderr).toContain('there.json: exists already');
    const rules = content(own);
    const over = await ask(own, ['q'], '--save', own, '--force');
    expect([over.exit, content(own)]).toEqual([4, rules]);
    expect((await ask(own, ['30', 'q'], '--save', 'there.json', '--force')).exit).toBe(0);
    expect(JSON.parse(content('there.json'))).toEqual({ age: 30 });
  });

  it('are never written over by the report', async () => {
    const run = await ask(own, ['30', 'q'], '--save', 'both.json', '--out', 'both.json', '--force');
    expect(run.exit).toBe(4);
  });
});

describe.concurrent('the result of the questions', () => {
  it('takes the options of an assessment', async () => {
    const run = await ask(
      'general',
      ['q'],
      '--concern',
      'She looked to the door.',
      '--format',
      'markdown',
      '--referral',
      'none',
    );
    expect(readable(run.stdout)).toContain(en.raisedBy.concern('She looked to the door.'));
    expect(readable(run.stdout)).toContain(en.noReferral);
    expect((await ask('general', ['q'], '--full')).stdout).toContain(en.heading.receipt);
  });

  it('takes a reason from a file, ways of knowing and signs that are off', async () => {
    const reason = file('reason.txt', 'She looked to the door.\n');
    const run = await ask(
      own,
      ['q'],
      '--concern-file',
      reason,
      '--channels',
      'observation',
      '--turn-on',
      'from-abroad',
      '--format',
      'json',
    );
    expect(JSON.parse(run.stdout)).toMatchObject({
      concern: { reason: 'She looked to the door.' },
      channels: ['observation'],
      turnedOn: ['from-abroad'],
      score: { possible: 7 },
    });
  });

  it('can go to a file', async () => {
    const run = await ask('general', ['30', 'q'], '--out', 'report.html', '--format', 'html');
    expect([run.exit, run.stdout]).toEqual([0, '']);
    expect(content('report.html')).toMatch(/^<!doctype html>/u);
  });

  it.each([
    ['a blank reason', ['--concern', '  '], 2, 'reason'],
    ['a date that is none', ['--as-of', 'today'], 2, 'YYYY-MM-DD'],
    ['no such route to help', ['--referral', 'xx'], 2, 'no referral "xx"'],
    ['no such format', ['--format', 'pdf'], 2, 'not "pdf"'],
    ['an existing file for the report', ['--out', own], 4, own],
    ['an existing file for the answers', ['--save', own], 4, own],
    ['a folder for the report that is not there', ['--out', 'none/x.txt'], 4, 'no such file or folder'],
    ['a folder for the answers that is not there', ['--save', 'none/x.json'], 4, 'no such file or folder'],
  ])('is refused before the first question, so that no answer is lost: %s', async (_, options, exit, part) => {
    const run = await cli(['ask', 'general', ...options], { stdin: '30\nq\n' });
    expect(run.exit, run.stderr).toBe(exit);
    expect(run.stderr).toContain(part);
    expect(run.stderr).not.toContain('an error in the program itself');
    expect(asked(run)).toEqual([]);
  });

  it('leaves nothing behind where it was refused', async () => {
    await cli(['ask', 'general', '--format', 'pdf', '--save', 'left.json'], { stdin: 'q\n' });
    expect(existsSync(join(FOLDER, 'left.json'))).toBe(false);
  });
});

describe.concurrent('characters that nobody can see', () => {
  const INVISIBLE = /[\p{Cc}\p{Cf}\u2028\u2029]/u;
  const strange = (text: string): string => `${text}\u001B[2J\u202E`;

  it.each([
    ['a question', { facts: sample.facts.map((fact) => ({ ...fact, question: strange(fact.question) })) }],
    ['a hint', { facts: sample.facts.map((fact) => ({ ...fact, hint: strange('x') })) }],
    [
      'an option',
      {
        facts: sample.facts.map((fact) => ({
          ...fact,
          ...(fact.options && { options: fact.options.map(({ id, label }) => ({ id, label: strange(label) })) }),
        })),
      },
    ],
    ['a band', { bands: sample.bands.map((band) => ({ ...band, title: strange(band.title) })) }],
  ])('are shown as escapes in the questions: %s', async (what, change) => {
    const name = file(`strange ${what}.json`, { ...SAMPLE, ...change });
    const run = await ask(name, ['30', 'y', 'n', 's', '1', 'q']);
    expect(run.exit).toBe(0);
    expect(run.stderr.replaceAll('\n', '')).not.toMatch(INVISIBLE);
    expect(run.stderr).toContain(String.raw`\u{1b}[2J\u{202e}`);
  });
});
