import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, explain } from '../../src/index.js';
import type { Facts } from '../../src/index.js';
import { UNKNOWN_REASONS } from '../../src/fact/fact.js';
import { dk } from '../../src/generated/referral/dk.js';
import { general } from '../../src/generated/rules/general/1.0.0.js';
import { en, reportDocument, toHtml, toMarkdown, toText } from '../../src/report/index.js';
import type { Block, Item } from '../../src/report/index.js';
import { FORMS, LANGUAGES, answersTo, explained, firstOutOfOrder, readable } from './renderings.js';
import { SAMPLE, loaded } from './sample-set.js';

const sample = loaded(SAMPLE);
const noToAll: Facts = {
  ...Object.fromEntries(general.facts.filter(({ type }) => type === 'boolean').map(({ id }) => [id, false])),
  age: 34,
};
const caseOf = (id: string): Facts => general.cases.find((item) => item.id === id)?.facts ?? {};

const itemLines = ({ text, items = [] }: Item): readonly string[] => [text, ...items.flatMap(itemLines)];
const linesOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => (block.type === 'list' ? block.items.flatMap(itemLines) : [block.text]));

/** The lines under one heading. */
function under(blocks: readonly Block[], heading: string): readonly string[] {
  const start = blocks.findIndex((block) => block.type === 'heading' && block.text === heading);
  if (start < 0) return [];
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.type === 'heading');
  return linesOf(end < 0 ? rest : rest.slice(0, end));
}

