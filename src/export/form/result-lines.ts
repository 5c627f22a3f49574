import type { RuleSet } from '../../rule-set/rule-set.js';
import type { FormLanguages } from './form-languages.js';
import { formWordsIn } from './form-words-in.js';
import type { Form, FormSet, ResultLine, Words } from './form.js';
import { all, any, type Comparison, type Formula, NO, not, number } from './formula.js';
import { innerName } from './names.js';
import { isPresent, type SetCalculations } from './set-calculations.js';

/**
 * What a form shows as its result: what it means, child protection, where help is and the next step first, numbers after that, and the reason for every point.
 *
 * @param sets - The sets of the form.
 * @param child - Whether the person is, or is treated as, a child.
 * @param notFor - By language, what the form must not be used for.
 * @param languages - The languages of the form.
 * @returns The lines, from top to bottom.
 */
export function resultLines(
  sets: readonly { readonly set: FormSet; readonly ruleSet: RuleSet; readonly calculations: SetCalculations }[],
  child: Formula | undefined,
  notFor: Form['notFor'],
  languages: FormLanguages,
): readonly ResultLine[] {
  const meaning: ResultLine = {
    name: 'result__meaning',
    kind: 'meaning',
    text: languages.of((code) => [formWordsIn(code).statement, ...unchecked(sets, languages, code)].join(' ')),
    slots: {},
    shown: ALWAYS,
  };
  const wrongUses = languages.of((code) => [`${formWordsIn(code).notFor}:`, ...(notFor[code] ?? [])].join(' '));
  const first: readonly ResultLine[] = [
    meaning,
    ...(Object.values(notFor).flat().length === 0 ? [] : [line('result__not_for', 'meaning', wrongUses, ALWAYS)]),
    ...(child === undefined
      ? []
      : [
          line(
            'result__child',
            'child',
            languages.words((words) => words.childFirst),
            child,
          ),
        ]),
    ...helpLines(languages),
  ];
  const lines = [...first, ...sets.flatMap((one) => setLines(one.set, one.ruleSet, one.calculations, languages))];
  return lines.filter(({ shown }) => shown !== NO);
}

const ALWAYS: Formula = not(NO);

function line(
  name: string,
  kind: ResultLine['kind'],
  text: Words,
  shown: Formula,
  slots: ResultLine['slots'] = {},
): ResultLine {
  return { name, kind, text, slots, shown };
}

/** Says in the translated language that nobody has checked the translation, where nobody has. */
function unchecked(sets: readonly { readonly ruleSet: RuleSet }[], languages: FormLanguages, code: string): string[] {
  const open =
    formWordsIn(code).review === 'not-reviewed' ||
    sets.some(({ ruleSet }) => languages.ruleSet(ruleSet.id, code).review === 'not-reviewed');
  return open ? [formWordsIn(code).notReviewed] : [];
}

function helpLines(languages: FormLanguages): readonly ResultLine[] {
  const contacts = languages.referral(languages.codes[0] ?? 'en')?.contacts ?? [];
  const heading = line(
    'result__help',
    'heading',
    languages.words(({ helpTitle }) => helpTitle),
    ALWAYS,
  );
  if (contacts.length === 0)
    return [
      heading,
      line(
        'result__help__none',
        'help',
        languages.words(({ noReferral }) => noReferral),
        ALWAYS,
      ),
    ];
  const danger = languages.of((code) => dangerIn(languages, code));
  return [
    heading,
    line('result__help__danger', 'help', danger, ALWAYS),
    ...contacts.map(({ id }) =>
      line(
        innerName('result', 'help', id),
        'help',
        languages.of((code) => contactIn(languages, code, id)),
        ALWAYS,
      ),
    ),
    line(
      'result__help__consent',
      'help',
      languages.of((code) => languages.referral(code)?.consent ?? ''),
      ALWAYS,
    ),
    line(
      'result__help__confirmation',
      'help',
      languages.of((code) => confirmationIn(languages, code)),
      ALWAYS,
    ),
  ];
}

function dangerIn(languages: FormLanguages, code: string): string {
  const emergency = languages.referral(code)?.emergency;
  return emergency === undefined ? '' : `${formWordsIn(code).danger}: ${emergency.phone}. ${emergency.text}`;
}

function contactIn(languages: FormLanguages, code: string, id: string): string {
  const contact = languages.referral(code)?.contacts.find((one) => one.id === id);
  if (contact === undefined) return '';
  const { name, phone, email, for: purpose, note } = contact;
  return `${[name, phone, email].filter((part) => part !== undefined).join(', ')}. ${[purpose, note].filter((part) => part !== undefined).join(' ')}`;
}

