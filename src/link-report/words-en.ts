import type { LinkWords } from './words.js';

const one = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/**
 * The words of reports on links in English.
 *
 * @returns The words.
 * @example
 * ```ts
 * englishLinkWords().cluster(3); // 'Cluster 3'
 * ```
 */
export function englishLinkWords(): LinkWords {
  const same = {
    phone: 'the same telephone number',
    email: 'the same e-mail address',
    handle: 'the same messenger name',
    user: 'the same user account',
    'same-text': 'the same text',
    'similar-text': 'much the same text',
  };
  return {
    language: 'en',
    review: 'original',
    title: 'Links across adverts',
    caution:
      'A cluster is a set of adverts that share a telephone number, an address, an account or a text. It is adverts that are linked, not people, and a cluster is never an organisation.',
    reasons:
      'People share telephones, texts and flats for many reasons: friends who work together and answer for one another, somebody who is better at writing, a photographer or a site that fills in a text, a number that had another owner before, a text that a stranger copied. Read the adverts before you think anything of a link.',
    unseen:
      'That an advert stands in no cluster says as little: other adverts may not be in the file, and telephones are changed.',
    redaction: {
      none: 'The adverts are shown in full. Keep this as you keep notes about people, and delete it when it is no longer needed.',
      spans:
        'Of the adverts, only what several of them share is shown: numbers, addresses, accounts, words, towns and dates. Keep this as you keep notes about people, and delete it when it is no longer needed.',
      full: 'Nothing of the adverts is shown, nor their names in the file.',
    },
    heading: {
      summary: 'Summary',
      clusters: 'The clusters',
      setAside: 'What was set aside',
      shared: 'What they share',
      timeline: 'When and where',
      wording: 'The wording that they share',
      adverts: 'The adverts side by side',
    },
    read: (adverts, bad) =>
      `${one(adverts + bad, 'advert')} read${bad === 0 ? '.' : `; ${bad} of them could not be used and ${bad === 1 ? 'is' : 'are'} linked with nothing.`}`,
    cut: (texts) =>
      `${one(texts, 'text')} ${texts === 1 ? 'is' : 'are'} longer than 100,000 characters; what lies beyond was not read.`,
    found: (clusters, linked) => `${one(clusters, 'cluster')} with ${one(linked, 'advert')} in all.`,
    nothingFound: 'No adverts in this file are linked.',
    shown: (shown, of) => `The first ${shown} of ${of} clusters are shown.`,
    shownAdverts: (shown, of) => `The first ${shown} of ${of} adverts are shown side by side.`,
    links: (kind, count) => `${count} × ${same[kind]}`,
    cluster: (number) => `Cluster ${number}`,
    adverts: (count) => one(count, 'advert'),
    column: {
      cluster: 'Cluster',
      adverts: 'Adverts',
      shared: 'What they share',
      towns: 'Towns',
      town: 'Town',
      when: 'When',
    },
    same,
    field: { text: 'text', phone: 'telephone', email: 'e-mail', user: 'account', site: 'site' },
    sharedBy: (what, key, adverts) => `${capital(what)}, ${key}, stands in ${one(adverts, 'advert')}`,
    weak: 'too weak to link by itself; it counts here because the same adverts share something else',
    alike: (least, most) =>
      `wording alike: ${least === most ? least : `${least} to ${most}`}, where 1 is word for word the same`,
    hub: (advert) =>
      `Look first at the links of ${advert}: without this advert, the cluster would fall apart into parts that share nothing with one another.`,
    chain:
      'This cluster is a chain: each advert is tied only to the next, and those at its ends have nothing in common. A chain can come about by chance; look at every step.',
    spread: (days, towns) =>
      [
        ...(days === undefined ? [] : [days === 0 ? 'all on one day' : `over ${one(days, 'day')}`]),
        ...(towns === 0 ? [] : [one(towns, 'town')]),
      ].join(', '),
    townUnknown: 'town not known',
    dateUnknown: 'date not known',
    undated: (count) => `${count} without a date`,
    from: (first, last) => (first === last ? first : `${first} to ${last}`),
    gapsHow:
      'What most of them share stands here once. A number in brackets is a place where they differ; the same number in the adverts is the same place.',
    noGaps: 'They have the same words throughout.',
    gaps: (count) => `The ${count} places where they differ`,
    gap: (number) => `Place ${number}`,
    marksHow: {
      none: 'Shared numbers, addresses and accounts are framed. Underlined is what an advert has otherwise than the wording that they share, with the number of the place.',
      spans:
        'Shared numbers, addresses and accounts are framed. A number in brackets stands where an advert has something otherwise than the wording that they share; what it has is not shown.',
    },
    nothingElse: 'Nothing else of this advert is shared.',
    setAsideHow:
      'These stand in several adverts and link none of them, because they say nothing about who is behind an advert:',
    setAside: (what, adverts, reason) => `${what}, in ${one(adverts, 'advert')}: ${reason}`,
    reason: {
      placeholder: 'a placeholder that belongs to nobody',
      'help-line': 'a help line or an authority',
      'too-common': 'in too many adverts to say anything',
      ignored: 'on the list of what to ignore',
      boilerplate: 'words that the site itself adds, or that many use',
      short: 'too short to say anything',
    },
    setAsideCount: (count) => `${one(count, 'shared key')} set aside`,
    bad: (count) => (count === 1 ? 'The line that could not be used' : `The ${count} lines that could not be used`),
    badLine: (line, offset) => `Line ${line}, from byte ${offset}`,
    why: {
      title: (a, b) => `Why ${a} and ${b}?`,
      linked: (steps) =>
        steps === 1 ? 'They are linked directly.' : `They are linked over ${one(steps, 'step')}; each step by itself:`,
      step: (a, b) => `${a} and ${b} share:`,
      words: (text) => `the words »${text}«`,
      inAdvert: (advert, words) => `in ${advert}: ${words}`,
      days: (days) => (days === 0 ? 'placed on the same day' : `${one(days, 'day')} apart`),
      cities: (town, other) => `placed in ${town} and in ${other}`,
      notLinked: 'Nothing in this file links them.',
      nearly: 'What nearly did:',
      nothingShared: 'They share no telephone number, address, account or text, also none that was set aside.',
      setAside: (what, key, reason) => `Both have ${what}${key === '' ? '' : `, ${key}`}. It was set aside: ${reason}.`,
      tooWeak: (what, key) => `Both have ${what}, ${key}. By itself that is too weak to link them.`,
      littleWording: 'Their texts have some wording in common, but too little to link them.',
      copied: (advert, words) =>
        `${advert} says that others took its text: »${words}«. Whoever has the same words may be one of them, so that the wording does not link the two.`,
      oneDigit: (number, other) =>
        `${number} and ${other} differ by one digit or by two that are changed over. Numbers that are not the same link nothing.`,
    },
  };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
