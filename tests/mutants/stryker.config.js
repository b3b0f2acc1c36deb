const { MUTANTS_OF: file = 'src/statements/addresses/slug.ts', MUTANTS_TESTS: tests = '' } = process.env;
const name = file.replaceAll('/', '-');
/** The tests of these rooms that read the collection of the site, which is copied for them alone. */
const readsCollection = /\/(?:answers|paraphrases)\.test/.test(tests);

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
  ignorePatterns: ['/docs', '/tests/fixtures/reports', ...(readsCollection ? [] : ['/content'])],
  tempDirName: 'node_modules/.cache/mutants/sandbox',
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: `node_modules/.cache/mutants/${name}.json` },
  clearTextReporter: { allowColor: false, logTests: false },
  thresholds: { high: 85, low: 85, break: null },
};
