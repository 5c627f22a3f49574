/**
 * Rule sets as MISP taxonomies: tags for what was recorded. MISP does not work anything out.
 *
 * @packageDocumentation
 */
import type { Plan } from '../../plan/plan.js';
import type { RuleSet } from '../../rule-set/rule-set.js';
import type { Exported, ExportOptions, Loss } from '../form/export-options.js';
import { formOf } from '../form/form-of.js';
import type { Form, FormSet } from '../form/form.js';
import { inLanguage } from '../form/in-language.js';

/**
 * A rule set, or every set of a plan, as MISP taxonomies (`machinetag.json`), in the language of the rule file.
 *
 * @param source - The rule set or plan.
 * @param options - What is turned on; further languages cannot be said.
 * @returns One file for each set, and what MISP cannot say.
 * @throws IssueError for a translation of something else.
 * @example
 * ```ts
 * misp(general).files[0]?.name // → 'general/machinetag.json'
 * ```
 */
export function misp(source: RuleSet | Plan, options: ExportOptions = {}): Exported {
  const form = formOf(source, options);
  return {
    files: form.sets.map((set) => ({
      name: `${set.id}/machinetag.json`,
      mediaType: 'application/json',
      content: `${JSON.stringify(taxonomyOf(form, set), null, 2)}\n`,
    })),
    losses: [...form.losses, ...lossesOf(form)],
  };
}

function lossesOf({ languages }: Form): readonly Loss[] {
  const losses: readonly Loss[] = [
    {
      code: 'no-calculation',
      path: '/indicators',
      says: 'MISP works nothing out: a person or a program sets the tags. Assess the answers here, and take the tags from the result.',
    },
    {
      code: 'questions-left-out',
      path: '/facts',
      says: 'A taxonomy has no questions; only indicators and bands become tags.',
    },
  ];
  if (languages.length < 2) return losses;
  return [
    ...losses,
    { code: 'one-language-only', path: '', says: `A taxonomy has one language: ${languages[0] ?? ''}.` },
  ];
}

const NOT_A_FINDING = 'A recorded sign for a trained person to consider, never a finding about anyone.';

function taxonomyOf({ languages, purpose, sets }: Form, set: FormSet): unknown {
  const language = languages[0] ?? 'en';
  const expanded = (words: Readonly<Record<string, string>>): string => inLanguage(words, language);
  return {
    namespace: `trafficking-indicators-${set.id}`,
    expanded: expanded(set.title),
    description: [...(sets.length === 1 ? [expanded(purpose)] : []), NOT_A_FINDING].join(' '),
    version: versionNumber(set.version),
    predicates: [
      { value: 'present', expanded: 'Indicator present', description: NOT_A_FINDING },
      {
        value: 'unknown',
        expanded: 'Indicator not known',
        description: 'Not asked, not answered, or not to be seen here.',
      },
      { value: 'band', expanded: 'Band of the recorded signs', exclusive: true },
    ],
    values: [
      ...['present', 'unknown'].map((predicate) => ({
        predicate,
        entry: set.indicators.map(({ id, statement }) => ({ value: id, expanded: expanded(statement) })),
      })),
      {
        predicate: 'band',
        entry: set.bands.map(({ id, title, meaning }) => ({
          value: id,
          expanded: expanded(title),
          description: expanded(meaning),
        })),
      },
    ],
  };
}

/** MISP counts versions with one whole number. */
function versionNumber(version: string): number {
  return version.split('.').reduce((number, part) => number * 1000 + Number(part), 0);
}

export type * from '../form/public-types.js';
