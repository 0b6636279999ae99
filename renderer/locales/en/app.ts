/** The words that every room shares, in English. */

/** Message ids and their texts, in ICU message syntax. */
export const app = {
  'app.name': 'Two Sheets',
  'app.title': '{room} · Two Sheets',
  'app.skip': 'Skip to the page',
  'app.here': 'On this machine only.',
  'app.here.folder': 'On this machine, and as copies in a folder you chose.',
  'app.copied': 'Copied {when}.',
  'app.notCopied': 'Not copied yet.',
  'app.copyFailed': 'The last copy failed: see Settings.',

  'rooms.label': 'Rooms',
  'rooms.today': 'Today',
  'rooms.reflect': 'Reflect',
  'rooms.history': 'History',
  'rooms.insights': 'Insights',
  'rooms.oneOnOnes': 'One-on-ones',
  'rooms.practice': 'Practice',
  'rooms.library': 'Library',
  'rooms.settings': 'Settings',

  'role.label': 'Your role',
  'role.agent': 'I serve customers',
  'role.manager': 'I lead people who do',
  'role.both': 'Both',

  'audit.asLead': '{name}, as a lead',
  'audit.minutes': 'about {minutes, plural, one {# minute} other {# minutes}}',
  'audit.short': 'A short week: the core questions only',
  'audit.draft': 'begun {when}',

  'when.today': 'today, {time}',
  'when.yesterday': 'yesterday, {time}',
  'when.earlier': '{day}, {time}',

  'day.weekday': '{weekday}, {day}',

  'due.today': 'due today',
  'due.tomorrow': 'due tomorrow',
  'due.later': 'due {day}',
  'due.past': 'was due {day}',

  'first.how': 'how it is',

  'second.how': 'how I want it',

  'first.name': 'How it is',

  'second.name': 'How I want it',

  'reason.twice': 'this side is locked already',
  'reason.begun': 'you have begun to answer this side already: go on there, and lock it there',
  'reason.unsaved': 'some words are not stored yet',
  'reason.closed': 'a side was answered that nobody has opened',
  'reason.gone': 'it is not here any more',
  'reason.damaged': 'a part of it can’t be read',
  'reason.newer': 'a newer version of the app wrote it',
  'saving.saved': 'Saved',
  'saving.failed.title': 'This could not be stored.',
  'saving.failed.text':
    'Your words are still on this page, and the app goes on trying. Free some space on the disk, or copy what you wrote somewhere safe before you close the window.',
  'saving.failed.reason': 'The system says: {reason}',
  'saving.copy': 'Copy what I wrote',
  'saving.copied': 'Copied to the clipboard.',
  'saving.copyFailed': 'It could not be copied. Select the text on the page and copy it by hand.',
  'saving.again': 'Try again now',
  'saving.lost.title': 'The journal’s database is gone.',
  'saving.lost.text':
    'The system threw it away, and nothing can be stored in it any more. Copy what you wrote somewhere safe, then reload the page: it says what happened and offers the copies of this journal.',

  'unreadable.title': 'This page can’t be read just now',
  'unreadable.text':
    'The database does not answer. What was stored is still there, and shows here as soon as it does.',

  'outcome.-2': 'much less than I meant',
  'outcome.-1': 'less than I meant',
  'outcome.0': 'as I meant',
  'outcome.1': 'more than I meant',
  'outcome.2': 'much more than I meant',

  'importance.1': 'A little',
  'importance.2': 'Much',
  'importance.3': 'Most',

  'choice.none': 'No occasion',
  'choice.unseen': 'Not seen',
  'choice.noWish': 'No wish',

  'verdict.question': 'On {day} you wanted: “{text}” Did you get there?',
  'verdict.question.same': 'You have wanted this since {day}, and its date has come. Did you get there?',
  'verdict.question.noText': 'On {day} you wanted level {level}. Did you get there?',
  'verdict.reached': 'Reached',
  'verdict.partly': 'Partly',
  'verdict.not': 'Not',
  'verdict.unwanted': 'No longer wanted',

  'undo.edited': 'You changed an answer of {title}, {when}.',
  'undo.deleted': 'You deleted {title}, {when}.',
  'undo.restored': 'You brought back {title}, {when}.',
  'undo.undo': 'Undo',
  'undo.done.edited': 'Undone: the earlier words stand again.',
  'undo.done.deleted': 'Undone: the entry is back.',
  'undo.done.restored': 'Undone: the entry is in the trash again.',
  'undo.practice.deleted': 'Undone: it is back.',
  'undo.practice.restored': 'Undone: it is in the trash again.',

  'theme.system': 'As the system',
  'theme.light': 'Light',
  'theme.dark': 'Dark',

  'crash.title': 'Something went wrong on this page',
  'crash.text':
    'What you wrote is stored. Reload the page; if this comes back, Settings can export everything.',
  'app.reload': 'Reload',
}
