// Three meetings with an unaccompanied minor: a form out, submissions in, one report. Everything stays in this folder.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { assessPlan, combineFacts, explainPlan } from 'trafficking-indicators';
import { readOdk, xlsform } from 'trafficking-indicators/export/xlsform';
import { asylumUnaccompaniedMinor as plan } from 'trafficking-indicators/plans/asylum-unaccompanied-minor';
import { asylumUnaccompaniedMinorDa } from 'trafficking-indicators/plans/asylum-unaccompanied-minor/da';
import { dkDa } from 'trafficking-indicators/referral/dk/da';
import { da, planToHtml, planToText } from 'trafficking-indicators/report';

const OUT = process.argv[2] ?? 'out';
mkdirSync(OUT, { recursive: true, mode: 0o700 });
const write = (name, content) => writeFileSync(`${OUT}/${name}`, content, { mode: 0o600 });

const translations = await Promise.all(plan.ruleSets.map(({ id }) => danishOf(id)));
const options = {
  translations,
  planTranslations: [asylumUnaccompaniedMinorDa],
  referrals: [dkDa],
  languages: ['da', 'en'],
};

// 1. The form, for KoboToolbox or ODK.
for (const { name, content } of xlsform(plan, options).files) write(name, content);

// 2. What came back: one submission for each meeting, as the server gives it.
const submissions = readOdk(plan, readFileSync('submissions.json', 'utf8'), { kind: 'statement' });
for (const { id, issues } of submissions)
  for (const { code, path } of issues) console.error(`submission ${id}: ${code} at ${path}`);

// 3. The meetings add up; nothing is overwritten.
const names = ['first meeting', 'second meeting', 'third meeting'];
const facts = combineFacts(submissions.map((submission, index) => ({ id: names[index], facts: submission.facts })));
const concern = submissions.findLast((submission) => submission.concern !== undefined)?.concern;

// 4. Every set that applies, side by side, in Danish, with child protection and the way to help first.
const result = assessPlan(plan, facts, { asOf: '2026-11-09', ...(concern && { concern }) });
const explanation = explainPlan(plan, result, {
  translation: asylumUnaccompaniedMinorDa,
  translations,
  referral: dkDa,
});
write('assessment.json', `${JSON.stringify(result, null, 2)}\n`);
write('report.html', planToHtml(explanation, da));
process.stdout.write(planToText(explanation, da, { detail: 'short' }));

async function danishOf(id) {
  const module = await import(`trafficking-indicators/rules/${id}/da`);
  return Object.values(module)[0];
}
