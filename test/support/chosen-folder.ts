/** A profile, and beside it a folder that a person could choose for copies, anew for each test of the shell. */

import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { MADE_FOLDER } from '../../electron/visible-folder.ts'

/** When the first copy is made. */
export const now = new Date('2031-03-06T10:00:00.000Z')

/** So many days after that. */
export const later = (days: number): Date => new Date(now.getTime() + days * 24 * 60 * 60 * 1000)

/** The folder both lie in, while a test runs. */
export let root = ''
/** The profile. */
export let profile = ''
/** The folder that can be chosen. */
export let chosen = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'two-sheets-visible-'))
  profile = join(root, 'profile')
  chosen = join(root, 'cloud')
  mkdirSync(profile)
  mkdirSync(chosen)
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

/** The folder that is made in the chosen one. */
export const inside = (): string => join(chosen, MADE_FOLDER)

/** The names of what lies in that. */
export const copies = (): string[] => readdirSync(inside()).toSorted()
