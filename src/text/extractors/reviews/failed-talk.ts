import { REVIEW_LANGUAGE } from '../../../generated/lexicons/review-language.js';
import { REVIEW_SCOPE } from '../../../generated/lexicons/review-scope.js';
import type { Document, Match, Token } from '../../types.js';
import { anyWithin, clauseAround, type Stretch, tagged, within } from '../context.js';
import { acts, actsNear, over } from './acts.js';
import { bearerOf, personsWithin } from './people.js';
import { sentenceAround, sentencesAround } from './turned.js';

/** How far the parts of one remark may stand apart, in tokens. */
const REACH = 6;

/**
 * Talk that could not be had, in whatever words: nothing of it was understood, the two could not speak with each other, it went by fingers or a screen, questions
 * were met with a blank look, several languages were tried.
 *
 * @param document - A review that was read with the lexicons `review-acts` and `review-language`.
 * @returns The stretches that say so.
 * @example
 * ```ts
 * failedTalk(document) // → one stretch for “Neither of us could follow what the other said”
 * ```
 */
export function failedTalk(document: Document): readonly Stretch[] {
  return [
    ...notUnderstood(document),
    ...notAbleToTalk(document),
    ...talkByHand(document),
    ...talkOnlyBy(document),
    ...blankReplies(document),
    ...triedTongues(document),
    ...tonguesAnsweredNo(document),
    ...noTalk(document),
  ].filter((stretch) => !isDrownedOut(document, stretch));
}

/** Folded. Those that deny what follows, and those that say nothing was grasped. */
const OBJECTS = new Set(
  (
    'me i det it svaret svar answer answers antwort antworten word words anything nothing thing half single any us each what hardly ' +
    'mig hvad vad hva ord noget noe noko intet ingenting ingen hinanden varandra hverandre nagot halvdelen ' +
    'mich was wort nichts einander uns'
  ).split(' '),
);
const REASONS = new Set('why how hvorfor hvordan varfor hvordan warum wie'.split(' '));
const HERS = new Set(
  'she her they hun hende hon henne de sie each other hinanden varandra hverandre einander'.split(' '),
);

/** `She did not follow a word`, `understood nothing I said`, `ich verstand sie nicht`; not `understand why`. */
function notUnderstood(document: Document): Stretch[] {
  const { tokens } = document;
  return acts(document, 'understand').flatMap((match): Stretch[] => {
    const clause = clauseAround(document, match.first);
    const negation = negationNear(document, match, clause);
    if (negation === undefined) return [];
    const after = tokens.slice(match.last + 1, Math.min(clause.last, match.last + REACH) + 1);
    if (after.slice(0, 2).some(({ text }) => REASONS.has(text))) return [];
    const isAtEnd = after.every(({ kind }) => kind === 'mark');
    const isPlain = !LOOSE.has(match.term);
    const object = after.findIndex(({ text }) => OBJECTS.has(text));
    if (object < 0 && !(isAtEnd && isPlain)) return [];
    if (!isPlain && !isOfSpeech(after.slice(object, object + 3))) return [];
    if (bearerOf(document, match) === 'self') {
      const isMutual = tokens.slice(clause.first, match.first).some(({ text }) => MUTUAL.has(text));
      if (!isMutual && !after.some(({ text }) => HERS.has(text))) return [];
    }
    if (bearerOf(document, match) === 'other') return [];
    return [over(negation, { first: match.first, last: match.last + Math.max(0, object + 1) })];
  });
}

/** `did not get what I said`, `catch a word`; `got nothing` is about money. */
function isOfSpeech([object, next, second]: readonly Token[]): boolean {
  const text = object?.text ?? '';
  return SPEECH.has(text) || (THINGS.has(text) && [next, second].some((token) => SELF.has(token?.text ?? '')));
}

const SPEECH = new Set('what word words hvad vad hva ord was wort'.split(' '));
const THINGS = new Set('thing single anything any half'.split(' '));
const SELF = new Set('i we thing'.split(' '));

/** Everyday verbs that mean understanding only with an object: `get`, `follow`. */
const LOOSE = new Set('get gets got follow followed catch caught grasp grasped fange'.split(' '));
const MUTUAL = new Set('neither we vi wir begge both'.split(' '));

function negationNear(document: Document, match: Match, clause: Stretch): Stretch | undefined {
  const negations = tagged(document, REVIEW_SCOPE.id, 'not');
  return (
    within(negations, Math.max(clause.first, match.first - REACH), match.first - 1).at(-1) ??
    within(negations, match.last + 1, Math.min(clause.last, match.last + 2)).at(0)
  );
}

