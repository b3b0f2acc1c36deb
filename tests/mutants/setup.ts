import fc from 'fast-check';

// A mutant is killed or survives by the code, not by chance, and each of thousands runs the properties that reach it.
fc.configureGlobal({ seed: 22, numRuns: 30 });
