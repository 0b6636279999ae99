/** The words of the rescue, in English. */

/** Message ids and their texts, in ICU message syntax. */
export const rescue = {
  'restore.preview':
    'The copy of {when} holds {entries, plural, =0 {no finished entries} one {one finished entry} other {# finished entries}}, {drafts, plural, =0 {no drafts} one {one draft} other {# drafts}} and {people, plural, =0 {no people} one {one person} other {# people}}.',
  'restore.do': 'Restore this copy',
  'restore.not': 'Leave it',
  'restore.done':
    'Restored: {entries, plural, =0 {no finished entries} one {one finished entry} other {# finished entries}}.',
  'restore.notEmpty':
    'Something has been written here meanwhile, and it is never overwritten unasked. Choose the file again to bring it in beside that.',
  'restore.failed': 'The copy could not be restored ({reason}). Nothing was changed.',
  'restore.bare': 'Nothing is written here yet, so without a copy only your settings would be lost.',
  'restore.doBare': 'Restore it without one',
  'restore.unreadable': 'The file could not be opened ({reason}).',

  'rescue.empty.title': 'This journal opened empty, but there are copies',
  'rescue.empty.text':
    'The database holds nothing, though there are copies of a journal. Bring one back, or begin anew; nothing is deleted, and the copies stay either way.',
  'rescue.empty.lost': 'This journal opened empty',
  'rescue.empty.noCopies':
    'Chromium found its store damaged and began an empty one. No copy is known yet: copies are made when an entry is finished. If you exported a file before, or have a copy elsewhere, choose it here.',
  'rescue.empty.away':
    'The folder that you chose for copies does not answer. Its copies are shown here as soon as it does; if its drive is away, connect it and start the app again. Or begin anew: nothing is deleted.',
  'rescue.restore': 'Restore the copy of {when}',
  'rescue.newest': 'The newest copy that is whole: {holds}, {place}.',
  'rescue.newest.locked': 'locked with a passphrase',
  'rescue.noneWhole':
    'None of the copies is whole. They stay where they are. If you have another elsewhere, choose it here.',
  'rescue.file': 'Choose a file',
  'rescue.file.lead': 'A copy that lies elsewhere, on a stick or in another folder, does as well.',
  'rescue.asked': 'Bring a journal back from a copy',
  'rescue.asked.file':
    'Choose a copy or a file that was exported, wherever it lies. You see first what it holds.',
  'rescue.damaged.copies':
    'What could be read opens. A copy may hold what is missing: look at one to see what it has that is not here, then bring that in beside it, or put the copy in the place of everything.',
  'rescue.shut.copies':
    'These lie safe outside the database. They can be brought back as soon as it opens, or once it was set aside.',
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
