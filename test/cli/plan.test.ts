import { existsSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assessPlan, combineFacts } from '../../src/index.js';
import type { Meeting, PlanAssessment, PlanFile, PlanTranslation, RuleSetFile, Translation } from '../../src/index.js';
import { dk } from '../../src/generated/referral/dk.js';
import { dkDa } from '../../src/generated/referral/dk/da.js';
import { asylumAdult } from '../../src/generated/plans/asylum-adult.js';
import { da, en } from '../../src/report/index.js';
import { firstOutOfOrder, readable } from '../report/renderings.js';
import { schemaFaults } from '../support/schemas.js';
import { FOLDER, cli, content, done, file, readJson, refused, shell, unharmed } from './cli.js';

const PLANS = new URL('../../rules/plans/', import.meta.url);
const ids = readdirSync(PLANS)
  .filter((name) => /^[a-z-]+\.json$/u.test(name))
  .map((name) => name.replace('.json', ''))
  .sort();
const planOf = (id: string): PlanFile => readJson(`rules/plans/${id}.json`) as PlanFile;
const danishOf = (id: string): PlanTranslation => readJson(`rules/plans/${id}.da.json`) as PlanTranslation;
const setsOf = (id: string): readonly (readonly [RuleSetFile, Translation])[] =>
  planOf(id).steps.map(
    ({ ruleSet: { id: set, version } }) =>
      [
        readJson(`rules/sets/${set}/${version}.json`) as RuleSetFile,
        readJson(`rules/sets/${set}/${version}.da.json`) as Translation,
      ] as const,
  );

const SECRET = 'Zuleyka-4711';
const AS_OF = ['--as-of', '2026-11-21'];
const empty = file('empty.json', {});
const some = file('some.json', { age: 34, threats: true, 'works-or-has-worked-here': true, 'pay-withheld': true });
const json = async (args: readonly string[], stdin = ''): Promise<PlanAssessment> =>
  JSON.parse(done(await cli(['plan', ...args, '--format', 'json'], { stdin }))) as PlanAssessment;
const report = async (args: readonly string[]): Promise<string> => readable(done(await cli(['plan', ...args])));
/** A plan of one's own: that for banks under another name, with changes. */
const own = (parts: Partial<PlanFile> = {}): PlanFile => ({
  ...planOf('bank'),
  id: 'night-desk',
  title: 'Night desk of a bank',
  ...parts,
});
const [firstStep, ...otherSteps] = planOf('bank').steps as [PlanFile['steps'][number], ...PlanFile['steps']];

describe.concurrent('plans', () => {
  it('lists every plan with version, title and the sets in their order', async () => {
    const [head, ...rows] = done(await cli(['plans']))
      .trimEnd()
      .split('\n');
    expect(head).toMatch(/^plan +version +title +sets$/u);
    expect(rows.map((row) => row.split(/ {2,}/u))).toEqual(
      ids.map((id) => {
        const { version, title, steps } = planOf(id);
        return [id, version, title, steps.map(({ ruleSet }) => ruleSet.id).join(' ')];
      }),
    );
  });

  it('gives the titles in Danish', async () => {
    const list = done(await cli(['plans', '--lang', 'da']));
    for (const id of ids) {
      expect(list).toContain(danishOf(id).title);
      expect(list).not.toContain(planOf(id).title);
    }
  });

  it('gives the same as JSON, with the versions of the sets', async () => {
    const list = (language: (id: string) => { readonly title: string }): readonly unknown[] =>
      ids.map((id) => ({
        id,
        version: planOf(id).version,
        sets: planOf(id).steps.map(({ ruleSet }) => `${ruleSet.id}@${ruleSet.version}`),
        title: language(id).title,
      }));
    expect(JSON.parse(done(await cli(['plans', '--format', 'json'])))).toEqual(list(planOf));
    expect(JSON.parse(done(await cli(['plans', '--format', 'json', '--lang', 'da'])))).toEqual(list(danishOf));
  });

  it('says which forms and languages there are', async () => {
    refused(await cli(['plans', '--format', 'html']), 2, 'one of text, json, not "html"');
    refused(await cli(['plans', '--lang', 'sv']), 2, 'en and da');
  });
});

