// Generated from schemas/ by `npm run generate`. Do not edit.
export { customerReviewDa } from '../../rules/customer-review/1.0.0/da.js';
