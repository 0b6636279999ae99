// Laying out what goes into a package: the built app and a manifest that says which commit and runtime it is made of.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { capture } from '../run.mjs'
import { packedManifest } from './config.mjs'

/** What only the project asks: whether dist/ is of today's sources. And what lies beside the archive, not in it. */
const LEFT_OUT = ['build.json', 'licences.txt']

/**
 * @param {string} root
 * @returns {Promise<string>} The commit, "modified" after it where files differ from it; empty outside of git.
 */
export async function commitOf(root) {
  const head = await capture('git', ['rev-parse', 'HEAD'], { cwd: root })
  if (head.code !== 0) return ''
  const status = await capture('git', ['status', '--porcelain'], { cwd: root })
  return status.stdout.trim() === '' ? head.stdout.trim() : `${head.stdout.trim()} modified`
}

/**
 * @param {string} root Its dist/ is whole.
 * @param {string} app The folder to fill.
 * @param {import('./config.mjs').Kind} kind
 * @param {{ commit: string, electron: string }} made
 */
export async function stage(root, app, kind, made) {
  rmSync(app, { recursive: true, force: true })
  await mkdir(app, { recursive: true })
  cpSync(path.join(root, 'dist'), path.join(app, 'dist'), { recursive: true })
  for (const name of LEFT_OUT) rmSync(path.join(app, 'dist', name))
  const own = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  const manifest = packedManifest(own, kind, made)
  writeFileSync(path.join(app, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`)
}
