import a11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: ['dist/', 'coverage/', 'node_modules/', 'eslint.config.js', 'server/*/*.mjs'],
  },
  ...tseslint.configs.recommended,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      eqeqeq: ['error', 'always'],
      'no-nested-ternary': 'error',
      'no-restricted-imports': ['error', { patterns: ['**/index', '**/index.ts'] }],
    },
  },
  {
    // They draw with the pens of the client, and so belong to the project that has them.
    files: ['commands/handout.ts', 'commands/picture.ts'],
    languageOptions: { parserOptions: { projectService: false, project: 'offline/tsconfig.json' } },
  },
  { files: ['client/**/*.tsx', 'client/**/*.ts'], ...reactHooks.configs.flat.recommended },
  { files: ['client/**/*.tsx'], ...a11y.configs.recommended },
  // There is no React compiler here, and what it would leave alone in this file is as it should be.
  {
    files: ['client/parts/useRowsInSight.ts'],
    rules: { 'react-hooks/incompatible-library': 'off' },
  },
  {
    // A region that scrolls must be reached by keyboard (WCAG 2.1.1), and so must the map, which takes keys itself.
    files: ['client/**/*.tsx'],
    rules: {
      'jsx-a11y-x/no-noninteractive-tabindex': [
        'error',
        { roles: ['region', 'tabpanel', 'application'], tags: [], allowExpressionValues: true },
      ],
    },
  },
);
