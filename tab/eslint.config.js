import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { readdirSync } from 'node:fs';
import tseslint from 'typescript-eslint';

const features = readdirSync(new URL('src/features', import.meta.url));

/** A feature may use `shared/` and itself; `shared/` may use packages alone; nothing under `src/` may use a mock. */
const zones = [
  ...features.map((feature) => ({
    target: `./src/features/${feature}`,
    from: './src/features',
    except: [`./${feature}`],
    message: 'A feature does not import another feature: share it through src/shared.',
  })),
  { target: './src/features', from: './src/app', message: 'A feature does not know the app that it is part of.' },
  { target: './src/shared', from: ['./src/features', './src/app'], message: 'shared/ uses packages only.' },
  { target: './src', from: './mocks', message: 'Mocks are for tests.' },
];

const noColorLiterals = {
  selector: 'Literal[value=/(^|[\\s(])(#[0-9a-fA-F]{3,8}\\b|rgba?\\(|hsla?\\()/]',
  message: 'Use a Fluent token: a color literal does not follow the theme.',
};

const noWordsInCode = {
  selector: 'JSXText[value=/\\p{L}/u]',
  message: 'What a person reads comes from locales/: it has to be said in three languages.',
};

export default defineConfig(
  globalIgnores(['dist', 'artifacts', 'mocks/public', 'src/shared/api/schema.d.ts']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  reactHooks.configs.flat['recommended-latest'],
  jsxA11y.flatConfigs.strict,
  {
    plugins: { 'import-x': importX },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: { 'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.js', '.json'] })] },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones, basePath: import.meta.dirname }],
      'import-x/no-cycle': 'error',
      'import-x/order': [
        'error',
        { groups: [['builtin', 'external'], 'parent', 'sibling'], alphabetize: { order: 'asc' } },
      ],
      'no-restricted-syntax': ['error', noColorLiterals, noWordsInCode],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
    },
  },
  { files: ['tests/**'], rules: { 'no-restricted-syntax': ['error', noColorLiterals] } },
  {
    files: ['*.config.{ts,js}', 'build/**'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { 'no-undef': 'off' },
  },
);
