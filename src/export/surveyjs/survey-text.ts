import type { Words } from '../form/form.js';
import { surveyNameOf } from './survey-name.js';

/** Name of the calculated value that stands for a brace: SurveyJS reads every other `{name}` as what was answered there. */
export const BRACE = 'form__brace';

/** A text of a survey: its language of reference as `default`, and every language by its code. */
export type SurveyText = string | Readonly<Record<string, string>>;

/**
 * Plain text of a survey in every language. What stands in braces stays as it is written.
 *
 * @param words - The text.
 * @returns The text as SurveyJS has it.
 * @example
 * ```ts
 * surveyText({ en: 'Age', da: 'Alder' }) // → { default: 'Age', da: 'Alder' }
 * ```
 */
export function surveyText(words: Words): SurveyText {
  return localised(words, (text) => text.replaceAll('{', `{${BRACE}}`));
}

/**
 * Markup of a survey in every language. The text is escaped; only slots become numbers.
 *
 * @param words - The text, with `{slot}` for a number.
 * @param tag - The element around it.
 * @param slots - Names of calculated values by slot.
 * @returns The markup as SurveyJS has it.
 * @example
 * ```ts
 * surveyMarkup({ en: '{least} < 9' }, 'p', { least: 'general__least' }) // → '<p>{general__least} &lt; 9</p>'
 * ```
 */
export function surveyMarkup(words: Words, tag: 'p' | 'h4', slots: Readonly<Record<string, string>>): SurveyText {
  const filled = (text: string): string =>
    Object.entries(slots).reduce(
      (all, [slot, name]) => all.replaceAll(`&#123;${slot}&#125;`, () => `{${surveyNameOf(name)}}`),
      escaped(text),
    );
  return localised(words, (text) => `<${tag}>${filled(text)}</${tag}>`);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '{': '&#123;',
  '}': '&#125;',
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"'{}]/gu, (character) => ENTITIES[character] ?? character);
}

/** English is what SurveyJS calls `default`; where a form has none, its own language stands for it. */
function localised(words: Words, written: (text: string) => string): SurveyText {
  const texts = Object.entries(words).map(([code, text]) => [code, written(text)] as const);
  const [reference = ['', ''] as const] = [texts.find(([code]) => code === 'en') ?? texts[0]];
  const others = texts.filter(([code]) => code !== 'en');
  return others.length === 0 ? reference[1] : { default: reference[1], ...Object.fromEntries(others) };
}
