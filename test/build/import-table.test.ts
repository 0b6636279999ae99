// The import table of the architecture is really enforced: every wrong arrow fails, every right one passes.
import { spawnSync } from 'node:child_process'
import { copyFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { folderWith } from './folder.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

const WRONG: readonly (readonly [file: string, line: string])[] = [
  ['renderer/core/a.ts', "export * from '../store/db.ts'"],
  ['renderer/core/a.ts', "export * from './../store/db.ts'"],
  ['renderer/core/a.ts', "export { x } from 'react'"],
  ['renderer/core/a.ts', "export { x } from 'node:fs'"],
  ['renderer/core/a.ts', "export type { X } from 'dexie'"],
  ['renderer/core/a.ts', "export const x = () => import('../ui/a.ts')"],
  ['renderer/core/a.ts', 'export const now = () => new Date()'],
  ['renderer/core/a.ts', 'export const chance = () => Math.random()'],
  ['renderer/core/a.ts', "export const say = () => console.log('x')"],
  ['renderer/core/a.ts', 'export const x = (y: any) => y'],
  ['renderer/core/a.ts', 'export default 1'],
  ['renderer/content/audits/a.ts', "export * from '../../store/db.ts'"],
  ['renderer/ui/a.tsx', "export * from '../core/day.ts'"],
  ['renderer/ui/a.tsx', "export { Suspense } from 'react'"],
  ['renderer/screens/a.tsx', "export { lazy } from 'react'"],
  ['renderer/screens/walk/a.tsx', "import { lazy } from 'react'\nexport const x = lazy"],
  ['renderer/App.tsx', "export { lazy } from 'react'"],
  ['renderer/ui/chart/a.tsx', "export * from '../../core/day.ts'"],
  ['renderer/store/a.ts', "export * from '../screens/a.tsx'"],
  ['renderer/store/a.ts', "export { x } from 'electron'"],
  ['renderer/screens/a.tsx', "export { x } from 'dexie'"],
  ['renderer/screens/walk/a.tsx', "export * from '../../../electron/files.ts'"],
  ['renderer/screens/walk/a.tsx', "export { library } from '../../content/english.ts'"],
  ['renderer/store/a.ts', "export { library } from '../content/english.ts'"],
  ['renderer/App.tsx', "export { x } from 'electron'"],
  ['renderer/main.tsx', "export { x } from 'dexie'"],
  ['electron/a.ts', "export * from '../renderer/core/day.ts'"],
  ['electron/a.ts', "export { x } from 'react'"],
  ['electron/a.ts', "export { z } from 'zod'"],
  ['electron/ipc/a.ts', "export { z } from 'zod'"],
  ['renderer/store/a.ts', "export { argon2id } from 'hash-wasm'"],
]

const RIGHT: readonly (readonly [file: string, line: string])[] = [
  ['renderer/core/a.ts', "export * from './b.ts'"],
  ['renderer/core/a.ts', "export type { X } from '../content/b.ts'"],
  ['renderer/core/a.ts', "export { z } from 'zod'"],
  ['electron/a.ts', "export { z } from 'zod/mini'"],
  ['renderer/core/day.ts', 'export const now = () => new Date()'],
  ['renderer/core/a.ts', "export { x } from 'temporal-polyfill/fns/PlainDate'"],
  ['renderer/content/audits/a.ts', "export * from '../levels.ts'"],
  ['renderer/content/audits/a.ts', "export type { X } from '../../core/audit.ts'"],
  ['renderer/content/audits/a.ts', "export * from '../questions/index.ts'"],
  ['renderer/ui/a.tsx', "export { x } from 'react-aria-components'"],
  ['renderer/ui/a.tsx', "export { x } from 'd3-scale'"],
  ['renderer/store/a.ts', "export { liveQuery } from 'dexie'"],
  ['renderer/store/a.ts', "export { libraryIn } from '../content/index.ts'"],
  ['renderer/store/a.ts', "export * from '../core/day.ts'"],
  ['renderer/screens/walk/a.tsx', "export * from '../../ui/b.tsx'"],
  ['renderer/screens/a.tsx', "export * from '../store/db.ts'"],
  ['renderer/screens/a.tsx', "export { x } from 'wouter/use-hash-location'"],
  ['renderer/bridge.ts', "export type { Bridge } from '../electron/bridge.ts'"],
  ['electron/a.ts', "export { x } from 'node:fs/promises'"],
  ['electron/a.ts', "export * from './b.ts'"],
  ['electron/derivation/a.ts', "export { argon2id } from 'hash-wasm'"],
]

/** The files in which the project's own rules find something wrong; each line is a file of its own. */
function refused(lines: readonly (readonly [string, string])[]): string[] {
  const named = lines.map(([file, line], index) => [numbered(file, index), `${line}\n`] as const)
  const folder = folderWith(Object.fromEntries(named))
  copyFileSync(path.join(root, '.oxlintrc.json'), path.join(folder, '.oxlintrc.json'))
  const lint = path.join(root, 'node_modules/oxlint/bin/oxlint')
  const { stdout } = spawnSync(process.execPath, [lint, '--format=unix'], { cwd: folder, encoding: 'utf8' })
  return named.map(([file]) => file).filter((file) => stdout.includes(`${file}:`))
}

/** Keeps a file's folder and the names that have rules of their own. */
function numbered(file: string, index: number): string {
  return file.endsWith('/day.ts') ? file : file.replace(/\.(tsx?)$/u, `${index}.$1`)
}

test('every wrong arrow fails', () => {
  expect(refused(WRONG)).toEqual(WRONG.map(([file], index) => numbered(file, index)))
})

test('every right arrow passes', () => {
  expect(refused(RIGHT)).toEqual([])
})
