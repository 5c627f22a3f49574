import { CommonWording, isCommonPhrase } from './common-wording.js';
import { compareTexts } from './compare-texts.js';
import { splitBy, type TieContext } from './contact-ties.js';
import { eachGroup } from './each-group.js';
import { PairSet } from './pair-set.js';
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

/** In a band of more adverts, of which so many pairs were compared because of a habit alone and none was tied, it is what many write. */
const MOST_IN_VAIN = 12;

/** Ties adverts whose texts are equal but for what a template swaps, or one text reworded. */
export function textTies(context: TieContext): void {
  const common = new CommonWording(context);
  sameTexts(context, common);
  similarTexts(context, (a, b, hash) => tieTexts(context, common, { a, b, hash }));
}

/** Adverts of the same wording. */
interface SameText {
  readonly hash: number;
  readonly members: readonly number[];
}

function sameTexts(context: TieContext, common: CommonWording): void {
  const { kept, order, aside, most } = context;
  const digestOf = (place: number): number => kept.digestOf(order[place] ?? 0);
  const short: SameText[] = [];
  const setAside = ({ hash, members }: SameText): void => {
    aside.count('same-text', digestKey([hash, digestOf(members[0] ?? 0)]), 'boilerplate', members.length);
  };
  eachGroup(kept.eachDigest(order), (hash, places) => {
    for (const members of splitBy(places, digestOf)) {
      if (members.length < 2) continue;
      if (members.length > most) setAside({ hash, members });
      else if (kept.features.isShort(order[members[0] ?? 0] ?? 0)) short.push({ hash, members });
      else tieSame(context, members, hash);
    }
  });
  for (const same of short) {
    const first = same.members[0] ?? 0;
    if (common.isAll(first, first)) {
      setAside(same);
      tieWeakly(context, same.members, first);
    } else tieSame(context, same.members, same.hash);
  }
}

function tieWeakly({ ties }: TieContext, members: readonly number[], first: number): void {
  for (const member of members) if (member !== first) ties.weakTexts.push([first, member]);
}

/** Of those who say that others took their text, nobody knows which of the others is theirs. */
function tieSame(context: TieContext, members: readonly number[], hash: number): void {
  const { kept, order, ties } = context;
  const [copied, others] = [[], []] as [number[], number[]];
  for (const member of members) (kept.isCopied(order[member] ?? 0) ? copied : others).push(member);
  if (others.length > 1) ties.addStar('same-text', 'strong', others, hash);
  tieWeakly(context, copied, members[0] ?? 0);
}

/** Compares two texts and ties them if they are one; whether they are. */
type TiePair = (a: number, b: number, hash: number) => boolean;

function similarTexts(context: TieContext, tie: TiePair): void {
  const { aside, most, kept, order } = context;
  const compared = new PairSet();
  eachGroup(kept.eachBand(order), (hash, entries) => {
    const members: number[] = [];
    let isHabit = false;
    for (const entry of entries) {
      if ((entry & 1) === 1) isHabit = true;
      if (members.at(-1) !== entry >> 1) members.push(entry >> 1);
    }
    if (members.length > most) aside.count('similar-text', hex(hash), 'too-common', members.length);
    else if (members.length > 1) tieBand({ members, hash, isHabit }, context, compared, tie);
  });
}

interface Band {
  readonly members: readonly number[];
  readonly hash: number;
  readonly isHabit: boolean;
}

/** Compares each advert of a band with those before it that are unlike one another. */
function tieBand({ members, hash, isHabit }: Band, context: TieContext, compared: PairSet, tie: TiePair): void {
  const { ties, order, kept } = context;
  const { features } = kept;
  const isLarge = members.length > LARGE_BAND;
  const isCommon = isCommonPhrase(members, context);
  const mostLeaders = isLarge ? LEADERS_OF_LARGE : MOST_LEADERS;
  const leaders: number[] = [];
  let inVain = 0;
  let isSetAside = false;
  for (const member of members) {
    let found = false;
    const own = order[member] ?? 0;
    const family = ties.byText.find(member);
    for (const leader of leaders) {
      found = ties.byText.find(leader) === family;
      if (found) break;
      const other = order[leader] ?? 0;
      const similarity = features.similarity(other, own);
      const isLong = features.countOf(other) >= SURE_COUNT && features.countOf(own) >= SURE_COUNT;
      if (isLong && similarity >= SURE && !kept.isCopied(own) && !kept.isCopied(other)) {
        ties.add({ kind: 'similar-text', strength: 'strong', a: leader, b: member, hash });
        found = true;
        break;
      }
      if (isCommon && features.isShort(own) && features.isShort(other)) {
        isSetAside = true;
        continue;
      }
      const isAlike = similarity >= (isLong ? WORTH_A_LONG_LOOK : WORTH_A_LOOK);
      if (!isAlike && !(isHabit && !isCommon && (!isLarge || inVain < MOST_IN_VAIN))) continue;
      if (!compared.add(leader, member)) continue;
      found = tie(leader, member, hash);
      if (!isAlike) inVain = found ? -Infinity : inVain + 1;
      if (found) break;
    }
    if (!found && leaders.length < mostLeaders) leaders.push(member);
  }
  if (isSetAside) context.aside.count('similar-text', hex(hash), 'boilerplate', members.length);
}

function tieTexts(
  { ties, store, kept, order }: TieContext,
  common: CommonWording,
  { a, b, hash }: { readonly a: number; readonly b: number; readonly hash: number },
): boolean {
  const tie = compareTexts(store.at(a).compared, store.at(b).compared);
  const isCopied = [a, b].some((place) => kept.isCopied(order[place] ?? 0));
  const found = textStrength(tie);
  const strength = found === 'strong' && (isCopied || common.isAll(a, b)) ? 'weak' : found;
  if (strength === 'strong') ties.addText({ kind: 'similar-text', strength, a, b, hash }, tie);
  else if (strength === 'weak') ties.weakTexts.push([a, b]);
  return strength === 'strong';
}
