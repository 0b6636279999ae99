/** The words of the rescue, in English. */

/** Message ids and their texts, in ICU message syntax. */
export const rescue = {
  'restore.preview':
    'The copy of {when} holds {entries, plural, =0 {no finished entries} one {one finished entry} other {# finished entries}}, {drafts, plural, =0 {no drafts} one {one draft} other {# drafts}} and {people, plural, =0 {no people} one {one person} other {# people}}.',
  'restore.do': 'Restore this copy',
  'restore.not': 'Leave it',
  'restore.done':
    'Restored: {entries, plural, =0 {no finished entries} one {one finished entry} other {# finished entries}}.',
  'restore.foreign':
    'This is not a Two Sheets journal file. Choose one whose name begins with “journal” and ends with “.json”.',
  'restore.damaged': 'This file is damaged ({reason}). Nothing was changed. Try an older copy.',
  'restore.newer':
    'This file was written by a newer version of Two Sheets. Install that version, or a later one, and restore it there. Nothing was changed.',
  'restore.failed': 'The copy could not be restored ({reason}). Nothing was changed.',
  'restore.unreadable': 'The file could not be opened ({reason}).',

  'rescue.empty.title': 'This journal opened empty, but there are copies',
  'rescue.empty.text':
    'The database holds nothing, though copies of a journal lie beside it. Bring the newest one back, or begin anew; the copies stay either way.',
  'rescue.empty.noCopies':
    'Chromium found its store damaged and began an empty one. There is no copy in this profile yet: copies are made when an entry is finished. If you exported a file before, Settings can restore it.',
  'rescue.restore': 'Restore the copy of {when}',
  'rescue.damaged.title': 'The journal’s database is damaged',
  'rescue.damaged.text':
    'Before anything was tried, the whole database was put aside, unchanged, in this folder:',
  'rescue.broken.title': 'The journal’s database can’t be opened',
  'rescue.broken.text':
    'Nothing was deleted. Set it aside and start with an empty one; then a copy can be brought back into it. The system says: {reason}',
  'rescue.shut.title': 'The journal can’t be opened safely just now',
  'rescue.shut.text':
    'What was stored is still there. Free some space on the disk that holds it, then try again. The system says: {reason}',
  'rescue.newerStore.title': 'A newer version of Two Sheets has used this journal',
  'rescue.newerStore.text':
    'Its database has a shape that this version does not know. Open it with that version, or a later one. Nothing was changed.',
  'rescue.copies': 'Copies of this journal',
  'rescue.setAside': 'Set it aside and start again',
  'rescue.anew': 'Begin anew',
  'rescue.goOn': 'Go on with what can be read',
}
