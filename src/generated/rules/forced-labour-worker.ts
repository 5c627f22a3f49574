// Generated from schemas/ by `npm run generate`. Do not edit.
export { forcedLabourWorker } from '../rules/forced-labour-worker/1.0.0.js';
