import type { LinkWords } from './words.js';

const adverts = (count: number): string => `${count} ${count === 1 ? 'annonce' : 'annoncer'}`;

/**
 * The words of reports on links in Danish.
 *
 * @returns The words.
 * @example
 * ```ts
 * danishLinkWords().cluster(3); // 'Klynge 3'
 * ```
 */
export function danishLinkWords(): LinkWords {
  const same = {
    phone: 'samme telefonnummer',
    email: 'samme e-mailadresse',
    handle: 'samme navn på en beskedtjeneste',
    user: 'samme brugerkonto',
    'same-text': 'samme tekst',
    'similar-text': 'næsten samme tekst',
  };
  return {
    language: 'da',
    review: 'not-reviewed',
    title: 'Forbindelser mellem annoncer',
    caution:
      'En klynge er annoncer, der deler et telefonnummer, en adresse, en konto eller en tekst. Det er annoncer, der hænger sammen, ikke mennesker, og en klynge er aldrig en organisation.',
    reasons:
      'Mennesker deler telefoner, tekster og lejligheder af mange grunde: veninder, der arbejder sammen og svarer for hinanden, en, der er bedre til at skrive, en fotograf eller en side, der udfylder en tekst, et nummer, som en anden havde før, en tekst, som en fremmed har kopieret. Læs annoncerne, før du tænker noget om en forbindelse.',
    unseen:
      'At en annonce ikke står i nogen klynge, siger lige så lidt: andre annoncer er måske ikke med i filen, og telefoner skiftes ud.',
    redaction: {
      none: 'Annoncerne vises i fuld længde. Pas på siden som på notater om mennesker, og slet den, når den ikke længere er nødvendig.',
      spans:
        'Af annoncerne vises kun det, som flere af dem deler: numre, adresser, konti, ord, byer og datoer. Pas på siden som på notater om mennesker, og slet den, når den ikke længere er nødvendig.',
      full: 'Der vises intet fra annoncerne, heller ikke deres navne i filen.',
    },
    heading: {
      summary: 'Overblik',
      clusters: 'Klyngerne',
      setAside: 'Det, der blev lagt til side',
      shared: 'Det, de deler',
      timeline: 'Hvornår og hvor',
      wording: 'Den ordlyd, de deler',
      adverts: 'Annoncerne side om side',
    },
    read: (count, bad) =>
      `${adverts(count + bad)} gennemgået${bad === 0 ? '.' : `; ${bad} af dem kunne ikke bruges og er ikke forbundet med noget.`}`,
    cut: (count) =>
      `${count === 1 ? '1 tekst er' : `${count} tekster er`} på mere end 100.000 tegn; resten er ikke læst.`,
    found: (clusters, linked) => `${clusters} ${clusters === 1 ? 'klynge' : 'klynger'} med i alt ${adverts(linked)}.`,
    nothingFound: 'Ingen annoncer i filen hænger sammen.',
    shown: (shown, of) => `De første ${shown} af ${of} klynger vises.`,
    shownAdverts: (shown, of) => `De første ${shown} af ${of} annoncer vises side om side.`,
    links: (kind, count) => `${count} × ${same[kind]}`,
    cluster: (number) => `Klynge ${number}`,
    adverts,
    column: {
      cluster: 'Klynge',
      adverts: 'Annoncer',
      shared: 'Det, de deler',
      towns: 'Byer',
      town: 'By',
      when: 'Hvornår',
    },
    same,
    field: { text: 'tekst', phone: 'telefon', email: 'e-mail', user: 'konto', site: 'side' },
    sharedBy: (what, key, count) => `${capital(what)}, ${key}, står i ${adverts(count)}`,
    weak: 'for svagt til at forbinde alene; det tæller her, fordi de samme annoncer også deler noget andet',
    alike: (least, most) =>
      `ordlydens lighed: ${decimal(least)}${least === most ? '' : ` til ${decimal(most)}`}, hvor 1 er ord til andet det samme`,
    hub: (advert) =>
      `Se først på forbindelserne til ${advert}: uden den annonce ville klyngen falde fra hinanden i dele, der ikke deler noget.`,
    chain:
      'Klyngen er en kæde: hver annonce hænger kun sammen med den næste, og de yderste har intet til fælles. En kæde kan opstå tilfældigt; se på hvert led.',
    spread: (days, towns) =>
      [
        ...(days === undefined ? [] : [days === 0 ? 'alle på én dag' : `over ${days} ${days === 1 ? 'dag' : 'dage'}`]),
        ...(towns === 0 ? [] : [`${towns} ${towns === 1 ? 'by' : 'byer'}`]),
      ].join(', '),
    townUnknown: 'byen kendes ikke',
    dateUnknown: 'datoen kendes ikke',
    undated: (count) => `${count} uden dato`,
    from: (first, last) => (first === last ? first : `${first} til ${last}`),
    gapsHow:
      'Det, som de fleste af dem deler, står her én gang. Et tal i klammer er et sted, hvor de er forskellige; samme tal i annoncerne er samme sted.',
    noGaps: 'De har de samme ord hele vejen igennem.',
    gaps: (count) => `De ${count} steder, hvor de er forskellige`,
    gap: (number) => `Sted ${number}`,
    marksHow: {
      none: 'Fælles numre, adresser og konti er indrammet. Understreget er det, som en annonce har anderledes end den fælles ordlyd, med stedets tal.',
      spans:
        'Fælles numre, adresser og konti er indrammet. Et tal i klammer står, hvor en annonce har noget andet end den fælles ordlyd; hvad den har, vises ikke.',
    },
    nothingElse: 'Intet andet i annoncen er fælles.',
    setAsideHow: 'Dette står i flere annoncer og forbinder ingen af dem, fordi det intet siger om, hvem der står bag:',
    setAside: (what, count, reason) => `${what}, i ${adverts(count)}: ${reason}`,
    reason: {
      placeholder: 'en pladsholder, som ikke er nogens',
      'help-line': 'en hjælpelinje eller en myndighed',
      'too-common': 'i for mange annoncer til at sige noget',
      ignored: 'på listen over det, der ikke skal tælle',
      boilerplate: 'ord, som siden selv tilføjer, eller som mange bruger',
      short: 'for kort til at sige noget',
    },
    setAsideCount: (count) => `${count} ${count === 1 ? 'fælles nøgle' : 'fælles nøgler'} lagt til side`,
    bad: (count) => (count === 1 ? 'Linjen, der ikke kunne bruges' : `De ${count} linjer, der ikke kunne bruges`),
    badLine: (line, offset) => `Linje ${line}, fra byte ${offset}`,
    why: {
      title: (a, b) => `Hvorfor ${a} og ${b}?`,
      linked: (steps) =>
        steps === 1 ? 'De hænger direkte sammen.' : `De hænger sammen over ${steps} led; hvert led for sig:`,
      step: (a, b) => `${a} og ${b} deler:`,
      words: (text) => `ordene »${text}«`,
      inAdvert: (advert, words) => `i ${advert}: ${words}`,
      days: (days) => (days === 0 ? 'fra samme dag' : `${days} ${days === 1 ? 'dag' : 'dage'} imellem`),
      cities: (town, other) => `fra ${town} og ${other}`,
      notLinked: 'Intet i filen forbinder dem.',
      nearly: 'Det, der næsten gjorde:',
      nothingShared:
        'De deler intet telefonnummer, ingen adresse, konto eller tekst, heller ikke noget, der blev lagt til side.',
      setAside: (what, key, reason) =>
        `Begge har ${what}${key === '' ? '' : `, ${key}`}. Det blev lagt til side: ${reason}.`,
      tooWeak: (what, key) => `Begge har ${what}, ${key}. Alene er det for svagt til at forbinde dem.`,
      littleWording: 'Deres tekster har noget ordlyd til fælles, men for lidt til at forbinde dem.',
      copied: (advert, words) =>
        `${advert} skriver, at andre har taget dens tekst: »${words}«. Den, der har de samme ord, kan være en af dem, så ordlyden forbinder ikke de to.`,
      oneDigit: (number, other) =>
        `${number} og ${other} adskiller sig ved ét ciffer eller ved to, der er byttet om. Numre, der ikke er ens, forbinder intet.`,
    },
  };
}

function decimal(value: number): string {
  return String(value).replace('.', ',');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