describe.each(ids)('plan %s from the command line', (id) => {
  it.concurrent.each(planOf(id).cases.map((item, index) => [item.id, item, index % 2 === 0] as const))(
    'gives what its case %s says, from a file or from standard input',
    async (name, item, fromFile) => {
      const options = item.concern === undefined ? [] : [`--concern=${item.concern}`];
      const result = fromFile
        ? await json([id, file(`${id} ${name}.json`, item.facts), ...options])
        : await json([id, '-', ...options], JSON.stringify(item.facts));
      expect(schemaFaults('plan-assessment', result)).toEqual([]);
      const inState = (state: string): readonly string[] =>
        result.sets.filter(({ applies }) => applies === state).map(({ ruleSet }) => ruleSet.id);
      expect({
        applies: inState('present'),
        doesNotApply: inState('absent'),
        notKnown: inState('unknown'),
        nextStep: { ruleSet: result.nextStep.ruleSet, band: result.nextStep.band },
      }).toEqual(item.expect);
    },
  );

  it.concurrent('is reported on in English and in Danish, with its sets', async () => {
    const english = await report([id, empty]);
    const danish = await report([id, empty, '--lang', 'da']);
    for (const [page, messages, { title }, words] of [
      [english, en, planOf(id), 0],
      [danish, da, danishOf(id), 1],
    ] as const) {
      expect(
        firstOutOfOrder(page, [
          title.toUpperCase(),
          messages.statement,
          messages.heading.nextStep,
          messages.heading.help,
          messages.plan.sets,
          messages.plan.notAdded,
          ...setsOf(id).map((wordings) => wordings[words].title),
        ]),
      ).toBeUndefined();
    }
    for (const [{ title }] of setsOf(id)) expect(danish).not.toContain(title);
    for (const { why } of planOf(id).steps) expect(danish).not.toContain(why);
  });
});

