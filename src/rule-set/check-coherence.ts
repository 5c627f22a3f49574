import { unknownWord } from '../fact/unknown-words.js';
import type { RuleSetFile } from '../generated/types.js';
import { pointer } from '../issue.js';
import type { Issue, IssueCode } from '../issue.js';
import { nearest } from '../fact/nearest.js';
import { pointsOf } from '../scoring/points.js';

/** How many issues come with a suggestion. */
const MOST_SUGGESTIONS = 5;

/**
 * Checks what a schema cannot: that ids are unique and told apart by eye, that references lead somewhere, that the bands leave no
 * gap, and the rules that protect people (one indicator alone proposes no referral; a protected characteristic is off until it
 * is turned on).
 *
 * @param file - A rule set of the right shape.
 * @returns What is wrong.
 */
export function checkCoherence(file: RuleSetFile): readonly Issue[] {
  const issues: Issue[] = [];
  const report = (code: IssueCode, path: string, more: Partial<Issue> = {}): void => {
    issues.push({ code, path, ...more });
  };
  const unique = (items: readonly { readonly id: string }[], path: string): ReadonlySet<string> => {
    const ids = new Set<string>();
    const looks = new Map<string, string>();
    for (const [index, { id }] of items.entries()) {
      const at = pointer(pointer(path, index), 'id');
      const look = appearance(id);
      const twin = looks.get(look);
      if (ids.has(id)) report('duplicate-id', at, { came: id });
      else if (twin !== undefined) report('look-alike-id', at, { came: `${id}, like ${twin}` });
      ids.add(id);
      looks.set(look, id);
    }
    return ids;
  };
  const refer = (id: string | undefined, known: ReadonlySet<string>, path: string): void => {
    if (id === undefined || known.has(id)) return;
    // Looking for the nearest id costs time.
    const suggestion = issues.length < MOST_SUGGESTIONS ? nearest(id, [...known]) : undefined;
    report('unknown-reference', path, { came: id, ...(suggestion !== undefined && { suggestion }) });
  };

  const sections = unique(file.sections, '/sections');
  const groups = unique(file.scoring.groups, '/scoring/groups');
  const bands = unique(file.bands, '/bands');
  unique(file.facts, '/facts');
  unique(file.indicators, '/indicators');

  for (const [index, fact] of file.facts.entries()) {
    const path = pointer('/facts', index);
    refer(fact.section, sections, `${path}/section`);
    if (fact.type === 'choice' || fact.type === 'choices') {
      unique(fact.options ?? [], `${path}/options`);
      if (fact.options === undefined) report('missing', path, { expected: 'options' });
      for (const [place, { id }] of (fact.options ?? []).entries())
        if (unknownWord(id) !== undefined)
          report('wrong-value', `${path}/options/${place}/id`, { came: `"${id}", which means unknown` });
    }
    if (fact.type === 'number') {
      if (fact.minimum === undefined || fact.maximum === undefined)
        report('missing', path, { expected: 'minimum and maximum' });
      else if (fact.minimum > fact.maximum) report('limits-reversed', path);
    }
  }

  for (const [index, indicator] of file.indicators.entries()) {
    const path = pointer('/indicators', index);
    refer(indicator.group, groups, `${path}/group`);
    if (indicator.sensitive === 'direct' && indicator.offByDefault !== true) report('sensitive-by-default', path);
    const { points, protective } = indicator.weight;
    if (points < 0 && (protective !== true || indicator.sources.length === 0))
      report('negative-weight', `${path}/weight`);
  }
  if (file.scoring.method === 'any' && groups.size > 0) report('group-not-used', '/scoring/groups');

  const points = pointsOf(file, new Set(file.indicators.map(({ id }) => id)));
  const lowest = points.reduce((sum, value) => sum + Math.min(value, 0), 0);
  const strongest = points.reduce((most, value) => Math.max(most, value), 0);
  for (const [index, band] of file.bands.entries()) {
    const path = pointer('/bands', index);
    const before = file.bands[index - 1];
    if (before === undefined ? band.from > lowest || band.minIndicators !== undefined : band.from <= before.from)
      report('band-order', `${path}/from`);
    const proposes = band.proposes === 'referral' || band.proposes === 'visit';
    const alone = strongest >= band.from && (band.minIndicators ?? 1) < 2;
    const allowed = band.oneIndicatorIsEnough === true && band.sources.length > 0;
    if (proposes && alone && !allowed) report('one-indicator-is-enough', path);
  }

  refer(file.concern.raisesTo, bands, '/concern/raisesTo');
  if (file.elements !== undefined) {
    const yesNo = new Set(file.facts.filter(({ type }) => type === 'boolean').map(({ id }) => id));
    refer(file.elements.mayBeChild, yesNo, '/elements/mayBeChild');
  }
  return issues;
}

/** Ids that read alike have the same appearance. Their letters are a–z, 0–9 and the hyphen. */
function appearance(id: string): string {
  return id.replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('rn', 'm').replaceAll('vv', 'w').replaceAll('-', '');
}
