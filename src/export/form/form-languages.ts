import { type Wording, wordingOf } from '../../explain/wording.js';
import type { PlanFile, PlanTranslation, Referral } from '../../generated/types.js';
import { IssueError } from '../../issue.js';
import { ownEntry } from '../../json/own-entry.js';
import type { Plan } from '../../plan/plan.js';
import type { RuleSet } from '../../rule-set/rule-set.js';
import type { ExportOptions, Loss } from './export-options.js';
import type { Words } from './form.js';
import { formWordsIn } from './form-words-in.js';
import type { FormWords } from './form-words.js';

/** The part of a wording that rule sets and plans have in common. */
export type FileWording = Pick<Wording, 'title' | 'purpose' | 'notFor' | 'section' | 'fact' | 'option' | 'review'>;

/** The languages of a form. */
export interface FormLanguages {
  /** That of the rule file or plan first. */
  readonly codes: readonly string[];
  /** The same text in every language. */
  readonly of: (text: (code: string) => string) => Words;
  /** One of the form's own words in every language. */
  readonly words: (text: (words: FormWords) => string) => Words;
  readonly file: (id: string, code: string) => FileWording;
  readonly ruleSet: (id: string, code: string) => Wording;
  readonly referral: (code: string) => Referral | undefined;
  readonly losses: readonly Loss[];
}

/**
 * Finds the wording of a form in each of its languages.
 *
 * @param source - The rule set or plan.
 * @param options - Its translations.
 * @returns The languages.
 * @throws IssueError `wrong-rule-set` for a translation of something else.
 */
export function formLanguages(source: RuleSet | Plan, options: ExportOptions): FormLanguages {
  const plan = 'ruleSets' in source ? source : undefined;
  const ruleSets = 'ruleSets' in source ? source.ruleSets : [source];
  const { translations = [], planTranslations = [], referrals = [] } = options;
  for (const { ruleSet } of translations) refuseOther(ruleSet, ruleSets);
  for (const translation of planTranslations) refuseOther(translation.plan, plan === undefined ? [] : [plan.file]);
  const base = plan?.file.language ?? ruleSets[0]?.language ?? 'en';
  const further = (plan === undefined ? translations : planTranslations).map(({ language }) => language);
  const codes = chosen([...new Set([base, ...further])], options.languages);
  const wordings = new Map<string, FileWording>();
  const ofSets = new Map<string, Wording>();
  for (const code of codes) {
    if (plan !== undefined) wordings.set(keyOf(plan.file.id, code), planWording(plan.file, planTranslations, code));
    for (const ruleSet of ruleSets) {
      const translation = translations.find(({ ruleSet: { id }, language }) => id === ruleSet.id && language === code);
      ofSets.set(keyOf(ruleSet.id, code), wordingOf(ruleSet, translation));
    }
  }
  const of = (text: (code: string) => string): Words => Object.fromEntries(codes.map((code) => [code, text(code)]));
  const ruleSet = (id: string, code: string): Wording => known(ofSets.get(keyOf(id, code)));
  return {
    codes,
    of,
    words: (text) => of((code) => text(formWordsIn(code))),
    file: (id, code) => wordings.get(keyOf(id, code)) ?? ruleSet(id, code),
    ruleSet,
    referral: (code) =>
      referrals.find(({ language }) => language === code) ?? referrals.find((one) => one.language === 'en'),
    losses: [
      ...codes.filter((code) => formWordsIn(code).language !== code).map(withoutWords),
      ...codes
        .filter((code) => code !== base)
        .flatMap((code) =>
          ruleSets
            .filter(({ id }) => ruleSet(id, code).language !== code)
            .map(({ id }) => withoutTranslation(id, code)),
        ),
    ],
  };
}

function chosen(available: readonly string[], wanted: readonly string[] | undefined): readonly string[] {
  if (wanted === undefined || wanted.length === 0) return available;
  const missing = wanted.find((code) => !available.includes(code));
  if (missing === undefined) return [...new Set(wanted)];
  throw new IssueError([{ code: 'wrong-value', path: '/languages', came: missing, expected: available.join(', ') }]);
}

const keyOf = (id: string, code: string): string => `${id} ${code}`;

function known<T>(value: T | undefined): T {
  if (value === undefined) throw new TypeError('Wording is asked for what the form does not have.');
  return value;
}

interface Versioned {
  readonly id: string;
  readonly version: string;
}

function refuseOther(named: Versioned, own: readonly Versioned[]): void {
  if (own.some(({ id, version }) => id === named.id && version === named.version)) return;
  throw new IssueError([
    {
      code: 'wrong-rule-set',
      path: '/translations',
      came: `${named.id}@${named.version}`,
      expected: own.map(({ id, version }) => `${id}@${version}`).join(', '),
    },
  ]);
}

function planWording(plan: PlanFile, translations: readonly PlanTranslation[], code: string): FileWording {
  const translation = translations.find(({ language }) => language === code);
  const fact = (id: string): PlanFile['facts'][number] | undefined => plan.facts.find((one) => one.id === id);
  const translated = (id: string): PlanTranslation['facts'][string] | undefined =>
    ownEntry(translation?.facts ?? {}, id);
  return {
    title: translation?.title ?? plan.title,
    purpose: translation?.purpose ?? plan.purpose,
    notFor: translation?.notFor ?? plan.notFor,
    section: (id) =>
      ownEntry(translation?.sections ?? {}, id) ?? plan.sections.find((section) => section.id === id)?.title ?? id,
    fact: (id) => translated(id) ?? fact(id) ?? { question: id },
    option: (id, option) =>
      ownEntry(translated(id)?.options ?? {}, option) ??
      fact(id)?.options?.find((one) => one.id === option)?.label ??
      option,
    ...(translation !== undefined && { review: translation.review.status }),
  };
}

function withoutWords(code: string): Loss {
  return {
    code: 'language-without-form-words',
    path: '',
    says: `The words of the form itself (yes, maybe, points and the like) are not there in ${code}; they are in English.`,
  };
}

function withoutTranslation(id: string, code: string): Loss {
  return {
    code: 'set-without-translation',
    path: '',
    says: `The set ${id} has no translation into ${code}; its own wording stands there.`,
  };
}
