// The tests that need no window: the pure rules, the store on a stand-in database, and our own build tools.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  cacheDir: '.cache/vitest',
  define: { __DEV__: 'false' },
  test: {
    include: ['test/{core,store,locales,build,electron}/**/*.test.ts'],
    passWithNoTests: true,
    // Two cores, shared with whatever else the machine does.
    maxWorkers: 2,
    // A test that builds the page takes seconds where the machine is busy; none asserts a time.
    testTimeout: 30_000,
  },
})
