/** The words about copies: where they are, how it went, and what still holds what is deleted, in English. */

/** Message ids and their texts, in ICU message syntax. */
export const copies = {
  'copies.inside': 'Inside this profile',
  'copies.folder': 'In a folder you chose',
  'copies.none': 'No copy there yet.',
  'copies.count': '{count, plural, one {One copy} other {# copies}}, {size} in all; the newest of {when}.',
  'copies.showOf': 'Show the folder: {place}',
  'copies.failed': 'The last copy failed. {cause}',

  'copies.choose': 'Keep copies in a folder as well',
  'copies.choose.title': 'Keep copies in a folder of your choice as well?',
  'copies.choose.what':
    'Each copy holds the whole journal, drafts and private notes included, as plain text. Whoever can open the folder can read it.',
  'copies.choose.locked':
    'Each copy holds the whole journal, drafts and private notes included, locked like the journal: only its passphrase or its recovery key opens it.',
  'copies.choose.where':
    'A folder may be synchronised to a cloud and to other machines without your noticing, and on a work machine or a network an employer may see it. A stick or a disk that only you use is the safer place.',
  'copies.choose.made': 'A folder named “Two Sheets copies” is made in the one you choose.',
  'copies.choose.do': 'Choose the folder',
  'copies.choose.not': 'Not now',
  'copies.choose.failed': 'No folder was chosen, and nothing was changed. {cause}',
  'copies.another': 'Choose another folder',
  'copies.chosen': 'From now on copies are kept there as well.',
  'copies.moved':
    'From now on copies are kept in the new folder. Those in the one before stay there: {folder}',
  'copies.leave': 'Keep no more copies there',
  'copies.left': 'No more copies are made there. Those that are there stay until you delete them: {folder}',

  'copies.failed.inside': 'No copy could be made inside this profile',
  'copies.failed.folder': 'No copy could be made in the folder you chose',
  'copies.old.inside': 'The newest copy inside this profile is more than seven days old',
  'copies.old.folder': 'The newest copy in the folder you chose is more than seven days old',
  'copies.newest': 'The newest copy there was made {when}.',
  'copies.newest.none': 'There is no copy there yet.',
  'copies.stored':
    'What you write is stored in the journal all the same. A copy is tried again every ten minutes and after each finished entry.',
  'copies.settings': 'Copies in Settings',
  'copies.mended': 'A copy was made and checked.',
  'copies.again.failed': 'It failed again.',

  'copies.cause.gone':
    'The folder is not there: it may have been moved or deleted, or its drive may not be connected.',
  'copies.cause.barred': 'The app may not write there, or the drive is protected against writing.',
  'copies.cause.full': 'The disk is full.',
  'copies.cause.locked': 'Another program holds a file or the folder locked.',
  'copies.cause.away': 'The drive does not answer.',
  'copies.cause.altered': 'What was written read back differently; the disk may be failing.',
  'copies.cause.unread': 'The journal could not be read whole, so no copy of it was made.',
  'copies.cause.note': 'Which folder you chose can’t be read any more: choose it again.',
  'copies.cause.inside': 'That folder lies inside this profile, where copies are kept already.',
  'copies.cause.other': 'The system says: {reason}',

  'copies.first.failed':
    'Nothing was removed, because no copy could be made first. {cause} You can try again.',

  'copies.held':
    'Copies still hold it, {made, select, first {those made before and one that is made now} other {those made before}}: inside this profile, in any file you saved, and in any folder you chose earlier.',
  'copies.held.folder':
    'Copies still hold it, {made, select, first {those made before and one that is made now} other {those made before}}: inside this profile, in {folder}, in any file you saved, and in any folder you chose earlier.',
  'copies.held.stay':
    'Older ones go as newer ones are made, but one of each month stays until you delete it; Settings shows their folders.',
}
