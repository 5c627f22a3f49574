import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessPlan, explainPlan } from '../../src/index.js';
import type { AssessPlanOptions, Facts, Plan, PlanExplanation, Referral, RuleSet } from '../../src/index.js';
import { dk } from '../../src/generated/referral/dk.js';
import { dkDa } from '../../src/generated/referral/dk/da.js';
import { da, en, planDocument, planToHtml, planToMarkdown, planToText, visible } from '../../src/report/index.js';
import type { Block, Item, Messages, ReportOptions } from '../../src/report/index.js';
import { loadedPlanWith } from '../support/plan-with.js';
import { loadedWith } from '../support/rule-set-with.js';
import {
  CHILD_DA,
  GENERAL_DA,
  WORDED,
  WORDED_DA,
  WORK_DA,
  childSigns,
  generalSigns,
  workSigns,
  worded,
} from '../support/worded-plan.js';
import { INVISIBLE } from './hostile.js';
import { answersTo, firstOutOfOrder, readable } from './renderings.js';
import { PER_CENT, VERDICTS } from './verdicts.js';

/** The plan for tests in the two languages, with the route to help. */
const LANGUAGES = [
  ['en', en, { referral: dk }],
  ['da', da, { referral: dkDa, translation: WORDED_DA, translations: [CHILD_DA, GENERAL_DA, WORK_DA] }],
] as const;
type Render = (explanation: PlanExplanation, messages?: Messages, options?: ReportOptions) => string;
/** Every form that a report on a plan has for people. */
const FORMS: readonly (readonly [string, Render])[] = [
  ['full text', planToText],
  [
    'short text',
    (explanation, messages, options) => planToText(explanation, messages, { ...options, detail: 'short' }),
  ],
  ['Markdown', planToMarkdown],
  ['HTML', planToHtml],
];

const explained = (
  facts: Facts,
  wording: (typeof LANGUAGES)[number][2] = LANGUAGES[0][2],
  options: AssessPlanOptions = {},
): PlanExplanation => explainPlan(worded, assessPlan(worded, facts, options), wording);

const itemLines = ({ text, items = [] }: Item): readonly string[] => [text, ...items.flatMap(itemLines)];
const linesOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => (block.type === 'list' ? block.items.flatMap(itemLines) : [block.text]));
const headingsOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : []));

/** The lines under one heading. */
function under(blocks: readonly Block[], heading: string): readonly string[] {
  const start = blocks.findIndex((block) => block.type === 'heading' && block.text === heading);
  if (start < 0) return [];
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.type === 'heading');
  return linesOf(end < 0 ? rest : rest.slice(0, end));
}

/** Everybody's questions answered with no, and a grown-up who does not work. */
const noToAll: Facts = { age: 30, 'may-be-under-18': false, 'works-here': false, threats: false, debt: false };
const nothingOpen: Facts = { ...noToAll, 'has-own-key': false };
const reason = 'She looked to the door before every answer.';

