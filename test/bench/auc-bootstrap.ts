/**
 * The bootstrap of the area under the ROC curve beside the plain loop, which draws records, sorts them and counts, in one process and
 * one run: 2,000 resamples of 100,000 cases, few whole scores and continuous ones, stratified and by clusters. CPU time.
 *
 * Every resample of the plain loop is the same work, so it runs a part of them and its time is multiplied; `--full` runs all.
 */
import { bootstrapAuc, nextBelow, nextUnit, quantileOf, seededState } from '../../src/study/index.js';
import type { Goal } from './goals.js';
import { tellBench } from './goals.js';

const full = process.argv.includes('--full');
const quick = process.argv.includes('--quick');
const RESAMPLES = 2000;
const plainRuns = full ? RESAMPLES : quick ? 4 : 30;
const CASES = 100_000;

interface Case {
  readonly score: number;
  readonly target: boolean;
  readonly cluster: number;
}

const state = seededState(1);
const normalish = (): number => nextUnit(state) + nextUnit(state) + nextUnit(state) + nextUnit(state) - 2;
const study = (scoreOf: (target: boolean) => number, clusters: number): readonly Case[] =>
  Array.from({ length: CASES }, () => {
    const target = nextBelow(state, 10) < 3;
    return { score: scoreOf(target), target, cluster: nextBelow(state, clusters) };
  });
const whole = (target: boolean): number => Math.max(0, Math.round(5 + 3 * normalish() + (target ? 2 : 0)));
const continuous = (target: boolean): number => normalish() + (target ? 0.5 : 0);

const variants = [
  { name: 'whole scores, stratified', wanted: 500, scoreOf: whole, clusters: 2000, method: 'stratified' },
  { name: 'whole scores, 2,000 clusters', wanted: 500, scoreOf: whole, clusters: 2000, method: 'cluster' },
  // Nearly every cluster holds something else, so that each of them has to be drawn: no exact draw of kinds is possible, and the goal is not reached.
  { name: 'whole scores, 20,000 clusters', wanted: 500, scoreOf: whole, clusters: 20_000, method: 'cluster' },
  { name: 'continuous scores, stratified', wanted: 60, scoreOf: continuous, clusters: 2000, method: 'stratified' },
  { name: 'continuous scores, 2,000 clusters', wanted: 60, scoreOf: continuous, clusters: 2000, method: 'cluster' },
  { name: 'continuous scores, 20,000 clusters', wanted: 60, scoreOf: continuous, clusters: 20_000, method: 'cluster' },
] as const;

/** CPU seconds of some work, with what it gives. */
function timed<T>(work: () => T): { readonly seconds: number; readonly value: T } {
  const before = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(before);
  return { seconds: (user + system) / 1e6, value };
}

/** Draws, sorts, counts: one area. */
function plainArea(sample: Case[]): number {
  sample.sort((a, b) => a.score - b.score);
  let [below, present, twice] = [0, 0, 0];
  for (let from = 0; from < sample.length;) {
    let [presentHere, absentHere, to] = [0, 0, from];
    for (; to < sample.length && sample[to]!.score === sample[from]!.score; to += 1)
      if (sample[to]!.target) presentHere += 1;
      else absentHere += 1;
    twice += presentHere * (2 * below + absentHere);
    below += absentHere;
    present += presentHere;
    from = to;
  }
  return twice / 2 / below / present;
}

function plainBootstrap(cases: readonly Case[], method: 'stratified' | 'cluster', resamples: number): number[] {
  const draws = seededState(2);
  const groups = (key: (one: Case) => number): Case[][] => {
    const byKey = new Map<number, Case[]>();
    for (const one of cases) {
      const group = byKey.get(key(one));
      if (group === undefined) byKey.set(key(one), [one]);
      else group.push(one);
    }
    return [...byKey.values()];
  };
  const parts = method === 'stratified' ? groups(({ target }) => Number(target)) : groups(({ cluster }) => cluster);
  return Array.from({ length: resamples }, () => {
    const sample: Case[] = [];
    for (const part of parts)
      if (method === 'stratified')
        for (let i = 0; i < part.length; i += 1) sample.push(part[nextBelow(draws, part.length)]!);
      else for (const one of parts[nextBelow(draws, parts.length)]!) sample.push(one);
    return plainArea(sample);
  });
}

const rows = variants.map(({ name, wanted, scoreOf, clusters: count, method }) => {
  const cases = study(scoreOf, count);
  const scores = cases.map(({ score }) => score);
  const target = cases.map(({ target }) => target);
  const clusters = cases.map(({ cluster }) => cluster);
  const run = (): ReturnType<typeof bootstrapAuc> => bootstrapAuc(scores, target, { seed: 1, method, clusters });
  const ours = timed(run);
  const plain = timed(() => plainBootstrap(cases, method, plainRuns));
  const seconds = (plain.seconds / plainRuns) * RESAMPLES;
  const again = JSON.stringify(run()) === JSON.stringify(ours.value);
  // A rough check that both draw from the same distribution: the plain areas lie where the interval says.
  const { low = 0, high = 1, standardError = 0 } = ours.value ?? {};
  const median = quantileOf(
    plain.value.sort((a, b) => a - b),
    0.5,
  );
  const agree = Math.abs(median - (low + high) / 2) < standardError;
  const row = {
    name,
    seconds: Number(ours.seconds.toFixed(4)),
    plain: Number(seconds.toFixed(1)),
    times: Math.round(seconds / ours.seconds),
    wanted,
    again,
    agree,
  };
  console.log(
    `${name.padEnd(38)} ${ours.seconds.toFixed(3).padStart(8)} s   plain ${seconds.toFixed(0).padStart(5)} s   ${row.times} ×${wanted > 0 ? ` (wanted ${wanted})` : ''}`,
  );
  return row;
});

for (const { name, again, agree } of rows)
  if (!again || !agree) throw new Error(`${name}: not the figures of the plain loop, or not the same again`);
const goals: readonly Goal[] = rows.map(({ name, times, wanted }) => ({
  name: `${name}, beside a plain loop`,
  figure: times,
  atLeast: wanted,
  isRatio: true,
}));
tellBench('auc-bootstrap', goals, { resamples: RESAMPLES, cases: CASES, plainRuns, rows });
