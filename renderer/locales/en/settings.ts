/** The words of Settings, in English. */

/** Message ids and their texts, in ICU message syntax. */
export const settings = {
  'settings.you': 'You',
  'settings.look': 'Appearance',
  'settings.theme': 'Theme',
  'settings.language': 'Language',
  'language.system': 'As the system',
  'language.en': 'English',
  'language.es': 'Español',
  'settings.data': 'Your data',
  'settings.where': 'This journal lives in',
  'settings.copies': 'Copies',
  'settings.copies.lead':
    'After each finished entry the whole journal, drafts and notes included, is copied here, read back and compared. The copies are plain text: whoever can open this folder can read them.',
  'settings.copies.none': 'No copy yet. The first one is made when you finish an entry.',
  'settings.copies.one': '{when}, {size}',
  'settings.copies.show': 'Show the folder',
  'settings.copy': 'Back up now',
  'settings.copy.done': 'Copied and checked: {name}',
  'settings.copy.failed':
    'The copy could not be made ({reason}). The journal itself is untouched. Check that the disk has space and that the folder can be written, then try again.',
  'settings.export': 'Export everything',
  'settings.export.lead':
    'One file with everything in this journal, to carry to another disk. Keep it where only you can read it.',
  'settings.export.done': 'Saved: {path}',
  'settings.export.failed': 'The file could not be saved ({reason}). Choose another place.',
  'settings.restore': 'Restore',
  'settings.restore.lead': 'Brings a copy back into a journal in which nothing has been written yet.',
  'settings.restore.notEmpty':
    'This journal already holds something, and nothing here is ever overwritten. To see a copy, start the app with a profile of its own (the README says how) and restore it there.',
  'settings.about': 'About',
  'settings.version': 'Two Sheets {version} on Electron {electron}',
  'settings.testRuntime':
    'This is the runtime for development and tests. It is out of support; do not keep a real journal in it for long.',
  'settings.sources': 'What is asked rests on five articles',
  'settings.source': '{author}: {title} ({date})',
  'settings.offline':
    'No connection is made, ever. Nothing leaves this machine except a file you save yourself.',
}
