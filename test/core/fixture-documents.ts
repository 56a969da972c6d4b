import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type DetailedValidator, type DocumentFormat, documents, type Validator } from '@imh/core';
import { Ajv } from 'ajv';

// The documents in test/fixtures/documents and their four validators: zod, ajv with the published schema in strict mode,
// and the two that are compiled from the schema: the small one answers true or false, the detailed one reports faults.

export const formats = Object.keys(documents) as DocumentFormat[];

export interface FixtureDocument {
  readonly name: string;
  readonly text: string;
  readonly value: unknown;
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export function fixtures(format: DocumentFormat, kind: 'right' | 'wrong'): FixtureDocument[] {
  const folder = here(`../fixtures/documents/${format}/${kind}/`);
  return readdirSync(folder).map((name) => {
    const text = readFileSync(folder + name, 'utf8');
    return { name, text, value: JSON.parse(text) as unknown };
  });
}

export type Judge = (value: unknown) => boolean;

export async function judgesOf(
  format: DocumentFormat,
): Promise<Readonly<Record<'zod' | 'ajv' | 'small' | 'detailed', Judge>>> {
  const schema = JSON.parse(readFileSync(here(`../../packages/core/schema/${format}.schema.json`), 'utf8')) as object;
  const compiled = async <Type extends Validator>(name: string): Promise<Type> => {
    const path = here(`../../packages/core/dist/validators/${name}.js`);
    return ((await import(/* @vite-ignore */ path)) as { default: Type }).default;
  };
  return {
    zod: (value) => documents[format].safeParse(value).success,
    ajv: new Ajv({ strict: true }).compile(schema) as Judge,
    small: await compiled<Validator>(format),
    detailed: await compiled<DetailedValidator>(`${format}-detailed`),
  };
}
