// Cases of Primero as facts, and what a plan says of them. Everything stays in this folder.
import { readFileSync } from 'node:fs';
import { assessPlan } from 'trafficking-indicators';
import { readPrimero } from 'trafficking-indicators/export/primero';
import { asylumUnaccompaniedMinor as plan } from 'trafficking-indicators/plans/asylum-unaccompanied-minor';

const date = '2026-11-09';
const cases = readPrimero(JSON.parse(readFileSync('cases.json', 'utf8')), { kind: 'document', date });

for (const { id, facts, leftOut, issues } of cases) {
  // A plan reads the facts of its own sets; those of others are counted.
  const result = assessPlan(plan, facts, { asOf: date, otherFacts: 'count' });
  console.log(`Case ${id}`);
  for (const [fact, { value, unknown }] of Object.entries(facts)) console.log(`  ${fact}: ${value ?? unknown}`);
  for (const { field, why } of leftOut) console.log(`  left out: ${field} (${why})`);
  for (const { code, path } of issues) console.log(`  not understood: ${path} (${code})`);
  const [first] = result.askNext;
  console.log(`  child: ${result.child}; next step: ${result.nextStep.proposes}; ask next: ${first.fact}`);
}
