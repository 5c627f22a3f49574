import type { RuleSetFile, Translation } from '../../generated/types.js';
import { pointer } from '../../issue.js';
import { ownEntry } from '../../json/own-entry.js';
import type { Linter } from '../linter.js';
import type { Flaw } from '../finding.js';

/** Translations with every wording of the set and no other. */
export const translationKeys: Linter = {
  id: 'translation-keys',
  level: 'error',
  what: 'a translation that lacks a wording of the set, has one too many, or lists another number of texts',
  why: 'What is missing is shown in another language; what is too much was written for something that is no longer there.',
  needs: 'shape',
  *run({ set, translations }) {
    for (const { path: file, data } of translations)
      for (const flaw of translationFlaws(set, data)) yield { ...flaw, file };
  },
};

type Entries = Readonly<Record<string, unknown>>;
type Items = readonly { readonly id: string }[];

function* translationFlaws(set: RuleSetFile, wording: Translation): Generator<Flaw> {
  const tables: readonly (readonly [string, Entries, Items])[] = [
    ['/sections', wording.sections, set.sections],
    ['/facts', wording.facts, set.facts],
    ['/indicators', wording.indicators, set.indicators],
    ['/groups', wording.groups, set.scoring.groups],
    ['/bands', wording.bands, set.bands],
    ['/cases', wording.cases, set.cases],
  ];
  for (const [path, entries, items] of tables) yield* keyFlaws(path, entries, items);
  for (const key of ['intendedUse', 'notFor', 'limits', 'populations', 'settings'] as const)
    yield* countFlaws(`/${key}`, wording[key], set[key]);
  for (const fact of set.facts) {
    const words = ownEntry(wording.facts, fact.id);
    if (words === undefined) continue;
    const path = pointer('/facts', fact.id);
    yield* partFlaws(path, words, fact, ['hint', 'unit']);
    yield* keyFlaws(`${path}/options`, words.options ?? {}, fact.options ?? []);
  }
  for (const { id, evidence, falsePositives } of set.indicators) {
    const words = ownEntry(wording.indicators, id);
    if (words === undefined) continue;
    yield* countFlaws(`${pointer('/indicators', id)}/evidence`, words.evidence, evidence);
    yield* countFlaws(`${pointer('/indicators', id)}/falsePositives`, words.falsePositives, falsePositives);
  }
  for (const item of set.cases) {
    const words = ownEntry(wording.cases, item.id);
    if (words !== undefined) yield* partFlaws(pointer('/cases', item.id), words, item, ['story', 'concern']);
  }
}

function* keyFlaws(path: string, entries: Entries, items: Items): Generator<Flaw> {
  const ids = new Set(items.map(({ id }) => id));
  for (const id of ids) if (!Object.hasOwn(entries, id)) yield { path, message: `The wording of "${id}" is missing.` };
  for (const id of Object.keys(entries))
    if (!ids.has(id)) yield { path: pointer(path, id), message: `The set has no "${id}" here.` };
}

function* countFlaws(path: string, came: readonly unknown[], wanted: readonly unknown[]): Generator<Flaw> {
  if (came.length !== wanted.length)
    yield { path, message: `There are ${came.length} texts, and the set has ${wanted.length}.` };
}

/** Parts that stand in both or in neither. */
function* partFlaws<K extends string>(
  path: string,
  words: Readonly<Partial<Record<K, unknown>>>,
  original: Readonly<Partial<Record<K, unknown>>>,
  keys: readonly K[],
): Generator<Flaw> {
  for (const key of keys) {
    if (words[key] === undefined && original[key] !== undefined)
      yield { path, message: `The wording of its ${key} is missing.` };
    if (words[key] !== undefined && original[key] === undefined)
      yield { path: pointer(path, key), message: `The set has no ${key} here.` };
  }
}
