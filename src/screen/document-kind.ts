import { IssueError } from '../issue.js';
import { readingOf } from '../rule-set/rule-set.js';
import type { RuleSet } from '../rule-set/rule-set.js';
import { EXTRACTORS } from '../text/extractors/index.js';
import type { DocumentKind } from '../text/types.js';

/**
 * The kind of text that a rule set is about: the one that shows more of its facts.
 *
 * @param ruleSet - A loaded rule set.
 * @param kind - The kind, where the caller knows it.
 * @returns `advert` or `review`.
 * @throws {@link IssueError} where no text of that kind shows any fact of the set.
 * @example
 * ```ts
 * documentKindOf(customerReview); // 'review'
 * ```
 */
export function documentKindOf(ruleSet: RuleSet, kind?: DocumentKind): DocumentKind {
  const { facts } = readingOf(ruleSet);
  const shown = (of: DocumentKind): number => EXTRACTORS.filter((one) => one.kind === of && facts.has(one.fact)).length;
  const chosen = kind ?? (shown('review') > shown('advert') ? 'review' : 'advert');
  if (shown(chosen) === 0)
    throw new IssueError([
      {
        code: 'wrong-value',
        path: '/ruleSet',
        came: ruleSet.id,
        expected: `a set with facts that the words of ${chosen}s show`,
      },
    ]);
  return chosen;
}
