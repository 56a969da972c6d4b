import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import * as wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

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
      // "!" is used where an index was checked on the line before; a test of ours would throw there anyway.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      'no-console': 'error',
    },
  },
  {
    files: ['packages/elements/**/*.ts', 'widget/src/**/*.ts', 'extension/**/*.ts'],
    plugins: { lit, 'lit-a11y': litA11y, wc },
    rules: {
      ...lit.configs['flat/recommended'].rules,
      ...wc.configs['flat/recommended'].rules,
      ...litA11y.configs.recommended.rules,
      // Both look at one tag only: names come from a label beside it, keys are handled by the field that owns a list.
      // axe and the keyboard tests hold the behaviour itself.
      'lit-a11y/accessible-name': 'off',
      'lit-a11y/click-events-have-key-events': 'off',
      // Styles take roles away: Safari's from a list without markers, every browser's from a table displayed as blocks.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  { files: ['**/*.mjs', 'test/**'], rules: { 'no-console': 'off' } },
);
