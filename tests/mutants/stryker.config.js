const { MUTANTS_OF: file = 'src/statements/addresses/slug.ts' } = process.env;
const name = file.replaceAll('/', '-');

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [file],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/mutants/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  disableTypeChecks: false,
  // Cores are for people who work on them, too.
  concurrency: 1,
  incremental: true,
  incrementalFile: `node_modules/.cache/mutants/${name}.incremental.json`,
  tempDirName: 'node_modules/.cache/mutants/sandbox',
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: `node_modules/.cache/mutants/${name}.json` },
  clearTextReporter: { allowColor: false, logTests: false },
  thresholds: { high: 85, low: 85, break: null },
};
