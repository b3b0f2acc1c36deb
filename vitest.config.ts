import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Pure rooms leave nothing behind, so files share what is loaded: with a fresh world for each, loading took half of the time.
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    isolate: false,
  },
});
