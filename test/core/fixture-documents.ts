import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type DocumentFormat, documents, type Validator } from '@imh/core';
import { Ajv } from 'ajv';

// The documents in test/fixtures/documents and their three validators: zod, ajv with the published schema in strict mode,
// and the generated validator.

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

export async function judgesOf(format: DocumentFormat): Promise<{ zod: Judge; ajv: Judge; generated: Judge }> {
  const schema = JSON.parse(readFileSync(here(`../../packages/core/schema/${format}.schema.json`), 'utf8')) as object;
  const path = here(`../../packages/core/dist/validators/${format}.js`);
  const { default: generated } = (await import(/* @vite-ignore */ path)) as { default: Validator };
  return {
    zod: (value) => documents[format].safeParse(value).success,
    ajv: new Ajv({ strict: true }).compile(schema) as Judge,
    generated,
  };
}
