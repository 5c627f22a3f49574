import { assess, assessPlan, compile, evaluator, explain, IssueError, issueLine, parseRuleSet } from 'trafficking-indicators';
import type { Assessment, Explanation, Facts, Issue, Referral, RuleSet, Translation } from 'trafficking-indicators';
import { check, countFindings } from 'trafficking-indicators/check';
import { compareRuleSets } from 'trafficking-indicators/compare';
import { asylumAdult } from 'trafficking-indicators/plans/asylum-adult';
import { describeIssue, en, toHtml, toMarkdown } from 'trafficking-indicators/report';
import type { Messages } from 'trafficking-indicators/report';
import { dk } from 'trafficking-indicators/referral/dk';
import { dkDa } from 'trafficking-indicators/referral/dk/da';
import { general } from 'trafficking-indicators/rules/general';
import { general as pinned } from 'trafficking-indicators/rules/general/1.0.0';
import { generalDa } from 'trafficking-indicators/rules/general/da';
import { sexAd } from 'trafficking-indicators/rules/sex-ad';
import { screener } from 'trafficking-indicators/screen';
import type { ScreenRow } from 'trafficking-indicators/screen';
import { detectLanguage } from 'trafficking-indicators/language';
import { extractFacts } from 'trafficking-indicators/text';
import type { TextFacts } from 'trafficking-indicators/text';

const sets: readonly RuleSet[] = [general, pinned];
const routes: readonly Referral[] = [dk, dkDa];
const translation: Translation = generalDa;
const messages: Messages = en;
const facts: Facts = { threats: true, age: null, 'has-debt': { unknown: 'suspected' } };
const assessments: readonly Assessment[] = sets.map((set) => compile(set)(facts, { asOf: '2026-11-21' }));
const explanation: Explanation = explain(general, assess(general, facts), { translation });
const least: number = evaluator(general)(facts).score.least;
console.log(assessments.length, routes.length, least, toHtml(explanation).length > toMarkdown(explanation).length);

const parsed = parseRuleSet('{}');
const found: readonly Issue[] = parsed.ok ? [] : parsed.issues;
console.log(found.slice(0, 1).map((issue) => describeIssue(issue, messages)).length);

try {
  // @ts-expect-error A fact is a value, null, or an object that says what is known.
  assess(general, { threats: () => true });
} catch (error) {
  if (error instanceof IssueError) console.log(error.issues.map((issue) => issueLine(issue)).length);
}

try {
  // @ts-expect-error A rule set cannot be changed.
  general.version = '2.0.0';
} catch (error) {
  console.log(error instanceof TypeError, general.version);
}

const [first] = assessPlan(asylumAdult, { age: 40 }).sets;
console.log(`${first?.ruleSet.id}: ${first?.applies}`);
const findings = check({ ruleSet: { path: 'general.json', data: general } });
console.log(`${countFindings(findings).error} errors`);
console.log(compareRuleSets(pinned, general).step);

const row: ScreenRow = screener(sexAd, { languageOf: detectLanguage })({ line: 1, text: 'Altid åbent' });
const read: TextFacts = extractFacts('Altid åbent');
console.log(row.indicators.join(' '), read.facts['open-at-all-hours']?.value);
