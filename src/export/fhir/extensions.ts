import type { Words } from '../form/form.js';
import type { Extension, Texts } from './questionnaire.js';

const FHIR = 'http://hl7.org/fhir/StructureDefinition';
const SDC = 'http://hl7.org/fhir/uv/sdc/StructureDefinition';

/** Never shown by a form. */
export const HIDDEN: Extension = { url: `${FHIR}/questionnaire-hidden`, valueBoolean: true };
/** Shown as a heading. */
export const BOLD: Extension = { url: `${FHIR}/rendering-style`, valueString: 'font-weight: bold' };

/**
 * How an item looks.
 *
 * @param code - A code of HL7's item controls.
 * @returns The extension.
 */
export function control(code: 'radio-button' | 'check-box' | 'help'): Extension {
  const coding = [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code }];
  return { url: `${FHIR}/questionnaire-itemControl`, valueCodeableConcept: { coding } };
}

/**
 * The smallest or the largest number that an item takes.
 *
 * @param which - Which of the two.
 * @param value - The number.
 * @returns The extension.
 */
export function limit(which: 'minValue' | 'maxValue', value: number): Extension {
  return { url: `${FHIR}/${which}`, valueDecimal: value };
}

/**
 * A name for what an expression gives, which later expressions may use.
 *
 * @param name - Letters and digits only: R4 takes no `_` in it, FHIRPath no `-`.
 * @param expression - FHIRPath.
 * @param description - What it is, for who reads the file.
 * @returns The extension.
 */
export function variable(name: string, expression: string, description: string): Extension {
  return {
    url: `${FHIR}/variable`,
    valueExpression: { description, name, language: 'text/fhirpath', expression },
  };
}

/**
 * What an item is worked out by, and when it is shown.
 *
 * @param kind - The value of the item, whether it is shown, or its text.
 * @param expression - FHIRPath.
 * @returns The extension.
 */
export function expressed(kind: 'calculated' | 'enable-when' | 'text', expression: string): Extension {
  return { url: EXPRESSIONS[kind], valueExpression: { language: 'text/fhirpath', expression } };
}

const EXPRESSIONS = {
  calculated: `${SDC}/sdc-questionnaire-calculatedExpression`,
  'enable-when': `${SDC}/sdc-questionnaire-enableWhenExpression`,
  text: `${FHIR}/cqf-expression`,
} as const;

/**
 * The translations of a text.
 *
 * @param words - The text in every language.
 * @param languages - The language of the resource first.
 * @param further - What else stands beside the text.
 * @returns What stands beside it; nothing where there is nothing.
 */
export function besides(
  words: Words,
  languages: readonly string[],
  further: readonly Extension[] = [],
): Texts | undefined {
  const translations = languages.slice(1).flatMap((code): readonly Extension[] => {
    const text = words[code] ?? '';
    return text === '' ? [] : [translation(code, text)];
  });
  const extension = [...further, ...translations];
  return extension.length === 0 ? undefined : { extension };
}

function translation(code: string, text: string): Extension {
  return {
    url: `${FHIR}/translation`,
    extension: [
      { url: 'lang', valueCode: code },
      { url: 'content', valueString: text },
    ],
  };
}
