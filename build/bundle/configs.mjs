// What Vite is told for each bundle: the page, the main process, what it starts, the preload script and our own tools.
import react from '@vitejs/plugin-react'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { licences } from './licences.mjs'
import { oneByteScripts } from './one-byte.mjs'

/** The oldest runtime we run on, which the registry has; newer ones understand it too. */
const PAGE_TARGET = 'chrome130'
const MAIN_TARGET = 'node20'

/** How long the bundler's parts took is no warning to the person who waits for them. */
const QUIET = { bundlerTimings: false }

/**
 * Development mode is decided here and nowhere else, so that a production bundle cannot hold any of it.
 * @typedef {{ root: string, out: string, development?: boolean }} Bundling
 * @typedef {import('vite').InlineConfig} Config
 */

/**
 * @param {boolean} development
 * @returns {Record<string, string>} The constants of constants.d.ts.
 */
function constants(development) {
  return { __DEV__: JSON.stringify(development) }
}

/**
 * @param {string} root
 * @returns {string} The app's icon of 32 points as base64, for the shell has no other file of it in a package.
 */
function trayIcon(root) {
  return readFileSync(path.join(root, 'build/icons/png/32x32.png')).toString('base64')
}

/**
 * The page. Nothing is inlined, because its content policy refuses inline scripts, styles and data: fonts.
 * @param {Bundling} bundling
 * @returns {Config}
 */
export function pageConfig({ root, out, development = false }) {
  return {
    ...shared(root),
    root: path.join(root, 'renderer'),
    base: './',
    plugins: [react(), licences(root), oneByteScripts()],
    worker: { plugins: () => [licences(root), oneByteScripts()] },
    define: constants(development),
    css: { modules: { localsConvention: 'camelCaseOnly' } },
    build: {
      ...kept(path.join(out, 'page')),
      target: PAGE_TARGET,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      // All of it is small; one sheet spares each room a request.
      cssCodeSplit: false,
      chunkSizeWarningLimit: 1500,
      rolldownOptions: {
        checks: QUIET,
        // What the first page needs comes as one file, because each request passes through the main process.
        output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
      },
    },
  }
}

/**
 * The main process: one module with its packages inside; only Electron and Node come from outside.
 * @param {Bundling} bundling
 * @returns {Config}
 */
export function mainConfig(bundling) {
  return nodeConfig(bundling, { entry: 'electron/main.ts', file: 'main.js', format: 'es' })
}

/**
 * The preload script. A sandboxed one must be a single CommonJS file.
 * @param {Bundling} bundling
 * @returns {Config}
 */
export function preloadConfig(bundling) {
  return nodeConfig(bundling, { entry: 'electron/preload.ts', file: 'preload.cjs', format: 'cjs' })
}

/**
 * The process that makes keys (electron/derivation).
 * @param {Bundling} bundling
 * @returns {Config}
 */
export function derivationConfig(bundling) {
  return nodeConfig(bundling, { entry: 'electron/derivation/worker.ts', file: 'derivation.js', format: 'es' })
}

/**
 * A command-line tool that imports TypeScript, which Node 20 cannot run by itself.
 * @param {Bundling} bundling
 * @param {string} entry From the project's folder.
 * @returns {Config}
 */
export function toolConfig(bundling, entry) {
  return nodeConfig(bundling, { entry, file: `${path.parse(entry).name}.mjs`, format: 'es' })
}

/**
 * @param {Bundling} bundling
 * @param {{ entry: string, file: string, format: 'es' | 'cjs' }} bundle
 * @returns {Config}
 */
function nodeConfig({ root, out, development = false }, { entry, file, format }) {
  return {
    ...shared(root),
    root,
    publicDir: false,
    plugins: [licences(root), oneByteScripts()],
    define: { ...constants(development), __TRAY_ICON__: JSON.stringify(trayIcon(root)) },
    ssr: { noExternal: true, external: ['electron'], target: 'node' },
    build: {
      ...kept(out),
      emptyOutDir: false,
      ssr: path.join(root, entry),
      target: MAIN_TARGET,
      minify: false,
      rolldownOptions: {
        checks: QUIET,
        external: ['electron', /^node:/u],
        output: { format, entryFileNames: file, codeSplitting: false },
      },
    },
  }
}

/**
 * @param {string} root
 * @returns {Config}
 */
function shared(root) {
  return { configFile: false, envDir: false, logLevel: 'warn', cacheDir: path.join(root, '.cache/vite') }
}

/** @param {string} outDir */
function kept(outDir) {
  return { outDir, emptyOutDir: true, reportCompressedSize: false }
}