describe.each(LANGUAGES)('a report in the language %s', (_, messages, wording) => {
  const { heading } = messages;

  it.each(FORMS)('says in %s what it is, then the next step and the help, and only then any number', (__, render) => {
    const explanation = explained(caseOf('two-signs-and-one-maybe'), wording);
    const report = readable(render(explanation, messages));
    expect(
      firstOutOfOrder(report, [
        messages.statement,
        heading.nextStep,
        explanation.nextStep.band.nextStep,
        heading.help,
        wording.referral.emergency.text,
        wording.referral.contacts[0]!.phone!,
        heading.recorded,
        messages.summary(2, 11, explanation.notAnswered, 21),
        heading.score,
        messages.range(2, 3, 11),
        messages.noPercentage,
      ]),
    ).toBeUndefined();
    expect(report).not.toContain(heading.childFirst);
  });

  it.each(FORMS)('puts the protection of a child before everything else in %s', (__, render) => {
    for (const facts of [
      caseOf('girl-of-16-no-means-recorded'),
      caseOf('age-unknown-may-be-a-child'),
      { 'may-be-under-18': { unknown: 'suspected' } } satisfies Facts,
    ]) {
      const explanation = explained(facts, wording);
      const treated = explanation.elements.child === 'treated-as-child';
      expect(
        firstOutOfOrder(readable(render(explanation, messages)), [
          messages.statement,
          heading.childFirst,
          messages.childFirst(treated),
          heading.nextStep,
          heading.help,
          ...wording.referral.child.map(({ text }) => text),
          wording.referral.contacts[0]!.name,
          heading.recorded,
          messages.child[explanation.elements.child],
          heading.score,
        ]),
      ).toBeUndefined();
    }
  });

  it.each(FORMS)(
    'reads in %s as "no signs recorded so far" with what was not answered, where nothing is',
    (__, render) => {
      expect(readable(render(explained({}, wording), messages))).toContain(messages.nothingRecorded(21));
      expect(readable(render(explained(noToAll, wording), messages))).toContain(messages.nothingRecorded(0));
      expect(readable(render(explained({ ...noToAll, threats: null }, wording), messages))).toContain(
        messages.nothingRecorded(1),
      );
      expect(readable(render(explained({ threats: true }, wording), messages))).not.toContain(
        messages.nothingRecorded(20),
      );
    },
  );

  it.each(FORMS)('says in %s of one sign that it means little, and of none or two does not', (__, render) => {
    const report = (facts: Facts): string => readable(render(explained(facts, wording), messages));
    expect(report({ threats: true })).toContain(messages.oneSign);
    expect(report({})).not.toContain(messages.oneSign);
    expect(report({ threats: true, deceived: true })).not.toContain(messages.oneSign);
  });

  it.each(FORMS)('says in %s that the limits between the bands are the editors’ own', (__, render) => {
    const explanation = explained({}, wording);
    const report = readable(render(explanation, messages));
    for (const { title, from } of explanation.bands)
      expect(firstOutOfOrder(report, [messages.band(title, from), messages.cutOff.editorial])).toBeUndefined();
    expect(report.split(messages.cutOff.editorial)).toHaveLength(explanation.bands.length + 1);
    expect(report).not.toContain(messages.cutOff.source);
  });

  it('carries the same lines in the same order as full text, Markdown and HTML', () => {
    fc.assert(
      fc.property(answersTo(general), (facts) => {
        const explanation = explained(facts, wording, { concern: { reason: 'She looked to the door.' } });
        const [title, ...lines] = linesOf(reportDocument(explanation, messages));
        expect(
          firstOutOfOrder(readable(toText(explanation, messages)), [title!.toUpperCase(), ...lines]),
        ).toBeUndefined();
        for (const render of [toMarkdown, toHtml])
          expect(firstOutOfOrder(readable(render(explanation, messages)), [title!, ...lines])).toBeUndefined();
      }),
      { numRuns: 20 },
    );
  });

  it('never names a score, a count of signs or points before the help', () => {
    fc.assert(
      fc.property(answersTo(general), fc.constantFrom('full', 'short'), (facts, detail) => {
        const explanation = explained(facts, wording);
        const blocks = reportDocument(explanation, messages, { detail });
        const help = blocks.findIndex((block) => block.type === 'heading' && block.text === heading.help);
        const { least, most, possible } = explanation.score;
        const { present, facts: questions } = explanation.counts;
        const before = linesOf(blocks.slice(0, help)).join('\n');
        expect(help).toBeGreaterThan(0);
        expect(before).not.toContain(messages.range(least, most, possible));
        expect(before).not.toContain(messages.summary(present, 11, explanation.notAnswered, questions));
        expect(before).not.toMatch(/\d (?:of|af|to|til) \d|\+\d|points?\b/u);
      }),
      { numRuns: 50 },
    );
  });

  it('names every reason for which something is not known', () => {
    for (const reason of UNKNOWN_REASONS) {
      const lines = under(
        reportDocument(explained({ deceived: { unknown: reason } }, wording), messages),
        heading.unknown,
      );
      const { question } = explained({}, wording).unknown[0]!.because[0]!;
      expect(lines).toContain(`${question} – ${messages.unknownReason[reason]}`);
    }
  });

  it('says that different answers are no mark against the person', () => {
    const facts: Facts = { watched: { unknown: 'contradictory' } };
    for (const detail of ['full', 'short'] as const)
      expect(under(reportDocument(explained(facts, wording), messages, { detail }), heading.unknown)).toContain(
        messages.contradictory,
      );
    expect(linesOf(reportDocument(explained({}, wording), messages))).not.toContain(messages.contradictory);
  });

  it('counts the maybes and says that they count for nothing yet', () => {
    const one: Facts = { watched: { unknown: 'suspected' } };
    const two: Facts = { ...one, threats: { unknown: 'suspected' } };
    const lines = (facts: Facts): readonly string[] =>
      under(reportDocument(explained(facts, wording), messages), heading.unknown);
    expect(lines(one)).toContain(messages.suspected(1));
    expect(lines(two)).toContain(messages.suspected(2));
    expect(lines({})).not.toContain(messages.suspected(0));
  });

  it('lists five things to find out, says how many more there are, and that they are not to be read aloud', () => {
    const explanation = explained({}, wording);
    const blocks = reportDocument(explanation, messages);
    const lines = under(blocks, heading.askNext);
    expect(lines[0]).toBe(messages.notInterviewGuide);
    expect(lines).toContain(messages.andMore(explanation.askNext.length - 5));
    const list = blocks.find((block) => block.type === 'list' && block.ordered === true);
    expect(list?.type === 'list' && list.items).toHaveLength(5);
  });

  it('has nothing to find out where everything is answered', () => {
    expect(under(reportDocument(explained(noToAll, wording), messages), heading.askNext)).toEqual([]);
  });

  it('shows what the score would be without the sensitive signs', () => {
    const lines = under(
      reportDocument(explained({ ...noToAll, 'fears-authorities': true }, wording), messages),
      heading.sensitive,
    );
    const [band] = explained({}, wording).bands;
    expect(lines).toEqual([messages.withoutSensitive(0, 0, 9, band!.title)]);
  });

  it('says who has checked the translation, where it is one', () => {
    const explanation = explained({}, wording);
    const lines = linesOf(reportDocument(explanation, messages));
    expect(lines.includes(messages.translationReview('not-reviewed'))).toBe('translation' in wording);
    if (explanation.review !== undefined)
      expect(
        linesOf(reportDocument({ ...explanation, review: 'reviewed-by-native-professional' }, messages)),
      ).toContain(messages.translationReview('reviewed-by-native-professional'));
  });
});

