import type { StudyWords } from './words.js';

const several = (count: string, one: string, many: string): string => `${count} ${count === '1' ? one : many}`;

/** The words of a study report in Danish. */
export const danishStudyWords: StudyWords = {
  language: 'da',
  review: 'Ordene på denne side er ikke gennemgået af nogen med dansk som modersmål.',
  numbers: { decimal: ',', to: 'til', none: 'ikke givet', suppressed: 'for få til at vise' },
  statement:
    'Hvordan noterede tegn og udfald fulgtes ad i disse poster. Ingen slutning om nogen person, og intet bevis for, at tegnene virker andre steder: andre steder, andre mennesker og andre måder at vælge poster på giver andre tal.',
  title: (of) => (of === null ? 'Undersøgelse af scorer' : `Undersøgelse af »${of}«`),
  studied: ({ set, score, used, many }) =>
    `${set ?? (score === null ? 'Scorer, der er lavet andre steder' : `Scorer fra kolonnen »${score}«`)}, holdt op mod udfaldet for ${used} ${many}.`,
  contents: 'Indhold',
  section: {
    short: {
      heading: 'Kort fortalt',
      shows: 'Det giver de tal, som de fleste læsere spørger efter, hvert med sit interval.',
      misleads: 'Det vildleder den, der standser her: hvad tallene bygger på, og hvor de svigter, står nedenfor.',
    },
    flow: {
      heading: 'Hvad der blev af posterne',
      shows: 'Det viser, hvad der blev af hver post, fra det læste til det, som tallene bygger på.',
      misleads: 'Det vildleder, hvor poster var sorteret fra, før de kom i filen: dem kan ingen se her.',
    },
    'two-by-two': {
      heading: 'Ved referencegrænsen',
      shows:
        'Det viser, hvordan indekstest og referencestandard følges ad ved én grænse, med de poster, som ukendte svar holder åbne, læst på tre måder.',
      misleads:
        'Det vildleder, hvor grænsen er valgt ud fra netop disse data, og hvor kun markerede poster er undersøgt.',
    },
    sensitivity: {
      heading: 'Sensitivitet og specificitet',
      shows:
        'Sensitivitet er andelen, der markeres, af dem med måltilstanden; specificitet er andelen, der ikke markeres, af dem uden.',
      misleads:
        'Begge afhænger af, hvem der er i data: hvor de fleste tilfælde er tydelige, ser de bedre ud, end de bliver i det daglige.',
    },
    'cut-offs': {
      heading: 'Alle grænser',
      shows: 'Det viser, hvad hver grænse markerer, og hvad den overser.',
      misleads: 'Den bedste række, valgt efter at man har set dem, klarer sig dårligere på andre data.',
    },
    roc: {
      heading: 'ROC-kurve',
      shows:
        'Arealet under kurven (AUC) siger, hvor ofte en post med måltilstanden har højere score end en uden, hvor lige scorer tæller halvt; 0,5 er, hvad plat og krone giver.',
      misleads:
        'Det er et gennemsnit over grænser, som ingen ville bruge, og siger intet om, hvor mange af de markerede der er rigtige.',
    },
    worth: {
      heading: 'Hvad en markering ville være værd',
      shows:
        'Det viser, hvor mange af de markerede og af de ikke markerede der ville være rigtige, hvor måltilstanden er så hyppig som angivet.',
      misleads:
        'Det vildleder, hvor den angivne hyppighed ikke er den på stedet, og hvor menneskene dér er anderledes end de undersøgte. Andelen i filen er ingen hyppighed.',
    },
    'per-thousand': {
      heading: 'Overset og forkert markeret, af 1.000',
      shows: 'Det viser i tal, hvad det ville betyde at se på 1.000 ved de angivne hyppigheder.',
      misleads: 'Det tager sensitivitet og specificitet for at være ens overalt, og det er de sjældent.',
    },
    scores: {
      heading: 'Scorer efter udfald',
      shows: 'Det viser, hvordan scorerne fordeler sig, hver gruppe taget som et hele for sig.',
      misleads: 'Søjler for en lille gruppe svinger tilfældigt; tallene står under tegningen.',
    },
    bands: {
      heading: 'Trin og udfald',
      shows: 'Det viser, hvor mange på hvert trin der viste sig at have måltilstanden.',
      misleads: 'Andelene er denne fils. De siger intet om nogen enkelt person på trinnet.',
    },
    calibration: {
      heading: 'Kalibrering',
      shows:
        'Det viser, om sandsynligheder, som nogen har tilpasset, stemmer med det fundne: punkter på linjen er rigtige.',
      misleads: 'En model ser velkalibreret ud på de data, den er tilpasset på.',
    },
    list: {
      heading: 'Ned ad listen (præcision ved k)',
      shows: 'Det viser, hvor mange af de første på listen der har måltilstanden.',
      misleads:
        'Det afhænger af andelen i filen og af, hvordan lige scorer falder, så det kan ikke flyttes til en anden liste. Personer sættes aldrig i rangorden.',
    },
    indicators: {
      heading: 'Hver indikator',
      shows:
        'Det viser, hvor meget en indikators tilstedeværelse ganger odds for måltilstanden, ved siden af, hvad sættets egen evidens venter.',
      misleads:
        'Der ses på mange indikatorer på én gang, så nogle skiller sig ud ved et tilfælde; og ét tegn alene betyder lidt, hvilken vej det end peger.',
    },
    agreement: {
      heading: 'Enighed mellem bedømmere',
      shows: 'Det viser, hvor ofte to, der ikke så hinandens svar, bedømte ens, ud over hvad tilfældet giver.',
      misleads:
        'Kappa falder, hvor næsten alle svar er ens, og det gør AC1 ikke, så læs begge; og to bedømmere kan være enige og begge tage fejl.',
    },
    groups: {
      heading: 'Ligebehandling af grupper',
      shows: 'Det viser, om nogle grupper oftere end andre markeres, markeres forkert, overses eller står åbne.',
      misleads:
        'En forskel beviser ingen uretfærdighed, og ingen forskel beviser ingen retfærdighed: små grupper skjuler begge dele, og udfald kan være noteret ulige.',
    },
    candidates: {
      heading: 'Mulige nye indikatorer: kun hypoteser',
      shows: 'Det nævner ord og træk, der fulgte udfaldet i disse data, og som ingen indikator dækker.',
      misleads:
        'Af mange, der prøves, skiller nogle sig altid ud ved et tilfælde, og nogle viser kun, hvordan data blev samlet, eller hvem der blev undersøgt.',
    },
    leakage: {
      heading: 'Poster, der ligner hinanden',
      shows: 'Det viser poster, der er ens eller næsten ens på hver sin side af en grænse, som skulle skille dem.',
      misleads:
        'Kopier tæller én iagttagelse flere gange, så intervaller bliver for smalle og afprøvningen for god. Kopier i andre ord findes ikke.',
    },
    methods: {
      heading: 'Metoder og startværdi',
      shows: 'Det rummer, hvad der skal til for at lave undersøgelsen igen: samme data og valg giver de samme bytes.',
      misleads: 'En metode, der er skrevet ned, er ikke derfor den rigtige til disse data.',
    },
    checklist: {
      heading: 'Tjeklisten STARD 2015',
      shows: 'Den viser, hvilke punkter i vejledningen data udfylder, og hvilke kun forfatterne kan.',
      misleads: 'Et udfyldt punkt siger, at noget er oplyst, ikke at det er gjort godt.',
    },
  },
  many: {
    person: 'personer',
    advert: 'annoncer',
    review: 'anmeldelser',
    company: 'virksomheder',
    organisation: 'organisationer',
    record: 'poster',
  },
  tableOf: (title) => `Tabel: ${title}`,

  target: 'Med måltilstanden',
  noTarget: 'Uden',
  unknownOutcome: 'Udfald ukendt',
  all: 'Alle',
  flagged: 'Markeret',
  notFlagged: 'Ikke markeret',
  indeterminate: 'Uafgjort',
  withoutScore: 'Uden score',
  reading: {
    excluded: 'Uafgjorte udeladt',
    asPositive: 'Uafgjorte talt som markerede',
    asNegative: 'Som noteret (uafgjorte talt som ikke markerede)',
  },
  cutOff: (score, band) =>
    band === null ? `score fra\u00A0${score}` : `»${band}« og derover (score fra\u00A0${score})`,
  chosenBy: {
    person: 'angivet, før undersøgelsen blev kørt',
    set: 'taget fra indikatorsættet',
    data: 'valgt ud fra netop disse data, så den ser for god ud',
  },
  measure: {
    sensitivity: 'Sensitivitet',
    specificity: 'Specificitet',
    likelihoodRatioPositive: 'Likelihood-ratio for et positivt resultat',
    likelihoodRatioNegative: 'Likelihood-ratio for et negativt resultat',
    youden: 'Youdens indeks',
    auc: 'AUC',
    ppv: 'PPV',
    npv: 'NPV',
    prevalence: 'Andel med måltilstanden i denne fil',
    oddsRatio: 'Odds-ratio',
  },
  estimate: 'Skøn',
  records: 'Poster',

  short: {
    ofHundred: ({ prevalence, many, right, low, high }) =>
      `Hvor ${prevalence} af alle ${many} har måltilstanden: af 100 markerede ville omkring ${right} være rigtige (${low} til ${high}).`,
    noPrevalence:
      'Der er ikke angivet nogen hyppighed, så intet kan siges om, hvor mange af de markerede der ville være rigtige. Angiv den, der gælder på stedet.',
    noReference: 'Der er ingen referencegrænse, så ingen tæller som markeret.',
    atReference: ({ cutOff, right, target, wrong, noTarget, many }) =>
      `Ved referencegrænsen, ${cutOff}, og som noteret, blev ${right} af ${target} ${many} med måltilstanden markeret og ${wrong} af ${noTarget} uden.`,
    key: 'De vigtigste tal',
    cautions: 'Før et tal bruges',
    noCautions: 'Intet i data kræver en særlig advarsel.',
  },
  flow: {
    read: 'Poster læst',
    bad: 'Kunne ikke bruges',
    used: 'Brugbare poster',
    noIndexTest: 'Ingen indekstest: uden score',
    noReferenceStandard: 'Udfald ukendt',
    positive: 'Indekstest positiv',
    negative: 'Indekstest negativ',
    describes: ({ read, used, analysed }) =>
      `Forløbsdiagram. ${several(read, 'post', 'poster')} blev læst, ${used} kunne bruges, og ${analysed} har både en score og et kendt udfald. Tallene står i tabellen nedenunder.`,
    table: 'Indekstest og udfald',
    index: 'Indekstest',
    analysed: (analysed) =>
      `Sensitivitet, specificitet og ROC-kurve bygger på ${several(analysed, 'post', 'poster')} med en score og et kendt udfald.`,
    clusters: ({ count, largest, unnamed }) =>
      `Posterne hører til ${several(count, 'klynge', 'klynger')} med op til ${several(largest, 'post', 'poster')} i en${unnamed === '0' ? '' : `; ${several(unnamed, 'post nævner', 'poster nævner')} ingen og står alene`}.`,
    verification: ({ positive, negative, difference }) =>
      `Udfaldet er kendt for ${positive} af de markerede og for ${negative} af de ikke markerede, en forskel på ${difference} point. Hvor det oftere er kendt på den ene side, er sensitivitet og specificitet skæve.`,
    outcomeBy: 'Hvordan udfald blev afgjort',
    how: {
      plain: 'Ét enkelt udfald',
      codersAgree: 'Begge bedømmere gav det samme',
      tieBreak: 'Bedømmerne var uenige, og en tredje afgjorde det',
      override: 'Ændret med en skriftlig grund',
      oneCoder: 'Kun én bedømmer gav et',
      unsettled: 'Bedømmerne er uenige, og ingen afgjorde det: ukendt',
      none: 'Intet givet: ukendt',
    },
    badRecords: 'Poster, der ikke kunne bruges',
    line: 'Linje',
    what: 'Hvad der er galt',
  },
  twoByTwo: {
    reference: ({ cutOff, chosenBy }) => `Markeret betyder ${cutOff}, ${chosenBy}.`,
    indeterminate: ({ target, noTarget }) =>
      `Ukendte svar holder ${target} med måltilstanden og ${noTarget} uden åbne: om de markeres, afhænger af det, man ikke ved.`,
    caption: 'To gange to, med uafgjorte læst på tre måder',
    corrected: 'En celle er tom, så en halv post er lagt til hver for ratioer og prædiktive værdier.',
  },
  sensitivity: {
    caption: 'Sensitivitet og specificitet',
    atBands: 'På hvert trin og derover, som noteret',
    ratios: 'Likelihood-ratioer og Youdens indeks ved referencegrænsen',
    axis: '0 til 100 %',
  },
  cutOffs: {
    caption: (reading) => `Hver grænse. ${reading}`,
    thinned: ({ shown, all }) => `${shown} af ${all} grænser vises.`,
    describes:
      'Som noteret. Sensitiviteten (runde mærker, hel linje) falder, og specificiteten (firkantede mærker, stiplet linje) stiger med grænsen. Skraveret: intervaller.',
    score: 'Score fra',
    truePositive: 'Markeret, med',
    falsePositive: 'Markeret, uden',
    falseNegative: 'Ikke markeret, med',
    trueNegative: 'Ikke markeret, uden',
  },
  roc: {
    sentence: (auc) =>
      `AUC ${auc}: hvor ofte en post med måltilstanden har højere score end en uden, hvor lige scorer tæller halvt.`,
    caption: 'AUC, efter hvordan den er regnet ud',
    points: 'Kurvens punkter',
    describes: (auc) =>
      `ROC-kurve: sensitivitet mod andelen, der markeres forkert, fra ingen markeret til alle. AUC ${auc}.`,
    reference: 'referencegrænse',
    beside: (cutOff) =>
      `${cutOff} kræver både et antal indikatorer og en score, så dens firkant kan ligge ved siden af kurven over scorer.`,
    wrongly: 'Forkert markeret (1 − specificitet)',
    chance: 'ikke bedre end tilfældet',
    row: {
      delong: 'Noteret indtil nu, DeLong',
      bootstrapStratified: 'Noteret indtil nu, stratificeret bootstrap',
      bootstrapCluster: 'Noteret indtil nu, bootstrap af klynger',
      most: 'Hvert ukendt svar talt som til stede',
      withoutRanges: 'Uden poster, hvis score er et spænd',
    },
  },
  worth: {
    caption: (reading) => `Prædiktive værdier ved angivne hyppigheder. ${reading}`,
    right: 'Rigtige, af 100 markerede',
    drawing: ({ right }) => `100 markerede: ${right} udfyldte felter er rigtige, de andre er det ikke.`,
    atCutOffs: (prevalence) => `Prædiktive værdier ved hver grænse, hyppighed ${prevalence}`,
    legend: 'Udfyldt: rigtig. Hult: ikke rigtig.',
  },
  perThousand: {
    caption: 'Af 1.000 ved referencegrænsen',
    rightly: 'Rigtigt markeret',
    missed: 'Overset',
    wrongly: 'Forkert markeret',
  },
  scores: {
    caption: 'Poster efter score og udfald',
    describes:
      'Tre tegninger over hinanden, en for hvert udfald, har samme akse for scorer. Højde: andel af gruppen. Stiplet linje: referencegrænsen.',
    score: 'Score',
    ranges: (ranges) =>
      `${several(ranges, 'post har ukendte svar, så dens score er', 'poster har ukendte svar, så deres score er')} et spænd; den vises ved det noterede.`,
  },
  bands: {
    caption: 'Trin, efter hvad der er noteret indtil nu',
    band: 'Trin',
    share: 'Med måltilstanden, af kendte',
    likelihoodRatio: 'LR for trinnet',
    open: (from, open) => `score fra ${from}${open === '0' ? '' : `; ${open} kan endnu nå et højere trin`}`,
    ordinal: ({ somersD, gamma }) =>
      `Følges højere trin med måltilstanden? Somers’ D ${somersD}; blandt par på forskellige trin gamma ${gamma}. Begge går fra −1 til 1, og 0 er ingen sammenhæng.`,
  },
  calibration: {
    sentence: ({ intercept, slope, brier }) =>
      `Skæring ${intercept} (0 er rigtigt; derover er alle for lave). Hældning ${slope} (1 er rigtigt; derunder ligger de for langt fra hinanden). Brier-score ${brier} (0 er bedst).`,
    caption: 'Tilpasset og fundet',
    describes:
      'Det fundne mod middelværdien af det tilpassede, i grupper, med intervaller. Punkter på den stiplede linje er rigtige.',
    mean: 'Middel af det tilpassede',
    observed: 'Fundet',
    right: 'rigtigt',
  },
  list: {
    caption: 'Af de første k på listen',
    first: (k) => `Første ${k}`,
    found: 'Med måltilstanden',
    share: 'Andel',
    tied: 'Lige, hvor listen skæres',
  },
  indicators: {
    strengthCaption: 'Hvilken vej hver indikator peger',
    knownCaption: 'Hvor ofte hver er der, og hvor ofte ukendt',
    neighboursCaption: 'Overlap: hvad hver mest følges med (phi, −1 til 1)',
    withoutCaption: 'Hvad sættet mister uden den',
    indicator: 'Indikator',
    axis: 'Hvor den er til stede (1: ingen forskel)',
    presentRatio: 'LR, til stede',
    absentRatio: 'LR, ikke til stede',
    record: 'Ventet efter evidensen',
    expects: {
      towards: 'hen imod',
      away: 'bort fra',
      'no-effect': 'ingen virkning',
      mixed: 'blandet',
      none: 'ikke afprøvet: kun point',
    },
    verdict: { agrees: 'data stemmer', differs: 'data afviger', unclear: 'data uklare' },
    points: (points) => `${points} point`,
    basis: { source: 'fra kilden', editorial: 'sat af redaktionen', fitted: 'tilpasset i en undersøgelse' },
    sensitive: { direct: 'følsom', proxy: 'indirekte følsom' },
    off: 'slået fra',
    present: 'Til stede, af kendte',
    unknownShare: 'Ukendt',
    unknownDifference: 'Ukendt: med minus uden, point',
    adjustedP: 'p, justeret',
    neighbours: 'Følges med',
    sameGroup: 'samme gruppe',
    aucLost: 'AUC mistet',
    lostTarget: 'Ikke længere markeret, med',
    lostNoTarget: 'Ikke længere markeret, uden',
    corrected: '½ lagt til',
    correctedNote:
      '»½ lagt til«: en celle er tom, så en halv post er lagt til hver; sådanne ratioer er grove. Poster, hvor en indikator er ukendt, er udeladt af dens ratioer.',
    notAdding: 'giver ingen point',
    neverPresent: (count) =>
      `${several(count, 'indikator er', 'indikatorer er')} udeladt her, fordi ingen med kendt udfald har ${count === '1' ? 'den' : 'dem'}. Det taler ikke imod ${count === '1' ? 'den' : 'dem'}.`,
    neverCaption: 'Aldrig noteret som til stede',
  },
  agreement: {
    coders: (one, other) => `Bedømmere: ${one} og ${other}.`,
    caption: 'Enighed ud over tilfældet (1: fuldstændig; 0: som ved et tilfælde)',
    what: 'Hvad der blev bedømt',
    outcome: 'Udfald',
    band: 'Trin, som svarene fører til',
    observed: 'Bedømt ens',
    kappa: 'Kappa',
    weighted: (of) => `Trin: vægtet kappa (kvadratisk) ${of}.`,
    ac1: 'AC1',
    alpha: 'Alfa',
    axis: 'Kappa',
    cross: ({ what, rows, columns }) => `${what}: ${rows} i rækker, ${columns} i kolonner`,
    alwaysAlike: (count) =>
      `Om ${several(count, 'indikator', 'indikatorer')} mere gav begge bedømmere det samme svar hele vejen, så kappa har intet at måle.`,
    answer: { present: 'til stede', absent: 'ikke til stede', unknown: 'ukendt', yes: 'ja', no: 'nej' },
  },
  groups: {
    caption: (by) => `Andele efter »${by}«`,
    differences: (by) => `»${by}«: hver gruppe mod alle andre tilsammen`,
    axis: 'Forskel i point (0: ingen)',
    group: 'Gruppe',
    unnamed: 'ikke nævnt',
    suppressed: (few) =>
      `Tal med færre end ${few} poster bag et af deres antal er udeladt (»for få til at vise«), og det samme er de tal, der ville røbe dem, så ingen kan kendes på dem.`,
    measure: {
      selection: 'Markeret',
      falsePositives: 'Forkert markeret, af dem uden',
      falseNegatives: 'Overset, af dem med',
      indeterminate: 'Står åben',
      unknownOutcome: 'Udfald ukendt',
      unknownAnswers: 'Svar ukendte',
    },
    bySensitive: 'Kun markeret af følsomme indikatorer',
    adjustedP: 'p, justeret',
    difference: 'Forskel, point',
    noDifferences: 'Ingen gruppe er stor nok til at blive holdt op mod de andre.',
  },
  candidates: {
    tried: ({ words, features, found }) =>
      `${words} ord og ${features} træk blev prøvet; ${found} nævnes, de stærkeste først.`,
    hypotheses: 'Det er hypoteser til en anden undersøgelse. De er ingen tegn, og der må ikke gives point for dem.',
    caption: 'Ord og træk',
    name: 'Ord eller træk',
    kind: { word: 'ord', feature: 'træk' },
    logOdds: 'Log-odds',
    axis: 'Log-odds (0: ingen forskel)',
    counts: (count, of) => `${count} af ${of}`,
    nearest: (indicator, phi) => `følges med »${indicator}« (phi ${phi})`,
    adjustedP: 'p, justeret',
  },
  leakage: {
    none: {
      split: 'Ingen post står på begge sider af delingen.',
      cluster: 'Ingen post ligner en fra en anden klynge.',
      record: 'Ingen to poster er ens.',
    },
    some: ({ border, sets, records }) =>
      `${several(records, 'post ligner', 'poster ligner')} en anden${border === 'split' ? ' på den anden side af delingen' : border === 'cluster' ? ' fra en anden klynge' : ''}, i ${several(sets, 'sæt', 'sæt')}.`,
    caption: 'Sæt af ens poster',
    why: {
      'same-text': 'samme tekst',
      'near-text': 'næsten samme tekst',
      'same-answers': 'samme svar',
      'cluster-on-both-sides': 'én klynge på begge sider',
    },
    whyHead: 'Ens i',
    lines: 'Linjer',
    andMore: 'og flere',
  },
  methods: {
    settings: 'Valg',
    setting: 'Valg',
    value: 'Værdi',
    row: {
      engine: 'Pakkens version',
      ruleSet: 'Indikatorsæt',
      sha256: 'Sættets SHA-256',
      turnedOn: 'Indikatorer, der er slået til',
      outcome: 'Kolonne med udfald',
      score: 'Kolonne med scorer',
      by: 'Grupper efter kolonne',
      cluster: 'Kolonne med klynger',
      coders: 'Kolonner med bedømmere',
      confidence: 'Intervallers konfidens',
      prevalences: 'Angivne hyppigheder',
      seed: 'Startværdi (seed)',
      resamples: 'Bootstrap-udtræk',
      smallCell: 'Mindste antal, der vises i grupper',
    },
    intervals: 'Hvordan intervaller er lavet',
    method: 'Interval',
    source: 'Kilde',
    of: {
      wilson: 'Wilsons scoreinterval, for andele',
      exact: 'Eksakt interval (Clopper–Pearson), for andele',
      newcombe: 'Newcombes sammensætning af to Wilson-intervaller, for forskelle af andele og Youdens indeks',
      log: 'Normalfordeling på logaritmisk skala, for odds-ratioer og likelihood-ratioer',
      logit: 'Normalfordeling på logit-skala, for prædiktive værdier ved en angivet hyppighed',
      'wilson-times': 'Wilsons interval gange dem, det er en andel af, for antal pr. 1.000',
      'exact-times': 'Eksakt interval gange dem, det er en andel af, for antal pr. 1.000',
      delong: 'DeLong, for arealer og forskelle af arealer',
      'bootstrap-stratified': 'Percentiler af udtræk inden for hvert udfald',
      'bootstrap-cluster': 'Percentiler af udtræk af hele klynger',
      'bootstrap-records': 'Percentiler af udtræk af poster, for Krippendorffs alfa',
      'large-sample': 'Standardfejl for store stikprøver',
      'wilson-cluster': 'Wilsons interval for så mange uafhængige poster, som klyngerne er værd, for andele i grupper',
      'exact-cluster': 'Eksakt interval for så mange uafhængige poster, som klyngerne er værd, for andele i grupper',
      'newcombe-cluster': 'Newcombes sammensætning af to sådanne intervaller, for forskelle mellem grupper',
      obuchowski: 'DeLong med hele klynger, for arealer i grupper',
      'large-sample-cluster': 'Standardfejl for store stikprøver af klynger',
      'dirichlet-prior': 'Log-odds med informativ Dirichlet-prior',
    },
    sources: {
      wilson: 'Wilson 1927',
      exact: 'Clopper og Pearson 1934',
      newcombe: 'Newcombe 1998',
      log: 'Woolf 1955; Simel, Samsa og Matchar 1991',
      logit: 'Mercaldo, Lau og Zhou 2007',
      'wilson-times': 'Wilson 1927',
      'exact-times': 'Clopper og Pearson 1934',
      delong: 'DeLong, DeLong og Clarke-Pearson 1988',
      'bootstrap-stratified': 'Efron og Tibshirani 1993',
      'bootstrap-cluster': 'Efron og Tibshirani 1993; Field og Welsh 2007',
      'bootstrap-records': 'Efron og Tibshirani 1993; Krippendorff 2019',
      'large-sample': 'Fleiss, Levin og Paik 2003; Gwet 2008',
      'wilson-cluster': 'Rao og Scott 1992; Korn og Graubard 1998',
      'exact-cluster': 'Korn og Graubard 1998',
      'newcombe-cluster': 'Newcombe 1998; Zou og Donner 2008',
      obuchowski: 'Obuchowski 1997',
      'large-sample-cluster': 'Rao og Scott 1992',
      'dirichlet-prior': 'Monroe, Colaresi og Quinn 2008',
    },
    noPerson: 'Ingen post, tekst eller noget navn på nogen står i denne rapport.',
  },
  checklist: {
    caption: 'STARD 2015, punkt for punkt',
    item: 'Punkt',
    asks: 'Spørger om',
    filledBy: 'Udfyldes af',
    says: 'Hvad data siger',
    by: { data: 'data', part: 'data til dels; forfatterne', author: 'forfatterne' },
    sectionOf: {
      title: 'Titel',
      abstract: 'Resumé',
      introduction: 'Indledning',
      methods: 'Metoder',
      results: 'Resultater',
      discussion: 'Diskussion',
      other: 'Andet',
    },
    item2015: {
      '1': 'At titel eller resumé kalder det en undersøgelse af diagnostisk nøjagtighed med mindst ét mål for den',
      '2': 'Et struktureret resumé',
      '3': 'Faglig baggrund, og hvad indekstesten er tænkt til',
      '4': 'Formål og hypoteser',
      '5': 'Om data blev samlet før eller efter indekstest og referencestandard',
      '6': 'Hvem der kunne være med',
      '7': 'Hvordan de blev fundet',
      '8': 'Hvor og hvornår',
      '9': 'Om de udgør en sammenhængende række, en tilfældig stikprøve eller et bekvemt udvalg',
      '10a': 'Indekstesten, så den kan gentages',
      '10b': 'Referencestandarden, så den kan gentages',
      '11': 'Hvorfor netop den referencestandard',
      '12a': 'Indekstestens grænser, og om de var valgt på forhånd',
      '12b': 'Referencestandardens grænser, og om de var valgt på forhånd',
      '13a': 'Om de, der udførte indekstesten, kendte andet om dem eller udfaldet',
      '13b': 'Om de, der afgjorde udfaldet, kendte resultatet af indekstesten',
      '14': 'Hvordan målene er beregnet eller sammenlignet',
      '15': 'Hvordan uafgjorte resultater blev behandlet',
      '16': 'Hvordan manglende data blev behandlet',
      '17': 'Analyser af forskelle mellem grupper, og om de var valgt på forhånd',
      '18': 'Stikprøvens tilsigtede størrelse og grunden til den',
      '19': 'Hvad der blev af deltagerne, i et diagram',
      '20': 'Hvem deltagerne var',
      '21a': 'Sværhedsgrad hos dem med måltilstanden',
      '21b': 'Hvad ellers var på færde hos dem uden',
      '22': 'Tid og indgreb mellem indekstest og referencestandard',
      '23': 'Krydstabel af indekstest og referencestandard',
      '24': 'Målene med deres usikkerhed',
      '25': 'Skader ved indekstest eller referencestandard',
      '26': 'Undersøgelsens begrænsninger',
      '27': 'Hvad det betyder for praksis',
      '28': 'Registreringsnummer',
      '29': 'Hvor protokollen kan læses',
      '30': 'Hvem der betalte',
    },
    see: (headings) => `Se: ${headings}.`,
    cite: 'Bossuyt med flere, STARD 2015, BMJ 351:h5527.',
  },
  text: {
    cells: ({ right, wrong, missed, spared }) =>
      `markeret: ${right} med måltilstanden, ${wrong} uden; ikke markeret: ${missed} med, ${spared} uden`,
    strongest: 'Stærkest:',
    weakest: 'Svagest af dem, der giver point:',
    differ: 'Klart en anden vej end evidensen eller pointene:',
    ratio: (indicator, ratio) => `${indicator} Likelihood-ratio ${ratio}`,
    groupDiffers: ({ by, group, measure, difference }) => `${by}, ${group}: ${measure}, med ${difference} point`,
    noGroupDiffers: 'Ingen gruppe er klart anderledes end de andre. Små grupper skjuler forskelle.',
    more: 'Siden og Markdown har hver grænse, tegning, indikator og gruppe, metoderne og tjeklisten STARD.',
  },
  caution: {
    'no-target': () => 'Ingen post har måltilstanden, så de fleste tal kan ikke gives.',
    'no-other': () => 'Ingen post er uden måltilstanden, så de fleste tal kan ikke gives.',
    'few-records': ({ target, noTarget }) =>
      `${target} har måltilstanden, og ${noTarget} har den ikke. Under 100 på en side er intervallerne brede, og en kurve kan være et tilfælde.`,
    'cut-off-from-data': () =>
      'Referencegrænsen er valgt ud fra netop disse data, så alle tal ved den er for gode. Se på den i andre data.',
    'outcome-often-unknown': ({ unknownOutcome, used }) =>
      `Udfaldet er ukendt for ${unknownOutcome} af ${used}. De er ikke med i noget tal og kan være anderledes end de andre.`,
    'verification-differs': ({ positiveKnown, negativeKnown }) =>
      `Udfaldet er kendt for ${positiveKnown} af de markerede og ${negativeKnown} af de andre. Sensitivitet og specificitet er skæve, hvor markerede poster oftere blev undersøgt.`,
    'many-indeterminate': ({ ranges, used }) =>
      `Ukendte svar gør scoren til et spænd for ${ranges} af ${used}. Læs alle tre måder at tælle de åbne på.`,
    'clusters-share': ({ clusters, largest }) =>
      `Posterne deler ${clusters} klynger, op til ${largest} i en. Arealet og gruppernes tal tager højde for det; andre intervaller er for smalle.`,
    leakage: ({ alike }) =>
      `${alike} poster ligner andre, som de skulle være skilt fra. Intervaller er for smalle, og afprøvningen er for god.`,
    'scores-part-all': () =>
      'Scorerne skiller alle poster uden en eneste fejl. Det er sjældent sandt: se efter en score, der er lavet af udfaldet.',
    'prevalence-not-stated': ({ prevalences }) =>
      `Der er ikke angivet nogen hyppighed; ${prevalences} er eksempler. Angiv den, der gælder på stedet, før et tal for markerede bruges.`,
    'low-agreement': ({ low, of, least }) =>
      `To bedømmere er lidet enige om ${low} af ${of} ting, som begge bedømte (kappa under ${least}). Ingen test kan stemme bedre med et svar, end svaret stemmer med sig selv.`,
    'group-differs': ({ group, measure }) =>
      `${group} er anderledes end de andre: ${measure}. Læs »Ligebehandling af grupper« før brug.`,
    'bad-records': ({ bad, read }) => `${bad} af ${read} poster kunne ikke bruges.`,
    'blinding-not-in-data': () =>
      'Om de, der afgjorde udfaldet, havde set scoren, står ikke i data. Havde de det, er alle tal for gode.',
  },
};
