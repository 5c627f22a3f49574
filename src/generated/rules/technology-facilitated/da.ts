// Generated from schemas/ by `npm run generate`. Do not edit.
export { technologyFacilitatedDa } from '../../rules/technology-facilitated/1.0.0/da.js';
