// Generated from schemas/ by `npm run generate`. Do not edit.
export { forcedLabourCompanyDa } from '../../rules/forced-labour-company/1.0.0/da.js';
