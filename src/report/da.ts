import type { Messages } from './messages.js';

/** The words of reports in Danish. */
export const da: Messages = {
  language: 'da',
  review: 'not-reviewed',
  statement:
    'Noterede tegn, som en fagperson skal se i sammenhæng med hele situationen. Det er ikke en konklusion om nogen: hverken tegn eller fravær af tegn beviser noget.',
  heading: {
    meaning: 'Hvad dette er',
    childFirst: 'Beskyttelse af barnet først',
    nextStep: 'Næste skridt',
    help: 'Her er hjælpen',
    recorded: 'Noterede tegn',
    unknown: 'Ved vi ikke endnu',
    absent: 'Spurgt, og det er der ikke',
    score: 'Sådan lægges det sammen',
    elements: 'Handling, middel, formål',
    askNext: 'Det næste at finde ud af',
    change: 'Hvad der ville ændre det',
    sensitive: 'Uden følsomme tegn',
    receipt: 'Kvittering',
  },
  version: (id, version, asOf) => `${id} ${version}${asOf === undefined ? '' : `, ${asOf}`}`,
  superseded: {
    deprecated: (replacedBy) => `Der findes en nyere version, som bør bruges i stedet${version(replacedBy)}`,
    withdrawn: (replacedBy) =>
      `Denne version er trukket tilbage. Stol ikke på det følgende, før du har læst hvorfor.${instead(replacedBy)}`,
  },
  translationReview: (status) =>
    status === 'not-reviewed'
      ? 'Ingen med dansk som modersmål har læst oversættelsen igennem endnu.'
      : `Oversættelse: ${status}.`,
  childFirst: (treatedAsChild) =>
    treatedAsChild
      ? 'Alderen er ukendt, og der er grund til at tro, at det er et barn. Personen behandles som et barn: barnets sikkerhed kommer før alt det følgende, og der skal hverken vises tvang, trusler eller bedrag.'
      : 'Det er et barn. Barnets sikkerhed kommer før alt det følgende, og der skal hverken vises tvang, trusler eller bedrag.',
  raisedBy: {
    score: 'Skridtet følger af de noterede tegn.',
    concern: (reason) => `Skridtet følger af den faglige bekymring, ikke af antallet af tegn. Begrundelse: ${reason}`,
    both: (reason) => `Skridtet følger af de noterede tegn. Der er også skrevet en faglig bekymring ned: ${reason}`,
  },
  stepFromConcern: (band) => `Foreslået på grund af en faglig bekymring: skridtet for ”${band}”`,
  danger: (phone) => `Fare lige nu: ${phone}.`,
  confirmation: (gathered, confirmation) => `Samlet ${gathered}. ${confirmation}`,
  noReferral:
    'Der er ikke angivet en vej til hjælp. Spørg landets center mod menneskehandel, hvilken hjælp der findes, og giv intet videre uden samtykke.',
  summary: (present, indicators, notAnswered, facts) =>
    `${present} af ${indicators} tegn noteret. ${notAnswered} af ${facts} spørgsmål er ikke besvaret.`,
  nothingRecorded: (notAnswered) => `Ingen tegn noteret endnu; ${notAnswered} spørgsmål er ikke besvaret.`,
  oneSign: 'Et enkelt tegn siger ikke meget. Det skal ses sammen med andre og med hele situationen.',
  suspected: (count) =>
    `${count} svar er ”måske”. Det tæller ikke endnu og står først blandt det, der skal findes ud af.`,
  points: (least, most) => (least === most ? signed(least) : `${signed(least)} til ${signed(most)}`),
  basis: {
    source: 'vægt fra kilden',
    editorial: 'vægt sat af redaktørerne, ikke af en kilde',
    fitted: 'vægt tilpasset i en undersøgelse',
  },
  off: 'tæller ikke: slået fra, indtil det slås til',
  offAndNotAsked: (count) =>
    count === 1
      ? 'Endnu ét tegn i sættet er slået fra, og der er ikke spurgt til det.'
      : `Endnu ${count} tegn i sættet er slået fra, og der er ikke spurgt til dem.`,
  group: (title) => `tæller sammen med: ${title}`,
  groupLine: (title, least, most, cap) => `${title}: ${least === most ? least : `${least} til ${most}`} (højst ${cap})`,
  mayAlsoBe: 'Kan også være',
  shortened:
    'Forkortet. Den fulde rapport har alle spørgsmål, alle andre forklaringer, hele vejen til hjælp og kvitteringen.',
  notSeenHere: (count) => `${count} af dem kunne ikke ses i denne situation.`,
  yes: 'ja',
  no: 'nej',
  nothingChosen: 'ingen af dem',
  unknownReason: {
    'not-asked': 'ikke spurgt',
    declined: 'personen valgte ikke at svare',
    'not-known': 'spurgt, vides ikke',
    'not-observable': 'kan ikke ses i denne situation',
    contradictory: 'forskellige svar på forskellige tidspunkter',
    suspected: 'måske',
  },
  evidenceKind: {
    statement: 'fortalt',
    document: 'dokument',
    observation: 'set',
    'text-span': 'læst i teksten',
    'third-party': 'fortalt af en anden',
    transaction: 'betaling',
    'not-stated': 'noteret',
  },
  contradictory: 'Forskellige svar er almindelige efter svære oplevelser og taler ikke imod personen.',
  range: (least, most, possible) =>
    least === most
      ? `${least} af ${possible} point.`
      : `${least} til ${most} af ${possible} point, alt efter det, vi ikke ved endnu.`,
  noPercentage: 'Point er ingen sandsynlighed.',
  sum: (terms, least) => `${terms} = ${least}`,
  decided: 'Det, vi ikke ved endnu, kan ikke længere ændre det.',
  open: 'Det, vi ikke ved endnu, kan stadig ændre det. Stadig muligt:',
  band: (title, from) => `${title} (fra ${from})`,
  cutOff: {
    source: 'Grænse fra kilden.',
    editorial: 'Grænse sat af redaktørerne, ikke af en kilde.',
    fitted: 'Grænse tilpasset i en undersøgelse.',
  },
  element: { act: 'Handling', means: 'Middel', purpose: 'Formål' },
  elementState: {
    present: 'et tegn peger på det',
    absent: 'spurgt, og det er der ikke',
    unknown: 'ved vi ikke endnu',
    'not-required': 'kræves ikke for et barn',
  },
  child: {
    yes: 'Under 18 år.',
    'treated-as-child': 'Alderen er ukendt; behandles som et barn.',
    no: '18 år eller derover.',
    unknown: 'Alderen er ukendt. Den regnes ikke for en voksens.',
    'not-about-a-person': '',
  },
  notInterviewGuide: 'Det er ting at finde ud af med tid og tillid, ikke spørgsmål at læse højt.',
  couldReach: (band) => `kan føre til: ${band}`,
  andMore: (count) => `og ${count} til`,
  heldUpBy: (statement, band) => `Uden ”${statement}” ville det være: ${band}`,
  oneMore: (statement, band) => `Hvis ”${statement}” også var der, ville det være: ${band}`,
  withoutSensitive: (least, most, possible, bands) =>
    `Uden tegn, der kan sige mere om nogens baggrund end om situationen: ${least === most ? least : `${least} til ${most}`} af ${possible} point (${bands}).`,
  receipt: (sha256, engine, digest) => `Regelsæt ${sha256}; program ${engine}; oplysninger ${digest}`,
  gaps: {
    heading: { recorded: 'Noterede huller', absent: 'På plads' },
    summary: (present, indicators, notAnswered, facts) =>
      `${present} af ${indicators} huller noteret. ${notAnswered} af ${facts} spørgsmål er ikke besvaret.`,
    nothingRecorded: (notAnswered) => `Ingen huller noteret endnu; ${notAnswered} spørgsmål er ikke besvaret.`,
    oneSign: 'Ét hul er noget, der kan rettes, og siger intet om nogens gode vilje.',
    notInterviewGuide: 'Det er ting at finde ud af i papirerne og hos dem, der udfører arbejdet.',
  },
  plan: {
    sets: 'Sættene side om side',
    notAdded: 'Hvert sæt står for sig. Point fra forskellige sæt lægges aldrig sammen.',
    applies: {
      present: 'Gælder her.',
      absent: 'Gælder ikke her.',
      unknown: 'Det vides endnu ikke, om det gælder; det er set igennem alligevel.',
    },
    stepOf: (set) => `Fra sættet: ${set}`,
    decides: (sets) => `afgør, om dette gælder: ${sets}`,
    couldReach: (band, sets) => `kan føre til »${band}« i: ${sets}`,
    ageUnknown: 'Alderen kendes ikke. En ukendt alder regnes aldrig for en voksens.',
  },
  sheet: {
    notFor: 'Ikke til',
    limits: 'Kendte begrænsninger',
    indicators: 'Indikatorer',
    groups: 'Tegn, der tæller sammen',
    cap: (title, cap, rationale) => `${title}: højst ${cap}. ${rationale}`,
    bands: 'Trin',
    facts: 'Oplysninger',
    condition: 'Til stede når',
    weight: (points, basis) => `${points} point, ${basis}`,
    origin: {
      'named-set': 'hører til det redskab, sættet er opkaldt efter',
      filling: 'taget fra en anden kilde end den, sættet er opkaldt efter',
      editorial: 'tilføjet af redaktørerne',
    },
    elements: (elements) => `peger på ${elements}`,
    noElement: 'peger ikke på nogen del af definitionen',
    sensitive: { direct: 'er selv et beskyttet kendetegn', proxy: 'følger ofte et beskyttet kendetegn' },
    source: (title, locator, read) =>
      `Kilde: ${title}, ${locator} (${read === 'full' ? 'læst helt' : 'læst i uddrag'})`,
    direction: {
      supports: 'En undersøgelse støtter det',
      'no-effect': 'En undersøgelse finder ingen virkning',
      contradicts: 'En undersøgelse taler imod det',
      consensus: 'Eksperter er enige',
      practice: 'Fra praksis',
    },
  },
  ask: {
    keys: 'j ja · n nej · m måske · ? ved ikke · d ønsker ikke at svare · s spring over · b tilbage · q slut med rapport',
    expected: {
      boolean: 'j, n, m, ?, d, s, b eller q',
      number: (minimum, maximum) => `et tal fra ${minimum} til ${maximum}, eller m, ?, d, s, b, q`,
      choice: 'nummeret på en af mulighederne, eller m, ?, d, s, b, q',
      choices: 'numrene på mulighederne med komma imellem, eller m, ?, d, s, b, q',
    },
  },
  issue: {
    'json-syntax': 'det er ikke JSON',
    'json-ends-early': 'teksten slutter, før JSON er færdig; er filen skåret over?',
    'json-duplicate-key': 'den samme nøgle står to gange i et objekt',
    'json-lone-surrogate': 'et halvt tegn (et løst surrogat)',
    'json-number': 'et tal, der ikke kan gemmes nøjagtigt',
    'too-deep': 'indlejret for dybt',
    'too-large': 'for stort',
    accessor: 'en getter eller setter, hvor der skal stå rene data',
    'not-plain-data': 'ikke rene data',
    'repeated-reference': 'det samme objekt eller den samme liste står her for anden gang (eller indeholder sig selv)',
    'forbidden-key': 'en nøgle, der ikke er tilladt',
    missing: 'der mangler noget',
    unexpected: 'noget, der ikke hører til her',
    'wrong-type': 'en forkert slags værdi',
    'wrong-value': 'en værdi, der ikke er tilladt',
    'duplicate-id': 'det samme id to gange',
    'look-alike-id': 'et id, der ligner et andet',
    'unknown-reference': 'et id, der ikke findes her',
    'band-order': 'trin skal begynde lavere end enhver score og stige',
    'one-indicator-is-enough':
      'et enkelt tegn når et trin, der foreslår henvisning eller besøg, og der er ingen kilde til det',
    'sensitive-by-default': 'et beskyttet kendetegn skal være slået fra, indtil det slås til',
    'negative-weight': 'point under nul kræver "protective": true og en kilde',
    'limits-reversed': 'det mindste er større end det største',
    'group-not-used': 'score efter "any" har ingen grupper',
    'not-one-operator': 'en betingelse er et objekt med netop én operator',
    'unknown-operator': 'en operator, som betingelser ikke har',
    'wrong-arity': 'et forkert antal led',
    'unknown-fact': 'en oplysning, som dette regelsæt ikke har',
    'wrong-operand': 'et led af forkert slags',
    'too-many-steps': 'betingelsen er for lang',
    'unknown-option': 'en svarmulighed, som denne oplysning ikke har',
    'out-of-range': 'et tal uden for det tilladte',
    'reason-missing': 'en faglig bekymring kræver en skriftlig begrundelse',
    'wrong-rule-set': 'det hører til et andet regelsæt',
    'cannot-be-exported': 'denne formular ville regne det anderledes ud, så resultatet blev et andet',
    'not-loaded': 'regelsættet er rene data; indlæs det først med parseRuleSet',
  },
  issueParts: {
    at: (line, column) => `linje ${line}, tegn ${column}: `,
    came: 'kom',
    expected: 'ventet',
    suggestion: (id) => `mente du "${id}"?`,
  },
};

function instead(replacedBy: string | null): string {
  return replacedBy === null ? '' : ` Brug i stedet: ${replacedBy}.`;
}

function version(replacedBy: string | null): string {
  return replacedBy === null ? '.' : `: ${replacedBy}.`;
}

function signed(points: number): string {
  return points > 0 ? `+${points}` : String(points);
}
