// Generated from schemas/ by `npm run generate`. Do not edit.
export { customerReview } from '../rules/customer-review/1.0.0.js';
