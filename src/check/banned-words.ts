import type { TextKind } from './wording.js';

/** A word that must not stand in some kinds of text. */
export interface BannedWord {
  /** What it is called in findings. */
  readonly name: string;
  /** Its forms, in lower case, as the inside of a regular expression. */
  readonly forms: string;
  /** The script sets no spaces between words, so that it is also found inside longer ones. */
  readonly withoutSpaces?: true;
  /** A text that it is found in. */
  readonly example: string;
  /** Kinds of text that it must not stand in. */
  readonly kinds: readonly TextKind[];
  /** It may stand in a sentence that denies it: "no sign proves anything". */
  readonly mayBeDenied?: true;
  readonly reason: string;
  readonly suggestion: string;
}

/** What a person is shown or asked, and what a result says. Rationale, evidence, limits, other explanations and cases may discuss a word. */
const SAID: readonly TextKind[] = [
  'title',
  'question',
  'option',
  'section',
  'statement',
  'group',
  'band-title',
  'band-meaning',
  'next-step',
];
/** What a result says of somebody. */
const RESULT: readonly TextKind[] = ['band-title', 'band-meaning'];
const BAND: readonly TextKind[] = [...RESULT, 'next-step'];

const VICTIM = 'A result never says what somebody is; only an authority can.';
const GUILT = 'A sign is about a situation, never about guilt.';
const ILLEGAL = 'Acts can be unlawful; people cannot.';
const PROOF = 'A sign points to something and proves nothing.';
const VERDICT = 'Nothing that is recorded, or missing, shows that somebody is out of danger.';
const PROBABILITY = 'Points are no probability, and no percentage is known for a person.';
const SIGN = 'One word for one thing: the signs are called signs or indicators.';
const NAMING = 'A person is more than what was done to, or by, that person.';

/** Norwegian goes by three codes. */
const NORWEGIAN: readonly BannedWord[] = [
  {
    name: 'offer',
    forms: 'offer|offeret|ofre|ofrene|ofrenes',
    example: 'Personen er et offer.',
    kinds: SAID,
    reason: VICTIM,
    suggestion: 'skriv "personen"',
  },
  {
    name: 'mistenkt',
    forms: 'mistenkte?|mistenkelig\\p{L}*',
    example: 'Personen er mistenkt.',
    kinds: SAID,
    reason: GUILT,
    suggestion: 'skriv hva som er sett eller fortalt',
  },
  {
    name: 'ulovlig person',
    forms: '(?:ulovlige?|illegale?) (?:innvandrere?|migranter?|migrant|person|personer)',
    example: 'Personen er ulovlig innvandrer.',
    kinds: SAID,
    reason: ILLEGAL,
    suggestion: 'skriv "uten oppholdstillatelse"',
  },
  {
    name: 'bevis',
    forms: 'bevis|beviset|beviser|bevise|bevist',
    example: 'Dette beviser menneskehandel.',
    kinds: SAID,
    mayBeDenied: true,
    reason: PROOF,
    suggestion: 'skriv "peker på"',
  },
];

/**
 * Words that must not stand in what a set asks, states and concludes, by language. Those of languages other than English and
 * Danish are only the plainest ones; a native speaker has checked none of the lists.
 */
