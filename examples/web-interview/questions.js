/** @import { FactDefinition, Plan, PlanFile, RuleSet } from 'trafficking-indicators' */
/** @import { Result, Source, Wordings } from './result.js' */
import { isPlan, translationIn } from './result.js';

/**
 * One question in words.
 *
 * @typedef {object} Question
 * @property {FactDefinition} fact
 * @property {string} text
 * @property {string | undefined} hint
 * @property {string | undefined} unit
 * @property {ReadonlyMap<string, string>} options Labels by id.
 * @property {boolean} put Whether it is put: of a plan only where a set that may apply asks it.
 */

/**
 * Questions under one heading.
 *
 * @typedef {object} Section
 * @property {string} title
 * @property {readonly Question[]} questions
 */

/** @typedef {Pick<RuleSet | PlanFile, 'id' | 'sections' | 'facts'>} Owner */

/**
 * The questions of a rule set or a plan, each once, in their order.
 *
 * @param {Source} source
 * @param {Result} result Tells which sets of a plan may apply.
 * @param {Wordings} wordings
 * @param {string} language
 * @returns {readonly Section[]}
 */
export function sectionsOf(source, result, wordings, language) {
  const taken = new Set();
  return ownersOf(source).flatMap((owner) =>
    owner.sections.flatMap(({ id, title }) => {
      const facts = owner.facts.filter((fact) => fact.section === id && !taken.has(fact.id));
      for (const fact of facts) taken.add(fact.id);
      if (facts.length === 0) return [];
      return [
        {
          title: wordingOf(source, owner, wordings, language)?.sections[id] ?? title,
          questions: facts.map((fact) => questionOf(source, owner, fact, result, wordings, language)),
        },
      ];
    }),
  );
}

/**
 * @param {Source} source
 * @returns {readonly Owner[]}
 */
function ownersOf(source) {
  return isPlan(source) ? [source.file, ...source.ruleSets] : [source];
}

/**
 * @param {Source} source
 * @param {Owner} owner
 * @param {FactDefinition} fact
 * @param {Result} result
 * @param {Wordings} wordings
 * @param {string} language
 * @returns {Question}
 */
function questionOf(source, owner, fact, result, wordings, language) {
  const asking = isPlan(source) ? askingIn(source, owner, fact.id, result) : owner;
  const own = asking.facts.find(({ id }) => id === fact.id) ?? fact;
  const words = wordingOf(source, asking, wordings, language)?.facts[fact.id];
  return {
    fact,
    text: words?.question ?? own.question,
    hint: words === undefined ? own.hint : words.hint,
    unit: words?.unit ?? own.unit,
    options: new Map((own.options ?? []).map(({ id, label }) => [id, words?.options?.[id] ?? label])),
    put: !isPlan(source) || isPut(source, fact.id, result),
  };
}

/**
 * Whose wording of a question is used: the plan's own, or that of the first set that has it, of those that apply before the others. None asks an adult about "the child".
 *
 * @param {Plan} plan
 * @param {Owner} owner
 * @param {string} fact
 * @param {Result} result
 * @returns {Owner}
 */
function askingIn({ file, ruleSets }, owner, fact, result) {
  if (owner === file) return file;
  const order = ['present', 'unknown', 'absent'];
  const place = (/** @type {number} */ index) => order.indexOf(appliesIn(result, index));
  return (
    ruleSets
      .map((ruleSet, index) => ({ ruleSet, index }))
      .filter(({ ruleSet }) => ruleSet.facts.some(({ id }) => id === fact))
      .sort((a, b) => place(a.index) - place(b.index))[0]?.ruleSet ?? owner
  );
}

/**
 * @param {Plan} plan
 * @param {string} fact
 * @param {Result} result
 * @returns {boolean}
 */
function isPut({ file, reads, ruleSets }, fact, result) {
  if (file.facts.some(({ id }) => id === fact) || reads.flat().includes(fact)) return true;
  return ruleSets.some(
    ({ facts }, index) => appliesIn(result, index) !== 'absent' && facts.some(({ id }) => id === fact),
  );
}

/**
 * @param {Result} result
 * @param {number} index
 * @returns {'present' | 'absent' | 'unknown'}
 */
function appliesIn(result, index) {
  return result.kind === 'plan' ? (result.assessment.sets[index]?.applies ?? 'unknown') : 'present';
}

/**
 * @param {Source} source
 * @param {Owner} owner
 * @param {Wordings} wordings
 * @param {string} language
 */
function wordingOf(source, owner, wordings, language) {
  if (isPlan(source) && owner === source.file)
    return wordings.planTranslations.find((one) => one.language === language && one.plan.id === owner.id);
  return translationIn(/** @type {RuleSet} */ (owner), wordings, language); // what is not the plan's file is a set
}