describe.each(LANGUAGES)('a report on a plan in the language %s', (language, messages, wording) => {
  const { heading, plan: words } = messages;
  const titles = explained({}, wording).sets.map(({ title }) => title) as [string, string, string];
  const document = (facts: Facts, options: AssessPlanOptions = {}, shown: ReportOptions = {}): readonly Block[] =>
    planDocument(explained(facts, wording, options), messages, shown);
  const nextStep = (facts: Facts, options: AssessPlanOptions = {}): readonly string[] =>
    under(document(facts, options), heading.nextStep);

  it.each(FORMS)(
    'says in %s what it is, then protects the child, then the step and the help, then any number',
    (_, render) => {
      const explanation = explained({ age: 15, threats: true }, wording);
      const { least, most, possible } = explanation.sets[0]!.explanation!.score;
      expect(
        firstOutOfOrder(readable(render(explanation, messages)), [
          messages.statement,
          heading.childFirst,
          messages.childFirst(false),
          heading.nextStep,
          explanation.nextStep.set.explanation!.nextStep.band.nextStep,
          words.stepOf(titles[0]),
          heading.help,
          wording.referral.emergency.text,
          ...wording.referral.child.map(({ text }) => text),
          wording.referral.contacts[0]!.phone!,
          heading.askNext,
          messages.notInterviewGuide,
          words.sets,
          words.notAdded,
          titles[0],
          messages.range(least, most, possible),
          messages.noPercentage,
          titles[1],
          titles[2],
        ]),
      ).toBeUndefined();
    },
  );

  it('never names points, a range or a count of signs before the sets', () => {
    fc.assert(
      fc.property(answersToPlan(worded), fc.constantFrom('full', 'short'), fc.boolean(), (facts, detail, worried) => {
        const options = worried ? { concern: { reason } } : {};
        const explanation = explained(facts, wording, options);
        const blocks = planDocument(explanation, messages, { detail });
        const sets = blocks.findIndex((block) => block.type === 'heading' && block.text === words.sets);
        const help = blocks.findIndex((block) => block.type === 'heading' && block.text === heading.help);
        expect(help).toBeGreaterThan(0);
        expect(sets).toBeGreaterThan(help);
        expect(linesOf(blocks.slice(0, help)).join('\n')).not.toMatch(/\d (?:of|af|to|til) \d|\+\d|points?\b/u);
        for (const set of explanation.sets)
          if (set.explanation !== null) {
            const { least, most, possible } = set.explanation.score;
            expect(linesOf(blocks.slice(0, sets)).join('\n')).not.toContain(messages.range(least, most, possible));
          }
      }),
      { numRuns: 40 },
    );
  });

  it('names plan, version and day, and who has checked the translation where it is one', () => {
    const lines = linesOf(document({}, { asOf: '2026-11-21' }));
    expect(lines.slice(0, 2)).toEqual([
      language === 'da' ? WORDED_DA.title : WORDED.title,
      messages.version('test-plan', '1.0.0', '2026-11-21'),
    ]);
    const checked = lines.filter((line) => line === messages.translationReview('not-reviewed'));
    expect(checked).toHaveLength(language === 'da' ? 4 : 0); // the plan and its three sets
  });

  it('shows the sets side by side in the order of the plan, each under its own title with why it is there', () => {
    const blocks = document({ threats: true });
    expect(headingsOf(blocks).slice(-5)).toEqual([words.sets, ...titles, heading.receipt]);
    expect(under(blocks, words.sets)).toEqual([words.notAdded]);
    for (const { title, why } of explained({}, wording).sets)
      expect(under(blocks, title)[0]).toMatch(new RegExp(`${why}$`, 'u'));
  });

  it('gives each set its own points and never a sum of several', () => {
    const facts: Facts = { age: 12, threats: true, debt: true, 'works-here': true, 'has-own-key': false };
    const explanation = explained(facts, wording);
    const blocks = planDocument(explanation, messages);
    for (const { title, explanation: set } of explanation.sets) {
      const { least, most, possible } = set!.score;
      expect(under(blocks, title)).toContain(`${messages.range(least, most, possible)} ${messages.noPercentage}`);
      expect(under(blocks, title).filter((line) => line.includes(messages.noPercentage))).toHaveLength(1);
    }
    const possible = explanation.sets.reduce((sum, set) => sum + set.explanation!.score.possible, 0);
    expect(possible).toBe(7);
    expect(linesOf(blocks).join('\n')).not.toMatch(/(?:of|af) 7 point/u);
  });

  it('says of a set that does not apply only that, and why it could', () => {
    expect(under(document(noToAll), titles[2])).toEqual([
      `${words.applies.absent} ${explained({}, wording).sets[2]!.why}`,
    ]);
  });

  it('says of a set that it is not known whether it applies, and shows it all the same', () => {
    const lines = under(document({ ...noToAll, 'works-here': null, 'pay-withheld': true }), titles[2]);
    expect(lines[0]).toBe(`${words.applies.unknown} ${explained({}, wording).sets[2]!.why}`);
    expect(lines).toContain(messages.summary(1, 3, 1, 3));
    expect(under(document({ 'works-here': true }), titles[2])[0]).toContain(words.applies.present);
  });

  it.each(FORMS)('says in %s that an age that is not known is never an adult’s', (_, render) => {
    const report = (facts: Facts): string => readable(render(explained(facts, wording), messages));
    expect(firstOutOfOrder(report({}), [messages.statement, words.ageUnknown, heading.nextStep])).toBeUndefined();
    for (const facts of [{ age: 12 }, { age: 30 }, { 'may-be-under-18': true }])
      expect(report(facts)).not.toContain(words.ageUnknown);
    expect(report({})).not.toContain(heading.childFirst);
    expect(report({ age: 30 })).not.toContain(heading.childFirst);
    expect(report({ 'may-be-under-18': true })).toContain(messages.childFirst(true));
  });

  it.each(FORMS)(
    'reads in %s as "no signs recorded so far" with what was not answered, where nothing is',
    (_, render) => {
      const report = (facts: Facts): string => readable(render(explained(facts, wording), messages));
      expect(firstOutOfOrder(report({}), [heading.nextStep, messages.nothingRecorded(9)])).toBeUndefined();
      expect(
        firstOutOfOrder(report(noToAll), [heading.nextStep, messages.nothingRecorded(1), heading.help]),
      ).toBeUndefined();
      expect(report(nothingOpen)).toContain(messages.nothingRecorded(0));
    },
  );

  it('says that nothing is recorded only where nothing is in any of the sets', () => {
    const nothing = /^(?:No signs recorded|Ingen tegn noteret)/u;
    const starts = (facts: Facts): boolean => nextStep(facts).some((line) => nothing.test(line));
    expect(starts({})).toBe(true);
    expect(starts({ 'out-of-school': true })).toBe(false);
    // A sign in the second set, which proposes no more than the first set does with none.
    expect(explained({ 'has-own-key': true }, wording).nextStep.set.title).toBe(titles[0]);
    expect(starts({ 'has-own-key': true })).toBe(false);
    expect(starts({ age: 30, 'has-own-key': true })).toBe(false);
    expect(starts({ age: 30, 'has-own-key': true, threats: true })).toBe(false);
  });

  it('says the step, and from which set it is', () => {
    const facts: Facts = { age: 30, 'works-here': true, 'pay-withheld': true, 'papers-kept': true };
    const { band } = explained(facts, wording).nextStep.set.explanation!.nextStep;
    expect(nextStep(facts)).toEqual([band.title, band.nextStep, words.stepOf(titles[2])]);
  });

  it('says that a concern proposes the step, with its reason, and that nothing is recorded where nothing is', () => {
    const { band } = explained(noToAll, wording, { concern: { reason } }).nextStep.set.explanation!.nextStep;
    expect(nextStep(noToAll, { concern: { reason } })).toEqual([
      messages.nothingRecorded(1),
      messages.stepFromConcern(band.title),
      band.nextStep,
      messages.raisedBy.concern(reason),
      words.stepOf(titles[1]),
    ]);
    expect(nextStep({ ...noToAll, debt: true }, { concern: { reason } })[0]).toBe(messages.stepFromConcern(band.title));
  });

  it('keeps the concern in the report where the signs propose as much by themselves', () => {
    const lines = nextStep({ ...noToAll, debt: true, threats: true }, { concern: { reason } });
    expect(lines).toContain(messages.raisedBy.both(reason));
    expect(lines.join('\n')).not.toContain(messages.raisedBy.concern(reason));
  });

  it.each(FORMS)('shows in %s a reason of several lines as running text', (_, render) => {
    const lines = 'Third woman this year.\r\n\r\n\tSame account\nin the same words.';
    expect(readable(render(explained({}, wording, { concern: { reason: lines } }), messages))).toContain(
      'Third woman this year. Same account in the same words.',
    );
  });

  it('names the help, or says that none was named', () => {
    expect(under(document({}), heading.help).join('\n')).toContain(wording.referral.contacts[0]!.phone);
    expect(under(planDocument(explainPlan(worded, assessPlan(worded, {})), messages), heading.help)).toEqual([
      messages.noReferral,
    ]);
  });

  it('says of each question what it decides and what it could reach', () => {
    const lines = under(document({}), heading.askNext);
    expect(lines[0]).toBe(messages.notInterviewGuide);
    const { question, hint } = explained({}, wording).askNext.find(({ fact }) => fact === 'works-here')!;
    expect(firstOutOfOrder(lines.join('\n'), [question, hint!, words.decides(titles[2])])).toBeUndefined();
    const few = explained({ debt: true }, wording).nextStep.set.explanation!.nextStep.band.title;
    const debt = explained({}, wording).askNext.find(({ fact }) => fact === 'debt')!.question;
    expect(
      firstOutOfOrder(lines.join('\n'), [debt, words.couldReach(few, `${titles[1]}; ${titles[2]}`)]),
    ).toBeUndefined();
  });

  it('never says that an answer could reach what is there already', () => {
    const lines = under(document({}), heading.askNext);
    const lowest = explained({}, wording).nextStep.set.explanation!.nextStep.band.title;
    for (const line of lines) expect(line).not.toContain(lowest);
  });

  it('lists eight things to find out and how many more there are', () => {
    const blocks = document({});
    const list = blocks.find((block) => block.type === 'list' && block.ordered === true);
    expect(list?.type === 'list' && list.items).toHaveLength(8);
    expect(under(blocks, heading.askNext)).toContain(messages.andMore(explained({}, wording).askNext.length - 8));
    expect(under(document(nothingOpen), heading.askNext)).toEqual([]);
  });

  it('is shorter where that is asked for, says so, and leaves out neither step, help nor any set', () => {
    const facts: Facts = { threats: true };
    const short = document(facts, {}, { detail: 'short' });
    const full = document(facts);
    expect(linesOf(short).length).toBeLessThan(linesOf(full).length);
    expect(linesOf(short).at(-1)).toBe(messages.shortened);
    expect(linesOf(full)).not.toContain(messages.shortened);
    for (const part of [heading.meaning, heading.nextStep, heading.help, heading.askNext, words.sets, ...titles])
      expect(headingsOf(short)).toContain(part);
    expect(under(short, heading.nextStep)).toEqual(under(full, heading.nextStep));
    expect(linesOf(short)).toContain(words.notAdded);
  });

  it('has in full what is not known yet in each set, and a receipt for each', () => {
    const explanation = explained({ age: 30, threats: true }, wording);
    const full = planDocument(explanation, messages);
    const short = planDocument(explanation, messages, { detail: 'short' });
    const open = explanation.sets[2]!.explanation!.unknown[0]!.statement;
    expect(under(full, titles[2]).join('\n')).toContain(open);
    expect(under(short, titles[2]).join('\n')).not.toContain(open);
    const receipts = under(full, heading.receipt);
    expect(receipts).toHaveLength(2); // none for the set for children, which does not apply
    for (const { explanation: set } of explanation.sets)
      if (set !== null) {
        const { sha256, engine, factsDigest } = set.receipt;
        expect(receipts.join('\n')).toContain(messages.receipt(sha256, engine, factsDigest));
      }
  });

  it('shows the notes in the evidence only when asked to', () => {
    const facts: Facts = { threats: { value: true, evidence: [{ kind: 'statement', note: 'Told in the kitchen.' }] } };
    for (const [, render] of FORMS) {
      expect(readable(render(explained(facts, wording), messages))).not.toContain('Told in the kitchen');
      expect(readable(render(explained(facts, wording), messages, { notes: true }))).toContain('Told in the kitchen.');
    }
  });

  it('carries the same lines in the same order as full text, Markdown and HTML', () => {
    fc.assert(
      fc.property(answersToPlan(worded), (facts) => {
        const explanation = explained(facts, wording, { concern: { reason } });
        const [title, ...lines] = linesOf(planDocument(explanation, messages));
        expect(
          firstOutOfOrder(readable(planToText(explanation, messages)), [title!.toUpperCase(), ...lines]),
        ).toBeUndefined();
        for (const render of [planToMarkdown, planToHtml])
          expect(firstOutOfOrder(readable(render(explanation, messages)), [title!, ...lines])).toBeUndefined();
      }),
      { numRuns: 20 },
    );
  });

  it.each(FORMS)('never makes a finding about the person, in %s, whatever is recorded', (_, render) => {
    fc.assert(
      fc.property(answersToPlan(worded), fc.boolean(), (facts, worried) => {
        const options = worried ? { concern: { reason: 'x' } } : {};
        const report = readable(render(explained(facts, wording, options), messages, { notes: true }));
        expect(report).not.toMatch(VERDICTS[language]);
        expect(report).not.toMatch(PER_CENT);
        expect(report).toContain(messages.statement);
        expect(report).toContain(words.notAdded);
      }),
      { numRuns: 30 },
    );
  });

  it('is a page of its language as HTML', () => {
    const html = planToHtml(explained({}, wording), messages);
    expect(html).toMatch(new RegExp(`^<!doctype html>\\n<html lang="${language}">`, 'u'));
    expect(html).toContain(`<title>${language === 'da' ? WORDED_DA.title : WORDED.title}</title>`);
    expect(html).not.toMatch(/<script|<a |<img|<link|<form/iu);
  });
});

