// An rpm of a folder that is laid out as it will lie on a system.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { filesBelow } from '../bundle/sources.mjs'

/** Debian's names of processors, in rpm's words. */
const PROCESSORS = /** @type {Record<string, string>} */ ({ amd64: 'x86_64', arm64: 'aarch64' })

/**
 * @param {import('./fpm.mjs').Asked} asked
 * @param {string} root
 * @param {string} work A folder for what is made on the way.
 * @param {(tool: string, args: string[]) => void} run
 */
export function makeRpm({ options, depends, places }, root, work, run) {
  const spec = path.join(work, 'package.spec')
  const folder = path.join(work, 'rpms')
  const processor = options['--architecture'] ?? ''
  writeFileSync(spec, specOf(options, depends, places))
  const defines = [`_topdir ${work}/build`, `_rpmdir ${folder}`].flatMap((each) => ['--define', each])
  const target = ['--target', PROCESSORS[processor] ?? processor]
  run('rpmbuild', ['-bb', '--quiet', '--nodeps', ...target, ...defines, '--buildroot', root, spec])
  const [made] = filesBelow(folder)
  if (made === undefined) throw new Error('rpmbuild made nothing.')
  copyFileSync(made, options['--package'] ?? '')
}

/**
 * @param {Record<string, string>} options
 * @param {readonly string[]} depends
 * @param {import('./fpm.mjs').Asked['places']} places
 */
function specOf(options, depends, places) {
  const summary = options['--rpm-summary'] ?? options['--name'] ?? ''
  return `%global _build_id_links none
%global __os_install_post %{nil}
%define _binary_payload w6T0.xzdio
Name: ${options['--name']}
Version: ${(options['--version'] ?? '').replaceAll('-', '_')}
Release: 1
Summary: ${summary.trim()}
License: ${options['--license']}
Vendor: ${options['--vendor']}
Packager: ${options['--maintainer']}
URL: ${options['--url']}
AutoReqProv: no
${depends.map((each) => `Requires: ${each}`).join('\n')}
%description
${(options['--description'] ?? '').trim()}
%post
${scriptOf(options['--after-install'])}
%postun
${scriptOf(options['--after-remove'])}
%files
%defattr(-,root,root,-)
${places.map(([, to]) => `"${to.replace(/\/$/u, '')}"`).join('\n')}
`
}

/** @param {string | undefined} file A shell script. */
function scriptOf(file) {
  if (file === undefined) return ''
  return readFileSync(file, 'utf8')
    .replace(/^#!.*\n/u, '')
    .replaceAll('%', '%%')
}
