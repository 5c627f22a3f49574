// Loaded before an example, in the page or in the worker: keeps the values that it prints, and what the policy refuses.
const say = console.info.bind(console);
globalThis.outcome = { printed: [], refused: [] };
console.log = (...values) => globalThis.outcome.printed.push(values);
globalThis.addEventListener('securitypolicyviolation', (event) =>
  globalThis.outcome.refused.push(event.effectiveDirective),
);
// In a task of its own, so that what was refused until now has been told.
globalThis.done = () => setTimeout(() => say(`outcome ${JSON.stringify(globalThis.outcome)}`));
