/**
 * Several of one digit: `four zeros`, `fire nuller`.
 *
 * @example
 * ```ts
 * DIGIT_PLURALS.get('nuller') // → '0'
 * ```
 */
export const DIGIT_PLURALS: ReadonlyMap<string, string> = new Map(
  [
    'zeros zeroes noughts nuller nullere nuls nollor nullen ceros zera zer zerouri нуля нулей нули нулі нулів',
    'ones ettaller einsen unos jedynki единицы',
    'twos toere toertal zweien doses dwojki двойки',
    'threes treere treer dreien treses trojki тройки',
    'fours firere firer vieren cuatros czworki четверки',
    'fives femmere femmer fünfen fuenfen cincos piatki пятерки',
    'sixes seksere sekser sechsen seises szostki шестерки',
    'sevens syvere syver sjuor siebenen sietes siodemki семерки',
    'eights ottere otter achten ochos osemki восьмерки',
    'nines niere nier neunen nueves dziewiatki девятки',
  ].flatMap((words, digit) => words.split(' ').map((word): [string, string] => [word, String(digit)])),
);
