import { fileURLToPath } from 'node:url';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { noDroppedResult } from '../support/lint/no-dropped-result.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The text of what the rule reports in a snippet. */
function reported(snippet: string): string[] {
  const lines = `
    import type { Result } from '@imh/core';
    declare function save(): Result<number, string>;
    declare function store(): Promise<Result<void, string>>;
    declare function plain(): Promise<void>;
    declare function html(strings: TemplateStringsArray, ...values: unknown[]): unknown;
    declare const maybe: boolean;
    ${snippet}
  `;
  const messages = new Linter({ cwd: root }).verify(
    lines,
    [
      {
        files: ['**/*.ts'],
        languageOptions: {
          parser: tseslint.parser as Linter.Parser,
          parserOptions: { projectService: true, tsconfigRootDir: root },
        },
        plugins: { imh: { rules: { 'no-dropped-result': noDroppedResult as never } } },
        rules: { 'imh/no-dropped-result': 'error' },
      },
    ],
    // A file that exists, because the project service knows its compiler options.
    { filename: `${root}extension/features/settings.ts` },
  );
  const text = lines.split('\n');
  return messages.map(({ ruleId, message, line, column, endColumn }) =>
    ruleId ? text[line - 1]!.slice(column - 1, endColumn! - 1) : message,
  );
}

describe('the lint rule no-dropped-result', () => {
  test.each([
    ['a statement', 'save();', ['save()']],
    ['a promise', 'store();', ['store()']],
    ['void', 'void store();', ['store()']],
    ['an unused await', 'await store();', ['await store()']],
    ['the right side of &&', 'maybe && store();', ['store()']],
    ['both sides of a condition', 'maybe ? save() : store();', ['save()', 'store()']],
    ['a chain of calls', 'store().finally(() => undefined);', ['store().finally(() => undefined)']],
    ['a template listener', 'html`<button @click=${() => store()}></button>`;', ['store()']],
  ])('reports a Result dropped by %s', (_how, snippet, expected) => expect(reported(snippet)).toEqual(expected));

  test.each([
    ['stored in a variable', 'const saved = await store(); if (!saved.ok) throw new Error(saved.error);'],
    ['returned', 'export const again = () => store();'],
    ['assigned', 'let last; last = save(); export { last };'],
    [
      'awaited later than its rejection is caught',
      'const loading = store(); loading.catch(() => undefined); export const loaded = loading;',
    ],
    ['passed on', 'console.log(await store());'],
    ['not a Result', 'void plain(); await plain();'],
    ['a value whose success is certain', 'declare function sure(): { ok: true }; sure();'],
    ['a condition of an if statement', 'if ((await store()).ok) void plain();'],
  ])('accepts an expression that is %s', (_how, snippet) => expect(reported(snippet)).toEqual([]));
});
