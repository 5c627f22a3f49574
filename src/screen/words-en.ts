import type { Screened, ScreenWords } from './words.js';

/**
 * The words of the page in English.
 *
 * @param screened - What is screened.
 * @returns The words.
 * @example
 * ```ts
 * englishWords('review').heading.rows; // 'The reviews'
 * ```
 */
export function englishWords(screened: Screened): ScreenWords {
  const one = screened;
  const many = screened === 'advert' ? 'adverts' : 'reviews';
  const count = (rows: number): string => `${rows} ${rows === 1 ? one : many}`;
  return {
    language: 'en',
    review: 'original',
    order: `The ${many} stand in the order in which outreach may read them: those with more recorded signs first. The order is one of ${many} and says nothing about any person. Persons are never ranked.`,
    redaction: {
      none: `The ${many} are shown in full. Keep this page as you keep notes about people, and delete it when it is no longer needed.`,
      spans: `Of the ${many}, only the words that recorded signs rest on are shown. Contact details and everything else are left out.`,
      full: `No words of the ${many} are shown, nor their names in the file or written reasons.`,
    },
    heading: {
      bands: 'What the bands mean, and the next step',
      summary: 'Summary',
      rows: `The ${many}`,
      signs: 'About the signs',
    },
    wholeRoute: 'The whole route to help',
    limits: 'What these signs are not for, and their known limits',
    read: (rows, bad) =>
      `${count(rows)} read${bad === 0 ? '.' : `; ${bad} of them could not be read and ${bad === 1 ? 'is' : 'are'} not counted below.`}`,
    shown: (shown, of) => `${shown} of ${of} are shown; the counts are of all of them.`,
    noneShown: `No ${many} are shown.`,
    by: {
      band: `${capital(many)} by band`,
      sign: `${capital(many)} by sign`,
      language: `${capital(many)} by language`,
      question: `What was answered, and in how many ${many}`,
    },
    column: {
      band: 'Band',
      sign: 'Sign',
      language: 'Language',
      question: 'Question',
      rows: capital(many),
      answered: 'Answered',
    },
    onlySeen: `Signs that were seen in no ${one} are left out. That a sign was not seen does not mean that it is not there.`,
    answered: (rows, of) => `answered in ${rows} of ${of}`,
    bad: (bad) => (bad === 1 ? 'The line that could not be read' : `The ${bad} lines that could not be read`),
    badLine: (line, offset) => `Line ${line}, from byte ${offset}`,
    find: `Find ${many}`,
    findHow: `Choose a band or a sign to see only its ${many}.`,
    only: (rows) => `Only ${count(rows)}:`,
    showAll: `Show all ${many}`,
    row: (number) => `${capital(one)} ${number}`,
    line: (line) => `line ${line}`,
    id: (id) => `named ${id}`,
    points: (least, most) =>
      least === most
        ? `${least} ${least === 1 ? 'point' : 'points'} of recorded signs`
        : `${least} ${least === 1 ? 'point' : 'points'} of recorded signs, up to ${most} with all that is not known`,
    stillPossible: (bands) => `Depending on what is not known yet, it can be: ${bands}`,
    byPerson: 'coded by a person',
    byLinks: 'seen across adverts, see above',
    linked: 'What this advert shares with others',
    same: {
      phone: 'the same telephone number',
      email: 'the same e-mail address',
      handle: 'the same messenger name',
      user: 'the same user account',
      'same-text': 'the same text',
      'similar-text': 'much the same text',
    },
    inOthers: (names, others, more) =>
      names === ''
        ? `in ${others} other ${others === 1 ? 'advert' : 'adverts'}`
        : `in ${names}${more > 0 ? ` and ${more} more` : ''}`,
    sharing:
      'People share telephones, texts and flats for many reasons. Linked adverts are no organisation; read them before you think anything of a link.',
    contactLeftOut: 'the words are contact details and are left out',
    noWords: 'no single words show it',
    evidence: 'More, and the evidence for and against',
    noEvidence: 'No study of this sign is known to the editors.',
    moreOnSign: 'More about this sign',
    differs: (questions) =>
      `The text and the person who coded it answer ${questions === 1 ? 'one question' : `${questions} questions`} differently. The person’s answer counts:`,
    concern: (reason) => `A professional concern was written down as well. Reason: ${reason}`,
    concernHidden: 'A professional concern was written down. Its reason is not shown here.',
    cut: 'The text is longer than what is read. What comes later is not known.',
    child:
      'The words say or suggest that somebody is under 18. That stands outside every score. Read it now; if it may be so, call the police (112) and notify the municipality or child protection at once.',
    children: (count) =>
      count === 1
        ? `One ${one} says or suggests that somebody is under 18, and stands first.`
        : `${count} ${many} say or suggest that somebody is under 18, and stand first.`,
    reviewOf: 'A customer review',
    languageNames: {
      bul: 'Bulgarian',
      dan: 'Danish',
      deu: 'German',
      eng: 'English',
      fin: 'Finnish',
      fra: 'French',
      hun: 'Hungarian',
      ita: 'Italian',
      nld: 'Dutch',
      nno: 'Norwegian (Nynorsk)',
      nob: 'Norwegian',
      nor: 'Norwegian',
      pol: 'Polish',
      por: 'Portuguese',
      ron: 'Romanian',
      rus: 'Russian',
      spa: 'Spanish',
      swe: 'Swedish',
      tha: 'Thai',
      ukr: 'Ukrainian',
    },
    languageUnknown: 'language not known',
    otherLanguage: 'another language',
  };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
