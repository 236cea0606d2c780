import { defineConfig } from 'vitest/config';

// Files share a worker's modules: nothing in them outlives a call, and loading them anew took longer than the tests.
export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    pool: 'forks',
    isolate: false,
    maxWorkers: '100%',
    // Only what hangs is ended: a busy machine is slow.
    testTimeout: 60_000,
  },
});
