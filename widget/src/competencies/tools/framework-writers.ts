import { writeCaseWith, writeCsv, writeImh, writeJsonLd } from '@imh/formats';
import type { Framework } from '@imh/core';
import { pageValidation } from '../../data/fits.js';

/** Writers by format. Each exports only what the framework's rights allow. */
export const writers = {
  json: writeImh,
  csv: writeCsv,
  case: (framework: Framework) => writeCaseWith(pageValidation, framework),
  jsonld: writeJsonLd,
};
