import js from '@eslint/js';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'out/', '.vscode-test/', 'node_modules/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: [
          './tsconfig.json',
          './src/engine/tsconfig.json',
          './src/transcripts/tsconfig.json',
          './src/record/tsconfig.json',
          './src/checking/tsconfig.json',
          './test/browser/tsconfig.json',
        ],
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/{checking,engine,record,report,transcripts}/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^(vscode|node:.*)$', message: 'The engine knows no editor and no Node.' },
            {
              regex: '^(fs|path|os|child_process|worker_threads|util|url|crypto|process)(/.*)?$',
              message: 'The engine knows no Node.',
            },
            {
              regex:
                '^(\\.\\./)+(checks|drafts|editor|sidebar|commands|cli|fixes|listening|signoff|tapes|language-features)(/|$)',
              message: 'The engine knows nobody who shows it.',
            },
          ],
        },
      ],
      'no-restricted-globals': [
        'error',
        'process',
        'Buffer',
        'console',
        'setTimeout',
        'require',
        'globalThis',
        'fetch',
      ],
    },
  },
  {
    files: [
      'src/{checks,drafts,editor,sidebar,commands,fixes,listening,signoff,tapes,language-features}/**/*.ts',
      'src/extension.ts',
    ],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^node:', message: 'The extension also runs in the browser.' },
            { regex: '/engine/(?!index$).', message: 'index.ts is the only door of the engine.' },
          ],
        },
      ],
    },
  },
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: { process: 'readonly', console: 'readonly' } } },
);
