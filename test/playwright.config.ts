// The tests on real Electron. Each starts the app on a profile of its own, one after the other: they measure and kill.
import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'app',
  outputDir: '../test-results',
  workers: 1,
  // What passes only at the second try is named, and more than two of them fail the run (build/check/results.mjs).
  retries: 1,
  forbidOnly: Boolean(process.env['CI']),
  // How long what never comes is waited for: no measure of speed, so that no busy machine comes near to it.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reportSlowTests: null,
  reporter: [['list']],
})
