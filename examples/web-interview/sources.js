/** @import { Source, Wordings } from './result.js' */

/** @typedef {{ readonly source: Source } & Partial<Wordings>} Chosen */

/**
 * What can be chosen on the page. Each is loaded when it is chosen.
 *
 * @type {Readonly<Record<string, { readonly title: string, readonly languages: readonly string[], readonly load: () => Promise<Chosen> }>>}
 */
export const SOURCES = {
  general: {
    title: 'general signs',
    languages: ['en', 'da'],
    load: async () => ({
      source: (await import('trafficking-indicators/rules/general')).general,
      translations: [(await import('trafficking-indicators/rules/general/da')).generalDa],
    }),
  },
  child: {
    title: 'signs in children',
    languages: ['en', 'da'],
    load: async () => ({
      source: (await import('trafficking-indicators/rules/child')).child,
      translations: [(await import('trafficking-indicators/rules/child/da')).childDa],
    }),
  },
  'forced-labour-worker': {
    title: 'for the worker herself',
    languages: ['en', 'da', 'bg', 'fil', 'pl', 'ro', 'ru', 'uk', 'zh'],
    load: async () => {
      const [worker, ...translations] = await Promise.all([
        import('trafficking-indicators/rules/forced-labour-worker'),
        import('trafficking-indicators/rules/forced-labour-worker/da'),
        import('trafficking-indicators/rules/forced-labour-worker/bg'),
        import('trafficking-indicators/rules/forced-labour-worker/fil'),
        import('trafficking-indicators/rules/forced-labour-worker/pl'),
        import('trafficking-indicators/rules/forced-labour-worker/ro'),
        import('trafficking-indicators/rules/forced-labour-worker/ru'),
        import('trafficking-indicators/rules/forced-labour-worker/uk'),
        import('trafficking-indicators/rules/forced-labour-worker/zh'),
      ]);
      return { source: worker.forcedLabourWorker, translations: translations.flatMap(Object.values) };
    },
  },
  'asylum-unaccompanied-minor': {
    title: 'plan: a child alone, in an asylum centre',
    languages: ['en', 'da'],
    load: async () => {
      const [plan, planDa, ...translations] = await Promise.all([
        import('trafficking-indicators/plans/asylum-unaccompanied-minor'),
        import('trafficking-indicators/plans/asylum-unaccompanied-minor/da'),
        import('trafficking-indicators/rules/child/da'),
        import('trafficking-indicators/rules/north-african-youth/da'),
        import('trafficking-indicators/rules/displaced-ukraine/da'),
        import('trafficking-indicators/rules/technology-facilitated/da'),
        import('trafficking-indicators/rules/general/da'),
      ]);
      return {
        source: plan.asylumUnaccompaniedMinor,
        planTranslations: [planDa.asylumUnaccompaniedMinorDa],
        translations: translations.flatMap(Object.values),
      };
    },
  },
};
