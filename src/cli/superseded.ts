import type { Assessment, Release } from '../generated/types.js';
import type { Messages } from '../report/messages.js';
import { visible } from '../report/text.js';
import type { LoadedSet } from './rule-files.js';
import type { Terminal } from './terminal.js';

/**
 * What an assessment as JSON begins with, where its rule-set version is not the one to use any more.
 *
 * @param set - The set.
 * @returns The key with its value, or nothing to add.
 */
export function supersededKey({ release }: LoadedSet): Pick<Assessment, 'superseded'> {
  if (release === undefined || release.status === 'released') return {};
  const { status, statusReason, replacedBy } = release;
  return { superseded: { status, statusReason, replacedBy } };
}

/**
 * Tells the person, before any result, which of the versions at hand are not the ones to use any more, and why one was
 * withdrawn.
 *
 * @param sets - The sets at hand.
 * @param messages - The words of a language.
 * @param terminal - Where it is said, beside the result.
 * @param only - Of which statuses; of both by default.
 */
export function saySuperseded(
  sets: readonly LoadedSet[],
  messages: Messages,
  terminal: Terminal,
  only: readonly Release['status'][] = ['deprecated', 'withdrawn'],
): void {
  for (const { ruleSet, release } of sets) {
    if (release === undefined || release.status === 'released' || !only.includes(release.status)) continue;
    const why = release.status === 'withdrawn' ? ` ${visible(release.statusReason)}` : '';
    const what = messages.superseded[release.status](release.replacedBy);
    terminal.say(`${ruleSet.id} ${ruleSet.version}: ${what}${why}\n`);
  }
}
