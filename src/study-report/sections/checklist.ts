import { ownEntry } from '../../json/own-entry.js';
import type { ChecklistItem } from '../../study/study-types.js';
import { paragraph, tables } from '../pieces.js';
import type { Piece, Row } from '../pieces.js';
import type { View } from '../view.js';
import type { SectionId } from '../words.js';

/** Where the report shows what a study holds under a key. */
const SHOWN_IN: Readonly<Record<string, SectionId>> = {
  settings: 'methods',
  records: 'flow',
  verification: 'flow',
  prevalence: 'short',
  scores: 'scores',
  reference: 'two-by-two',
  accuracy: 'two-by-two',
  cutOffs: 'cut-offs',
  bandCutOffs: 'sensitivity',
  auc: 'roc',
  roc: 'roc',
  bands: 'bands',
  precisionAtK: 'list',
  indicators: 'indicators',
  agreement: 'agreement',
  fairness: 'groups',
  candidates: 'candidates',
  leakage: 'leakage',
  calibration: 'calibration',
  cautions: 'short',
};

/**
 * The items of STARD 2015, with what the data say to each and where the report has it.
 *
 * @param view - The report.
 * @returns The pieces.
 * @example
 * ```ts
 * checklistSection(view)[0]?.type; // 'table'
 * ```
 */
export function checklistSection(view: View): readonly Piece[] {
  const { words, study } = view;
  const said = words.checklist;
  const rows = study.checklist.flatMap((item, index): readonly Row[] => [
    ...(item.section === study.checklist[index - 1]?.section
      ? []
      : [{ head: said.sectionOf[item.section], cells: [], heads: true as const }]),
    itemRow(view, item),
  ]);
  if (rows.length === 0) return [];
  return [
    ...tables({
      caption: said.caption,
      head: said.item,
      columns: [said.asks, said.filledBy, said.says].map((head) => ({ head, kind: 'words' })),
      rows,
    }),
    paragraph(said.cite, 'note'),
  ];
}

function itemRow({ words }: View, { item, asks, filledBy, says, at }: ChecklistItem): Row {
  const said = words.checklist;
  const sections = new Set(at.flatMap((pointer) => ownEntry(SHOWN_IN, pointer.split('/')[1] ?? '') ?? []));
  const see = sections.size === 0 ? '' : said.see([...sections].map((id) => words.section[id].heading).join('; '));
  // What the data say is written in English; elsewhere the sections say it.
  const text =
    words.language === 'en'
      ? [/[.…]$|^$/u.test(says) ? says : `${says}.`, see].filter((part) => part !== '').join(' ')
      : see;
  return { head: item, cells: [ownEntry(said.item2015, item) ?? asks, said.by[filledBy], text === '' ? '–' : text] };
}
