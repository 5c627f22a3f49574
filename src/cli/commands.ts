import type { Command } from './command.js';

/** A command before it is needed: most of them need little of the package, and start sooner without the rest. */
interface CommandEntry {
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

/** The commands by name. */
export const COMMANDS: Readonly<Record<string, CommandEntry>> = {
  sets: {
    summary: 'list the rule sets',
    load: async () => (await import('./sets.js')).listSets,
  },
  show: {
    summary: 'show a rule set: indicators, weights, sources, evidence',
    load: async () => (await import('./show.js')).showSet,
  },
  assess: {
    summary: 'apply a rule set to facts and explain the result',
    load: async () => (await import('./assess.js')).assessFile,
  },
  ask: {
    summary: 'go through the questions of a rule set in the terminal',
    load: async () => (await import('./ask.js')).ask,
  },
  plans: {
    summary: 'list the screening plans',
    load: async () => (await import('./plans.js')).listPlans,
  },
  plan: {
    summary: 'apply every rule set of a screening plan that applies',
    load: async () => (await import('./plan.js')).planFile,
  },
  replay: {
    summary: 'run a recorded assessment again and compare byte for byte',
    load: async () => (await import('./replay.js')).replayFile,
  },
  check: {
    summary: 'check rule files: shape, rules, sources, wording, translations, releases',
    load: async () => (await import('./check.js')).checkFiles,
  },
  compare: {
    summary: 'compare two rule sets: data, results, and the answers that tell them apart',
    load: async () => (await import('./compare.js')).compareSets,
  },
  screen: {
    summary: 'screen a file of adverts or reviews, with the words that count',
    load: async () => (await import('./screen.js')).screen,
  },
  link: {
    summary: 'find adverts that share contacts, accounts or texts, and say why',
    load: async () => (await import('./link.js')).link,
  },
  explain: {
    summary: 'explain one advert or review, its words marked',
    load: async () => (await import('./explain.js')).explainText,
  },
  export: {
    summary: 'write a rule set or plan as a form for another tool',
    load: async () => (await import('./export.js')).exportForm,
  },
  import: {
    summary: 'bring answers back from another tool as facts',
    load: async () => (await import('./import.js')).importFacts,
  },
  study: {
    summary: 'hold scores against outcomes: does an indicator set work?',
    load: async () => (await import('./study.js')).studyFile,
  },
  refit: {
    summary: 'propose points from data as a new version of a set',
    load: async () => (await import('./refit.js')).refitSet,
  },
  simulate: {
    summary: 'draw cases that nobody ever was from a stated model',
    load: async () => (await import('./simulate.js')).simulateCases,
  },
};
