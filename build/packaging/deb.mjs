// A Debian package of a folder that is laid out as it will lie on a system.
import { chmodSync, copyFileSync, lstatSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { filesBelow } from '../bundle/sources.mjs'

/**
 * @param {import('./fpm.mjs').Asked} asked
 * @param {string} root
 * @param {(tool: string, args: string[]) => void} run
 */
export function makeDeb({ options, depends, recommends }, root, run) {
  const [summary = '', ...more] = (options['--description'] ?? '').split('\n')
  const fields = {
    Package: (options['--name'] ?? '').toLowerCase(),
    Version: options['--version'],
    License: options['--license'],
    Vendor: options['--vendor'],
    Architecture: options['--architecture'],
    Maintainer: options['--maintainer'],
    'Installed-Size': String(kibibytes(root)),
    Depends: depends.join(', '),
    Recommends: recommends.join(', '),
    Section: 'editors',
    Priority: options['--deb-priority'],
    Homepage: options['--url'],
    Description: [summary.trim(), ...more.map((line) => ` ${line.trim() || '.'}`)].join('\n'),
  }
  const control = path.join(root, 'DEBIAN')
  mkdirSync(control)
  const lines = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')
  writeFileSync(
    path.join(control, 'control'),
    `${lines.map(([name, value]) => `${name}: ${value}`).join('\n')}\n`,
  )
  const scripts = { postinst: options['--after-install'], postrm: options['--after-remove'] }
  for (const [name, script] of Object.entries(scripts)) {
    if (script === undefined) continue
    copyFileSync(script, path.join(control, name))
    chmodSync(path.join(control, name), 0o755)
  }
  const format = options['--deb-compression'] === 'gz' ? ['-Zgzip', '-z1'] : ['-Zxz']
  run('dpkg-deb', ['--root-owner-group', ...format, '--build', root, options['--package'] ?? ''])
}

/** @param {string} root */
function kibibytes(root) {
  return filesBelow(root).reduce((sum, file) => sum + Math.ceil(lstatSync(file).size / 1024), 0)
}
