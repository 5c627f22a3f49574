// Generated from schemas/ by `npm run generate`. Do not edit.
import type { ShapeCheck } from './shape-check.js';
export declare const checkFactDictionaryShape: ShapeCheck;
export declare const checkSourceListShape: ShapeCheck;
export declare const checkReleasesShape: ShapeCheck;
export declare const checkReferralShape: ShapeCheck;
