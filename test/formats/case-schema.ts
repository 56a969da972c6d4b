import { readFileSync } from 'node:fs';
import { Ajv2019 } from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import { realData } from '../support/page-server.js';

/** 1EdTech's own schema for CASE 1.1 packages; undefined if there is no real data. */
export function officialCase(): ((source: unknown) => string[]) | undefined {
  const data = realData();
  if (data === undefined) return undefined;
  const ajv = new Ajv2019({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const schema = readFileSync(`${data}/schemas/case/official-case-v1p1-cfpackage.json`, 'utf8');
  const validate = ajv.compile(JSON.parse(schema) as object);
  return (source) => {
    validate(source);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}
