// Generated from schemas/ by `npm run generate`. Do not edit.
export { forcedLabourCompanyChecksDa } from '../../rules/forced-labour-company-checks/1.0.0/da.js';
