import type { RuleSetFile, Translation } from '../generated/types.js';
import { pointer } from '../issue.js';
import type { Shaped } from './material.js';

/** What a text is for. `negates`: what a set is not for, its limits, its other explanations and notes on sources. */
export type TextKind =
  | 'title'
  | 'question'
  | 'hint'
  | 'option'
  | 'section'
  | 'statement'
  | 'rationale'
  | 'evidence'
  | 'group'
  | 'band-title'
  | 'band-meaning'
  | 'next-step'
  | 'case'
  | 'about'
  | 'negates';

/** One text of a rule set or of a translation. */
export interface Text {
  readonly kind: TextKind;
  readonly path: string;
  readonly text: string;
}

/** All texts of one file in one language. */
export interface FileTexts {
  readonly file: string;
  readonly language: string;
  readonly texts: readonly Text[];
}

/**
 * Every text that a person reads, of the rule set and of its translations.
 *
 * @param path - The rule file.
 * @param set - Its content.
 * @param translations - Its wording in other languages.
 * @returns The texts by file, the rule set's own first.
 */
export function textsOf(
  path: string,
  set: RuleSetFile,
  translations: readonly Shaped<Translation>[],
): readonly FileTexts[] {
  return [
    { file: path, language: set.language, texts: [...ownTexts(set)] },
    ...translations.map((file) => ({
      file: file.path,
      language: file.data.language,
      texts: [...translatedTexts(file.data)],
    })),
  ];
}

/** A text, where there is one. */
function* one(kind: TextKind, path: string, text: string | undefined): Generator<Text> {
  if (text !== undefined) yield { kind, path, text };
}

function* each(kind: TextKind, path: string, texts: readonly string[]): Generator<Text> {
  for (const [index, text] of texts.entries()) yield { kind, path: `${path}/${index}`, text };
}

type Frame = Pick<RuleSetFile, 'title' | 'purpose' | 'intendedUse' | 'notFor' | 'limits' | 'populations' | 'settings'>;

/** What rule sets and translations have in the same place. */
function* frame(file: Frame): Generator<Text> {
  yield* one('title', '/title', file.title);
  yield* one('about', '/purpose', file.purpose);
  yield* each('about', '/intendedUse', file.intendedUse);
  yield* each('negates', '/notFor', file.notFor);
  yield* each('negates', '/limits', file.limits);
  yield* each('about', '/populations', file.populations);
  yield* each('about', '/settings', file.settings);
}

function* ownTexts(set: RuleSetFile): Generator<Text> {
  yield* frame(set);
  for (const [index, { title }] of set.sections.entries()) yield* one('section', `/sections/${index}/title`, title);
  for (const [index, { question, hint, options = [] }] of set.facts.entries()) {
    yield* one('question', `/facts/${index}/question`, question);
    yield* one('hint', `/facts/${index}/hint`, hint);
    for (const [place, { label }] of options.entries())
      yield* one('option', `/facts/${index}/options/${place}/label`, label);
  }
  for (const [index, { statement, weight, evidence, falsePositives }] of set.indicators.entries()) {
    const path = `/indicators/${index}`;
    yield* one('statement', `${path}/statement`, statement);
    yield* one('rationale', `${path}/weight/rationale`, weight.rationale);
    for (const [place, item] of evidence.entries())
      yield* one('evidence', `${path}/evidence/${place}/statement`, item.statement);
    yield* each('negates', `${path}/falsePositives`, falsePositives);
  }
  yield* one('rationale', '/scoring/rationale', set.scoring.rationale);
  for (const [index, { title, rationale }] of set.scoring.groups.entries()) {
    yield* one('group', `/scoring/groups/${index}/title`, title);
    yield* one('rationale', `/scoring/groups/${index}/rationale`, rationale);
  }
  for (const [index, band] of set.bands.entries()) yield* bandTexts(`/bands/${index}`, band);
  yield* one('rationale', '/concern/rationale', set.concern.rationale);
  for (const [index, item] of set.cases.entries()) yield* caseTexts(`/cases/${index}`, item);
}

function* translatedTexts(file: Translation): Generator<Text> {
  yield* frame(file);
  for (const [id, title] of Object.entries(file.sections)) yield* one('section', pointer('/sections', id), title);
  for (const [id, { question, hint, options = {} }] of Object.entries(file.facts)) {
    const path = pointer('/facts', id);
    yield* one('question', `${path}/question`, question);
    yield* one('hint', `${path}/hint`, hint);
    for (const [option, label] of Object.entries(options))
      yield* one('option', pointer(`${path}/options`, option), label);
  }
  for (const [id, { statement, rationale, evidence, falsePositives }] of Object.entries(file.indicators)) {
    const path = pointer('/indicators', id);
    yield* one('statement', `${path}/statement`, statement);
    yield* one('rationale', `${path}/rationale`, rationale);
    yield* each('evidence', `${path}/evidence`, evidence);
    yield* each('negates', `${path}/falsePositives`, falsePositives);
  }
  yield* one('rationale', '/scoring/rationale', file.scoring.rationale);
  for (const [id, { title, rationale }] of Object.entries(file.groups)) {
    yield* one('group', `${pointer('/groups', id)}/title`, title);
    yield* one('rationale', `${pointer('/groups', id)}/rationale`, rationale);
  }
  for (const [id, band] of Object.entries(file.bands)) yield* bandTexts(pointer('/bands', id), band);
  yield* one('rationale', '/concern/rationale', file.concern.rationale);
  for (const [id, item] of Object.entries(file.cases)) yield* caseTexts(pointer('/cases', id), item);
}

function* bandTexts(path: string, band: Translation['bands'][string]): Generator<Text> {
  yield* one('band-title', `${path}/title`, band.title);
  yield* one('band-meaning', `${path}/meaning`, band.meaning);
  yield* one('next-step', `${path}/nextStep`, band.nextStep);
  yield* one('rationale', `${path}/rationale`, band.rationale);
}

function* caseTexts(path: string, item: Translation['cases'][string]): Generator<Text> {
  yield* one('case', `${path}/title`, item.title);
  yield* one('case', `${path}/story`, item.story);
  yield* one('case', `${path}/concern`, item.concern);
}
