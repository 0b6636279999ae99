/** The words of deleting everything, in English. */

/** Message ids and their texts, in ICU message syntax. */
export const wipe = {
  'wipe.title': 'Delete everything',
  'wipe.settings':
    'All that was ever written here can be deleted from this machine, for good. The next page says exactly what goes and what stays.',
  'wipe.open': 'Delete everything',
  'wipe.lead':
    'This takes all that was ever written here off this machine, for good. Nobody can bring it back afterwards, and the app begins as on its first day.',

  'wipe.goes': 'What goes',
  'wipe.goes.written':
    'Every entry and draft, every wish and commitment, with their earlier versions and the trash.',
  'wipe.goes.people':
    'The people you meet with, your meetings and agendas, your preparations, and both sides of what you answered.',
  'wipe.goes.own':
    'Notes of practice, your own phrases, questions and audits, and the reports you kept under a name.',
  'wipe.goes.copies': 'All copies inside this profile, {count, plural, =0 {none yet} other {# now}}.',
  'wipe.goes.aside':
    'What was put aside: damaged records and databases, what a file brought in replaced, and what was kept before an upgrade.',
  'wipe.goes.reminders':
    'The reminders you chose, and the start with your login: none comes any more, and the app starts only when you start it.',
  'wipe.goes.rest':
    'The sample journal, your settings, the words you added to the dictionary, the place of the window, and every other trace in this folder:',

  'wipe.stays': 'What stays',
  'wipe.stays.saved':
    'Files you saved: exports, reports as PDF, pictures, shared audits, files for a one-on-one. Also copies that you moved or renamed.',
  'wipe.stays.earlier':
    'Copies in folders you chose earlier, and copies that another machine or another profile made.',
  'wipe.stays.others':
    'What others have: files you gave them, and what was exchanged for a one-on-one, on their machines.',
  'wipe.stays.history':
    'What a synchronised folder keeps of earlier versions, and what backups of the whole machine hold.',
  'wipe.stays.disk':
    'The disk itself can keep traces of deleted files for a while, which no app can prevent.',

  'wipe.first': 'Before you go',
  'wipe.first.shut':
    'The journal is not open, so it can’t be saved as a file from here. Its copies are in the folder below; you can put them elsewhere first.',
  'wipe.first.show': 'Show the copies',

  'wipe.sure': 'If you are sure',
  'wipe.folder': 'Copies in the folder you chose',
  'wipe.folder.count': '{count, plural, one {One copy of this journal} other {# copies of this journal}}, in',
  'wipe.folder.leave': 'Leave them there',
  'wipe.folder.delete': 'Delete them too',
  'wipe.folder.failed':
    'The folder you chose for copies can’t be looked at just now, so they stay there. {cause} If they are to go too, see to that first and come back to this page.',

  'wipe.word': 'delete',
  'wipe.type': 'To confirm, type the word “delete”',
  'wipe.typed.not': 'Nothing was deleted: the word “delete” is not in the field yet.',
  'wipe.folder.not': 'Nothing was deleted: say first what becomes of the copies in the folder you chose.',
  'wipe.folder.looking':
    'Nothing was deleted: the folder you chose for copies has not answered yet. Try again in a moment.',
  'wipe.not': 'Keep everything',
  'wipe.do': 'Delete everything now',
  'wipe.busy': 'Deleting. The app starts again in a moment.',
  'wipe.failed': 'Nothing was deleted. {cause}',

  'wipe.done': 'Everything was deleted',
  'wipe.done.text':
    'The app begins as on its first day. Files that you saved or gave away, and copies in other places, are where they were.',
  'wipe.done.but': 'Everything was deleted but for this',
  'wipe.done.left': 'These could not be removed. Delete them yourself once what is in the way is gone:',
  'wipe.done.foreign': 'These lay in the same folder, but they are not the app’s, so they were left:',
}
