#!/usr/bin/env node
// Makes a deb or an rpm with the system's own dpkg-deb or rpmbuild, called by electron-builder as it calls fpm.
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { makeDeb } from './deb.mjs'
import { makeRpm } from './rpm.mjs'

/** Options without a value after them. */
const FLAGS = new Set(['--force', '--debug'])

/**
 * What electron-builder says: options, those that come several times, and where each file goes.
 * @typedef {object} Asked
 * @property {Record<string, string>} options
 * @property {string[]} depends
 * @property {string[]} recommends
 * @property {(readonly [from: string, to: string])[]} places
 */

/**
 * @param {readonly string[]} args
 * @returns {Asked}
 */
function read(args) {
  /** @type {Asked} */
  const asked = { options: {}, depends: [], recommends: [], places: [] }
  const left = [...args]
  for (let arg = left.shift(); arg !== undefined; arg = left.shift()) {
    if (FLAGS.has(arg)) continue
    if (arg === '-d') asked.depends.push(left.shift() ?? '')
    else if (arg === '--deb-recommends') asked.recommends.push(left.shift() ?? '')
    else if (arg.startsWith('-')) asked.options[arg] = left.shift() ?? ''
    else {
      const at = arg.lastIndexOf('=')
      asked.places.push([arg.slice(0, at), arg.slice(at + 1)])
    }
  }
  return asked
}

/**
 * Lays the files out as they will lie on a system, with the rights they have there.
 * @param {Asked['places']} places
 * @param {string} root
 */
function layOut(places, root) {
  for (const [from, to] of places) {
    const target = path.join(root, to)
    if (from.endsWith('/'))
      cpSync(from, target, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true })
    else {
      mkdirSync(path.dirname(target), { recursive: true })
      copyFileSync(from, target)
      chmodSync(target, 0o644)
    }
  }
  chmodSync(root, 0o755)
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const place = path.join(entry.parentPath, entry.name)
    if (entry.isDirectory()) chmodSync(place, 0o755)
    else if (entry.isFile()) chmodSync(place, (statSync(place).mode & 0o111) === 0 ? 0o644 : 0o755)
  }
}

const asked = read(process.argv.slice(2))
const work = mkdtempSync(path.join(tmpdir(), 'two-sheets-fpm-'))
try {
  const root = path.join(work, 'root')
  mkdirSync(root)
  layOut(asked.places, root)
  const run = (/** @type {string} */ tool, /** @type {string[]} */ args) =>
    execFileSync(tool, args, { stdio: ['ignore', 'inherit', 'inherit'] })
  if (asked.options['-t'] === 'deb') makeDeb(asked, root, run)
  else if (asked.options['-t'] === 'rpm') makeRpm(asked, root, work, run)
  else throw new Error(`This makes deb and rpm, and was asked for ${asked.options['-t']}.`)
} finally {
  rmSync(work, { recursive: true, force: true })
}
