// Which Node the commands need, and the sentence that asks for it. Kept in old syntax, as an old Node reads it first.

/**
 * @param {string} version Such as "20.19.0".
 * @param {number} major
 * @param {number} minor
 * @returns {boolean} Whether the version is at least major.minor.
 */
export function atLeast(version, major, minor) {
  const [mine = 0, minorOfMine = 0] = version.split('.').map(Number)
  return mine > major || (mine === major && minorOfMine >= minor)
}

/**
 * Node 20.19 does on Linux x64, where the npm registry has a runtime; elsewhere Electron's own installer needs
 * 22.12, unless a runtime is there already. The first releases of 22, and 21, lack what the bundler needs.
 * @param {{ version: string, platform: string, arch: string, hasRuntime: boolean }} machine
 * @returns {string | undefined} One sentence when this Node will not do.
 */
export function nodeRefusal(machine) {
  const bundles =
    atLeast(machine.version, 22, 12) ||
    (machine.version.startsWith('20.') && atLeast(machine.version, 20, 19))
  const registry = machine.platform === 'linux' && machine.arch === 'x64'
  if (bundles && (registry || machine.hasRuntime || atLeast(machine.version, 22, 12))) return undefined
  const wanted = registry
    ? 'Node 20.19 or newer (of the 21 and 22 lines: 22.12 or newer)'
    : 'Node 22.12 or newer'
  return (
    'Two Sheets needs ' +
    wanted +
    ' and this is Node ' +
    machine.version +
    ': install it from nodejs.org and run the command again.'
  )
}
