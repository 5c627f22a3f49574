// Generated from schemas/ by `npm run generate`. Do not edit.
export { generalDa } from '../../rules/general/1.1.0/da.js';
