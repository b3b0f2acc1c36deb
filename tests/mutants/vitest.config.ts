import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const include = (process.env.MUTANTS_TESTS ?? 'tests/statements/**/*.test.ts').split(' ');
// What sets the properties is loaded again for each mutant, and most tests have none.
const hasProperties = globSync(include).some((path) => readFileSync(path, 'utf8').includes("from 'fast-check'"));

export default defineConfig({
  test: {
    include,
    setupFiles: hasProperties ? ['tests/mutants/setup.ts'] : [],
    testTimeout: 20_000,
    // A file that shares its world with others tells nobody which mutants its tests reach.
    isolate: true,
  },
});
