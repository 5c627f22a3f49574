import file from '../../../rules/mappings/htcds-2.0.json' with { type: 'json' };
import type { Mapping } from '../form/mapping.js';

/** The mapping of IOM's Human Trafficking Case Data Standard 2.0 (CC BY 4.0). IOM does not endorse this project. */
export const HTCDS: Mapping = file as Mapping; // checked against its schema in the tests