function confirmationIn(languages: FormLanguages, code: string): string {
  const referral = languages.referral(code);
  return referral === undefined ? '' : `${referral.gathered}: ${referral.confirmation}`;
}

function setLines(
  set: FormSet,
  ruleSet: RuleSet,
  { groups }: SetCalculations,
  languages: FormLanguages,
): readonly ResultLine[] {
  const { results, shown } = set;
  const name = (...parts: readonly string[]): string => innerName('result', set.id, ...parts);
  const say = (
    part: string,
    kind: ResultLine['kind'],
    text: Words,
    when: Formula = ALWAYS,
    slots: ResultLine['slots'] = {},
  ): ResultLine => line(name(...part.split(' ')), kind, text, all([shown, when]), slots);
  const words = languages.words;
  const heading = (text: (words: ReturnType<typeof formWordsIn>) => string): Words =>
    languages.of((code) => `${languages.ruleSet(set.id, code).title} – ${text(formWordsIn(code))}`);
  return [
    say(
      'step',
      'heading',
      heading(({ nextStep }) => nextStep),
    ),
    ...set.bands.map((band, index) =>
      say(
        `step ${band.id}`,
        'step',
        joined(languages, [band.title, band.nextStep]),
        is(results['step-band'], '=', index),
      ),
    ),
    say(
      'recorded',
      'heading',
      heading(({ resultTitle }) => resultTitle),
    ),
    say(
      'nothing',
      'score',
      words((one) => one.nothingRecorded),
      is(results.present, '=', 0),
    ),
    say(
      'unanswered',
      'score',
      words((one) => one.unanswered),
      is(results.unanswered, '>', 0),
      {
        unanswered: results.unanswered,
        questions: results.questions,
      },
    ),
    say(
      'maybe',
      'score',
      words((one) => one.suspected),
      is(results.maybe, '>', 0),
      { maybe: results.maybe },
    ),
    say(
      'score',
      'score',
      words((one) => one.score),
      ALWAYS,
      {
        least: results.least,
        most: results.most,
        possible: results.possible,
      },
    ),
    say(
      'can-be',
      'open',
      words((one) => one.canBe),
      isOpen(set),
    ),
    ...set.bands.map((band, index) =>
      say(`band ${band.id}`, 'open', joined(languages, [band.title, band.meaning]), within(set, index)),
    ),
    say(
      'why',
      'heading',
      heading(({ whyTitle }) => whyTitle),
      any(set.indicators.map((one) => isPresent(one.state))),
    ),
    ...set.indicators.map((indicator) =>
      say(
        `why ${indicator.id}`,
        'why',
        languages.of((code) => `${indicator.statement[code] ?? ''} (${pointsIn(code, indicator.points)})`),
        isPresent(indicator.state),
      ),
    ),
    ...groups.map((group) =>
      say(
        `group ${group.id}`,
        'why',
        languages.of(
          (code) => `${groupTitle(ruleSet, languages, code, group.id)}${formWordsIn(code).capped}: ${group.cap}.`,
        ),
        group.beyondCap,
      ),
    ),
  ];
}

function is(name: string, operator: Comparison, value: number): Formula {
  return { kind: 'compare', operator, left: { kind: 'calculation', name }, right: number(value) };
}

function isOpen({ results }: FormSet): Formula {
  const [left, right] = [results['lowest-band'], results['highest-band']];
  return {
    kind: 'compare',
    operator: '!=',
    left: { kind: 'calculation', name: left },
    right: { kind: 'calculation', name: right },
  };
}

/** Bands are told only while more than one can be reached; a single one is told by its step. */
function within(set: FormSet, index: number): Formula {
  return all([isOpen(set), is(set.results['lowest-band'], '<=', index), is(set.results['highest-band'], '>=', index)]);
}

function joined(languages: FormLanguages, parts: readonly Words[]): Words {
  return languages.of((code) => parts.map((part) => withStop(part[code] ?? '')).join(' '));
}

function withStop(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}

function pointsIn(code: string, points: number): string {
  const words = formWordsIn(code);
  if (points === 0) return words.noPoints;
  return points === 1 ? words.onePoint : words.points.replace('{points}', String(points).replace('-', '−'));
}

/** The group of everything, in a set that counts any sign once, has no title. */
function groupTitle(ruleSet: RuleSet, languages: FormLanguages, code: string, id: string): string {
  const known = ruleSet.scoring.groups.some((group) => group.id === id);
  return known ? `${withStop(languages.ruleSet(ruleSet.id, code).group(id))} ` : '';
}
