// What electron-builder is told: one configuration for all systems, from which a test package differs in name alone.
import path from 'node:path'
import { afterPack } from './after-pack.mjs'

/**
 * A release is for people. A test package has a name, an app id and so a profile of its own, whatever runtime it has,
 * and can never be taken for a release (decisions.md 28).
 * @typedef {'release' | 'test'} Kind
 */

/**
 * @typedef {object} Packaging
 * @property {string} root The project's folder.
 * @property {string} app The folder that holds what goes into the archive, and nothing else.
 * @property {string} out Where the packages are put.
 * @property {Kind} kind
 * @property {string} electron The version of the runtime that is packed.
 * @property {string} [dist] A folder with that runtime; the builder fetches it where there is none.
 */

/** The builder asks for one, and there is none yet; `.invalid` belongs to nobody, and no release is made with it. */
export const HOMEPAGE = 'https://two-sheets.invalid'

/** As little there as the homepage. */
export const MAINTAINER = 'The Two Sheets founders <founders@two-sheets.invalid>'

/**
 * What the app is called in each kind of package. One word in productName: a space in it breaks the installed app where
 * Chromium's own sandbox program starts it.
 * @param {Kind} kind
 */
export function identity(kind) {
  return kind === 'release'
    ? { name: 'two-sheets', productName: 'TwoSheets', shown: 'Two Sheets', appId: 'org.two-sheets.journal' }
    : {
        name: 'two-sheets-test',
        productName: 'TwoSheetsTest',
        shown: 'Two Sheets (test)',
        appId: 'org.two-sheets.journal.test',
      }
}

/**
 * The fuses of the runtime, as the best-secured apps set them: it can't be used as Node, no switch or variable opens
 * it, and nothing but the checked archive is run.
 */
export const FUSES = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
}

/** The app's own files, which it opens with a double click; electron/given-file.ts takes in the same endings. */
const FILES = [
  { ext: 'twosheets-journal', name: 'Two Sheets journal', mimeType: 'application/x-two-sheets-journal' },
  { ext: 'twosheets-audit', name: 'Two Sheets audit', mimeType: 'application/x-two-sheets-audit' },
  {
    ext: 'twosheets-meeting',
    name: 'Two Sheets meeting file',
    mimeType: 'application/x-two-sheets-meeting',
  },
]

/** Libraries the runtime loads, by the names of Debian 12 and of the releases that renamed some for 64-bit time. */
const DEBIAN = [
  'libgtk-3-0 | libgtk-3-0t64',
  'libnss3',
  'libgbm1',
  'libasound2 | libasound2t64',
  'libx11-xcb1',
  'libatspi2.0-0 | libatspi2.0-0t64',
  'libsecret-1-0',
  'xdg-utils',
]

const FEDORA = [
  'gtk3',
  'nss',
  'mesa-libgbm',
  '(alsa-lib or libasound2)',
  'at-spi2-core',
  'libsecret',
  'xdg-utils',
]

/**
 * @param {Packaging} packaging
 * @returns {import('electron-builder').Configuration}
 */
export function configuration({ root, app, out, kind, electron, dist }) {
  const { productName, appId } = identity(kind)
  return {
    appId,
    productName,
    copyright: 'The Two Sheets founders, MIT licence',
    directories: { output: out, buildResources: path.join(root, 'build/icons') },
    files: ['**/*', '!**/node_modules/**'],
    extraFiles: [{ from: path.join(root, 'dist/licences.txt'), to: 'licences.txt' }],
    asar: true,
    npmRebuild: false,
    nodeGypRebuild: false,
    electronVersion: electron,
    ...(dist !== undefined && { electronDist: dist }),
    electronFuses: FUSES,
    // Chromium's own words, for the two languages the app speaks.
    electronLanguages: ['en-GB', 'en-US', 'es', 'es-419', 'en', 'en_GB', 'es_419'],
    // Nothing asks for a newer version, so nothing about one is made.
    publish: null,
    fileAssociations: FILES.map((file) => ({ ...file, description: file.name, role: 'Editor' })),
    afterPack: (context) => afterPack(context, { app, electron }),
    toolsets: { appimage: '1.0.3' },
    ...linux(kind, root),
    ...windows(root),
    ...mac(root),
  }
}

/**
 * @param {Kind} kind
 * @param {string} root
 * @returns {import('electron-builder').Configuration}
 */
function linux(kind, root) {
  const { name, shown } = identity(kind)
  return {
    linux: {
      target: ['deb', 'rpm', 'tar.gz', 'AppImage'],
      executableName: name,
      // Files as paths; the builder would say addresses.
      executableArgs: ['%F'],
      category: 'Office',
      icon: path.join(root, 'build/icons/png'),
      synopsis: 'A private, offline journal for people who serve customers',
      maintainer: MAINTAINER,
      vendor: 'The Two Sheets founders',
      syncDesktopName: true,
      desktop: {
        entry: {
          Name: shown,
          Comment: 'Answer on one sheet, wish on the other, and pick one step',
          'Comment[es]': 'Responde en una hoja, desea en la otra y elige un paso',
          Keywords: 'journal;reflection;empathy;',
          'Keywords[es]': 'diario;reflexión;empatía;',
          SingleMainWindow: 'true',
        },
      },
    },
    deb: { depends: DEBIAN, recommends: [], ...(kind === 'test' && { compression: 'gz' }) },
    rpm: { depends: FEDORA },
  }
}

/**
 * @param {string} root
 * @returns {import('electron-builder').Configuration}
 */
function windows(root) {
  return {
    win: {
      target: [
        { target: 'nsis', arch: ['x64'] },
        { target: 'portable', arch: ['x64'] },
      ],
      icon: path.join(root, 'build/icons/icon.ico'),
    },
    nsis: {
      oneClick: false,
      perMachine: false,
      allowToChangeInstallationDirectory: true,
      // The journal is the person's, and stays when the program goes.
      deleteAppDataOnUninstall: false,
      differentialPackage: false,
      artifactName: '${name}-${version}-setup.${ext}',
    },
    portable: { artifactName: '${name}-${version}-portable.${ext}' },
  }
}

/**
 * @param {string} root
 * @returns {import('electron-builder').Configuration}
 */
function mac(root) {
  return {
    mac: {
      target: [
        { target: 'dmg', arch: ['x64', 'arm64'] },
        { target: 'zip', arch: ['x64', 'arm64'] },
      ],
      icon: path.join(root, 'build/icons/icon.icns'),
      category: 'public.app-category.productivity',
      hardenedRuntime: true,
      darkModeSupport: true,
      artifactName: '${name}-${version}-mac-${arch}.${ext}',
    },
    dmg: { writeUpdateInfo: false },
  }
}

/**
 * The manifest inside the package: names, versions, and nothing that is only for making it.
 * @param {{ version: string, description: string, license: string }} manifest The project's own.
 * @param {Kind} kind
 * @param {{ commit: string, electron: string }} made
 */
export function packedManifest({ version, description, license }, kind, { commit, electron }) {
  const { name, productName, appId } = identity(kind)
  return {
    name,
    productName,
    appId,
    version,
    description,
    license,
    author: 'The Two Sheets founders',
    homepage: HOMEPAGE,
    type: 'module',
    main: 'dist/main.js',
    desktopName: `${name}.desktop`,
    commit,
    electron,
  }
}