export const BANNED_WORDS: Readonly<Record<string, readonly BannedWord[]>> = {
  en: [
    {
      name: 'victim',
      forms: "victims?(?:['’]s|['’])?|victimhood",
      example: 'The person is a victim.',
      kinds: SAID,
      reason: VICTIM,
      suggestion: 'say "the person"',
    },
    {
      name: 'suspect',
      forms: 'suspects?|suspected|suspicious(?:ly)?',
      example: 'The person is a suspect.',
      kinds: SAID,
      reason: GUILT,
      suggestion: 'say what was seen or told',
    },
    {
      name: 'guilty',
      forms: 'guilty|culprits?|perpetrators?|liars?',
      example: 'The person is guilty.',
      kinds: SAID,
      mayBeDenied: true,
      reason: GUILT,
      suggestion: 'say what was done, and by "somebody"',
    },
    {
      name: 'cleared',
      forms: 'cleared|no longer (?:at|in) (?:risk|danger)|ruled out',
      example: 'The person is cleared.',
      kinds: BAND,
      mayBeDenied: true,
      reason: VERDICT,
      suggestion: 'say "no signs recorded so far"',
    },
    {
      name: 'safe',
      forms: 'safe|unsafe|harmless',
      example: 'The person is safe.',
      kinds: RESULT,
      mayBeDenied: true,
      reason: VERDICT,
      suggestion: 'say "no signs recorded so far"',
    },
    {
      name: 'illegal person',
      forms:
        'illegals|(?:illegal|unlawful) (?:im)?(?:migrants?|migration background|persons?|people|aliens?|residents?)|illegal immigrants?|aliens?',
      example: 'The person is an illegal immigrant.',
      kinds: SAID,
      reason: ILLEGAL,
      suggestion: 'say "without a residence permit"',
    },
    {
      name: 'proof',
      forms: 'proofs?|prove[sdn]?|proving|proven',
      example: 'This proves trafficking.',
      kinds: SAID,
      mayBeDenied: true,
      reason: PROOF,
      suggestion: 'say "points to"',
    },
    {
      name: 'red flag',
      forms: 'red[ -]flags?',
      example: 'Red flags in the home',
      kinds: SAID,
      reason: SIGN,
      suggestion: 'say "sign" or "indicator"',
    },
    {
      name: 'probability',
      forms:
        'probabilit(?:y|ies)|likelihood|high[ -]risk|low[ -]risk|risk (?:score|class|level)s?|\\d{1,3}(?:[.,]\\d{1,3})? ?(?:%|per ?cent|percent)',
      example: 'The risk is 80 %.',
      kinds: BAND,
      mayBeDenied: true,
      reason: PROBABILITY,
      suggestion: 'say how many points are recorded',
    },
    {
      name: 'verdict',
      forms: 'verdicts?|diagnos(?:is|es|ed)|convicted|confirmed',
      example: 'Confirmed trafficking',
      kinds: BAND,
      mayBeDenied: true,
      reason: VICTIM,
      suggestion: 'say what is recorded',
    },
    {
      name: 'prostitute',
      forms: 'prostitutes?|hookers?|whores?|sex slaves?',
      example: 'The person is a prostitute.',
      kinds: SAID,
      reason: NAMING,
      suggestion: 'say "sells sex"',
    },
  ],
  da: [
    {
      name: 'offer',
      forms: 'offer|offeret|offerets|ofre|ofrene|ofrenes|ofres|ofret',
      example: 'Personen er offer for menneskehandel.',
      kinds: SAID,
      reason: VICTIM,
      suggestion: 'skriv "personen"',
    },
    {
      name: 'mistænkt',
      forms: 'mistænkt|mistænkte|mistænktes|mistænkelig|mistænkelige|mistænkeligt',
      example: 'Personen er mistænkt.',
      kinds: SAID,
      reason: GUILT,
      suggestion: 'skriv, hvad der er set eller fortalt',
    },
    {
      name: 'skyldig',
      forms: 'skyldige?(?! (?:løn|lønnen|beløb|penge))|gerningsm[aæ]nd\\p{L}*|løgnere?',
      example: 'Personen er skyldig.',
      kinds: SAID,
      mayBeDenied: true,
      reason: GUILT,
      suggestion: 'skriv, hvad der er gjort',
    },
    {
      name: 'renset',
      forms: 'renset|rensede|frikendt|frikendte|udelukket',
      example: 'Personen er renset.',
      kinds: BAND,
      mayBeDenied: true,
      reason: VERDICT,
      suggestion: 'skriv "ingen tegn noteret endnu"',
    },
    {
      name: 'i sikkerhed',
      forms: 'i sikkerhed|uden for fare|ufarlig',
      example: 'Personen er i sikkerhed.',
      kinds: RESULT,
      mayBeDenied: true,
      reason: VERDICT,
      suggestion: 'skriv "ingen tegn noteret endnu"',
    },
    {
      name: 'ulovlig person',
      forms:
        'illegale|(?:ulovlige?|illegale?) (?:indvandrere?|migranter?|migrant|udlændinge?|personer?|person|mennesker?)',
      example: 'Personen er ulovlig indvandrer.',
      kinds: SAID,
      reason: ILLEGAL,
      suggestion: 'skriv "uden opholdstilladelse"',
    },
    {
      name: 'bevis',
      forms: 'bevis|beviset|beviser|beviserne|bevise|bevist|beviselig|beviseligt',
      example: 'Det beviser menneskehandel.',
      kinds: SAID,
      mayBeDenied: true,
      reason: PROOF,
      suggestion: 'skriv "peger på"',
    },
    {
      name: 'rødt flag',
      forms: 'røde? flag|rødt flag|red flags?',
      example: 'Røde flag i hjemmet',
      kinds: SAID,
      reason: SIGN,
      suggestion: 'skriv "tegn" eller "indikator"',
    },
    {
      name: 'sandsynlighed',
      forms: 'sandsynlighed\\p{L}*|højrisiko|lavrisiko|\\d{1,3}(?:[.,]\\d{1,3})? ?(?:%|procent)',
      example: 'Risikoen er 80 procent.',
      kinds: BAND,
      mayBeDenied: true,
      reason: PROBABILITY,
      suggestion: 'skriv, hvor mange point der er noteret',
    },
    {
      name: 'dom',
      forms: 'dømt|diagnose|diagnosen|bekræftet',
      example: 'Bekræftet menneskehandel',
      kinds: BAND,
      mayBeDenied: true,
      reason: VICTIM,
      suggestion: 'skriv, hvad der er noteret',
    },
    {
      name: 'luder',
      forms: 'luder|ludere|sexslaver?',
      example: 'Personen er luder.',
      kinds: SAID,
      reason: NAMING,
      suggestion: 'skriv "sælger sex"',
    },
  ],
  no: NORWEGIAN,
  nb: NORWEGIAN,
  nn: NORWEGIAN,
  sv: [
    {
      name: 'offer',
      forms: 'offer|offret|offrets|offren|offrens|brottsoffer',
      example: 'Personen är ett offer.',
      kinds: SAID,
      reason: VICTIM,
      suggestion: 'skriv "personen"',
    },
    {
      name: 'misstänkt',
      forms: 'misstänkta?',
      example: 'Personen är misstänkt.',
      kinds: SAID,
      reason: GUILT,
      suggestion: 'skriv vad som har setts eller berättats',
    },
    {
      name: 'olaglig person',
      forms: '(?:olagliga?|illegala?) (?:invandrare|migranter?|person|personer)',
      example: 'Personen är olaglig invandrare.',
      kinds: SAID,
      reason: ILLEGAL,
      suggestion: 'skriv "utan uppehållstillstånd"',
    },
    {
      name: 'bevis',
      forms: 'bevis|beviset|bevisa|bevisar|bevisat',
      example: 'Det bevisar människohandel.',
      kinds: SAID,
      mayBeDenied: true,
      reason: PROOF,
      suggestion: 'skriv "pekar på"',
    },
  ],
  uk: [
    {
      name: 'жертва',
      forms: 'жертв(?:а|и|у|і|ою|ам|ами|ах)?|потерпіл(?:ий|а|і|ого|ої|их)',
      example: 'Ця людина — жертва.',
      kinds: SAID,
      reason: VICTIM,
      suggestion: '«людина»',
    },
    {
      name: 'підозрюваний',
      forms: 'підозрюван\\p{L}*',
      example: 'Людина — підозрювана.',
      kinds: SAID,
      reason: GUILT,
      suggestion: 'що було видно чи сказано',
    },
    {
      name: 'нелегал',
      forms: 'нелегал\\p{L}*',
      example: 'Людина — нелегал.',
      kinds: SAID,
      reason: ILLEGAL,
      suggestion: '«без дозволу на проживання»',
    },
  ],
  ru: [
    {
      name: 'жертва',
      forms: 'жертв(?:а|ы|у|е|ой|ою|ам|ами|ах)?|потерпевш\\p{L}*',
      example: 'Этот человек — жертва.',
      kinds: SAID,
      reason: VICTIM,
      suggestion: '«человек»',
    },
    {
      name: 'подозреваемый',
      forms: 'подозреваем\\p{L}*',
      example: 'Человек — подозреваемый.',
      kinds: SAID,
      reason: GUILT,
      suggestion: 'что было видно или сказано',
    },
    {
      name: 'нелегал',
      forms: 'нелегал\\p{L}*',
      example: 'Человек — нелегал.',
      kinds: SAID,
      reason: ILLEGAL,
      suggestion: '«без разрешения на проживание»',
    },
  ],
  pl: [
    {
      name: 'ofiara',
      forms: 'ofiar(?:a|y|ę|ze|ą|o|om|ami|ach)?',
      example: 'Ta osoba jest ofiarą.',
      kinds: SAID,
      reason: VICTIM,
      suggestion: '„osoba”',
    },
    {
      name: 'podejrzany',
      forms: 'podejrzan\\p{L}*',
      example: 'Osoba jest podejrzana.',
      kinds: SAID,
      reason: GUILT,
      suggestion: 'co było widać lub co powiedziano',
    },
  ],
  ro: [
    {
      name: 'victimă',
      forms: 'victim(?:ă|a|e|ele|ei|elor)',
      example: 'Persoana este o victimă.',
      kinds: SAID,
      reason: VICTIM,
      suggestion: '„persoana”',
    },
    {
      name: 'imigrant ilegal',
      forms: 'imigran(?:t|ți|tă|te) ilegal(?:i|ă|e)?',
      example: 'Persoana este imigrant ilegal.',
      kinds: SAID,
      reason: ILLEGAL,
      suggestion: '„fără permis de ședere”',
    },
  ],
  bg: [
    {
      name: 'жертва',
      forms: 'жертв(?:а|ата|и|ите)',
      example: 'Лицето е жертва.',
      kinds: SAID,
      reason: VICTIM,
      suggestion: '„лицето”',
    },
    {
      name: 'заподозрян',
      forms: 'заподозр\\p{L}*',
      example: 'Лицето е заподозряно.',
      kinds: SAID,
      reason: GUILT,
      suggestion: 'какво е видяно или казано',
    },
  ],
  fil: [
    {
      name: 'biktima',
      forms: '(?:na)?biktima',
      example: 'Biktima ang tao.',
      kinds: SAID,
      reason: VICTIM,
      suggestion: '“tao”',
    },
    {
      name: 'suspek',
      forms: 'suspek',
      example: 'Suspek ang tao.',
      kinds: SAID,
      reason: GUILT,
      suggestion: 'ang nakita o sinabi',
    },
  ],
  zh: [
    {
      name: '受害者',
      forms: '受害者|受害人|被害人',
      withoutSpaces: true,
      example: '此人是受害者。',
      kinds: SAID,
      reason: VICTIM,
      suggestion: '“此人”',
    },
    {
      name: '嫌疑人',
      forms: '嫌疑人|嫌犯',
      withoutSpaces: true,
      example: '此人是嫌疑人。',
      kinds: SAID,
      reason: GUILT,
      suggestion: '写明所见或所述',
    },
    {
      name: '非法移民',
      forms: '非法移民',
      withoutSpaces: true,
      example: '此人是非法移民。',
      kinds: SAID,
      reason: ILLEGAL,
      suggestion: '“没有居留许可”',
    },
  ],
};

const NORWEGIAN_DENIALS = 'ikke|ikkje|ingen|ingenting|aldri|verken|uten|utan';

/** Words that deny what stands in their sentence, by language. */
export const DENIALS: Readonly<Record<string, string>> = {
  en: "not|no|nor|never|neither|nobody|nothing|none|without|cannot|\\p{L}+n['’]t",
  da: 'ikke|ingen|intet|aldrig|hverken|uden|næppe|ingenting',
  no: NORWEGIAN_DENIALS,
  nb: NORWEGIAN_DENIALS,
  nn: NORWEGIAN_DENIALS,
  sv: 'inte|ingen|inget|inga|aldrig|varken|utan',
};
