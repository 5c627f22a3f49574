import { isDate } from '../../fact/date.js';
import type { Linter } from '../linter.js';
import { saysNothing } from '../words.js';

/** Reviews that somebody has done. */
export const translationReview: Linter = {
  id: 'translation-review',
  level: 'error',
  what: 'a translation that is said to be reviewed without a name and a day, or by the one who translated it',
  why: 'Readers trust a reviewed wording; nobody finds the mistakes in what they wrote themselves.',
  needs: 'shape',
  *run({ translations }) {
    for (const { path: file, data } of translations) {
      const { status, by = '', date } = data.review;
      if (status === 'not-reviewed') continue;
      if (saysNothing(by))
        yield { file, path: '/review', message: 'The review names nobody.', suggestion: 'say who, or "not-reviewed"' };
      else if (by.trim().toLowerCase() === data.translator.trim().toLowerCase())
        yield {
          file,
          path: '/review/by',
          message: 'The translator reviewed the translation.',
          suggestion: 'say "not-reviewed"',
        };
      if (!isDate(date)) yield { file, path: '/review', message: 'The review has no day that the calendar knows.' };
    }
  },
};
