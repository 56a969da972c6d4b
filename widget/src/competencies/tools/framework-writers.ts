import { writeCase, writeCsv, writeImh, writeJsonLd } from '@imh/formats';

/** Writers by format. Each exports only what the framework's rights allow. */
export const writers = { json: writeImh, csv: writeCsv, case: writeCase, jsonld: writeJsonLd };
