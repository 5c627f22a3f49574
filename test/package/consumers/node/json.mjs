import { assess, parseRuleSet } from 'trafficking-indicators';
import { general } from 'trafficking-indicators/rules/general';
import file from 'trafficking-indicators/rules/sets/general/1.1.0.json' with { type: 'json' };
import schema from 'trafficking-indicators/schemas/rule-set.schema.json' with { type: 'json' };

const parsed = parseRuleSet(JSON.stringify(file));
const facts = { threats: true };
console.log(parsed.ok, JSON.stringify(assess(parsed.ruleSet, facts)) === JSON.stringify(assess(general, facts)));
console.log(schema.$schema);