describe('a report on a plan in Danish', () => {
  it('has no English words of the plan, its sets or the report', () => {
    const report = readable(planToText(explained({ age: 15 }, LANGUAGES[1][2]), da));
    for (const text of [
      en.statement,
      ...Object.values(en.heading),
      en.plan.sets,
      en.plan.notAdded,
      ...Object.values(en.plan.applies),
      WORDED.title,
      childSigns.title,
      generalSigns.title,
      workSigns.title,
      'Some signs',
    ])
      expect(report).not.toContain(text);
  });
});

describe('a report on a plan, where a text comes from somebody else', () => {
  const plain = explainedWith('x');
  const tags = (html: string): readonly string[] => [...html.matchAll(/<\/?[a-z][a-z0-9]*/giu)].map(([tag]) => tag);

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['an end of the title', '</title><script>alert(1)</script>'],
    ['quotation marks', '" onmouseover="alert(1)" \' x=\''],
    ['an entity', '&lt;b&gt;&amp;'],
    ['an unfinished tag', '<b'],
    ['a link of Markdown', '[click](javascript:alert)'],
  ])('keeps it as text in HTML: %s', (_, text) => {
    const html = planToHtml(explainedWith(text), en, { notes: true });
    expect(tags(html)).toEqual(tags(planToHtml(plain, en, { notes: true })));
    expect(html).not.toMatch(/<script|<b\b/iu);
    expect(readable(html)).toContain(en.raisedBy.both(visible(text)));
  });

  it.each([
    ['a heading', '# Cleared'],
    ['a heading on a line of its own', 'x\n## Next step'],
    ['a link', '[click](https://example.invalid)'],
    ['HTML', '<script>alert(1)</script>'],
    ['emphasis', '**x**'],
    ['a bullet', '- x'],
    ['a code fence', '```'],
  ])('keeps it as text in Markdown: %s', (_, text) => {
    const markdown = planToMarkdown(explainedWith(text), en, { notes: true });
    const before = planToMarkdown(plain, en, { notes: true });
    expect(markdown.split('\n')).toHaveLength(before.split('\n').length);
    const marks = (page: string): readonly string[] =>
      page.split('\n').map((line) => /^(?:#{1,2} | *- | *\d{1,2}\. |\*\*)?/u.exec(line)![0]);
    expect(marks(markdown)).toEqual(marks(before));
    expect(markdown).not.toMatch(/(?<!\\)[<[`]/u);
  });

  it.each([
    ['a terminal colour', 'a\u001B[31mb'],
    ['a line break', 'a\nb'],
    ['a right-to-left override', 'a\u202Eb'],
    ['a zero-width space', 'a\u200Bb'],
    ['a line separator', 'a\u2028b'],
  ])('lets nothing through that nobody can see: %s', (_, text) => {
    for (const [, render] of FORMS)
      expect(render(explainedWith(text), en, { notes: true }).replaceAll('\n', '')).not.toMatch(INVISIBLE);
    const lines = (value: string): number =>
      planToText(explainedWith(value), en, { notes: true, width: 10_000 }).split('\n').length;
    expect(lines(text)).toBe(lines('ab'));
  });

  it('keeps any text as text', () => {
    const before = tags(planToHtml(plain, en, { notes: true }));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), (text) => {
        const explanation = explainedWith(`x${text}`);
        expect(tags(planToHtml(explanation, en, { notes: true }))).toEqual(before);
        for (const [, render] of FORMS)
          expect(render(explanation, en, { notes: true }).replaceAll('\n', '')).not.toMatch(INVISIBLE);
      }),
      { numRuns: 25 },
    );
  });
});

/** Random answers to the questions of a plan and all its sets. */
function answersToPlan({ facts, ruleSets }: Plan): fc.Arbitrary<Facts> {
  return answersTo({ ...(ruleSets[0] as RuleSet), facts: [...facts.values()] });
}

/** A report in which one text stands in every place that can come from somebody else. */
function explainedWith(text: string): PlanExplanation {
  const hostile = ({ id, facts, indicators, bands, elements }: RuleSet): RuleSet =>
    loadedWith({
      id,
      title: text,
      ...(elements !== undefined && { elements }),
      facts: facts.map((fact) => ({ ...fact, question: text, ...(fact.hint !== undefined && { hint: text }) })),
      indicators: structuredClone(
        indicators.map((indicator) => ({ ...indicator, statement: text, falsePositives: [text] })),
      ),
      bands: bands.map((band) => ({ ...band, title: text, meaning: text, nextStep: text, rationale: text })),
    });
  const plan = loadedPlanWith(
    {
      ...WORDED,
      title: text,
      purpose: text,
      facts: WORDED.facts.map((fact) => ({ ...fact, question: text, hint: text })),
      steps: WORDED.steps.map((step) => ({ ...step, why: text })),
    },
    [childSigns, generalSigns, workSigns].map(hostile),
  );
  const evidence = [{ kind: 'statement', meeting: text, note: text }] as const;
  const facts: Facts = {
    age: 15,
    threats: { value: true, evidence },
    'out-of-school': { value: true, evidence },
    debt: { unknown: 'suspected', evidence: [{ kind: 'third-party', note: text }] },
  };
  const referral: Referral = {
    ...dk,
    consent: text,
    confirmation: text,
    emergency: { phone: text, text },
    contacts: [{ id: 'one', name: text, for: text, phone: text, email: text, note: text }],
    steps: [{ id: 'one', text, source: text }],
    child: [{ id: 'one', text, source: text }],
    rights: [{ id: 'one', text, source: text }],
  };
  return explainPlan(plan, assessPlan(plan, facts, { concern: { reason: text } }), { referral });
}
