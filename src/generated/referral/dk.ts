// Generated from schemas/ by `npm run generate`. Do not edit.
import type { Referral } from '../types.js';
import file from '../../../rules/referral/dk.json' with { type: 'json' };

/** Denmark: the way to help for people who may have been trafficked (en). Gathered 2026-11-21; To be confirmed by Center mod Menneskehandel (CMM). Nobody has confirmed these facts yet. They were gathered from texts of several years, and some of those texts are old. Call the hotline before relying on them. */
export const dk: Referral = file as unknown as Referral; // checked against its schema in the tests
