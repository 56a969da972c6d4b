import { writeCase, writeCsv, writeImh, writeJsonLd } from '@imh/formats';

/** Each writes only what rights allow to be exported. */
export const writers = { json: writeImh, csv: writeCsv, case: writeCase, jsonld: writeJsonLd };
