// Generated from schemas/ by `npm run generate`. Do not edit.
export { northAfricanYouth } from '../rules/north-african-youth/1.0.0.js';
