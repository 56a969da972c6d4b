import { writeCase, writeCsv, writeImh, writeJsonLd } from '@imh/formats';

/** Each asks what may leave, and writes no more. */
export const writers = { json: writeImh, csv: writeCsv, case: writeCase, jsonld: writeJsonLd };
