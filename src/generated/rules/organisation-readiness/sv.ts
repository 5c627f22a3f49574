// Generated from schemas/ by `npm run generate`. Do not edit.
export { organisationReadinessSv } from '../../rules/organisation-readiness/1.0.0/sv.js';
