// Generated from schemas/ by `npm run generate`. Do not edit.
import type { ShapeCheck } from './shape-check.js';
export declare const checkPlanShape: ShapeCheck;
