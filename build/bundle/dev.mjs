// Development: the page from Vite's server with hot reload, and the shell built again and opened again on change.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { build, createServer } from 'vite'
import { runtimeSwitches } from '../app.mjs'
import { derivationConfig, mainConfig, pageConfig, preloadConfig } from './configs.mjs'

const HOST = '127.0.0.1'

/**
 * Kept apart from dist/, so that nothing of it can be shipped, and under a name of its own, so that no one tries
 * things out on their real journal.
 * @param {{ root: string, executable: string, args: string[], env: NodeJS.ProcessEnv, say: (line: string) => void }} project
 * @returns {Promise<number>} The exit code, once the app was closed by hand.
 */
export async function develop({ root, executable, args, env, say }) {
  const out = path.join(root, '.cache/dev')
  process.env['NODE_ENV'] = 'development'
  writeManifest(root, out)
  const port = await freePort()
  // The page's own address is app://journal, so hot reload has to be told where to call.
  const reached = { host: HOST, port, hmr: { protocol: 'ws', host: HOST, clientPort: port } }
  const server = await createServer({
    ...pageConfig({ root, out, development: true }),
    base: '/',
    server: reached,
  })
  await server.listen()
  const shell = keptOpen({
    executable,
    args: [...runtimeSwitches(env), out, ...args],
    env: { ...env, TWO_SHEETS_PAGE_SERVER: `http://${HOST}:${port}` },
  })
  const watchers = await Promise.all(
    [mainConfig, preloadConfig, derivationConfig].map((config) =>
      watched(config({ root, out, development: true }), shell.reopen),
    ),
  )
  say('Change a file and it shows: the page at once, the shell by opening again. Close the window to end.')
  for (const signal of ['SIGTERM', 'SIGHUP']) process.once(signal, shell.close)
  // A terminal sends Ctrl-C to the app as well, and its closing ends us.
  process.on('SIGINT', () => undefined)
  const code = await shell.closed
  await Promise.all([server.close(), ...watchers.map((watcher) => watcher.close())])
  return code
}

/** @returns {Promise<number>} A port that nothing listens on. */
async function freePort() {
  const probe = net.createServer().listen(0, HOST)
  await once(probe, 'listening')
  const { port } = /** @type {net.AddressInfo} */ (probe.address())
  probe.close()
  return port
}

/**
 * @param {string} root
 * @param {string} out
 */
function writeManifest(root, out) {
  const { name, productName, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  mkdirSync(out, { recursive: true })
  const manifest = {
    name: `${name}-dev`,
    productName: `${productName}Dev`,
    version,
    type: 'module',
    main: 'main.js',
  }
  writeFileSync(path.join(out, 'package.json'), JSON.stringify(manifest))
}

/**
 * @param {import('vite').InlineConfig} config
 * @param {() => void} onBuilt
 */
async function watched(config, onBuilt) {
  const watcher = /** @type {import('vite').Rolldown.RolldownWatcher} */ (
    await build({ ...config, build: { ...config.build, watch: {} } })
  )
  await new Promise((resolve) => {
    watcher.on('event', (event) => {
      if (event.code !== 'END') return
      resolve(undefined)
      onBuilt()
    })
  })
  return watcher
}

/**
 * An app that is opened again whenever it is asked for, until a person closes it.
 * @param {{ executable: string, args: string[], env: NodeJS.ProcessEnv }} opening
 * @returns {{ reopen: () => void, close: () => void, closed: Promise<number> }}
 */
function keptOpen({ executable, args, env }) {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let running
  /** @type {NodeJS.Timeout | undefined} */
  let soon
  /** @type {(code: number) => void} */
  let end = () => undefined
  const closed = new Promise((resolve) => {
    end = resolve
  })
  const open = () => {
    const child = spawn(executable, args, { env, stdio: 'inherit' })
    running = child
    child.once('close', (code) => {
      if (running === child) end(code ?? 1)
    })
  }
  const reopen = () => {
    // All parts of the shell are built after one change: open once, for the last of them.
    clearTimeout(soon)
    soon = setTimeout(() => {
      const before = running
      running = undefined
      if (before === undefined) return open()
      before.once('close', open)
      before.kill()
    }, 100)
  }
  return { reopen, close: () => void running?.kill(), closed }
}
