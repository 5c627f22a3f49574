import type { Screened, ScreenWords } from './words.js';

/**
 * The words of the page in Danish.
 *
 * @param screened - What is screened.
 * @returns The words.
 * @example
 * ```ts
 * danishWords('review').heading.rows; // 'Anmeldelserne'
 * ```
 */
export function danishWords(screened: Screened): ScreenWords {
  const one = screened === 'advert' ? 'annonce' : 'anmeldelse';
  // Both nouns bend alike.
  const [many, these] = [`${one}r`, `${one}rne`];
  const count = (rows: number): string => `${rows} ${rows === 1 ? one : many}`;
  return {
    language: 'da',
    review: 'not-reviewed',
    order: `${capital(these)} står i den rækkefølge, som opsøgende arbejde kan læse dem i: dem med flest noterede tegn først. Det er en rækkefølge af ${many} og siger intet om nogen person. Personer sættes aldrig i rangorden.`,
    redaction: {
      none: `${capital(these)} vises i fuld længde. Pas på siden som på notater om mennesker, og slet den, når den ikke længere er nødvendig.`,
      spans: `Af ${these} vises kun de ord, som noterede tegn bygger på. Kontaktoplysninger og alt andet er udeladt.`,
      full: `Der vises ingen ord fra ${these}, og heller ikke deres navne i filen eller skrevne begrundelser.`,
    },
    heading: {
      bands: 'Hvad trinnene betyder, og det næste skridt',
      summary: 'Overblik',
      rows: capital(these),
      signs: 'Om tegnene',
    },
    wholeRoute: 'Hele vejen til hjælp',
    limits: 'Hvad tegnene ikke er til, og deres kendte begrænsninger',
    read: (rows, bad) =>
      `${count(rows)} gennemgået${bad === 0 ? '.' : `; ${bad} af dem kunne ikke læses og er ikke talt med nedenfor.`}`,
    shown: (shown, of) => `${shown} af ${of} vises; tallene gælder dem alle.`,
    noneShown: `Der vises ingen ${many}.`,
    by: {
      band: `${capital(many)} efter trin`,
      sign: `${capital(many)} efter tegn`,
      language: `${capital(many)} efter sprog`,
      question: `Hvad der er besvaret, og i hvor mange ${many}`,
    },
    column: {
      band: 'Trin',
      sign: 'Tegn',
      language: 'Sprog',
      question: 'Spørgsmål',
      rows: capital(many),
      answered: 'Besvaret',
    },
    onlySeen: `Tegn, som ikke er set i nogen ${one}, er udeladt. At et tegn ikke er set, betyder ikke, at det ikke er der.`,
    answered: (rows, of) => `besvaret i ${rows} af ${of}`,
    bad: (bad) => (bad === 1 ? 'Linjen, der ikke kunne læses' : `De ${bad} linjer, der ikke kunne læses`),
    badLine: (line, offset) => `Linje ${line}, fra byte ${offset}`,
    find: `Find ${many}`,
    findHow: `Vælg et trin eller et tegn for kun at se de ${many}.`,
    only: (rows) => `Kun ${count(rows)}:`,
    showAll: `Vis alle ${many}`,
    row: (number) => `${capital(one)} ${number}`,
    line: (line) => `linje ${line}`,
    id: (id) => `navn ${id}`,
    points: (least, most) =>
      least === most
        ? `${least} point for noterede tegn`
        : `${least} point for noterede tegn, op til ${most} med alt det, vi ikke ved`,
    stillPossible: (bands) => `Alt efter det, vi ikke ved endnu, kan det være: ${bands}`,
    byPerson: 'kodet af et menneske',
    byLinks: 'set på tværs af annoncer, se ovenfor',
    linked: 'Det, annoncen deler med andre',
    same: {
      phone: 'samme telefonnummer',
      email: 'samme e-mailadresse',
      handle: 'samme navn på en beskedtjeneste',
      user: 'samme brugerkonto',
      'same-text': 'samme tekst',
      'similar-text': 'næsten samme tekst',
    },
    inOthers: (names, others, more) =>
      names === ''
        ? `i ${others} ${others === 1 ? 'anden annonce' : 'andre annoncer'}`
        : `i ${names}${more > 0 ? ` og ${more} til` : ''}`,
    sharing:
      'Mennesker deler telefoner, tekster og lejligheder af mange grunde. Annoncer, der hænger sammen, er ikke en organisation; læs dem, før du tænker noget om en forbindelse.',
    contactLeftOut: 'ordene er kontaktoplysninger og er udeladt',
    noWords: 'ingen enkelte ord viser det',
    evidence: 'Mere, og hvad der taler for og imod',
    noEvidence: 'Redaktørerne kender ingen undersøgelse af tegnet.',
    moreOnSign: 'Mere om tegnet',
    differs: (questions) =>
      `Teksten og den, der har kodet den, svarer forskelligt på ${questions === 1 ? 'ét spørgsmål' : `${questions} spørgsmål`}. Menneskets svar gælder:`,
    concern: (reason) => `Der er også skrevet en faglig bekymring ned. Begrundelse: ${reason}`,
    concernHidden: 'Der er skrevet en faglig bekymring ned. Begrundelsen vises ikke her.',
    cut: 'Teksten er længere end det, der læses. Hvad der kommer senere, vides ikke.',
    child:
      'Ordene siger eller antyder, at nogen er under 18 år. Det står uden for alle point. Læs det nu; kan det være rigtigt, så ring til politiet (112), og underret kommunen med det samme.',
    children: (count) =>
      count === 1
        ? `Én ${one} siger eller antyder, at nogen er under 18 år, og står først.`
        : `${count} ${many} siger eller antyder, at nogen er under 18 år, og står først.`,
    reviewOf: 'En kundeanmeldelse',
    languageNames: {
      bul: 'bulgarsk',
      dan: 'dansk',
      deu: 'tysk',
      eng: 'engelsk',
      fin: 'finsk',
      fra: 'fransk',
      hun: 'ungarsk',
      ita: 'italiensk',
      nld: 'nederlandsk',
      nno: 'norsk (nynorsk)',
      nob: 'norsk',
      nor: 'norsk',
      pol: 'polsk',
      por: 'portugisisk',
      ron: 'rumænsk',
      rus: 'russisk',
      spa: 'spansk',
      swe: 'svensk',
      tha: 'thai',
      ukr: 'ukrainsk',
    },
    languageUnknown: 'sproget kendes ikke',
    otherLanguage: 'et andet sprog',
  };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
