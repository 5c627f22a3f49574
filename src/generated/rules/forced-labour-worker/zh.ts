// Generated from schemas/ by `npm run generate`. Do not edit.
export { forcedLabourWorkerZh } from '../../rules/forced-labour-worker/1.0.0/zh.js';