/** Folded. */
const ABLE = new Set(
  'can could able possible kan kunne kunde konnte konnten kann konnen muligt mulig mojligt moglich'.split(' '),
);
const UNABLE = new Set('cannot cant couldnt unable impossible umulig umuligt omojligt omojlig unmoglich'.split(' '));
const BARELY = new Set('hardly barely scarcely knap knapt knappt kaum naeppe darligt neppe'.split(' '));
const EACH_OTHER = new Set(
  'together other others andens andres annens andras sammen hinanden varandra hverandre miteinander uns'.split(' '),
);
const WITH_HER = /(?:^| )(?:to|with|med|till|til|mit|zu) (?:her|them|hende|henne|dem|ihr|ihnen)(?: |$)/u;
const WE = new Set('we vi wir'.split(' '));
const ABOUT = new Set('about om uber highly'.split(' '));
/** Behind a telephone, or before the visit, it is no lack of a language. */
const ON_THE_WAY = new Set('phone telephone booking beforehand telefonen telefon am'.split(' '));

/** `We could not talk with each other`, `man kan ikke snakke med hende`, `wir konnten uns nicht verständigen`. */
function notAbleToTalk(document: Document): Stretch[] {
  return acts(document, 'talk').flatMap((match): Stretch[] => {
    const clause = clauseAround(document, match.first);
    const first = Math.max(clause.first, match.first - REACH);
    const last = Math.min(clause.last, match.last + REACH);
    const window = document.tokens.slice(first, last + 1).map(({ text }) => text);
    const isUnable =
      window.some((text) => UNABLE.has(text)) ||
      (window.some((text) => ABLE.has(text)) &&
        (window.some((text) => BARELY.has(text)) || anyWithin(tagged(document, REVIEW_SCOPE.id, 'not'), first, last)));
    if (!isUnable || window.some((text) => ON_THE_WAY.has(text) || ABOUT.has(text))) return [];
    const isMutual = window.some((text) => EACH_OTHER.has(text) || WE.has(text)) || WITH_HER.test(window.join(' '));
    return isMutual ? [{ first, last: match.last }] : [];
  });
}

/** `The conversation was done with fingers`, `everything went through an app on her phone`. */
function talkByHand(document: Document): Stretch[] {
  return ['signs', 'hands', 'device'].flatMap((means) =>
    acts(document, means).flatMap((match): Stretch[] => {
      const { first } = sentenceAround(document, match);
      const from = Math.max(first, match.first - REACH);
      const way = within(acts(document, 'went'), from, match.first - 1).at(-1);
      if (way === undefined) return [];
      const start = Math.max(first, way.first - REACH);
      const talk = within(acts(document, 'talk-noun'), start, way.first - 1).at(-1);
      const all = within(acts(document, 'all'), start, way.first - 1).at(-1);
      // Fingers and hands do the massage, too.
      const subject =
        talk ?? (means === 'hands' ? undefined : all) ?? (means === 'signs' ? itBefore(document, way) : undefined);
      if (subject === undefined || isAboutBooking(document, start, match.last + REACH)) return [];
      return [{ first: subject.first, last: match.last }];
    }),
  );
}

/** `Reden konnten wir nur über das Handy`: talk, `only`, and a thing. */
function talkOnlyBy(document: Document): Stretch[] {
  return acts(document, 'talk').flatMap((talk): Stretch[] => {
    const { first, last } = clauseAround(document, talk.first);
    const from = Math.max(first, talk.first - REACH);
    const to = Math.min(last, talk.last + LONG_REACH);
    const only = document.tokens.slice(from, to + 1).some(({ text }) => ONLY.has(text));
    const means = ['device', 'signs'].flatMap((tag) => within(acts(document, tag), from, to)).at(0);
    if (!only || means === undefined || isAboutBooking(document, from, to)) return [];
    return [over(talk, means)];
  });
}

const LONG_REACH = 10;
/** Folded. */
const ONLY = new Set('only just kun bare bara nur'.split(' '));

/** `It went by gestures`. */
function itBefore({ tokens }: Document, { first }: Stretch): Stretch | undefined {
  return IT.has(tokens[first - 1]?.text ?? '') ? { first: first - 1, last: first - 1 } : undefined;
}

const IT = new Set('it det es'.split(' '));

/** Folded words for what is done by telephone wherever one goes. */
const BOOKINGS =
  /^(?:book|arrang|pay|paid|order|appointment|bestil|betal|aftal|tid$|tiden$|bokning|boka|gebucht|bezahl|termin|zahlung)/u;

