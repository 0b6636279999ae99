/** The words of the page that makes files of the journal. */

/** Message ids and their texts, in ICU message syntax. */
export const exports = {
  'exports.title': 'Export',
  'exports.link': 'Choose what to export',
  'exports.inReports':
    'The journal, or a part of it, as plain files: to bring back here, to read in any editor, or for a spreadsheet.',
  'exports.lead':
    'Each of these is a plain file, made on this machine. Whoever has it can read it, so keep it where only you can.',
  'exports.back': 'Back to reports',
  'exports.what': 'How much of it',
  'exports.held':
    '{entries, plural, =0 {No finished entries} one {One finished entry with {answers, plural, =0 {no answers} one {one answer} other {# answers}}} other {# finished entries with {answers, plural, =0 {no answers} one {one answer} other {# answers}}}}, and {commitments, plural, =0 {no commitments} one {one commitment} other {# commitments}}.',
  'exports.unread':
    '{count, plural, one {One entry or commitment can’t be read; it is} other {# entries or commitments can’t be read; they are}} only in a journal file of everything.',
  'exports.notCounted': 'It could not be counted ({reason}).',
  'exports.as': 'In which form',
  'exports.journal': 'Journal file',
  'exports.journal.whole':
    'Everything, drafts and private notes included, as JSON. This app can bring it back.',
  'exports.journal.part':
    'The chosen entries, each of them whole, with the commitments made in them, their earlier versions and all they need to be read, as JSON. This app can bring them back. Drafts and private notes never go with a part: they go only with everything, which is all time, every audit and every dimension.',
  'exports.journal.file': 'two-sheets-journal',
  'exports.part.file': 'two-sheets-part',
  'exports.text': 'Entries as one page',
  'exports.text.lead': 'Both sheets of every chosen entry, one after the other, as Markdown for any editor.',
  'exports.text.file': 'two-sheets-entries',
  'exports.texts': 'Entries one by one',
  'exports.texts.lead': 'A Markdown file for each chosen entry, in a new folder where you choose.',
  'exports.texts.file': 'two-sheets-entries',
  'exports.answers': 'Answers as a table',
  'exports.answers.lead': 'One row for each answer, as CSV for a spreadsheet.',
  'exports.answers.file': 'two-sheets-answers',
  'exports.commitments': 'Commitments as a table',
  'exports.commitments.lead':
    'One row for each commitment made, due or marked in this time, and what became of it, as CSV.',
  'exports.commitments.file': 'two-sheets-commitments',
  'exports.separator': 'Between the cells of a table',
  'exports.separator.lead': 'Where a table opens with everything in one column, the other of these is right.',
  'exports.separator.comma': 'a comma',
  'exports.separator.comma.usual': 'a comma, as usual on this system',
  'exports.separator.semicolon': 'a semicolon',
  'exports.separator.semicolon.usual': 'a semicolon, as usual on this system',
  'exports.making': 'Step 1 of 2: making it …',
  'exports.saving': 'Step 2 of 2: writing it where you choose …',
  'exports.savingFolder': 'Step 2 of 2: writing the files where you choose …',
  'exports.long': 'A journal of many years can take a minute. Nothing else has to wait for it.',
  'exports.cancelled': 'Cancelled. Nothing was saved, and nothing was left behind.',
  'exports.notMade': 'It could not be made ({reason}). Nothing was saved.',
  'exports.nothing': 'There is no entry to save.',
  'exports.folderFailed':
    'The folder could not be saved ({reason}), and nothing of it was left behind. Choose another place.',
} as const
