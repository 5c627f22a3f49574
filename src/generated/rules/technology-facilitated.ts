// Generated from schemas/ by `npm run generate`. Do not edit.
export { technologyFacilitated } from '../rules/technology-facilitated/1.0.0.js';