describe('the next step of a report', () => {
  const concern = { reason: 'She looked to the door before every answer.' };
  const nextStep = (facts: Facts, options = {}): readonly string[] =>
    under(reportDocument(explained(facts, LANGUAGES[0][2], options), en), en.heading.nextStep);

  it('says that it follows from the recorded signs', () => {
    expect(nextStep({ threats: true })).toContain(en.raisedBy.score);
    expect(nextStep({})).not.toContain(en.raisedBy.score);
  });

  it('says that it follows from the concern, with its reason, where the concern raises it', () => {
    expect(nextStep({ threats: true }, { concern })).toContain(en.raisedBy.concern(concern.reason));
    expect(nextStep({}, { concern })).toContain(en.raisedBy.concern(concern.reason));
  });

  it('says that it follows from the signs and names the concern beside them, where both do', () => {
    expect(nextStep(caseOf('three-signs-farm-work'), { concern })).toContain(en.raisedBy.both(concern.reason));
  });

  it('says that nothing is recorded also where a concern raises the step', () => {
    const lines = nextStep({}, { concern });
    expect(firstOutOfOrder(lines.join('\n'), [en.nothingRecorded(21), 'Several signs'])).toBeUndefined();
  });

  it('never says that more signs are present than are recorded, where a concern raises the step', () => {
    const many = general.bands.find(({ id }) => id === 'several-signs')!;
    expect(many.meaning).toContain('Three or more of the eleven indicators are present.');
    for (const facts of [{}, { threats: true }])
      expect(nextStep(facts, { concern }).join('\n')).not.toContain(
        'Three or more of the eleven indicators are present.',
      );
  });
});

