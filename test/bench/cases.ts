/** A rule set of 30 indicators over 40 facts, as typical as a generator makes it, and the same rules for other engines. */
export interface BenchCase {
  readonly ruleSet: Record<string, unknown>;
  readonly conditions: readonly unknown[];
  readonly factIds: readonly string[];
  readonly cases: readonly Record<string, unknown>[];
}

/** Small seeded generator (mulberry32), so that every run measures the same work. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const OPTIONS = ['street', 'flat', 'hotel', 'workplace'];

export function benchCase(shapes: 'one' | 'many'): BenchCase {
  const next = random(7);
  const pick = (n: number): number => Math.floor(next() * n);
  const facts = Array.from({ length: 40 }, (_, index) => {
    const base = {
      id: `fact-${index}`,
      section: 'all',
      question: 'What was seen?',
      knownBy: ['conversation'],
      touches: [],
    };
    if (index % 10 === 3) return { ...base, type: 'number', minimum: 0, maximum: 120 };
    if (index % 10 === 7) return { ...base, type: 'choice', options: OPTIONS.map((id) => ({ id, label: id })) };
    return { ...base, type: 'boolean' };
  });
  const part = (): unknown => {
    const fact = facts[pick(facts.length)]!;
    const read = { var: fact.id };
    if (fact.type === 'number') return { '<': [read, 18 + pick(40)] };
    if (fact.type === 'choice')
      return next() < 0.5 ? { '==': [read, OPTIONS[pick(4)]] } : { in: [read, OPTIONS.slice(0, 2)] };
    return next() < 0.15 ? { '!': [read] } : read;
  };
  const conditions = Array.from({ length: 30 }, (_, index) => {
    const count = 1 + (index % 4);
    const parts = Array.from({ length: count }, part);
    if (count === 1) return parts[0];
    if (index % 5 === 4) return { and: [{ or: parts }, part()] };
    return { [index % 3 === 0 ? 'and' : 'or']: parts };
  });
  const ruleSet = {
    format: 'rule-set/1',
    id: 'bench',
    version: '1.0.0',
    language: 'en',
    title: 'Bench',
    purpose: 'Bench.',
    intendedUse: [],
    notFor: [],
    limits: [],
    subject: 'person',
    populations: [],
    settings: [],
    channels: ['conversation'],
    licence: 'CC-BY-4.0',
    sources: {},
    sections: [{ id: 'all', title: 'All' }],
    facts,
    indicators: conditions.map((when, index) => ({
      id: `indicator-${index}`,
      statement: 'Something was seen.',
      when,
      basis: 'editorial',
      weight: { points: 1 + (index % 3), basis: 'editorial', rationale: 'Bench.' },
      elements: [],
      knownBy: ['conversation'],
      touches: [],
      sensitive: 'no',
      sources: [],
      evidence: [],
      falsePositives: [],
      examples: [],
    })),
    scoring: { method: 'sum', groups: [], rationale: 'Bench.' },
    bands: [
      { id: 'low', from: 0, proposes: 'nothing' },
      { id: 'middle', from: 8, proposes: 'ask-more' },
      { id: 'high', from: 20, proposes: 'referral' },
    ].map((band) => ({
      ...band,
      title: band.id,
      meaning: 'Bench.',
      nextStep: 'Bench.',
      basis: 'editorial',
      rationale: 'Bench.',
      sources: [],
    })),
    concern: { raisesTo: 'high', rationale: 'Bench.', sources: [] },
    referral: [],
    cases: [],
  };
  const cases = Array.from({ length: 256 }, () => {
    const entries = facts.map((fact): [string, unknown] => {
      if (next() < 0.15) return [fact.id, null];
      if (fact.type === 'number') return [fact.id, pick(90)];
      if (fact.type === 'choice') return [fact.id, OPTIONS[pick(4)]];
      return [fact.id, next() < 0.3];
    });
    if (shapes === 'many') entries.sort(() => next() - 0.5).splice(0, pick(12));
    return JSON.parse(JSON.stringify(Object.fromEntries(entries))) as Record<string, unknown>;
  });
  return { ruleSet, conditions, factIds: facts.map(({ id }) => id), cases };
}
