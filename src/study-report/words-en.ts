import type { StudyWords } from './words.js';

const several = (count: string, one: string, many: string): string => `${count} ${count === '1' ? one : many}`;

/** The words of a study report in English. */
export const englishStudyWords: StudyWords = {
  language: 'en',
  review: null,
  numbers: { decimal: '.', to: 'to', none: 'not given', suppressed: 'too few to show' },
  statement: null,
  title: (of) => (of === null ? 'Study of scores' : `Study of “${of}”`),
  studied: ({ set, score, used, many }) =>
    `${set ?? (score === null ? 'Scores made elsewhere' : `Scores from the column “${score}”`)}, held against the outcomes of ${used} ${many}.`,
  contents: 'Contents',
  section: {
    short: {
      heading: 'In short',
      shows: 'It gives the figures that most readers ask for, each with its interval.',
      misleads: 'It misleads whoever stops here: what the figures rest on, and where they fail, comes below.',
    },
    flow: {
      heading: 'Flow of records',
      shows: 'It shows what became of every record, from what was read to what the figures rest on.',
      misleads: 'It misleads where records were left out before they came into the file: nobody can see them here.',
    },
    'two-by-two': {
      heading: 'At the reference cut-off',
      shows:
        'It shows how index test and reference standard go together at one cut-off, with records that unknown answers leave open read in three ways.',
      misleads:
        'It misleads where the cut-off was chosen from these very data, and where only flagged records were looked into.',
    },
    sensitivity: {
      heading: 'Sensitivity and specificity',
      shows:
        'Sensitivity is the share flagged of those with the target condition; specificity is the share not flagged of those without it.',
      misleads:
        'Both change with who is in the data: where most cases are plain, they look better than they will in daily work.',
    },
    'cut-offs': {
      heading: 'All cut-offs',
      shows: 'It shows what each cut-off flags and what it misses.',
      misleads: 'The best row, picked after looking, will do less well on other data.',
    },
    roc: {
      heading: 'ROC curve',
      shows:
        'The area under the curve (AUC) says how often a record with the target condition scores higher than one without it, ties counting half; 0.5 is what tossing a coin gives.',
      misleads:
        'It averages over cut-offs that nobody would use, and says nothing of how many of those flagged would be right.',
    },
    worth: {
      heading: 'What a flag would be worth',
      shows:
        'It shows how many of those flagged, and of those not flagged, would be right where the target condition is as common as stated.',
      misleads:
        'It misleads where the stated prevalence is not that of the place of use, and where people there differ from those studied. The share in the file is no prevalence.',
    },
    'per-thousand': {
      heading: 'Missed and wrongly flagged, of 1,000',
      shows: 'It shows what 1,000 screened would mean in numbers, at the stated prevalences.',
      misleads: 'It takes sensitivity and specificity to be the same wherever the set is used, which they seldom are.',
    },
    scores: {
      heading: 'Scores by outcome',
      shows: 'It shows how scores are spread, each group taken as a whole of its own.',
      misleads: 'Bars of a small group jump about by chance; the numbers stand under the plot.',
    },
    bands: {
      heading: 'Bands and outcomes',
      shows: 'It shows how many in each band turned out to have the target condition.',
      misleads: 'The shares are those of this file. They say nothing of any one person in that band.',
    },
    calibration: {
      heading: 'Calibration',
      shows:
        'It shows whether probabilities that somebody fitted agree with what was found: points on the line are right.',
      misleads: 'A model looks well calibrated on the data that it was fitted on.',
    },
    list: {
      heading: 'Working down the list (precision at k)',
      shows: 'It shows how many of the first so many on the list have the target condition.',
      misleads:
        'It rests on the share in this file and on how ties fall, so it does not carry over to another list. People are never ranked.',
    },
    indicators: {
      heading: 'Each indicator',
      shows:
        'It shows by how much the presence of an indicator multiplies the odds of the target condition, beside what the set’s own evidence record expects.',
      misleads:
        'Many indicators are looked at in one go, so some stand out by chance; and one sign alone means little, whichever way it points.',
    },
    agreement: {
      heading: 'Agreement between coders',
      shows: 'It shows how often two people who did not see each other’s answers coded alike, beyond chance.',
      misleads:
        'Kappa falls where nearly all answers are alike and AC1 does not, so read both; and two coders can agree and both be wrong.',
    },
    groups: {
      heading: 'Fairness by group',
      shows: 'It shows whether some groups are flagged, wrongly flagged, missed or left open more often than others.',
      misleads:
        'A difference does not prove unfairness and its absence does not prove fairness: small groups hide both, and outcomes may be recorded unequally.',
    },
    candidates: {
      heading: 'Candidate indicators: hypotheses only',
      shows: 'It lists words and features that went with the outcome in these data and that no indicator covers.',
      misleads:
        'Of many that are tried some always stand out by chance, and some only show how the data were gathered or who was looked into.',
    },
    leakage: {
      heading: 'Records that are alike',
      shows: 'It shows records that are the same, or nearly, on both sides of a border that should part them.',
      misleads:
        'Copies count one observation several times, so intervals become too narrow and validation too good. Copies in other words are not found.',
    },
    methods: {
      heading: 'Methods and seed',
      shows: 'It holds what is needed to make this study again: the same data and settings give the same bytes.',
      misleads: 'A method that is written down need not be the right one for these data.',
    },
    checklist: {
      heading: 'STARD 2015 checklist',
      shows: 'It shows which items of the reporting guideline the data fill, and which only the authors can.',
      misleads: 'A filled item says that something is reported, not that it was done well.',
    },
  },
  many: {
    person: 'people',
    advert: 'adverts',
    review: 'reviews',
    company: 'companies',
    organisation: 'organisations',
    record: 'records',
  },
  tableOf: (title) => `Table: ${title}`,

  target: 'With the target condition',
  noTarget: 'Without it',
  unknownOutcome: 'Outcome unknown',
  all: 'All',
  flagged: 'Flagged',
  notFlagged: 'Not flagged',
  indeterminate: 'Indeterminate',
  withoutScore: 'Without a score',
  reading: {
    excluded: 'Indeterminate left out',
    asPositive: 'Indeterminate counted as flagged',
    asNegative: 'As recorded (indeterminate counted as not flagged)',
  },
  cutOff: (score, band) =>
    band === null ? `score from\u00A0${score}` : `“${band}” and above (score from\u00A0${score})`,
  chosenBy: {
    person: 'stated before the study was run',
    set: 'taken from the indicator set',
    data: 'chosen from these very data, which makes it look too good',
  },
  measure: {
    sensitivity: 'Sensitivity',
    specificity: 'Specificity',
    likelihoodRatioPositive: 'Likelihood ratio of a positive result',
    likelihoodRatioNegative: 'Likelihood ratio of a negative result',
    youden: 'Youden’s index',
    auc: 'AUC',
    ppv: 'PPV',
    npv: 'NPV',
    prevalence: 'Share with the target condition in this file',
    oddsRatio: 'Odds ratio',
  },
  estimate: 'Estimate',
  records: 'Records',

  short: {
    ofHundred: ({ prevalence, many, right, low, high }) =>
      `Where ${prevalence} of ${many} have the target condition: of 100 flagged, about ${right} would be right (${low} to ${high}).`,
    noPrevalence:
      'No prevalence was stated, so nothing can be said of how many of those flagged would be right. State that of the place of use.',
    noReference: 'There is no reference cut-off, so nobody counts as flagged.',
    atReference: ({ cutOff, right, target, wrong, noTarget, many }) =>
      `At the reference cut-off, ${cutOff}, and as recorded, ${right} of ${target} ${many} with the target condition were flagged, and ${wrong} of ${noTarget} without it.`,
    key: 'Main figures',
    cautions: 'Before a figure is used',
    noCautions: 'Nothing in the data asks for a warning of its own.',
  },
  flow: {
    read: 'Records read',
    bad: 'Could not be used',
    used: 'Usable records',
    noIndexTest: 'No index test: without a score',
    noReferenceStandard: 'Outcome unknown',
    positive: 'Index-test positive',
    negative: 'Index-test negative',
    describes: ({ read, used, analysed }) =>
      `Flow diagram. ${several(read, 'record was', 'records were')} read, ${used} could be used, and ${analysed} have both a score and a known outcome. The numbers stand in the table below.`,
    table: 'Index test and outcome',
    index: 'Index test',
    analysed: (analysed) =>
      `Sensitivity, specificity and the ROC curve rest on ${several(analysed, 'record', 'records')} with a score and a known outcome.`,
    clusters: ({ count, largest, unnamed }) =>
      `The records belong to ${several(count, 'cluster', 'clusters')}, with up to ${several(largest, 'record', 'records')} in one${unnamed === '0' ? '' : `; ${several(unnamed, 'record names', 'records name')} none and stands alone`}.`,
    verification: ({ positive, negative, difference }) =>
      `The outcome is known for ${positive} of those flagged and for ${negative} of those not flagged, a difference of ${difference} points. Where it is known more often on one side, sensitivity and specificity are off.`,
    outcomeBy: 'How outcomes were settled',
    how: {
      plain: 'One plain outcome',
      codersAgree: 'Both coders gave the same',
      tieBreak: 'Coders differed, and a third broke the tie',
      override: 'Overridden with a written reason',
      oneCoder: 'Only one coder gave one',
      unsettled: 'Coders differ and nobody broke the tie: unknown',
      none: 'Nothing given: unknown',
    },
    badRecords: 'Records that could not be used',
    line: 'Line',
    what: 'What is wrong',
  },
  twoByTwo: {
    reference: ({ cutOff, chosenBy }) => `Flagged means ${cutOff}, ${chosenBy}.`,
    indeterminate: ({ target, noTarget }) =>
      `Unknown answers leave ${target} with the target condition and ${noTarget} without it open: whether they are flagged depends on what is not known.`,
    caption: 'Two-by-two, with indeterminate results read in three ways',
    corrected: 'A cell is empty, so half a record was added to each for ratios and predictive values.',
  },
  sensitivity: {
    caption: 'Sensitivity and specificity',
    atBands: 'At and above each band, as recorded',
    ratios: 'Likelihood ratios and Youden’s index at the reference cut-off',
    axis: '0 to 100 %',
  },
  cutOffs: {
    caption: (reading) => `Every cut-off. ${reading}`,
    thinned: ({ shown, all }) => `${shown} of ${all} cut-offs are shown.`,
    describes:
      'As recorded. Sensitivity (round marks, unbroken line) falls and specificity (square marks, broken line) rises with the cut-off. Shaded: intervals.',
    score: 'Score from',
    truePositive: 'Flagged, with',
    falsePositive: 'Flagged, without',
    falseNegative: 'Not flagged, with',
    trueNegative: 'Not flagged, without',
  },
  roc: {
    sentence: (auc) =>
      `AUC ${auc}: how often a record with the target condition scores higher than one without it, ties counting half.`,
    caption: 'AUC, by how it is reckoned',
    points: 'Points of the curve',
    describes: (auc) =>
      `ROC curve: sensitivity against the share wrongly flagged, from nobody flagged to everybody. AUC ${auc}.`,
    reference: 'reference cut-off',
    beside: (cutOff) =>
      `${cutOff} asks for a number of indicators as well as for a score, so that its square may lie beside the curve of scores.`,
    wrongly: 'Wrongly flagged (1 − specificity)',
    chance: 'no better than chance',
    row: {
      delong: 'Recorded so far, DeLong',
      bootstrapStratified: 'Recorded so far, stratified bootstrap',
      bootstrapCluster: 'Recorded so far, cluster bootstrap',
      most: 'Every unknown answer counted as present',
      withoutRanges: 'Without records whose score is a range',
    },
  },
  worth: {
    caption: (reading) => `Predictive values at stated prevalences. ${reading}`,
    right: 'Right, of 100 flagged',
    drawing: ({ right }) => `100 flagged: ${right} filled squares are right, the others are not.`,
    atCutOffs: (prevalence) => `Predictive values at every cut-off, prevalence ${prevalence}`,
    legend: 'Filled: right. Hollow: not right.',
  },
  perThousand: {
    caption: 'Of 1,000 screened, at the reference cut-off',
    rightly: 'Rightly flagged',
    missed: 'Missed',
    wrongly: 'Wrongly flagged',
  },
  scores: {
    caption: 'Records by score and outcome',
    describes:
      'Three plots above one another, one for each outcome, share the axis of scores. Height: share of that group. Broken line: the reference cut-off.',
    score: 'Score',
    ranges: (ranges) =>
      `${several(ranges, 'record has unknown answers that leave its score', 'records have unknown answers that leave their scores')} a range; it is shown at what is recorded.`,
  },
  bands: {
    caption: 'Bands, by what is recorded so far',
    band: 'Band',
    share: 'With the target condition, of known',
    likelihoodRatio: 'LR of the band',
    open: (from, open) => `score from ${from}${open === '0' ? '' : `; ${open} may still reach a higher band`}`,
    ordinal: ({ somersD, gamma }) =>
      `Do higher bands go with the target condition? Somers’ D ${somersD}; among pairs in different bands, gamma ${gamma}. Both run from −1 to 1, and 0 is no tie.`,
  },
  calibration: {
    sentence: ({ intercept, slope, brier }) =>
      `Intercept ${intercept} (0 is right; above it, all are too low). Slope ${slope} (1 is right; below it, they lie too far apart). Brier score ${brier} (0 is best).`,
    caption: 'Fitted and found',
    describes:
      'What was found against the mean of what was fitted, in groups, with intervals. Points on the broken line are right.',
    mean: 'Mean fitted',
    observed: 'Found',
    right: 'right',
  },
  list: {
    caption: 'Of the first k on the list',
    first: (k) => `First ${k}`,
    found: 'With the target condition',
    share: 'Share',
    tied: 'Tied where the list is cut',
  },
  indicators: {
    strengthCaption: 'Which way each indicator points',
    knownCaption: 'How often each is there, and how often unknown',
    neighboursCaption: 'Redundancy: what each goes with most (phi, −1 to 1)',
    withoutCaption: 'What the set loses without it',
    indicator: 'Indicator',
    axis: 'Where present (1: no difference)',
    presentRatio: 'LR, present',
    absentRatio: 'LR, absent',
    record: 'Expected by the record',
    expects: {
      towards: 'towards',
      away: 'away',
      'no-effect': 'no effect',
      mixed: 'mixed',
      none: 'untested: points alone',
    },
    verdict: { agrees: 'data agree', differs: 'data differ', unclear: 'data unclear' },
    points: (points) => `${points} ${points === '1' ? 'point' : 'points'}`,
    basis: { source: 'from the source', editorial: 'set by the editors', fitted: 'fitted in a study' },
    sensitive: { direct: 'sensitive', proxy: 'sensitive by proxy' },
    off: 'off',
    present: 'Present, of known',
    unknownShare: 'Unknown',
    unknownDifference: 'Unknown: with less without, points',
    adjustedP: 'p, adjusted',
    neighbours: 'Goes with',
    sameGroup: 'same group',
    aucLost: 'AUC lost',
    lostTarget: 'No longer flagged, with',
    lostNoTarget: 'No longer flagged, without',
    corrected: '½ added',
    correctedNote:
      '“½ added”: a cell is empty, so half a record was added to each; such ratios are rough. Records where an indicator is unknown are left out of its ratios.',
    notAdding: 'adds no points',
    neverPresent: (count) =>
      `${several(count, 'indicator is', 'indicators are')} left out here, because nobody of known outcome has ${count === '1' ? 'it' : 'them'}. That is no sign against ${count === '1' ? 'it' : 'them'}.`,
    neverCaption: 'Never recorded as present',
  },
  agreement: {
    coders: (one, other) => `Coders: ${one} and ${other}.`,
    caption: 'Agreement beyond chance (1: complete; 0: as by chance)',
    what: 'What was coded',
    outcome: 'Outcome',
    band: 'Band that the answers lead to',
    observed: 'Coded alike',
    kappa: 'Kappa',
    weighted: (of) => `Band: weighted kappa (quadratic) ${of}.`,
    ac1: 'AC1',
    alpha: 'Alpha',
    axis: 'Kappa',
    cross: ({ what, rows, columns }) => `${what}: ${rows} in rows, ${columns} in columns`,
    alwaysAlike: (count) =>
      `Of ${several(count, 'further indicator', 'further indicators')} both coders gave one and the same answer throughout, so that kappa has nothing to measure.`,
    answer: { present: 'present', absent: 'absent', unknown: 'unknown', yes: 'yes', no: 'no' },
  },
  groups: {
    caption: (by) => `Shares by “${by}”`,
    differences: (by) => `“${by}”: each group against all others together`,
    axis: 'Difference in points (0: none)',
    group: 'Group',
    unnamed: 'not named',
    suppressed: (few) =>
      `Figures with fewer than ${few} records behind one of their counts are left out (“too few to show”), and so are those that would give them away, so that nobody can be known by them.`,
    measure: {
      selection: 'Flagged',
      falsePositives: 'Wrongly flagged, of those without',
      falseNegatives: 'Missed, of those with',
      indeterminate: 'Left open',
      unknownOutcome: 'Outcome unknown',
      unknownAnswers: 'Answers unknown',
    },
    bySensitive: 'Flagged only by sensitive indicators',
    adjustedP: 'p, adjusted',
    difference: 'Difference, points',
    noDifferences: 'No group is large enough to be held against the others.',
  },
  candidates: {
    tried: ({ words, features, found }) =>
      `${words} words and ${features} features were tried; ${found} are listed, strongest first.`,
    hypotheses: 'These are hypotheses for another study. They are no signs, and nothing may be scored by them.',
    caption: 'Words and features',
    name: 'Word or feature',
    kind: { word: 'word', feature: 'feature' },
    logOdds: 'Log-odds',
    axis: 'Log-odds (0: no difference)',
    counts: (count, of) => `${count} of ${of}`,
    nearest: (indicator, phi) => `goes with “${indicator}” (phi ${phi})`,
    adjustedP: 'p, adjusted',
  },
  leakage: {
    none: {
      split: 'No record stands on both sides of the split.',
      cluster: 'No record is like one of another cluster.',
      record: 'No two records are alike.',
    },
    some: ({ border, sets, records }) =>
      `${several(records, 'record is', 'records are')} like ${border === 'split' ? 'one across the split' : border === 'cluster' ? 'one of another cluster' : 'another'}, in ${several(sets, 'set', 'sets')}.`,
    caption: 'Sets of alike records',
    why: {
      'same-text': 'the same text',
      'near-text': 'nearly the same text',
      'same-answers': 'the same answers',
      'cluster-on-both-sides': 'one cluster on both sides',
    },
    whyHead: 'Alike in',
    lines: 'Lines',
    andMore: 'and more',
  },
  methods: {
    settings: 'Settings',
    setting: 'Setting',
    value: 'Value',
    row: {
      engine: 'Version of the package',
      ruleSet: 'Indicator set',
      sha256: 'SHA-256 of the set',
      turnedOn: 'Indicators turned on',
      outcome: 'Column of outcomes',
      score: 'Column of scores',
      by: 'Groups by column',
      cluster: 'Column of clusters',
      coders: 'Columns of coders',
      confidence: 'Confidence of intervals',
      prevalences: 'Stated prevalences',
      seed: 'Seed',
      resamples: 'Bootstrap resamples',
      smallCell: 'Smallest count shown in groups',
    },
    intervals: 'How intervals were made',
    method: 'Interval',
    source: 'Source',
    of: {
      wilson: 'Wilson’s score interval, for shares',
      exact: 'Exact (Clopper–Pearson) interval, for shares',
      newcombe: 'Newcombe’s hybrid of two Wilson intervals, for differences of shares and Youden’s index',
      log: 'Normal on the logarithmic scale, for odds ratios and likelihood ratios',
      logit: 'Normal on the logit scale, for predictive values at a stated prevalence',
      'wilson-times': 'Wilson’s interval times the people it is a share of, for counts per 1,000',
      'exact-times': 'Exact interval times the people it is a share of, for counts per 1,000',
      delong: 'DeLong, for areas and differences of areas',
      'bootstrap-stratified': 'Percentiles of resamples drawn within each outcome',
      'bootstrap-cluster': 'Percentiles of resamples of whole clusters',
      'bootstrap-records': 'Percentiles of resamples of records, for Krippendorff’s alpha',
      'large-sample': 'Standard error for large samples',
      'wilson-cluster':
        'Wilson’s interval of as many independent records as the clusters are worth, for shares in groups',
      'exact-cluster': 'Exact interval of as many independent records as the clusters are worth, for shares in groups',
      'newcombe-cluster': 'Newcombe’s hybrid of two such intervals, for differences between groups',
      obuchowski: 'DeLong with clusters taken whole, for areas in groups',
      'large-sample-cluster': 'Standard error for large samples of clusters',
      'dirichlet-prior': 'Log-odds with an informative Dirichlet prior',
    },
    sources: {
      wilson: 'Wilson 1927',
      exact: 'Clopper and Pearson 1934',
      newcombe: 'Newcombe 1998',
      log: 'Woolf 1955; Simel, Samsa and Matchar 1991',
      logit: 'Mercaldo, Lau and Zhou 2007',
      'wilson-times': 'Wilson 1927',
      'exact-times': 'Clopper and Pearson 1934',
      delong: 'DeLong, DeLong and Clarke-Pearson 1988',
      'bootstrap-stratified': 'Efron and Tibshirani 1993',
      'bootstrap-cluster': 'Efron and Tibshirani 1993; Field and Welsh 2007',
      'bootstrap-records': 'Efron and Tibshirani 1993; Krippendorff 2019',
      'large-sample': 'Fleiss, Levin and Paik 2003; Gwet 2008',
      'wilson-cluster': 'Rao and Scott 1992; Korn and Graubard 1998',
      'exact-cluster': 'Korn and Graubard 1998',
      'newcombe-cluster': 'Newcombe 1998; Zou and Donner 2008',
      obuchowski: 'Obuchowski 1997',
      'large-sample-cluster': 'Rao and Scott 1992',
      'dirichlet-prior': 'Monroe, Colaresi and Quinn 2008',
    },
    noPerson: 'No record, text or name of anybody is in this report.',
  },
  checklist: {
    caption: 'STARD 2015, item by item',
    item: 'Item',
    asks: 'Asks for',
    filledBy: 'Filled by',
    says: 'What the data say',
    by: { data: 'the data', part: 'the data in part; the authors', author: 'the authors' },
    sectionOf: {
      title: 'Title',
      abstract: 'Abstract',
      introduction: 'Introduction',
      methods: 'Methods',
      results: 'Results',
      discussion: 'Discussion',
      other: 'Other',
    },
    item2015: {},
    see: (headings) => `See: ${headings}.`,
    cite: 'Bossuyt and others, STARD 2015, BMJ 351:h5527.',
  },
  text: {
    cells: ({ right, wrong, missed, spared }) =>
      `flagged: ${right} with the target condition, ${wrong} without; not flagged: ${missed} with, ${spared} without`,
    strongest: 'Strongest:',
    weakest: 'Weakest of those that give points:',
    differ: 'Clearly another way than the evidence record or the points:',
    ratio: (indicator, ratio) => `${indicator} Likelihood ratio ${ratio}`,
    groupDiffers: ({ by, group, measure, difference }) => `${by}, ${group}: ${measure}, by ${difference} points`,
    noGroupDiffers: 'No group clearly differs from the others. Small groups hide differences.',
    more: 'The page and the Markdown have every cut-off, plot, indicator and group, the methods and the STARD checklist.',
  },
  caution: {
    'no-target': () => 'No record has the target condition, so most figures cannot be given.',
    'no-other': () => 'No record is without the target condition, so most figures cannot be given.',
    'few-records': ({ target, noTarget }) =>
      `${target} have the target condition and ${noTarget} do not. Below 100 on a side intervals are wide, and a curve may be chance.`,
    'cut-off-from-data': () =>
      'The reference cut-off was chosen from these very data, so all figures at it are too good. Look at it on other data.',
    'outcome-often-unknown': ({ unknownOutcome, used }) =>
      `The outcome of ${unknownOutcome} of ${used} is unknown. They are in no figure, and may differ from the others.`,
    'verification-differs': ({ positiveKnown, negativeKnown }) =>
      `The outcome is known for ${positiveKnown} of those flagged and ${negativeKnown} of the others. Sensitivity and specificity are off where flagged records were looked into more often.`,
    'many-indeterminate': ({ ranges, used }) =>
      `Unknown answers make the score of ${ranges} of ${used} a range. Read all three ways of counting those left open.`,
    'clusters-share': ({ clusters, largest }) =>
      `Records share ${clusters} clusters, up to ${largest} in one. The area and the figures of groups allow for that; other intervals are too narrow.`,
    leakage: ({ alike }) =>
      `${alike} records are like others that they should be apart from. Intervals are too narrow, and validation is too good.`,
    'scores-part-all': () =>
      'The scores part all records without one mistake. That is seldom true: look for a score made from the outcome.',
    'prevalence-not-stated': ({ prevalences }) =>
      `No prevalence was stated; ${prevalences} are examples. State that of the place of use before relying on a number of those flagged.`,
    'low-agreement': ({ low, of, least }) =>
      `Two coders agree little on ${low} of ${of} things that both coded (kappa under ${least}). No test can agree with an answer better than the answer agrees with itself.`,
    'group-differs': ({ group, measure }) =>
      `${group} differs from the others: ${measure}. Read “Fairness by group” before use.`,
    'bad-records': ({ bad, read }) => `${bad} of ${read} records could not be used.`,
    'blinding-not-in-data': () =>
      'Whether those who settled the outcome had seen the score is not in the data. If they had, all figures are too good.',
  },
};
