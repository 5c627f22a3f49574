import { compareTexts } from './compare-texts.js';
import { splitBy, type TieContext } from './contact-ties.js';
import type { Kept } from './linker.js';
import { textStrength } from './text-decision.js';
import { digestKey, hex } from './text-keys.js';

/** Pairs whose features have less in common are not compared word for word. */
const WORTH_A_LOOK = 0.3;
/** Of long texts the share says more. */
const WORTH_A_LONG_LOOK = 0.42;
/** Long texts with so much in common need no comparing: no frame holds so much, and no stock phrase. */
const SURE = 0.78;
const SURE_COUNT = 48;
/** Texts of one band that are unlike one another and are compared with all that follow; a band of a common phrase has many. */
const MOST_LEADERS = 24;
/** In a band of more adverts, which is a phrase of the language or the site, fewer are; texts that are one have other bands as well. */
const LARGE_BAND = 16;
const LEADERS_OF_LARGE = 3;

/** Ties adverts whose texts are equal but for what a template swaps, or one text reworded. */
export function textTies(kept: Kept, context: TieContext): void {
  sameTexts(kept, context);
  similarTexts(kept, context);
}

function sameTexts({ digests }: Kept, { ties, aside, most }: TieContext): void {
  for (const { hash, entries } of digests.groups.groups())
    for (const same of splitBy(entries, (entry) => digests.second.at(entry))) {
      const members = ties.inOrder(same.map((entry) => digests.adverts.at(entry)));
      if (members.length < 2) continue;
      const second = digests.second.at(same[0] ?? 0);
      if (members.length > most) aside.count('same-text', digestKey([hash, second]), 'boilerplate', members.length);
      else ties.addStar('same-text', 'strong', members, hash);
    }
}

function similarTexts({ bands, features }: Kept, context: TieContext): void {
  const { ties, aside, most } = context;
  const compared = new Set<number>();
  const { length } = ties.ids;
  for (const { hash, entries } of bands.groups.groups()) {
    const members = ties.inOrder(entries.map((entry) => bands.adverts.at(entry) >> 1));
    if (members.length > most) {
      aside.count('similar-text', hex(hash), 'too-common', members.length);
      continue;
    }
    const isHabit = entries.some((entry) => (bands.adverts.at(entry) & 1) === 1);
    const mostLeaders = members.length > LARGE_BAND ? LEADERS_OF_LARGE : MOST_LEADERS;
    const leaders: number[] = [];
    for (const member of members) {
      let found = false;
      for (const leader of leaders) {
        found = ties.byText.find(leader) === ties.byText.find(member);
        if (found) break;
        const similarity = features.similarity(leader, member);
        if (similarity >= SURE && features.countOf(leader) >= SURE_COUNT && features.countOf(member) >= SURE_COUNT) {
          ties.add({ kind: 'similar-text', strength: 'strong', a: leader, b: member, hash });
          found = true;
          break;
        }
        const isLong = features.countOf(leader) >= SURE_COUNT && features.countOf(member) >= SURE_COUNT;
        if (!isHabit && similarity < (isLong ? WORTH_A_LONG_LOOK : WORTH_A_LOOK)) continue;
        const pair = leader * length + member;
        if (compared.has(pair)) continue;
        compared.add(pair);
        found = tieTexts(context, leader, member, hash);
        if (found) break;
      }
      if (!found && leaders.length < mostLeaders) leaders.push(member);
    }
  }
}

function tieTexts({ ties, store }: TieContext, a: number, b: number, hash: number): boolean {
  const tie = compareTexts(store.at(a).compared, store.at(b).compared);
  const strength = textStrength(tie);
  if (strength === 'strong') ties.addText({ kind: 'similar-text', strength, a, b, hash }, tie);
  else if (strength === 'weak') ties.weakTexts.push([a, b]);
  return strength === 'strong';
}
