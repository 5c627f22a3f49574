import { hitOver } from '../helpers.js';
import type { Document, Hit } from '../types.js';
import { foldedSet } from './words-beside.js';

const FACT = 'trust-wording';

const PICTURES = foldedSet(
  'picture pictures pic pics photo photos foto fotos image images selfie selfies billede billeder billederne billedet bild bilder bilderna bilden bildene bildet bildern zdjęcie zdjęcia zdjęciach poza poze pozele pozelor imagine fotka foton fotona fotografia fotografie fotografii fotografías фото фотография фотографии снимке світлина світлини',
);
const ME = foldedSet(
  'me myself mig mej meg mich ich jag jeg eg mine mina meine własne mía mías mías mele moje moja я мои мої',
);
const IT = foldedSet('it its that thats this det das to esa esta это це');
const IS = foldedSet(
  'is are its thats er är ist sind bin jestem jest soy son sunt e these shows show viser visar zeigt zeigen',
);
/** `I am camera shy, ask me for pictures`: what is to come is no picture yet. */
const SENT = foldedSet(
  'send sender sends sent ask asking text write want request take taking show sms skriv skicka skickar schick schicke bed be spørg vil få får get hit mms vis visa zeig möchte wyślij trimite manda пришлю hide hides skjuler blyg sky genert shy schüchtern ugly like love',
);
/** Between the one and the other, so much may be said. */
const BETWEEN = 4;

/** Whoever was seen in the pictures does this at the meeting. */
const MEETS = foldedSet(
  'opens open answers meets meet greets åbner åpner öppnar öffnet møder møter möter empfängt begrüßt tager tar steht står stands waits venter väntar wartet kommer comes dukker shows',
);
const MEETING = foldedSet('door døren døra dörren tür you dig dej deg dir dich imod imot emot vor foran up op');

const NO = foldedSet(
  'no not never none without zero nothing wont dont isnt arent free ingen intet ikke aldrig uden fri ikkje aldri uten inga inget inte utan fri aldrig kein keine keinen keinem nicht nie ohne nix bez żadnych nie fără nu niciun nicio sin nada nunca без не нет ні ніяких никаких',
);
const DECEIT = foldedSet(
  'scam scams scammer scammers fraud fraudster trick tricks trickery catfish catfishing con conned hoax deceit deception lies liar lying fooled cheated cheater cheating ripped rip-off bluff phony snyd snydt snyder snyderi svindel svindler svindlere fup fupper bedrag bedrager bedraget løgn løgne løgner lyver narret narrer bluff snydes bedrages lurt lurer lureri juks jukser svindlet lurad luras lurar lurendrejeri bedragare bedrägeri bluffar lögn lögner ljuger skoj fusk betrug betrüger betrügerin betrogen betrüge lüge lügen lügnerin verarsche verarscht verarschung abzocke abzockerin abgezockt schwindel schwindlerin masche oszustwo oszustw oszustka oszukana oszukany oszukuję ściema ściemy kłamstw înșelătorie înșel păcălesc țeapă țepe minciuni estafa estafas engaño engaños engañar mentiras trampa обман обмана обманываю обману развод развода кидалово обманюю шахрайства брехні',
);
/** Between the denial and what is denied. */
const DENIED = 2;
/** Behind it, these make it what the guest is to leave at home. */
const OF_GUESTS = foldedSet(
  'booking bookings call calls numbers number names profiles callers bestillinger opkald numre navne henvendelser bokningar samtal anrufe anfragen rezerwacji telefonów from fra från von please tak takk tack bitte proszę thanks question questions',
);

const I = foldedSet('i jeg jag eg ich me mig');
const SAY = foldedSet(
  'say write says promise skriver siger lover sier lovar säger schreibe sage verspreche piszę mówię scriu spun digo escribo пишу говорю',
);
const TRUE = foldedSet(
  'true truth happens stemmer passer sandt sant sandheden holder stämmer sanning gäller stimmt wahr gilt prawda prawdą adevărat adevărul verdad cierto правда',
);

const YOU_SEE = foldedSet('see sees ser siehst seht widzisz vezi ves видишь бачиш');
const YOU_GET = foldedSet(
  'get gets meet meets får møder møter möter bekommst kriegst triffst dostajesz primești tienes recibes получишь получаешь отримаєш',
);
const YOU = foldedSet('you u du tú tu ty ты ти ve ves siehst widzisz vezi');
const WHAT = foldedSet('what who whom hvad hvem hva vad vem den det was wen wer co ce lo quien что кого що');

/**
 * What is told to be trusted in other words than those of quality: she is the one in the pictures, nobody is deceived, what she writes is true, you
 * get what you see. Pictures that are still to be sent, and deceit that guests are asked to leave at home, are none.
 *
 * @param document - The document that was read.
 * @returns The hits, all offered or by scope.
 * @example
 * ```ts
 * toldToBeTrusted(document).length // → 1 for “It's really me on every photo”
 * ```
 */
