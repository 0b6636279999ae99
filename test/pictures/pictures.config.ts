// The README's pictures, taken from the real app: `npm run pictures`.
import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  workers: 1,
  timeout: 60_000,
  reporter: [['list']],
})
