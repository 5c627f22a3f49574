const { assess, parseRuleSet } = require('trafficking-indicators');
const { general } = require('trafficking-indicators/rules/general');
const file = require('trafficking-indicators/rules/sets/general/1.1.0.json');
const schema = require('trafficking-indicators/schemas/rule-set.schema.json');

const parsed = parseRuleSet(JSON.stringify(file));
const facts = { threats: true };
console.log(parsed.ok, JSON.stringify(assess(parsed.ruleSet, facts)) === JSON.stringify(assess(general, facts)));
console.log(schema.$schema);
