// From a record of one's own to facts. Every answer that the program can hold stands here once; anything else is an error, never a no.
// CommonJS, so that both programs can use it.

const unknown = (reason) => ({ unknown: reason });

/** For each column of ours: the fact that it goes with, and what our answers mean. */
const COLUMNS = {
  passport: {
    fact: 'id-papers-held-by-exploiter',
    answers: { 'kept by the employer': true, 'with the person': false },
  },
  wages: { fact: 'pay-withheld', answers: { 'not paid since August': true, paid: false } },
  threatened: { fact: 'threats', answers: { yes: true, no: false, 'would not say': unknown('declined') } },
  watched: { fact: 'watched', answers: { yes: true, no: false, perhaps: unknown('suspected') } },
  debt: { fact: 'has-debt', answers: { yes: true, no: false, "didn't know": unknown('not-known') } },
};

/**
 * The facts of a record.
 *
 * @param record - The record. An empty column was not asked, and gives no fact at all.
 * @param source - Where the answers come from; it becomes their evidence.
 */
exports.factsOf = function factsOf(record, source) {
  const facts = {};
  if (record.years !== null && record.years !== undefined) facts.age = { value: record.years, evidence: [source] };
  for (const [column, { fact, answers }] of Object.entries(COLUMNS)) {
    const came = record[column];
    if (came === null || came === undefined || came === '') continue;
    if (!Object.hasOwn(answers, came)) throw new Error(`nothing says what this answer in "${column}" means`);
    const answer = answers[came];
    facts[fact] = { ...(typeof answer === 'object' ? answer : { value: answer }), evidence: [source] };
  }
  return facts;
};
