// Generated from schemas/ by `npm run generate`. Do not edit.
export { forcedLabourWorkerRo } from '../../rules/forced-labour-worker/1.0.0/ro.js';
