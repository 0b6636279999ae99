/** The words of the first start, in English. */

/** Message ids and their texts, in ICU message syntax. */
export const start = {
  'start.welcome.1':
    'On one sheet you answer hard questions about your work with customers, as honestly as you can.',
  'start.welcome.2': 'On a second you write what you would want those answers to be.',
  'start.welcome.3': 'Then you lay them side by side, and choose one step.',
  'start.promise':
    'It stays on this machine. No account, no network, no one looking on. It is for growth, never for pay or discipline.',
  'start.unread':
    'What you chose before can’t be read, so it is asked again. Nothing was deleted: your entries are there, and the old choices stay where they are.',
  'start.step': '{n} of {total}',
  'start.role.question': 'Who are these questions for?',
  'start.role.hint':
    'They are worded for those who serve customers, and for those who lead them. You can change this later.',
  'start.week.question': 'When do you have ten quiet minutes?',
  'start.week.hint': 'A day to aim for. A missed week is never counted or mentioned.',
  'start.week.day': 'Day',
  'start.week.none': 'No fixed day',
  'start.week.time': 'Around',
  'start.copies.question': 'Where are copies kept?',
  'start.copies.text':
    'After each finished entry, and once on every day on which the app is open and something has changed, the whole journal is copied beside itself, read back and checked. These copies stay on this machine, in a folder that belongs to you:',
  'start.copies.hint':
    'They guard against damage. Against the loss of the machine they guard only where they lie elsewhere.',
  'start.copies.folder':
    'A folder of your choice can hold them as well, on a stick or another disk. You can decide that now or later, in Settings.',
  'start.copies.chosen': 'Copies are kept in this folder as well:',
  'start.continue': 'Continue',
  'start.bring': 'Bring a journal back from a copy',
  'start.back': 'Back',
  'start.begin': 'Begin',

  'sample.look': 'Look around with a sample journal',
  'sample.note': 'Half a year of an invented person’s pages. One click takes them away.',
  'sample.failed': 'The sample could not be opened ({reason}). Your own journal is untouched.',
  'sample.strip':
    'A sample journal: the pages of an invented person. Nothing here is yours, and nothing you write here is kept.',
  'sample.leave': 'Leave the sample',
}
