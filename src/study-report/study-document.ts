import type { Piece, Section } from './pieces.js';
import { agreementSection } from './sections/agreement.js';
import { bandSection } from './sections/bands.js';
import { calibrationSection } from './sections/calibration.js';
import { candidateSection } from './sections/candidates.js';
import { checklistSection } from './sections/checklist.js';
import { cutOffSection } from './sections/cut-offs.js';
import { flowSection } from './sections/flow.js';
import { groupSection } from './sections/groups.js';
import { indicatorSection } from './sections/indicators.js';
import { leakageSection } from './sections/leakage.js';
import { listSection } from './sections/list.js';
import { methodSection } from './sections/methods.js';
import { thousandSection } from './sections/per-thousand.js';
import { rocSection } from './sections/roc.js';
import { scoreSection } from './sections/scores.js';
import { sensitivitySection } from './sections/sensitivity.js';
import { shortSection } from './sections/short.js';
import { twoByTwoSection } from './sections/two-by-two.js';
import { worthSection } from './sections/worth.js';
import type { View } from './view.js';
import { SECTIONS } from './words.js';
import type { SectionId } from './words.js';

/** What each section holds; none is shown that has nothing to say. */
const PIECES: Readonly<Record<SectionId, (view: View) => readonly Piece[]>> = {
  short: shortSection,
  flow: flowSection,
  'two-by-two': twoByTwoSection,
  sensitivity: sensitivitySection,
  'cut-offs': cutOffSection,
  roc: rocSection,
  worth: worthSection,
  'per-thousand': thousandSection,
  scores: scoreSection,
  bands: bandSection,
  calibration: calibrationSection,
  list: listSection,
  indicators: indicatorSection,
  agreement: agreementSection,
  groups: groupSection,
  candidates: candidateSection,
  leakage: leakageSection,
  methods: methodSection,
  checklist: checklistSection,
};

/**
 * The sections of the report in their order, each with what it shows and when it misleads, whatever format it takes.
 *
 * @param view - The report.
 * @returns The sections that have something to say.
 * @example
 * ```ts
 * studySections(viewOf(study))[0]?.id; // 'short'
 * ```
 */
export function studySections(view: View): readonly Section[] {
  return SECTIONS.flatMap((id): readonly Section[] => {
    const pieces = PIECES[id](view);
    const { heading, shows, misleads } = view.words.section[id];
    return pieces.length === 0 ? [] : [{ id, heading, about: { shows, misleads }, pieces }];
  });
}
