import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: (process.env.MUTANTS_TESTS ?? 'tests/statements/**/*.test.ts').split(' '),
    setupFiles: ['tests/mutants/setup.ts'],
    testTimeout: 20_000,
    // A file that shares its world with others tells nobody which mutants its tests reach.
    isolate: true,
  },
});
