import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import * as wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { noDroppedResult } from './test/support/lint/no-dropped-result.mjs';

export default tseslint.config(
  { ignores: ['**/dist/', '**/.wxt/', 'test/screenshots/', '**/node_modules/'] },
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // "!" follows a check of the index in the line before; a wrong one would throw in a test.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      'no-console': 'error',
    },
  },
  {
    files: ['packages/elements/**/*.ts', 'widget/{src,builder}/**/*.ts', 'extension/**/*.ts'],
    plugins: { lit, 'lit-a11y': litA11y, wc },
    rules: {
      ...lit.configs['flat/recommended'].rules,
      ...wc.configs['flat/recommended'].rules,
      ...litA11y.configs.recommended.rules,
      // Both rules look at a single tag. Names come from a label beside it, and the field that owns a list handles keys;
      // axe and the keyboard tests check the behavior itself.
      'lit-a11y/accessible-name': 'off',
      'lit-a11y/click-events-have-key-events': 'off',
      // Styles take roles away: Safari's from a list without markers, every browser's from a table displayed as blocks.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    // Not the packages of data: type information costs time, and nothing there fails.
    files: ['packages/!(frameworks)/src/**/*.ts', 'widget/{src,builder}/**/*.ts', 'extension/**/*.ts'],
    languageOptions: {
      parserOptions: { project: './test/support/lint/tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    plugins: { imh: { rules: { 'no-dropped-result': noDroppedResult } } },
    rules: {
      'imh/no-dropped-result': 'error',
      // `String(value)` throws for `{"toString": 1}`, which any file may contain: `shownValue` for messages.
      '@typescript-eslint/no-base-to-string': ['error', { checkUnknown: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNullish: true }],
    },
  },
  { files: ['**/*.mjs', 'test/**'], rules: { 'no-console': 'off' } },
  // Hints for the person who builds a page, where they look for them.
  {
    files: ['widget/src/on-demand/unused-hint.ts', 'widget/src/data/without-faults.ts'],
    rules: { 'no-console': ['error', { allow: ['info', 'warn'] }] },
  },
);
