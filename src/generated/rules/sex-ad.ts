// Generated from schemas/ by `npm run generate`. Do not edit.
export { sexAd } from '../rules/sex-ad/1.0.0.js';
