// Generated from schemas/ by `npm run generate`. Do not edit.
export { sexAdDa } from '../../rules/sex-ad/1.0.0/da.js';
