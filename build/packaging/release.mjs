// Whether a release may be made here: of the supported runtime and of one commit, or not at all (decisions.md 28).
import { atLeast } from '../node-version.mjs'

/** Electron supports its three newest majors; this is the oldest of them now, as in electron/main.ts. */
const OLDEST_SUPPORTED = 43

/**
 * @param {{ named: string, wanted: string, commit: string, contacts: readonly string[] }} release The runtime that
 *   package.json names, the one that would be packed, the commit (stage.mjs), and where people are told to turn.
 * @returns {string | undefined} One sentence where it may not.
 */
export function releaseRefusal({ named, wanted, commit, contacts }) {
  if (wanted !== named)
    return `A release runs on the Electron that package.json names (${named}), not on ${wanted}: add --test for a test package.`
  if (!atLeast(named, OLDEST_SUPPORTED, 0))
    return `Electron ${named} gets no fixes any more: name a supported one in package.json before a release.`
  if (commit === '') return 'A release names its commit, and this folder is not a git repository: add --test.'
  if (commit.endsWith('modified'))
    return 'A release is made of one commit, and files here differ from it: commit them, or add --test.'
  const nobody = contacts.find((contact) => /\.invalid\b/u.test(contact))
  if (nobody !== undefined)
    return `A release tells people where to turn, and "${nobody}" belongs to nobody: write what is true in build/packaging/config.mjs.`
  return undefined
}
