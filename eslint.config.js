import js from '@eslint/js';
import { readdirSync } from 'node:fs';
import tseslint from 'typescript-eslint';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';

/** Imports point one way; `docs/architecture.md` draws it. Each room lists what it must not reach. */
const rooms = {
  './server/model': ['./server/!(model)/**/*', './server/*.ts', './client'],
  './server/store': ['./server/!(model|store)/**/*', './server/*.ts', './client'],
  './server/analysis': ['./server/!(model|analysis)/**/*', './server/*.ts', './client'],
  './server/recognition': ['./server/!(model|recognition)/**/*', './server/*.ts', './client'],
  './server/importers': ['./server/!(model|importers)/**/*', './server/*.ts', './client'],
  './server/exporters': ['./server/!(model|exporters)/**/*', './server/*.ts', './client'],
  './server/analysis/kernels': [
    './server/analysis/!(kernels)/**/*',
    './server/analysis/*.ts',
    './server/model',
  ],
  './server/services': ['./server/graphql/**/*', './server/cli/**/*', './server/*.ts', './client'],
  './server/graphql': [
    './server/cli/**/*',
    './server/store/**/*',
    './server/importers/**/*',
    './server/*.ts',
    './client',
  ],
  './server/cli': ['./server/graphql/**/*', './client'],
  './client': ['./server'],
  './client/state': ['./client/!(state|api)/**/*'],
};

/** A reader of one format reaches no other's: what several need stands beside their folders. */
for (const room of ['./server/importers', './server/importers/graphFile'])
  for (const { name } of readdirSync(room, { withFileTypes: true }).filter((entry) => entry.isDirectory()))
    if (!['graphFile', 'mapping', 'sheets'].includes(name))
      rooms[`${room}/${name}`] = [`${room}/!(${name}|mapping|sheets)/**/*`];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'node_modules/',
      'client/api/generated/',
      'server/graphql/generated/',
      'server/analysis/kernels/assembly/',
      '.cache/',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [
        createTypeScriptImportResolver({
          project: ['tsconfig.json', 'client/tsconfig.json'],
          noWarnOnMultipleProjects: true,
        }),
      ],
    },
    rules: {
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: Object.entries(rooms).flatMap(([target, froms]) =>
            froms.map((from) => ({
              target,
              from,
              message: 'Imports point one way: see docs/architecture.md.',
            })),
          ),
        },
      ],
      'import-x/no-cycle': ['error', { maxDepth: 8 }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Only server/main.ts (through server/configuration.ts) reads the environment.',
        },
      ],
      'no-console': 'error',
    },
  },
  {
    files: [
      'server/main.ts',
      'server/cli/*.ts',
      'server/configuration.ts',
      'tests/**',
      '*.config.ts',
      'server/codegen.ts',
    ],
    rules: { 'no-restricted-properties': 'off', 'no-console': 'off' },
  },
  {
    files: ['client/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  { files: ['**/*.js'], ...tseslint.configs.disableTypeChecked },
);
