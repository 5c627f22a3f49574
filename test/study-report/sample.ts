import { sexAd } from '../../src/generated/rules/sex-ad/1.0.0.js';
import { caseReader } from '../../src/study/cases/case-reader.js';
import type { ColumnMap } from '../../src/study/cases/column-map.js';
import type { CaseFault } from '../../src/study/cases/case-fault.js';
import type { StudyCase } from '../../src/study/cases/study-case.js';
import { nextBelow, nextUnit, seededState } from '../../src/study/random/generator.js';
import { study } from '../../src/study/study.js';
import type { Study } from '../../src/study/study-types.js';

/** How often each sign is drawn: with the target condition, without it, and unknown. Made up. */
const SIGNS: readonly (readonly [fact: string, withIt: number, without: number, unknown: number])[] = [
  ['many-services-no-limits', 0.45, 0.22, 0.03],
  ['low-price', 0.4, 0.15, 0.2],
  ['open-at-all-hours', 0.5, 0.3, 0.02],
  ['drugs-offered', 0.12, 0.06, 0.02],
  ['trust-wording', 0.35, 0.16, 0.02],
  ['obscured-phone', 0.42, 0.12, 0.01],
  ['youth-words', 0.3, 0.13, 0.02],
  ['unprotected-offered', 0.3, 0.16, 0.02],
  ['restricted-movement', 0.16, 0.05, 0.05],
  ['third-person-or-plural', 0.3, 0.12, 0.01],
  ['several-names-on-one-contact', 0.25, 0.06, 0.45],
  ['text-copied-between-adverts', 0.28, 0.1, 0.3],
  ['new-in-town', 0.2, 0.34, 0.02],
  ['moves-often', 0.3, 0.2, 0.05],
  ['fearful-expression', 0.08, 0.02, 0.6],
  ['foreign-nationality-stated', 0.5, 0.4, 0.02],
];
/** Signs of the set that these adverts do not show. */
const OTHERS: readonly (readonly [string, string])[] = sexAd.facts
  .filter(({ id }) => SIGNS.every(([fact]) => fact !== id))
  .flatMap(({ id, type }) =>
    type === 'boolean'
      ? ['a', 'b', 'c'].map((coder) => [`${id}_${coder}`, id === 'phone-present' ? 'yes' : 'no'] as const)
      : [],
  );
const TOWNS = ['Aarhus', 'Odense', 'Aalborg', 'Ribe'] as const;

const MAP: ColumnMap = {
  id: 'id',
  outcome: { column: 'outcome' },
  coders: ['a', 'b'],
  tieBreak: 'c',
  override: { column: 'override', reason: 'override-reason' },
  facts: {},
  by: ['town', 'language'],
  cluster: 'advertiser',
  text: 'text',
  features: ['site'],
};

/** Drawn adverts of nobody, with outcomes that follow from the signs and from chance. */
export function sampleCases(count = 420, map: Partial<ColumnMap> = {}): readonly (StudyCase | CaseFault)[] {
  const read = caseReader({ ...MAP, ...map }, { ruleSet: sexAd, turnOn: ['foreign-nationality-stated'] });
  const state = seededState(7);
  const chance = (share: number): boolean => nextUnit(state) < share;
  return Array.from({ length: count }, (_, index) => {
    const target = chance(0.24);
    const coder = (): string => (chance(0.06) ? 'unclear' : target === chance(0.9) ? 'yes' : 'no');
    const facts = SIGNS.map(([fact, withIt, without, unknown]): readonly [string, string] => [
      fact,
      chance(unknown) ? '' : chance(target ? withIt : without) ? 'yes' : 'no',
    ]);
    const given = facts.flatMap(([fact, answer]): readonly (readonly [string, string])[] => [
      [`${fact}_a`, answer],
      [`${fact}_b`, chance(0.07) ? (answer === 'yes' ? 'no' : 'yes') : answer],
      [`${fact}_c`, answer],
    ]);
    return read({
      line: index + 2,
      fields: new Map<string, string>([
        ['id', index === 300 ? 'a7' : `a${index}`],
        ['outcome_a', coder()],
        ['outcome_b', coder()],
        ['outcome_c', chance(0.8) ? (target ? 'yes' : 'no') : ''],
        ...(index % 90 === 5 ? ([['override', 'no'], ['override-reason', 'Spoken to.']] as const) : []), // prettier-ignore
        ['town', chance(0.02) ? 'Ribe' : (TOWNS[nextBelow(state, 3)] ?? '')],
        ['language', chance(0.55) ? 'Danish' : chance(0.6) ? 'English' : ''],
        ['advertiser', `p${nextBelow(state, 260)}`],
        ['text', target && chance(0.3) ? 'Ring efter aftale, chauffør' : 'Ring og aftal nærmere'],
        ['site', chance(target ? 0.6 : 0.4) ? 'one' : 'two'],
        ...OTHERS,
        ...given,
      ]),
    });
  });
}

let made: Study | undefined;

/** A study of them, with every part that a study may have but calibration. */
export function sampleStudy(): Study {
  made ??= studyOf(sampleCases());
  return made;
}

function studyOf(all: readonly (StudyCase | CaseFault)[]): Study {
  return study(
    all.filter((one): one is StudyCase => !('code' in one)),
    {
      ruleSet: sexAd,
      turnOn: ['foreign-nationality-stated'],
      bad: all.filter((one): one is CaseFault => 'code' in one),
      prevalences: [0.01, 0.05, 0.2],
      resamples: 200,
      columns: {
        outcome: 'outcome',
        by: ['town', 'language'],
        cluster: 'advertiser',
        coders: ['a', 'b'],
      },
    },
  );
}
