import fc from 'fast-check';

// A change is judged in CI by what it changes, not by chance; at a desk, and by `npm run fuzz`, other values are tried each time.
if (process.env.CI) fc.configureGlobal({ seed: 22 });
