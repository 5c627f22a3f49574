/**
 * The core beside its peers, in one process and one run: 30 rules over 40 facts, 256 different cases, medians of many samples.
 * Peers are two-valued, explain nothing and read missing facts as they like; what they decide on complete facts is checked to be
 * what the core decides.
 */
import jsonLogic from 'json-logic-js';
import { LogicEngine } from 'json-logic-engine';
import { Engine } from 'json-rules-engine';
import { Bench } from 'tinybench';
import { createEngine } from '../../src/assess/engine.js';
import { compile, evaluator, parseRuleSet } from '../../src/index.js';
import type { Facts } from '../../src/index.js';
import { benchCase } from './cases.js';
import type { Goal } from './goals.js';
import { tellBench } from './goals.js';
import type { BenchCase } from './cases.js';
import { toRulesEngine } from './rules-engine.js';

const quick = process.argv.includes('--quick');
const time = quick ? 60 : 400;
const goals: Goal[] = [];
/** What it costs varies by half from run to run, with everything else that waits for its turn. */
const UNSTEADY = 'json-rules-engine';

for (const shapes of ['one', 'many'] as const) await measure(shapes);
tellBench('core', goals, {});

async function measure(shapes: 'one' | 'many'): Promise<void> {
  const bench = benchCase(shapes);
  const parsed = parseRuleSet(bench.ruleSet);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const { ruleSet } = parsed;
  const cases = bench.cases as readonly Facts[];
  const texts = cases.map((facts) => JSON.stringify(facts));

  const evaluate = evaluator(ruleSet);
  const trusted = evaluator(ruleSet, { trustedFacts: true });
  const assess = compile(ruleSet);
  const logic = new LogicEngine();
  const compiled = bench.conditions.map((condition) => logic.build(condition) as (data: unknown) => unknown);
  const missing = logic.build({ missing: bench.factIds }) as (data: unknown) => unknown;
  const rules = toRulesEngine(Engine, bench.conditions);
  checkEqual(bench, ruleSet, compiled);

  let turn = 0;
  const next = (): Facts => cases[(turn += 1) & 255]!;
  const run = new Bench({ time, warmupTime: time / 4 });
  run
    .add('JSON.parse of the case', () => JSON.parse(texts[(turn += 1) & 255]!) as unknown)
    .add('evaluator, trustedFacts', () => trusted(next()))
    .add('evaluator', () => evaluate(next()))
    .add('assess (whole assessment)', () => assess(next()))
    .add('json-logic-engine, compiled', () => decideAll(compiled, next()))
    .add('json-logic-engine, compiled + missing', () => {
      const facts = next();
      decideAll(compiled, facts);
      return missing(facts);
    })
    .add('json-logic-js', () => {
      const facts = next();
      let held = 0;
      for (const condition of bench.conditions) if (jsonLogic.apply(condition, facts)) held += 1;
      return held;
    })
    .add('json-rules-engine', async () => rules.run(next() as Record<string, unknown>))
    .add('compile: this package', () => createEngine(ruleSet))
    .add('compile: json-logic-engine', () => {
      const fresh = new LogicEngine();
      return bench.conditions.map((condition) => fresh.build(condition));
    });
  await run.run();

  const median = new Map(run.tasks.map((task) => [task.name, medianOf(task)]));
  console.log(
    `\n30 rules × 40 facts, facts of ${shapes === 'one' ? 'one object shape' : '256 object shapes'}   µs (median)`,
  );
  for (const [name, value] of median) console.log(`  ${name.padEnd(40)} ${value.toFixed(2)}`);
  const of = (name: string): number => median.get(name) ?? Number.NaN;
  const own = of('evaluator, trustedFacts');
  const claims: readonly (readonly [string, number, number])[] = [
    ['json-logic-engine, compiled + missing', of('json-logic-engine, compiled + missing') / own, 1],
    ['JSON.parse of the case', of('JSON.parse of the case') / own, 1],
    ['json-logic-js', of('json-logic-js') / own, 5],
    ['json-rules-engine', of('json-rules-engine') / own, 80],
    ['compile: json-logic-engine', of('compile: json-logic-engine') / of('compile: this package'), 5],
  ];
  for (const [name, ratio, atLeast] of claims)
    goals.push({
      name: `${name}, facts of ${shapes === 'one' ? 'one shape' : '256 shapes'}`,
      figure: Number(ratio.toFixed(2)),
      atLeast,
      isRatio: name !== UNSTEADY,
    });
}

function medianOf(task: Bench['tasks'][number]): number {
  const { result } = task;
  if (!('latency' in result)) throw new Error(`${task.name}: ${result.state}`);
  return result.latency.p50 * 1000;
}

function decideAll(conditions: readonly ((data: unknown) => unknown)[], facts: unknown): number {
  let held = 0;
  for (const holds of conditions) if (holds(facts)) held += 1;
  return held;
}

/** On cases with every fact known, all engines must say the same of every rule. */
function checkEqual(
  bench: BenchCase,
  ruleSet: Parameters<typeof evaluator>[0],
  compiled: readonly ((data: unknown) => unknown)[],
): void {
  const evaluate = evaluator(ruleSet, { trustedFacts: true });
  let compared = 0;
  for (const facts of bench.cases) {
    const complete = Object.fromEntries(
      ruleSet.facts.map(({ id, type, options }) => [
        id,
        facts[id] ?? (type === 'boolean' ? false : type === 'number' ? 0 : options?.[0]?.id),
      ]),
    );
    const { indicators } = evaluate(complete as Facts);
    for (const [index, condition] of bench.conditions.entries()) {
      const expected = Boolean(jsonLogic.apply(condition, complete));
      if ((indicators[index]?.state === 'present') !== expected || Boolean(compiled[index]!(complete)) !== expected)
        throw new Error(`rule ${index}: engines differ`);
      compared += 1;
    }
  }
  console.log(`\n${compared} decisions compared: all engines agree on complete facts`);
}
