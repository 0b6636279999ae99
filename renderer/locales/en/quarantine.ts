/** The words for what could not be read and was set aside, in English. */

/** Message ids and their texts, in ICU message syntax. */
export const quarantine = {
  'quarantine.title': 'Set aside',
  'quarantine.lead': 'Kept here exactly as it was stored, because it could not be read.',
  'quarantine.none': 'Nothing is set aside: everything that was looked at could be read.',
  'quarantine.copies':
    'An earlier copy may still hold it whole: under Copies in Settings you can lay one beside your journal. It is in every copy as it is here, and if a later version of Two Sheets can read it, it goes back to its place by itself.',
  'quarantine.notice.title': 'Something could not be read',
  'quarantine.notice.text':
    '{count, plural, one {It was set aside exactly as it was stored} other {# things were set aside exactly as they were stored}}. Nothing was deleted, and everything else opens.',
  'quarantine.more': '{count, plural, one {and one more} other {and # more}}',
  'quarantine.look': 'See what was set aside',
  'quarantine.seen': 'I have seen this',
  'quarantine.found': 'Set aside {when}. In technical words: {why}',
  'quarantine.save': 'Save as a file',
  'quarantine.save.one': 'Save as a file: {name}',
  'quarantine.saved': 'Saved: {path}',
  'quarantine.file': 'two-sheets-set-aside-{day}.json',
  'quarantine.remove': 'Remove for good',
  'quarantine.remove.one': 'Remove for good: {name}',
  'quarantine.remove.title': 'Remove this for good?',
  'quarantine.remove.text':
    'It does not go to the trash. A later version of the app could not bring it back any more.',
  'quarantine.remove.not': 'Keep it',
  'quarantine.removed': 'Removed: {name}',
  'quarantine.toCopies': 'Go to the copies',
  'quarantine.withheld.title': 'The disk did not give everything back',
  'quarantine.withheld.text':
    '{count, plural, one {One thing in this journal} other {# things in this journal}} could not be read from the disk just now. Nothing was changed. It may pass: another program can hold a file for a moment. Start the app again; if it stays so, {count, plural, one {its place is cleared so that everything else opens, and an earlier copy may still hold it} other {their places are cleared so that everything else opens, and an earlier copy may still hold them}}.',
  'quarantine.most.title': 'Most of this journal can’t be read',
  'quarantine.most.text':
    'That is hardly the fault of what is stored, so nothing was set aside or changed. A later version of Two Sheets may read it, and an earlier copy may hold it whole.',
  'quarantine.gone.title': 'Entries that were here are not here now',
  'quarantine.gone.text':
    'The copy of {when}, which was checked, holds {count, plural, one {an entry that nobody deleted and that is} other {# entries that nobody deleted and that are}} missing from this journal: {isAll, select, yes {{days}} other {among them {days}}}.',
  'quarantine.gone.next':
    'Nothing was changed. Lay that copy beside your journal in Settings: what is missing comes back, and what you have written since stays.',
  'quarantine.gone.leave': 'Leave it as it is',
  'quarantine.untold.title': 'It can’t be told whether entries are missing',
  'quarantine.untold.text':
    'This journal may hold less than the copy of {when}, and that copy can’t be read: what you deleted can’t be told from what has gone.',
  'quarantine.untold.next':
    'Nothing was changed. If you miss something, an older copy may hold it, or one in the folder you chose: lay it beside your journal in Settings.',
  'quarantine.kind.draft': 'a draft, with its answers',
  'quarantine.kind.draftAnswer': 'an answer in a draft',
  'quarantine.kind.reflection': 'an entry',
  'quarantine.kind.desired': 'a desired answer',
  'quarantine.kind.commitment': 'a step you set yourself',
  'quarantine.kind.person': 'a person you meet with',
  'quarantine.kind.meeting': 'a meeting',
  'quarantine.kind.point': 'a talking point',
  'quarantine.kind.preparation': 'a preparation',
  'quarantine.kind.side': 'one side of a meeting',
  'quarantine.kind.report': 'how a report is built',
  'quarantine.kind.practice': 'a note from practice',
  'quarantine.kind.question': 'a question of your own',
  'quarantine.kind.audit': 'an audit of your own',
  'quarantine.kind.wording': 'the words of a question',
  'quarantine.kind.revision': 'an earlier version of an answer',
  'quarantine.kind.deletion': 'something in the trash',
  'quarantine.kind.setting': 'your settings',
  'quarantine.kind.quarantined': 'something that was set aside',
  'quarantine.kind.unknown': 'something of a kind that can’t be told',
}
