// Generated from schemas/ by `npm run generate`. Do not edit.
export { childDa } from '../../rules/child/1.0.0/da.js';
