// Generated from schemas/ by `npm run generate`. Do not edit.
export { northAfricanYouthDa } from '../../rules/north-african-youth/1.0.0/da.js';