describe('a report', () => {
  const lines = (facts: Facts, options = {}, detail: 'full' | 'short' = 'full'): readonly string[] =>
    linesOf(reportDocument(explain(sample, assess(sample, facts, options)), en, { detail }));

  it('says "not asked" for an age that nobody asked for, and takes nobody for an adult', () => {
    expect(lines({})).toContain(`How old is the person? – ${en.unknownReason['not-asked']}`);
    expect(lines({})).toContain(en.child.unknown);
    expect(lines({})).not.toContain(en.child.no);
    expect(explained({}).present).toEqual([]);
    expect(linesOf(reportDocument(explained({}), en))).toContain(en.child.unknown);
  });

  it('says whether the person is a child, is treated as one or is an adult', () => {
    expect(lines({ age: 17 })).toContain(en.child.yes);
    expect(lines({ age: 18 })).toContain(en.child.no);
    expect(lines({ 'may-be-a-child': true })).toContain(en.child['treated-as-child']);
    expect(lines({ age: 17 })).toContain(`${en.element.means}: ${en.elementState['not-required']}`);
  });

  it('leaves out act, means and purpose where the set is about no person', () => {
    const adverts = loaded({ ...SAMPLE, elements: undefined, subject: 'advert' });
    const blocks = reportDocument(explain(adverts, assess(adverts, {})), en);
    expect(under(blocks, en.heading.elements)).toEqual([]);
  });

  it('gives answers in words: yes and no, the label of an option, a number with its unit', () => {
    expect(lines({ 'locked-in': true })).toContain('Are the doors locked from outside? – yes');
    expect(lines({ 'sleeping-place': 'at-work' })).toContain('Where does the person sleep? – At the place of work');
    expect(lines({ 'papers-held': ['passport', 'bank-card'] })).toContain(
      'Which papers does somebody else keep? – The passport, The bank card',
    );
    expect(lines({ age: 16 })).toContain('How old is the person? – 16 years');
  });

  it('names where an answer comes from: kind, meeting, date, place in the text', () => {
    const facts: Facts = {
      'locked-in': {
        value: true,
        evidence: [
          { kind: 'statement', meeting: 'first talk', date: '2026-10-02' },
          { kind: 'text-span', span: [4, 11] },
          { kind: 'observation', value: false },
          { kind: 'document', unknown: 'declined' },
          { kind: 'third-party', value: [] },
        ],
      },
    };
    expect(lines(facts)).toEqual(
      expect.arrayContaining([
        'told, first talk, 2026-10-02',
        'read in the text, 4–11',
        'observed: no',
        `document: ${en.unknownReason.declined}`,
        `told by somebody else: ${en.nothingChosen}`,
      ]),
    );
  });

  it('hides the notes in the evidence until it is told to show them', () => {
    const facts: Facts = { 'locked-in': { value: true, evidence: [{ kind: 'statement', note: 'Key on a nail.' }] } };
    const explanation = explain(sample, assess(sample, facts));
    for (const [, render] of FORMS) {
      expect(readable(render(explanation, en))).not.toContain('Key on a nail');
      expect(readable(render(explanation, en, { notes: false }))).not.toContain('Key on a nail');
      expect(readable(render(explanation, en, { notes: true }))).toContain('told: “Key on a nail.”');
    }
  });

  it('says of every weight whether a source, the editors or a study gave it', () => {
    const all = lines({ 'locked-in': true, followed: true, 'sleeping-place': 'at-work' });
    expect(all.find((line) => line.includes('sign locked-in'))).toContain(en.basis.editorial);
    expect(all.find((line) => line.includes('sign followed'))).toContain(en.basis.fitted);
    expect(all.find((line) => line.includes('sign sleeps-at-work'))).toContain(en.basis.source);
  });

  it('says of every limit whether a source or the editors gave it', () => {
    const score = under(reportDocument(explain(sample, assess(sample, {})), en), en.heading.score);
    expect(score).toContain(`${en.cutOff.editorial} The lowest score.`);
    expect(score).toContain(`${en.cutOff.source} The guide says so.`);
    expect(lines({}, {}, 'short')).toContain(en.cutOff.source);
  });

  it('names the group that signs count together in, and its cap', () => {
    const all = lines({ 'locked-in': true, followed: true });
    expect(all.find((line) => line.includes('sign locked-in'))).toContain(en.group('Freedom to leave'));
    expect(all).toContain(en.groupLine('Freedom to leave', 3, 3, 3));
  });

  it('says of a sign that is off that it does not count', () => {
    const off = lines({ 'from-abroad': true }).find((line) => line.includes('sign from-abroad'));
    const on = lines({ 'from-abroad': true }, { turnOn: ['from-abroad'] }).find((line) =>
      line.includes('sign from-abroad'),
    );
    expect(off).toContain(en.off);
    expect(off).not.toContain('+1');
    expect(on).not.toContain(en.off);
    expect(on).toContain('+1');
    // Where nothing was asked about it, it is enough to say that there is one.
    for (const detail of ['short', 'full'] as const) {
      expect(lines({}, {}, detail).join('\n')).not.toContain('sign from-abroad');
      expect(lines({}, {}, detail).join('\n')).toContain(en.offAndNotAsked(1));
    }
    expect(lines({ 'from-abroad': null }).find((line) => line.includes('sign from-abroad'))).toContain(en.off);
  });

  it.each([
    ['is off', { 'from-abroad': true }],
    ['speaks against', { 'union-member': true }],
  ])('never says both that no sign is recorded and that one is, where the only one %s', (_, facts) => {
    for (const detail of ['full', 'short'] as const) {
      const blocks = reportDocument(explain(sample, assess(sample, facts)), en, { detail });
      const none = under(blocks, en.heading.nextStep).join('\n').includes('No signs recorded so far');
      const one = under(blocks, en.heading.recorded).join('\n').includes('1 of 7 signs recorded');
      expect([none, one]).not.toEqual([true, true]);
    }
  });

  it('prints a sum that ends in the least of the score range', () => {
    fc.assert(
      fc.property(answersTo(sample), fc.boolean(), (facts, on) => {
        const assessment = assess(sample, facts, on ? { turnOn: ['from-abroad'] } : {});
        const sums = linesOf(reportDocument(explain(sample, assessment), en)).filter((line) =>
          /^-?\d+(?: [+−-] -?\d+)+ = -?\d+$/u.test(line),
        );
        for (const line of sums) expect(line.split(' = ')[1]).toBe(String(assessment.score.least));
      }),
      { numRuns: 300, examples: [[{ 'sleeping-place': 'at-work', 'locked-in': true }, false]] },
    );
  });

  it('names other explanations of every present sign', () => {
    expect(lines({ 'locked-in': true })).toContain(`${en.mayAlsoBe}: Something harmless can look like locked-in.`);
    expect(lines({}).join('\n')).not.toContain(en.mayAlsoBe);
  });

  it('says how many signs could not have been seen in this setting', () => {
    const report = lines({}, { channels: ['observation'] });
    expect(report).toContain(en.notSeenHere(3));
    expect(report).toContain(
      `Where does the person sleep? – ${en.unknownReason['not-asked']}, ${en.unknownReason['not-observable']}`,
    );
    expect(lines({}, { channels: ['observation'] }, 'short')).toContain(en.notSeenHere(3));
    expect(lines({}).join('\n')).not.toContain('could not have been seen');
  });

  it.each(['full', 'short'] as const)(
    'says which signs could not have been seen in this setting, in the %s form',
    (detail) => {
      const unknown = under(
        reportDocument(explain(sample, assess(sample, {}, { channels: ['observation'] })), en, { detail }),
        en.heading.unknown,
      );
      for (const { id } of sample.indicators) {
        const start = unknown.findIndex((line) => line.includes(`sign ${id} `));
        const next = unknown.findIndex((line, index) => index > start && line.startsWith('The sign '));
        const said = unknown.slice(start, next < 0 ? undefined : next).join('\n');
        const unseen = ['sleeps-at-work', 'passport-kept', 'young-at-work'].includes(id);
        expect(said.includes(en.unknownReason['not-observable']), id).toBe(unseen);
      }
    },
  );

  it('says that a maybe comes first among the things to find out only where it does', () => {
    fc.assert(
      fc.property(answersTo(general), (facts) => {
        const explanation = explained(facts);
        const said = linesOf(reportDocument(explanation, en)).some((line) => line.includes('comes first among'));
        const first = facts[explanation.askNext[0]?.fact ?? ''];
        const maybe =
          typeof first === 'object' && first !== null && 'unknown' in first && first.unknown === 'suspected';
        if (said) expect(maybe).toBe(true);
      }),
      { numRuns: 100, examples: [[{ isolated: true, watched: { unknown: 'suspected' } }]] },
    );
  });

  it('tells where to ask for help where no route to help was named', () => {
    expect(lines({})).toContain(en.noReferral);
    expect(linesOf(reportDocument(explained({}), en))).not.toContain(en.noReferral);
  });

  it('names the consent, the emergency number and the date of the route to help, in the short form too', () => {
    for (const detail of ['full', 'short'] as const) {
      const help = under(reportDocument(explained({}), en, { detail }), en.heading.help);
      expect(help).toContain(dk.consent);
      expect(help.join('\n')).toContain(dk.emergency.phone);
      expect(help).toContain(en.confirmation(dk.gathered, dk.confirmation));
    }
  });

  it('names the emergency number also where the text of the route to help does not', () => {
    const help = (text: string): readonly string[] =>
      under(
        reportDocument({ ...explained({}), referral: { ...dk, emergency: { phone: '112', text } } }, en),
        en.heading.help,
      );
    expect(help('Call for help.')[0]).toBe('Danger now: 112. Call for help.');
    expect(help('Call 112.')[0]).toBe('Call 112.');
  });

  it('names every contact, step and right in the full form, and the first contact in the short one', () => {
    const full = under(reportDocument(explained({}), en), en.heading.help).join('\n');
    for (const { text } of [...dk.steps, ...dk.rights]) expect(full).toContain(text);
    for (const { name } of dk.contacts) expect(full).toContain(name);
    const short = under(reportDocument(explained({}), en, { detail: 'short' }), en.heading.help).join('\n');
    expect(short).toContain(dk.contacts[0]!.name);
    expect(short).not.toContain(dk.contacts[5]!.name);
  });

  it('carries a receipt in the full form, and says that it is shortened in the short one', () => {
    const { receipt } = explained({});
    const line = en.receipt(receipt.sha256, receipt.engine, receipt.factsDigest);
    expect(linesOf(reportDocument(explained({}), en))).toContain(line);
    expect(linesOf(reportDocument(explained({}), en))).not.toContain(en.shortened);
    const short = linesOf(reportDocument(explained({}), en, { detail: 'short' }));
    expect(short).not.toContain(line);
    expect(short.at(-1)).toBe(en.shortened);
  });

  it('says what holds the band up and what one more sign would do', () => {
    const change = under(reportDocument(explained({ threats: true, deceived: true }), en), en.heading.change);
    const more = explained({ threats: true, deceived: true }).oneMore;
    expect(change).toContain(en.oneMore(more[0]!.statement, 'Several signs'));
    expect(change).toContain(en.andMore(more.length - 5));
    expect(under(reportDocument(explained({ ...noToAll, threats: true }), en), en.heading.change)).toEqual([
      en.heldUpBy('The person meets threats, or physical or psychological violence.', 'No signs recorded so far'),
    ]);
  });

  it('says whether what is not known can still change the band', () => {
    expect(linesOf(reportDocument(explained(noToAll), en))).toContain(en.decided);
    expect(linesOf(reportDocument(explained({}), en))).toContain(en.open);
  });
});
