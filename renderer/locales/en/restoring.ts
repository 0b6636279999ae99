/** The words of the list of copies, and of what can be wrong with a file, in English. */

/** Message ids and their texts, in ICU message syntax. */
export const restoring = {
  'restoring.list': 'Your copies',
  'restoring.elsewhere': 'A copy or a file from elsewhere, which you choose:',
  'restoring.ahead': 'Dated later than today',
  'restoring.today': 'Today',
  'restoring.week': 'Earlier this week',
  'restoring.count': '{count, plural, one {one copy} other {# copies}}',
  'restoring.newest.line': '{when}: the newest that is whole',
  'restoring.holds':
    '{entries, plural, =0 {no finished entries} one {one finished entry} other {# finished entries}}, {people, plural, =0 {no people} one {one person} other {# people}}',
  'restoring.line': '{holds}, {size}, {place}',
  'restoring.line.bare': '{size}, {place}',
  'restoring.place.inside': 'inside this profile',
  'restoring.place.folder': 'in the folder you chose',
  'restoring.place.both': 'inside this profile and in the folder you chose',
  'restoring.unread': 'Being read through…',
  'restoring.searching': 'The copies are being read through…',
  'restoring.look': 'Look at it',
  'restoring.look.of': 'Look at it: the copy of {when}, {place}',
  'restoring.copyOf': 'the copy of {when}',
  'restoring.not.newer':
    'This file was written by a newer version of Two Sheets. Install that version, or a later one, and restore it there. Nothing was changed.',
  'restoring.not.foreign':
    'This is not a Two Sheets journal file. Choose one whose name begins with “journal” or “two-sheets” and ends with “.twosheets-journal” or “.json”.',
  'restoring.not.damaged': 'This file is damaged ({reason}). Nothing was changed. Try an older copy.',
  'restoring.not.journal':
    'This file is damaged: there is no journal in it any more. Nothing was changed. Try an older copy.',
  'restoring.not.cut':
    'The end of this file is missing: it was cut off, or is still being written or fetched. Look again in a moment; if it stays so, try an older copy. Nothing was changed.',
  'restoring.not.empty': 'This file is empty. Nothing can be brought back from it; try another copy.',
  'restoring.not.many':
    'This file holds more than a life of writing could. It was not looked at any further, and nothing was changed.',
  'restoring.not.large':
    'This file is larger than the app can read (256 MB at most). No journal is as large; choose another. Nothing was changed.',
  'restoring.not.shape': 'This is a folder or a device and no file. Choose the file in it.',
  'restoring.not.gone':
    'The file is not there any more: it was moved or deleted, or its drive is not connected.',
  'restoring.not.barred':
    'The app may not read this file. Give yourself the right to read it, or copy it elsewhere and choose it there.',
  'restoring.not.locked': 'Another program holds this file locked. Close that program, then look again.',
  'restoring.not.away': 'The drive does not answer. Connect it, then look again.',
  'restoring.not.other': 'This file could not be read. The system says: {reason}',
  'restoring.locked': 'Locked with a passphrase; it is asked for when you look at it.',
  'restoring.open.title': '{name} is locked',
  'restoring.open.lead':
    'It was made under a lock that is not this journal’s now: another one, or one that was turned off since. What opened the journal when the copy was made opens it.',
  'restoring.open.with': 'Open it with',
  'restoring.open.with.passphrase': 'Its passphrase',
  'restoring.open.with.recovery': 'Its recovery key',
  'restoring.open.show': 'Show what I type',
  'restoring.open.do': 'Open the copy',
  'restoring.open.busy': 'Opening it…',
  'restoring.open.passphrase':
    'This is not the passphrase of this copy. It may have had an earlier one then.',
  'restoring.open.recovery': 'This is not the recovery key of this copy.',
  'restoring.open.slip': 'This can’t be a recovery key: a sign of it is wrong or missing.',
  'restoring.open.damaged': 'What opens this copy is damaged in it. Try the other way in, or another copy.',
  'restoring.open.failed': 'It could not be opened ({reason}). Nothing was changed; try again.',
}