export function toldToBeTrusted(document: Document): Hit[] {
  const hits: Hit[] = [];
  for (const words of sentencesOf(document))
    for (let at = 0; at < words.length; at += 1) {
      const end = isInPictures(words, at) ?? isDeceitDenied(words, at) ?? isTrue(words, at) ?? isAsSeen(words, at);
      const [first, last] = [words[at], words[end ?? -1]];
      if (first === undefined || last === undefined || end === undefined) continue;
      hits.push(hitOver(document, FACT, first.token, last.token, 'offered'));
      at = end;
    }
  return hits;
}

interface Word {
  readonly text: string;
  readonly token: number;
}

/** The words of each sentence that could hold any of this: most texts have none. */
function sentencesOf({ tokens, clauses }: Document): Word[][] {
  const wanted = new Set<number | undefined>();
  for (const { text, clause } of tokens) if (TELLING.has(text)) wanted.add(clauses[clause]?.sentence);
  if (wanted.size === 0) return [];
  const sentences = new Map<number | undefined, Word[]>([...wanted].map((sentence) => [sentence, []]));
  tokens.forEach(({ kind, text, clause }, token) => {
    if (kind === 'word') sentences.get(clauses[clause]?.sentence)?.push({ text, token });
  });
  return [...sentences.values()];
}

const TELLING: ReadonlySet<string> = new Set([...PICTURES, ...DECEIT, ...TRUE, ...YOU_SEE]);

/** `det är jag på varje bild`, `the photos are all of me`, `den du ser på billederne åbner døren`. */
function isInPictures(words: readonly Word[], at: number): number | undefined {
  const is = (index: number, set: ReadonlySet<string>): boolean => set.has(words[index]?.text ?? '');
  if (is(at, IT) && (is(at, IS) || firstOf(words, at + 1, 2, IS) !== undefined)) {
    const me = firstOf(words, at + 1, BETWEEN, ME);
    const picture = me === undefined ? undefined : firstOf(words, me + 1, BETWEEN + 1, PICTURES);
    return picture === undefined || has(words, at, picture, SENT) || has(words, at, picture, NO) ? undefined : picture;
  }
  if (!is(at, PICTURES) || is(at - 1, NO)) return undefined;
  const verb = firstOf(words, at + 1, 2, IS);
  const me = verb === undefined ? undefined : firstOf(words, verb + 1, BETWEEN, ME);
  if (me !== undefined && !has(words, at - BETWEEN, me, SENT) && !has(words, at, me, NO)) return me;
  const meets = has(words, at - BETWEEN - 2, at, YOU_SEE) ? firstOf(words, at + 1, BETWEEN + 1, MEETS) : undefined;
  return meets === undefined ? undefined : firstOf(words, meets + 1, BETWEEN, MEETING);
}

/** `you will not be fooled here`, `jeg er ingen svindler`, `kein Betrug`. */
function isDeceitDenied(words: readonly Word[], at: number): number | undefined {
  if (!NO.has(words[at]?.text ?? '')) return undefined;
  const deceit = firstOf(words, at + 1, DENIED + 1, DECEIT);
  if (deceit === undefined || has(words, deceit + 1, deceit + 2, OF_GUESTS)) return undefined;
  // `ikke snyd mig` asks it of the guest.
  return has(words, at + 1, deceit - 1, OF_GUESTS) || has(words, deceit + 1, deceit + 1, ME) ? undefined : deceit;
}

/** `det jeg skriver, passer`, `what I say is true`. */
function isTrue(words: readonly Word[], at: number): number | undefined {
  if (!WHAT.has(words[at]?.text ?? '') || !I.has(words[at + 1]?.text ?? '')) return undefined;
  const said = firstOf(words, at + 2, 2, SAY);
  const end = said === undefined ? undefined : firstOf(words, said + 1, BETWEEN, TRUE);
  return end === undefined || has(words, at, end, NO) ? undefined : end;
}

/** `det du ser, er det du får`. */
function isAsSeen(words: readonly Word[], at: number): number | undefined {
  const [one, other] = YOU_SEE.has(words[at]?.text ?? '')
    ? [YOU_SEE, YOU_GET]
    : YOU_GET.has(words[at]?.text ?? '')
      ? [YOU_GET, YOU_SEE]
      : [undefined, undefined];
  if (one === undefined || !has(words, at - 1, at + 1, YOU)) return undefined;
  const end = firstOf(words, at + 1, BETWEEN + 1, other);
  if (end === undefined || !has(words, end - 1, end + 1, YOU) || has(words, at, end, NO)) return undefined;
  const seen = one === YOU_SEE ? at : end;
  return has(words, seen - 3, seen - 1, WHAT) ? end : undefined;
}

/** The first of so many words from an index on that is in a set. */
function firstOf(words: readonly Word[], from: number, count: number, set: ReadonlySet<string>): number | undefined {
  for (let at = from; at < Math.min(words.length, from + count); at += 1) if (set.has(words[at]?.text ?? '')) return at;
  return undefined;
}

function has(words: readonly Word[], first: number, last: number, set: ReadonlySet<string>): boolean {
  return words.slice(Math.max(0, first), last + 1).some(({ text }) => set.has(text));
}
