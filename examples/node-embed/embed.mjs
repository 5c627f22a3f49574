// The smallest whole use: a set, facts from a record of one's own, a result with its reasons in two languages, what to ask next.
import { readFileSync } from 'node:fs';
import { assess, explain, IssueError } from 'trafficking-indicators';
import { dk } from 'trafficking-indicators/referral/dk';
import { dkDa } from 'trafficking-indicators/referral/dk/da';
import { da, describeIssue, en, toText } from 'trafficking-indicators/report';
import { general } from 'trafficking-indicators/rules/general';
import { generalDa } from 'trafficking-indicators/rules/general/da';
import { factsOf } from './facts-of.cjs';

const record = JSON.parse(readFileSync(process.argv[2] ?? 'record.json', 'utf8'));

try {
  const facts = factsOf(record, { kind: 'statement', meeting: 'first talk', date: '2026-11-09' });
  const assessment = assess(general, facts, { asOf: '2026-11-09' });
  const english = explain(general, assessment, { referral: dk });
  const danish = explain(general, assessment, { referral: dkDa, translation: generalDa });

  process.stdout.write(toText(english, en, { detail: 'short' }));
  process.stdout.write(toText(danish, da, { detail: 'short' }));
  console.log('Ask next:', english.askNext[0].question);
  console.log('Find ud af som det næste:', danish.askNext[0].question);
  // Keep `assessment`: it holds the facts, the version of the rules and all reasons, and `replay` gives the same again.
} catch (error) {
  if (!(error instanceof IssueError)) throw error;
  for (const issue of error.issues) console.error(describeIssue(issue, en)); // where, what came, what was expected
  process.exitCode = 1;
}