describe.concurrent('plan', () => {
  it.each([
    ['en', en, dk],
    ['da', da, dkDa],
  ] as const)('gives a report as text, Markdown and HTML in the language %s', async (language, messages, referral) => {
    const args = ['plan', 'asylum-adult', some, '--lang', language, ...AS_OF];
    const text = done(await cli(args));
    const markdown = done(await cli([...args, '--format', 'markdown']));
    const html = done(await cli([...args, '--format', 'html']));
    expect(markdown).toMatch(/^# \p{Lu}/u);
    expect(html).toMatch(new RegExp(`^<!doctype html>\\n<html lang="${language}">`, 'u'));
    for (const page of [text, markdown, html])
      for (const part of [messages.statement, messages.plan.notAdded, referral.emergency.text, '2026-11-21'])
        expect(readable(page)).toContain(part);
  });

  it('is short as text unless everything is asked for, and always full in the other forms', async () => {
    const short = await report(['asylum-adult', some, ...AS_OF]);
    expect(short).toContain(en.shortened);
    for (const form of [['--full'], ['--format', 'markdown'], ['--format', 'html']]) {
      const full = await report(['asylum-adult', some, ...AS_OF, ...form]);
      expect(full).not.toContain(en.shortened);
      expect(full.length).toBeGreaterThan(short.length);
    }
  });

  it('reads the same from standard input as from a file', async () => {
    expect(await json(['asylum-adult', '-', ...AS_OF], content(some))).toEqual(
      await json(['asylum-adult', some, ...AS_OF]),
    );
  });

  it('gives as JSON what the library gives', async () => {
    const facts = JSON.parse(content(some)) as Parameters<typeof assessPlan>[1];
    expect(await json(['asylum-adult', some, ...AS_OF])).toEqual(
      JSON.parse(JSON.stringify(assessPlan(asylumAdult, facts, { asOf: '2026-11-21' }))),
    );
  });

  it('gives the same bytes in every time zone and locale', async () => {
    const runs = await Promise.all(
      [
        { TZ: 'UTC', LANG: 'C' },
        { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' },
      ].map((env) => cli(['plan', 'asylum-adult', some, ...AS_OF, '--format', 'html'], { env })),
    );
    expect(new Set(runs.map((run) => done(run))).size).toBe(1);
  });

  it('has no colours where it does not go to a terminal', async () => {
    const terminal = { NODE_OPTIONS: '--import data:text/javascript,process.stdout.isTTY=true', TERM: 'xterm' };
    const plain = done(await cli(['plan', 'asylum-adult', some, ...AS_OF]));
    const bold = done(await cli(['plan', 'asylum-adult', some, ...AS_OF], { env: terminal }));
    expect(plain).not.toContain('\u001B');
    expect(bold).toContain(`\u001B[1m${en.heading.nextStep}\u001B[22m`);
    expect(bold.replaceAll('\u001B[1m', '').replaceAll('\u001B[22m', '')).toBe(plain);
  });

  it('asks an adult nothing about “the child”', async () => {
    const page = await report(['asylum-adult', file('adult.json', { age: 41 }), ...AS_OF]);
    const from = page.indexOf(en.heading.askNext);
    expect(page.slice(from, page.indexOf(en.plan.sets, from))).not.toMatch(/the child\b/u);
  });

  it('shows the route to help of the set that proposes the step, another, or none', async () => {
    const phone = dk.contacts[0]!.phone!;
    expect(await report(['asylum-adult', some])).toContain(phone);
    expect(await report(['asylum-adult', some, '--referral', 'dk'])).toContain(phone);
    const none = await report(['asylum-adult', some, '--referral', 'none']);
    expect(none).toContain(en.noReferral);
    expect(none).not.toContain(phone);
    refused(await cli(['plan', 'asylum-adult', some, '--referral', 'xx']), 2, 'there is no referral "xx"');
  });

  it('shows notes only when asked to', async () => {
    const facts = file('notes.json', { threats: { value: true, evidence: [{ kind: 'statement', note: SECRET }] } });
    expect(await report(['asylum-adult', facts, '--full'])).not.toContain(SECRET);
    expect(await report(['asylum-adult', facts, '--full', '--notes'])).toContain(SECRET);
  });
});

describe.concurrent('a professional concern about a plan', () => {
  const reason = 'Third woman this year with the same account.';

  it('raises the step, and the report says so', async () => {
    const { nextStep } = await json(['asylum-adult', file('forty.json', { age: 40 }), '--concern', reason]);
    expect(nextStep).toMatchObject({ ruleSet: 'general', proposes: 'referral', raisedBy: 'concern' });
    expect(await report(['asylum-adult', empty, '--concern', reason])).toContain(en.raisedBy.concern(reason));
    expect(await report(['asylum-adult', empty, '--concern', reason, '--lang', 'da'])).toContain(
      da.raisedBy.concern(reason),
    );
  });

  it('can come from a file or from standard input', async () => {
    const name = file('reason.txt', `${reason}\n`);
    for (const [from, stdin] of [
      [name, ''],
      ['-', `${reason}\n`],
    ] as const) {
      const { sets } = await json(['asylum-adult', some, '--concern-file', from], stdin);
      for (const { assessment } of sets) if (assessment !== null) expect(assessment.concern).toEqual({ reason });
    }
  });

  it('needs a reason, from one place', async () => {
    refused(await cli(['plan', 'asylum-adult', some, '--concern', ' ']), 2, '--concern', 'reason');
    refused(await cli(['plan', 'asylum-adult', some, '--concern', 'x', '--concern-file', 'y']), 2, 'not both');
    refused(await cli(['plan', 'asylum-adult', some, '--concern-file', 'gone.txt']), 1, 'gone.txt: there is no such');
  });
});

describe.concurrent('several meetings under a plan', () => {
  const talks: readonly Meeting[] = [
    { id: 'first talk', date: '2026-10-02', facts: { age: 34, threats: false, 'works-or-has-worked-here': true } },
    { id: 'second talk', date: '2026-10-16', facts: { threats: true, 'pay-withheld': true } },
  ];
  const meetings = file('meetings.json', { meetings: talks });

  it('are added up: a contradiction is unknown, and every answer stays as evidence', async () => {
    const result = await json(['asylum-adult', meetings, ...AS_OF]);
    expect(schemaFaults('plan-assessment', result)).toEqual([]);
    expect(result).toEqual(
      JSON.parse(JSON.stringify(assessPlan(asylumAdult, combineFacts(talks), { asOf: '2026-11-21' }))),
    );
    expect(result.sets.find(({ ruleSet }) => ruleSet.id === 'general')?.assessment?.facts['threats']).toMatchObject({
      unknown: 'contradictory',
      evidence: [
        { meeting: 'first talk', value: false },
        { meeting: 'second talk', value: true },
      ],
    });
  });

  it('are told apart in the report', async () => {
    const page = await report(['asylum-adult', meetings, ...AS_OF, '--full']);
    expect(page).toContain('first talk, 2026-10-02');
    expect(page).toContain('second talk, 2026-10-16');
    expect(page).toContain(en.contradictory);
  });

  it.each([
    ['something beside the meetings', { meetings: [], threats: true }, /threats/u],
    ['a meeting that is nothing', { meetings: [null] }, '/meetings/0'],
    ['a meeting without facts', { meetings: [{ id: 'first talk' }] }, '/meetings/0/facts'],
    ['a fact that no set has', { meetings: [{ facts: { threat: true } }] }, 'did you mean "threats"?'],
  ])('are refused with %s', async (what, data, part) => {
    const name = file(`meetings ${what}.json`, data);
    refused(await cli(['plan', 'asylum-adult', name]), 1, `${name}: `, part);
  });
});

describe.concurrent('the result of a plan in a file', () => {
  it.each(['text', 'json', 'markdown', 'html'])('has the bytes that standard output has, as %s', async (format) => {
    const args = ['plan', 'asylum-adult', some, ...AS_OF, '--format', format];
    const run = await cli([...args, '--out', `result.${format}`]);
    expect([run.exit, run.stdout, run.stderr]).toEqual([0, '', `written to result.${format}\n`]);
    expect(content(`result.${format}`)).toBe(done(await cli(args)));
  });

  it('is never written over an existing file unless that is asked for', async () => {
    file('old.txt', 'old');
    refused(await cli(['plan', 'asylum-adult', some, '--out', 'old.txt']), 4, 'old.txt: exists already', '--force');
    expect(content('old.txt')).toBe('old');
    expect((await cli(['plan', 'asylum-adult', some, '--out', 'old.txt', '--force'])).exit).toBe(0);
    expect(content('old.txt')).toContain('ADULT IN AN ASYLUM CENTRE');
  });

  it('is never written over the facts, the plan or the concern', async () => {
    const facts = file('in facts.json', {});
    const plan = file('in-plan.json', own());
    const reason = file('in-reason.txt', 'She was fetched.');
    for (const name of [facts, plan, reason]) {
      const before = content(name);
      const run = await cli(['plan', plan, facts, '--concern-file', reason, '--out', name, '--force']);
      refused(run, 4, `${name}: this is the input`);
      expect(content(name)).toBe(before);
    }
    symlinkSync(plan, join(FOLDER, 'link-to-plan.json'));
    refused(await cli(['plan', plan, facts, '--out', 'link-to-plan.json', '--force']), 4, 'this is the input');
  });

  it('is not begun where the input cannot be used', async () => {
    const wrong = file('wrong.json', { threats: 'yes' });
    refused(await cli(['plan', 'asylum-adult', wrong, '--out', 'never.txt']), 1, wrong);
    expect(existsSync(join(FOLDER, 'never.txt'))).toBe(false);
  });
});

describe.concurrent('a plan that is named', () => {
  it('is suggested where it is nearly right', async () => {
    refused(
      await cli(['plan', 'asylum-adlt', empty]),
      2,
      'there is no plan "asylum-adlt"',
      'did you mean "asylum-adult"?',
      '"trafficking-indicators plans"',
    );
  });

  it.each(['frobnicate', 'constructor', '__proto__', '..', '', '-', 'asylum-adult@1.0.0', 'asylum-adult.da'])(
    'is refused where there is none: "%s"',
    async (name) => {
      refused(await cli(['plan', name, empty]), 2, 'there is no plan');
    },
  );

  it('is refused in characters that can be seen', async () => {
    const run = await cli(['plan', 'a\u001B[2Jb', empty]);
    refused(run, 2, String.raw`a\u{1b}[2Jb`);
  });
});

describe.concurrent('a plan of one’s own', () => {
  it('is named by its path, and the result says which it was', async () => {
    const name = file('night-desk.json', own());
    for (const path of [name, `./${name}`, `../work/${name}`]) {
      const { plan, sets } = await json([path, empty]);
      expect(plan).toMatchObject({ id: 'night-desk', version: '1.0.0' });
      expect(sets.map(({ ruleSet }) => ruleSet)).toEqual(own().steps.map(({ ruleSet }) => ruleSet));
    }
    expect(await report([name, empty])).toContain('NIGHT DESK OF A BANK');
  });

  it('gives the result of the plan of the package, where it is the same file', async () => {
    const copy = file('copy.json', planOf('asylum-adult'));
    expect(await json([copy, some, ...AS_OF])).toEqual(await json(['asylum-adult', some, ...AS_OF]));
  });

  it('is read once, so that it can come through a pipe', async () => {
    const run = await shell(`cat ${file('piped.json', own())} | $CLI plan /dev/stdin ${empty} --format json`);
    expect((JSON.parse(done(run)) as PlanAssessment).plan.id).toBe('night-desk');
  });

  it('finds its translation beside it', async () => {
    const name = file('beside.json', own());
    file('beside.da.json', { ...danishOf('bank'), plan: { id: 'night-desk', version: '1.0.0' }, title: 'Natvagt' });
    expect(await report([name, empty, '--lang', 'da'])).toContain('NATVAGT');
  });

  it('refuses a translation of another plan or version beside it', async () => {
    const name = file('stale.json', own());
    file('stale.da.json', { ...danishOf('bank'), plan: { id: 'night-desk', version: '0.9.0' } });
    refused(await cli(['plan', name, empty, '--lang', 'da']), 1, 'stale.da.json: /plan/version', '0.9.0', '1.0.0');
    file('stale-id.da.json', danishOf('bank'));
    refused(
      await cli(['plan', file('stale-id.json', own()), empty, '--lang', 'da']),
      1,
      'stale-id.da.json: /plan/id',
      'night-desk',
    );
    expect((await cli(['plan', name, empty])).exit).toBe(0);
  });

  it('keeps its own words in another language where it has no translation, whatever its name ends with', async () => {
    writeFileSync(join(FOLDER, 'without-ending'), JSON.stringify(own()));
    for (const name of ['./without-ending', file('untranslated.json', own())]) {
      const page = await report([name, empty, '--lang', 'da']);
      expect(page).toContain('NIGHT DESK OF A BANK');
      expect(page).toContain(da.statement);
    }
  });

  it('says of a set that there is none, with the nearest', async () => {
    const ruleSet = { id: 'technology-facilitatd', version: '1.0.0' };
    const name = file('no-set.json', own({ steps: [{ ...firstStep, ruleSet }, ...otherSteps] }));
    refused(
      await cli(['plan', name, empty]),
      1,
      `${name}: /steps/0/ruleSet/id`,
      'technology-facilitatd',
      'did you mean "technology-facilitated"?',
    );
  });

  it('says of a version that there is none, and which there are', async () => {
    const ruleSet = { ...firstStep.ruleSet, version: '99.0.0' };
    const name = file('no-version.json', own({ steps: [{ ...firstStep, ruleSet }, ...otherSteps] }));
    refused(
      await cli(['plan', name, empty]),
      1,
      `${name}: /steps/0/ruleSet/version`,
      '99.0.0',
      firstStep.ruleSet.version,
    );
  });

  it('says beside the result that a version it names is no longer the one to use', async () => {
    const ruleSet = { id: 'general', version: '1.0.0' };
    const name = file(
      'superseded.json',
      own({ steps: [{ ruleSet, why: 'Everybody.' }], facts: [], cases: own().cases }),
    );
    for (const [language, messages] of [
      ['en', en],
      ['da', da],
    ] as const) {
      const run = await cli(['plan', name, empty, '--format', 'json', '--lang', language]);
      expect([run.exit, run.stderr]).toEqual([0, `general 1.0.0: ${messages.superseded.deprecated('1.1.0')}\n`]);
      expect(JSON.parse(run.stdout)).toMatchObject({ plan: { id: 'night-desk' } });
    }
  });

  it('is refused with every fault, each with its place', async () => {
    const faults = { ...own({ steps: [{ ...firstStep, when: { var: 'no-such-fact' } }, ...otherSteps] }) };
    const name = file('faults.json', {
      ...faults,
      child: { child: { '<': [{ var: 'aeg' }, 18] }, mayBeChild: 'no-such-fact' },
      steps: faults.steps.map((step) => ({ ...step, when: { var: 'no-such-fact' } })),
    });
    const run = await cli(['plan', name, empty]);
    unharmed(run, 1);
    for (const part of ['/steps: ', '/child/child', '/child/mayBeChild', '/steps/0/when', '/steps/1/when'])
      expect(run.stderr).toContain(`${name}: ${part}`);
  });

  it.each([
    ['nothing of a plan', '{}', 'something is missing'],
    ['no object', '[]', 'the wrong kind of value'],
    ['null', 'null', 'the wrong kind of value'],
    ['text', '"plan"', 'the wrong kind of value'],
    ['cut short', JSON.stringify(own()).slice(0, 400), 'is the file cut short?'],
    ['no JSON', 'plan: bank', 'this is not JSON'],
    ['a key twice', '{"id": "a", "id": "b"}', 'the same key stands twice'],
    ['a prototype', JSON.stringify(own()).replace('{', '{"__proto__": {"version": "1.0.0"},'), '__proto__'],
    [
      'steps of nothing',
      JSON.stringify(own()).replace(/"steps":\[/u, '"steps":[null,7,"x",{},{"ruleSet":null},'),
      '/steps/0',
    ],
    ['a condition a hundred thousand deep', `{"steps": ${'{"!":['.repeat(100_000)}`, 'nested too deeply'],
    ['a rule set in its place', JSON.stringify(readJson('rules/sets/child/1.0.0.json')), '/format'],
  ])('is refused with %s', async (what, text, part) => {
    const name = file(`plan ${what}.json`, text);
    const run = await cli(['plan', name, empty]);
    unharmed(run, 1);
    expect(run.stderr).toContain(part);
    for (const line of run.stderr.trimEnd().split('\n')) expect(line).toContain(`trafficking-indicators: ${name}: `);
  });

  it('is refused where it is missing or a folder', async () => {
    refused(await cli(['plan', 'missing.json', empty]), 1, 'missing.json: there is no such file or folder');
    refused(await cli(['plan', './', empty]), 1, 'this is a folder');
  });
});

describe.concurrent('facts for a plan', () => {
  it('that no set has are named with the nearest, or passed over where that is asked for', async () => {
    const other = file('other.json', { threat: true, 'organ-missing': true, threats: true });
    const run = await cli(['plan', 'asylum-adult', other]);
    unharmed(run, 1);
    expect(run.stderr).toMatch(/\/threat: .*did you mean "threats"\?/u);
    expect(run.stderr).toContain('/organ-missing');
    const result = await json(['asylum-adult', other, '--other-facts', 'count', ...AS_OF]);
    expect(result).toEqual(await json(['asylum-adult', file('threats.json', { threats: true }), ...AS_OF]));
  });

  it.each([
    ['cut short', '{"threats": true,\n  "age": 1', 'line 2, column 11'],
    ['empty', '', 'is the file cut short?'],
    ['no JSON', 'threats: yes', 'this is not JSON'],
    ['a list', '[]', 'an object of facts by id'],
    ['null', 'null', 'an object of facts by id'],
    ['a wrong answer', '{"threats": "yes"}', '/threats'],
  ])('are refused where they are %s', async (what, text, part) => {
    const name = file(`facts ${what}.json`, text);
    refused(await cli(['plan', 'asylum-adult', name]), 1, `${name}: `, part);
    refused(await cli(['plan', 'asylum-adult', '-'], { stdin: text }), 1, 'standard input: ', part);
  });

  it('are refused in Danish where Danish is asked for', async () => {
    refused(
      await cli(['plan', 'asylum-adult', file('danish.json', 'x'), '--lang', 'da']),
      1,
      'linje 1, tegn 1',
      'det er ikke JSON',
    );
  });

  it('are refused where the file is missing', async () => {
    refused(await cli(['plan', 'asylum-adult', 'gone.json']), 1, 'gone.json: there is no such file or folder');
  });

  it.each([
    ['a value of the wrong kind', [], JSON.stringify({ threats: SECRET })],
    ['a number out of range', [], '{"age": 4711}'],
    [
      'a note beside a wrong value',
      [],
      JSON.stringify({ threats: { value: 'x', evidence: [{ kind: 'statement', note: SECRET }] } }),
    ],
    ['a meeting', [], JSON.stringify({ meetings: [{ id: SECRET, facts: { threats: SECRET } }] })],
    ['a file that is not JSON', [], `${SECRET} was here`],
    ['a file that is cut short', [], `{"threats": {"value": true, "evidence": [{"note": "${SECRET}`],
    ['the value of a fact that no set has', [], JSON.stringify({ threat: SECRET })],
    ['the reason of a concern', ['--concern', SECRET], '{"threats": 1}'],
    ['the reason of a concern in a file', ['--concern-file', file('canary.txt', SECRET)], '{"threats": 1}'],
  ])('never have their content in an error: %s', async (_, args, stdin) => {
    const run = await cli(['plan', 'asylum-adult', '-', ...args], { stdin });
    unharmed(run, 1);
    expect(run.stderr).not.toContain(SECRET);
    expect(run.stderr).not.toContain('4711');
  });
});

describe.concurrent('the options of a plan', () => {
  it.each([
    [['--as-of', 'today'], '--as-of', 'YYYY-MM-DD'],
    [['--channels', 'seeing'], '--channels', 'observation'],
    [['--other-facts', 'ignore'], '--other-facts', 'refuse, count'],
    [['--format', 'pdf'], '--format', 'text, json, markdown, html'],
    [['--lang', 'sv'], 'en and da', '"sv"'],
    [['--turn-on', 'deceived'], 'there is no option --turn-on', 'plan --help'],
  ])('are wrong arguments where they cannot be used: %j', async (option, name, part) => {
    refused(await cli(['plan', 'asylum-adult', some, ...option]), 2, name, part);
  });

  it('say which signs could not have been seen, in every set', async () => {
    const { sets } = await json(['asylum-adult', empty, '--channels', 'observation']);
    for (const { assessment } of sets) expect(assessment?.channels).toEqual(['observation']);
  });

  it('stand in the help, with the exit codes and what is never done', async () => {
    const help = done(await cli(['plan', '--help']));
    expect(help).toMatch(/^Usage: trafficking-indicators plan PLAN FACTS\.json\|- \[options\]/u);
    expect(help).toContain('never added up');
    expect(help).toMatch(/^Exit codes: 0 .*1 .*2 .*4 /mu);
    expect(done(await cli(['plans', '--help']))).toContain('side by side');
  });
});