function isAboutBooking({ tokens }: Document, first: number, last: number): boolean {
  return tokens.slice(Math.max(0, first), last + 1).some(({ text }) => BOOKINGS.test(text));
}

/** `She looked blank whenever I spoke`: again and again, or nothing else. */
function blankReplies(document: Document): Stretch[] {
  return acts(document, 'spoke').flatMap((spoke): Stretch[] => {
    const blank = actsNear(document, 'blank', spoke, REACH + 4).at(0);
    if (blank === undefined) return [];
    const [again] = [
      ...actsNear(document, 'each-time', spoke, REACH + 4),
      ...actsNear(document, 'blank', spoke, REACH + 6).slice(1),
    ];
    return again === undefined ? [] : [over(over(spoke, blank), again)];
  });
}

/** `I tried Thai and Swedish massage.` */
const KINDS = /massag|oil|food|olie|mad$/u;

/** `I tried Danish, English and German`: nobody tries a third language where one is shared. */
function triedTongues(document: Document): Stretch[] {
  return acts(document, 'tried').flatMap((tried): Stretch[] => {
    const { last } = sentenceAround(document, tried);
    const to = Math.min(last, tried.last + 2 * REACH);
    const tongues = ['tongue', 'foreign'].flatMap((tag) =>
      within(tagged(document, REVIEW_LANGUAGE.id, tag), tried.last + 1, to),
    );
    const names = new Set(tongues.map(({ term }) => term));
    if (names.size < 2 || document.tokens.slice(tried.last, to + 3).some(({ text }) => KINDS.test(text))) return [];
    const around = sentencesAround(document, tried);
    const isSolved = within(tagged(document, REVIEW_LANGUAGE.id, 'good'), tried.first, around.last).length > 0;
    return isSolved ? [] : [{ first: tried.first, last: Math.max(...tongues.map(({ last: end }) => end)) }];
  });
}

/** Folded. */
const FORGET = new Set('forget glem glom vergiss'.split(' '));
const NOES = new Set(['no', 'nope', 'nej', 'nei', 'nein', 'niks', 'nix', 'zero', 'none', ...FORGET]);

/** `English? No.`: a language, asked after and answered. */
function tonguesAnsweredNo(document: Document): Stretch[] {
  const { tokens } = document;
  return [...tagged(document, REVIEW_LANGUAGE.id, 'tongue'), ...acts(document, 'talk-noun')].flatMap(
    (match): Stretch[] => {
      const [mark, answer, end] = [tokens[match.last + 1], tokens[match.last + 2], tokens[match.last + 3]];
      if (mark?.text !== '?' || !NOES.has(answer?.text ?? '')) return [];
      if (FORGET.has(answer?.text ?? '')) return [{ first: match.first, last: match.last + 2 }];
      return end === undefined || end.kind === 'mark' || end.kind === 'break'
        ? [{ first: match.first, last: match.last + 2 }]
        : [];
    },
  );
}

/** Folded. What a language or a talk may come to. */
const NOUGHT =
  /^(?:zero|nil|null|nul|noll|nonexistent|existent|eksisterende|existerande|existierte|umulig|umuligt|omojlig|omojligt|unmoglich|impossible|haltede|haltade|haltet)$/u;

/** `Verständigung gleich null`, `hendes engelsk er ikke eksisterende`. */
function noTalk(document: Document): Stretch[] {
  const { tokens } = document;
  const subjects = [...acts(document, 'talk-noun'), ...tagged(document, REVIEW_LANGUAGE.id, 'tongue')];
  return subjects.flatMap((match): Stretch[] => {
    const { last } = clauseAround(document, match.first);
    const window = tokens.slice(match.last + 1, Math.min(last, match.last + 4) + 1);
    const nought = window.findIndex(({ text }) => NOUGHT.test(text));
    if (nought < 0 || personsWithin(document, match.first, match.last + nought).some(({ role }) => role === 'other'))
      return [];
    return [{ first: match.first, last: match.last + 1 + nought }];
  });
}

/** Folded. */
const NOISE =
  /^(?:music|musik|musikken|musiken|musikk|noise|noisy|loud|larm|hojt|laut|lautstark|headphones|mask|mundbind|radioen)$/u;

/** Loud music is no want of a language. */
function isDrownedOut(document: Document, at: Stretch): boolean {
  const { first, last } = sentenceAround(document, at);
  return document.tokens.slice(first, last + 1).some(({ text }) => NOISE.test(text));
}
