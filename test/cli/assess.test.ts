import { describe, expect, it } from 'vitest';
import type { Assessment, Facts } from '../../src/index.js';
import { assess, combineFacts } from '../../src/index.js';
import type { Meeting } from '../../src/index.js';
import { dk } from '../../src/generated/referral/dk.js';
import { dkDa } from '../../src/generated/referral/dk/da.js';
import { general } from '../../src/generated/rules/general.js';
import { da, en } from '../../src/report/index.js';
import { readable } from '../report/renderings.js';
import { SAMPLE } from '../report/sample-set.js';
import { cli, content, done, faultsOf, file, readJson, refused, shell } from './cli.js';

const AS_OF = ['--as-of', '2026-11-21'];
const empty = file('empty.json', {});
const some = file('some.json', { threats: true, deceived: true, age: 34, watched: { unknown: 'suspected' } });
const meetings = file('meetings.json', readJson('examples/general/second-talk.json'));

const json = async (args: readonly string[], stdin = ''): Promise<Assessment> =>
  JSON.parse(done(await cli(['assess', ...args, '--format', 'json'], { stdin }))) as Assessment;
const report = async (args: readonly string[]): Promise<string> => readable(done(await cli(['assess', ...args])));

describe.concurrent('assess', () => {
  it.each([
    ['en', en, dk],
    ['da', da, dkDa],
  ] as const)('gives a report as text, Markdown and HTML in the language %s', async (language, messages, referral) => {
    const args = ['general', some, '--lang', language, ...AS_OF];
    const text = done(await cli(['assess', ...args]));
    const markdown = done(await cli(['assess', ...args, '--format', 'markdown']));
    const html = done(await cli(['assess', ...args, '--format', 'html']));
    expect(markdown).toMatch(/^# \p{Lu}/u);
    expect(html).toMatch(new RegExp(`^<!doctype html>\\n<html lang="${language}">`, 'u'));
    for (const page of [text, markdown, html])
      for (const part of [messages.statement, messages.heading.nextStep, referral.emergency.text, '2026-11-21'])
        expect(readable(page)).toContain(part);
  });

  it('is short as text unless everything is asked for, and always full in the other forms', async () => {
    const short = await report(['general', some, ...AS_OF]);
    const full = await report(['general', some, ...AS_OF, '--full']);
    const markdown = await report(['general', some, ...AS_OF, '--format', 'markdown']);
    expect(short).toContain(en.shortened);
    for (const page of [full, markdown]) {
      expect(page).not.toContain(en.shortened);
      expect(page.length).toBeGreaterThan(short.length);
      expect(page).toContain(en.heading.receipt);
    }
  });

  it('gives as JSON what the library gives, by the published schema', async () => {
    for (const [args, facts] of [
      [[empty], {}],
      [[some], { threats: true, deceived: true, age: 34, watched: { unknown: 'suspected' } }],
    ] as const) {
      const assessment = await json(['general', ...args, ...AS_OF]);
      expect(faultsOf(assessment)).toEqual([]);
      expect(assessment).toEqual(JSON.parse(JSON.stringify(assess(general, facts as Facts, { asOf: '2026-11-21' }))));
      expect(assessment.statement).toContain('Not a finding about anyone');
    }
  });

  it('gives JSON by the published schema for every kind of fact, evidence and option', async () => {
    const facts = file('every-kind.json', {
      age: { value: 17, evidence: [{ kind: 'document', date: '2026-10-02', note: 'On a card.' }] },
      'locked-in': {
        unknown: 'contradictory',
        evidence: [
          { kind: 'statement', value: true },
          { kind: 'observation', value: false },
        ],
      },
      'sleeping-place': 'at-work',
      'papers-held': ['bank-card', 'passport'],
      followed: null,
      'union-member': '',
      'from-abroad': { unknown: 'declined', evidence: [{ kind: 'not-stated', unknown: 'declined' }] },
    });
    const assessment = await json([
      file('every-kind.rules.json', SAMPLE),
      facts,
      ...AS_OF,
      '--concern',
      'She looked to the door.',
      '--channels',
      'observation,conversation',
      '--turn-on',
      'from-abroad',
    ]);
    expect(faultsOf(assessment)).toEqual([]);
    expect(assessment.facts['papers-held']).toEqual({ value: ['passport', 'bank-card'] });
    expect(assessment.channels).toEqual(['conversation', 'observation']);
    expect(assessment.turnedOn).toEqual(['from-abroad']);
  });

  it('reads the facts from standard input', async () => {
    const text = content(some);
    expect(await json(['general', '-', ...AS_OF], text)).toEqual(await json(['general', some, ...AS_OF]));
  });

  it('waits for standard input that comes late and in pieces', async () => {
    const late = async (args: string, first: string, last: string): Promise<Assessment> => {
      const line = `{ sleep 1; printf %s "$FIRST"; sleep 1; printf %s "$LAST"; } | $CLI assess general ${args} --format json`;
      return JSON.parse(done(await shell(line, { env: { FIRST: first, LAST: last } }))) as Assessment;
    };
    expect((await late('-', '{"threats": ', 'true}')).facts).toEqual({ threats: { value: true } });
    expect((await late(`${some} --concern-file -`, 'She looked ', 'to the door.')).concern).toEqual({
      reason: 'She looked to the door.',
    });
  });

  it('reads a file that begins with a byte order mark and has Windows line ends', async () => {
    const windows = file('windows.json', '\uFEFF{\r\n  "threats": true\r\n}\r\n');
    expect((await json(['general', windows])).facts).toEqual({ threats: { value: true } });
  });

  it('takes today for the date where none is given', async () => {
    const before = new Date().toISOString().slice(0, 10);
    const { asOf } = await json(['general', empty]);
    expect([before, new Date().toISOString().slice(0, 10)]).toContain(asOf);
  });

  it('gives the same bytes in every time zone and locale', async () => {
    const runs = await Promise.all(
      [
        { TZ: 'UTC', LANG: 'C' },
        { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
        { TZ: 'America/Adak', LANG: 'da_DK.UTF-8' },
      ].flatMap((env) =>
        ['json', 'html'].map((format) => cli(['assess', 'general', some, ...AS_OF, '--format', format], { env })),
      ),
    );
    expect(new Set(runs.map((run) => done(run))).size).toBe(2);
  });

  it('has no colours where it does not go to a terminal', async () => {
    const plain = done(await cli(['assess', 'general', some, ...AS_OF]));
    expect(plain).not.toContain('\u001B');
    for (const env of [{ NO_COLOR: '1' }, { FORCE_COLOR: '1', TERM: 'xterm-256color', COLORTERM: 'truecolor' }])
      expect(done(await cli(['assess', 'general', some, ...AS_OF], { env }))).toBe(plain);
  });
});

describe.concurrent('a terminal', () => {
  /** Makes the command line believe that it writes to a terminal. */
  const terminal = { NODE_OPTIONS: '--import data:text/javascript,process.stdout.isTTY=true', TERM: 'xterm' };
  const BOLD = '\u001B[1m';

  it('shows headings and what is strong in bold, and nothing else', async () => {
    const plain = done(await cli(['assess', 'general', some, ...AS_OF]));
    const bold = done(await cli(['assess', 'general', some, ...AS_OF], { env: terminal }));
    expect(bold).toContain(`${BOLD}${en.heading.nextStep}\u001B[22m`);
    expect(bold.replaceAll(BOLD, '').replaceAll('\u001B[22m', '')).toBe(plain);
  });

  it.each([
    ['where NO_COLOR is set', { NO_COLOR: '1' }, []],
    ['where it can show none', { TERM: 'dumb' }, []],
    ['in JSON', {}, ['--format', 'json']],
    ['in Markdown', {}, ['--format', 'markdown']],
    ['in HTML', {}, ['--format', 'html']],
  ])('gets no colours %s', async (_, env, form) => {
    const run = await cli(['assess', 'general', some, ...AS_OF, ...form], { env: { ...terminal, ...env } });
    expect(done(run)).not.toContain('\u001B');
  });

  it('gives no colours to a file', async () => {
    const run = await cli(['assess', 'general', some, '--out', 'colours.txt'], { env: terminal });
    expect(run.exit).toBe(0);
    expect(content('colours.txt')).not.toContain('\u001B');
  });
});

describe.concurrent('several meetings', () => {
  it('are added up: a contradiction is unknown, and every answer stays as evidence', async () => {
    const assessment = await json(['general', meetings, ...AS_OF]);
    const { meetings: talks } = readJson('examples/general/second-talk.json') as {
      readonly meetings: readonly Meeting[];
    };
    expect(faultsOf(assessment)).toEqual([]);
    expect(assessment.facts).toEqual(assess(general, combineFacts(talks)).facts);
    expect(assessment.facts['watched']).toMatchObject({
      unknown: 'contradictory',
      evidence: [
        { meeting: 'first talk', value: false },
        { meeting: 'second talk', value: true },
      ],
    });
    expect(assessment.facts['deceived']).toMatchObject({
      value: true,
      evidence: [{ unknown: 'suspected' }, { kind: 'statement', value: true }],
    });
  });

  it('are told apart in the report, and a contradiction is no mark against the person', async () => {
    for (const form of [['--format', 'markdown'], []]) {
      const page = await report(['general', meetings, ...AS_OF, ...form]);
      expect(page).toContain('first talk, 2026-10-02');
      expect(page).toContain('second talk, 2026-10-16');
      expect(page).toContain(en.unknownReason.contradictory);
      expect(page).toContain(en.contradictory);
    }
  });

  it('show their notes only when asked to', async () => {
    const note = 'Payslip shows more than was paid out.';
    for (const form of [['--format', 'html'], []]) {
      expect(await report(['general', meetings, ...AS_OF, ...form])).not.toContain(note);
      expect(await report(['general', meetings, ...AS_OF, ...form, '--notes'])).toContain(note);
    }
  });

  it('may be none', async () => {
    expect((await json(['general', file('no-meetings.json', { meetings: [] })])).counts.asked).toBe(0);
  });

  it.each([
    ['something beside the meetings', { meetings: [], threats: true }, /threats/u],
    ['something beside the facts of a meeting', { meetings: [{ id: 'a', facts: {}, threats: true }] }, /threats/u],
    ['a meeting without facts', { meetings: [{ id: 'first talk' }] }, '/0/facts'],
    ['a meeting that is nothing', { meetings: [null] }, '/0'],
    ['a meeting that is text', { meetings: ['first talk'] }, '/0'],
    ['facts of a meeting that are a list', { meetings: [{ facts: [] }] }, '/0/facts'],
    ['a name of a meeting that is no text', { meetings: [{ id: 5, facts: { threats: true } }] }, 'id'],
    ['a name of a meeting that is an object', { meetings: [{ id: {}, facts: { threats: true } }] }, 'id'],
    ['a date of a meeting that is none', { meetings: [{ date: 'in autumn', facts: { threats: true } }] }, 'date'],
    ['a fact that the set does not have', { meetings: [{ facts: { threat: true } }] }, 'threats'],
    [
      'an unknown reason',
      { meetings: [{ facts: {} }, { facts: { threats: { unknown: 'forgot' } } }] },
      '/1/facts/threats/unknown',
    ],
  ])('are refused with %s, and nothing is left out in silence', async (what, data, part) => {
    const name = file(`meetings ${what}.json`, data);
    refused(await cli(['assess', 'general', name]), 1, name, part);
  });
});

describe.concurrent('a professional concern', () => {
  const reason = 'Third woman this year with the same account.';

  it('raises the next step by itself, and the report says so', async () => {
    const assessment = await json(['general', some, '--concern', reason]);
    expect(assessment.concern).toEqual({ reason });
    expect(assessment.nextStep).toMatchObject({ band: 'several-signs', raisedBy: 'concern' });
    expect(await report(['general', some, '--concern', reason])).toContain(en.raisedBy.concern(reason));
  });

  it('can come from a file or from standard input, so that it does not stand in the history of the shell', async () => {
    const name = file('reason.txt', `${reason}\n`);
    expect((await json(['general', some, '--concern-file', name])).concern).toEqual({ reason });
    expect((await json(['general', some, '--concern-file', '-'], `${reason}\n`)).concern).toEqual({ reason });
  });

  it('is never inferred', async () => {
    expect((await json(['general', some])).concern).toBeNull();
  });

  it('comes from one place only', async () => {
    refused(
      await cli(['assess', 'general', some, '--concern', 'x', '--concern-file', 'y']),
      2,
      '--concern-file',
      'not both',
    );
  });

  it.each(['', '   ', '\n\t'])('needs a reason: %j', async (blank) => {
    refused(await cli(['assess', 'general', some, '--concern', blank]), 2, '--concern', 'reason');
  });

  it('needs a reason in its file', async () => {
    const name = file('blank.txt', ' \n\n');
    const run = await cli(['assess', 'general', some, '--concern-file', name]);
    refused(run, 1, name, 'reason');
  });

  it('says which file cannot be read', async () => {
    refused(
      await cli(['assess', 'general', some, '--concern-file', 'missing.txt']),
      1,
      'missing.txt: there is no such file',
    );
  });

  it('is never longer than an assessment may hold', async () => {
    const long = file('long.txt', 'x'.repeat(4001));
    refused(await cli(['assess', 'general', some, '--concern-file', long]), 1, long, '4000');
    const longest = file('longest.txt', 'x'.repeat(4000));
    expect(faultsOf(await json(['general', some, '--concern-file', longest]))).toEqual([]);
  });
});

describe.concurrent('the options of an assessment', () => {
  it('say which signs could not have been seen', async () => {
    const assessment = await json(['general', empty, '--channels', ' observation, document ']);
    expect(assessment.channels).toEqual(['observation', 'document']);
    const unseen = assessment.indicators.filter(
      ({ because, off }) =>
        off !== true &&
        because.every(({ fact }) => {
          const { knownBy } = general.facts.find(({ id }) => id === fact)!;
          return !knownBy.includes('observation') && !knownBy.includes('document');
        }),
    );
    expect(unseen.map(({ id }) => id)).toContain('deceived');
    expect(await report(['general', empty, '--channels', 'observation,document'])).toContain(
      en.notSeenHere(unseen.length),
    );
    expect(await report(['general', empty])).not.toContain('could not have been seen');
  });

  it('let signs count that are off', async () => {
    const own = file('turn-on.json', SAMPLE);
    const facts = file('abroad.json', { 'from-abroad': true });
    expect((await json([own, facts])).score.possible).toBe(6);
    expect((await json([own, facts, '--turn-on', 'from-abroad'])).score).toMatchObject({ least: 0, possible: 7 });
    expect((await json([own, facts, '--turn-on', 'from-abroad'])).withoutSensitive?.score.possible).toBe(6);
  });

  it('refuse facts that the set does not have, or count them', async () => {
    const other = file('other.json', { threats: true, 'organ-missing': true, 'x-y': null });
    const run = await cli(['assess', 'general', other]);
    expect(run.exit).toBe(1);
    expect(run.stderr).toContain('/organ-missing');
    const assessment = await json(['general', other, '--other-facts', 'count']);
    expect(assessment.counts.notInSet).toBe(2);
    expect(assessment.facts).toEqual({ threats: { value: true } });
    expect(faultsOf(assessment)).toEqual([]);
  });

  it('show the route to help of the set, none, or say that there is no such one', async () => {
    expect(await report(['general', some])).toContain(dk.contacts[0]!.phone);
    expect(await report(['general', some, '--referral', 'dk'])).toContain(dk.contacts[0]!.phone);
    const none = await report(['general', some, '--referral', 'none']);
    expect(none).toContain(en.noReferral);
    expect(none).not.toContain(dk.contacts[0]!.phone);
    for (const id of ['xx', '../sources', ''])
      refused(await cli(['assess', 'general', some, '--referral', id]), 2, 'there is no referral');
  });

  it.each([
    [['--as-of', 'today'], '--as-of', 'YYYY-MM-DD'],
    [['--as-of', '2026-13-01'], '--as-of', 'YYYY-MM-DD'],
    [['--as-of', '2026-02-31'], '--as-of', 'YYYY-MM-DD'],
    [['--as-of', ''], '--as-of', 'YYYY-MM-DD'],
    [['--channels', 'seeing'], '--channels', 'observation'],
    [['--turn-on', 'deceivd'], '--turn-on', 'did you mean "deceived"?'],
    [['--turn-on', 'constructor'], '--turn-on', 'constructor'],
  ])('are wrong arguments where they cannot be used, and not a fault of the facts: %j', async (option, name, part) => {
    const run = await cli(['assess', 'general', some, ...option]);
    refused(run, 2, name, part);
    expect(run.stderr).not.toContain(some);
  });
});

describe.concurrent('a rule file of one’s own', () => {
  it('is named by its path, and the assessment says which it was', async () => {
    const own = file('own.json', SAMPLE);
    for (const path of [own, `./${own}`, `../work/${own}`]) {
      const assessment = await json([path, file('locked.json', { 'locked-in': true })]);
      expect(assessment.ruleSet).toMatchObject({ id: 'workshop-signs', version: '2.1.0' });
      expect(assessment.score).toMatchObject({ least: 1, possible: 6 });
    }
  });

  it('gives the same assessment as the set of the package, where it is the same file', async () => {
    const version = general.version;
    const copy = file('copy.json', readJson(`rules/sets/general/${version}.json`));
    expect(await json([copy, some, ...AS_OF])).toEqual(await json([`general@${version}`, some, ...AS_OF]));
  });
});
