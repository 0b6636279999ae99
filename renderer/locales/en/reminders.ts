/** The words of reminders, in English. */

/** Message ids and their texts, in ICU message syntax. */
export const reminders = {
  'reminders.title': 'Reminders',
  'reminders.lead':
    'Once a week on your day and at your time, if the reflection is not written yet; an hour before a one-on-one; and at 9:00 on the day on which something you said you would do is due. Where no time is chosen, 9:00 too. What you missed comes once, afterwards.',
  'reminders.silent':
    'A reminder names nobody and nothing you wrote. On the disk only its time and its kind are kept, and with a lock only whether it is the weekly reflection or something else you planned.',
  'reminders.noDay': 'No day is chosen above, so the weekly reflection itself brings no reminder.',
  'reminders.when': 'When to remind me',
  'reminders.when.off': 'Never',
  'reminders.when.open': 'While Two Sheets is open',
  'reminders.when.tray': 'Also when its window is closed: it stays in the tray',
  'reminders.when.login': 'Always: it starts by itself in the tray when I log in',
  'reminders.failed': 'That could not be arranged ({reason}). It is as it was.',
  'reminders.unshown':
    'This system shows no notifications. What is due stands on Today all the same when you open it.',
  'reminders.tray':
    'Closing the window leaves Two Sheets running, and locks the journal if it has a lock. It ends with Quit, in its menu or in the tray.',
  'reminders.tray.linux':
    'Closing the window leaves Two Sheets running, and locks the journal if it has a lock. It ends with Quit, in its menu or in the tray. Some Linux desktops have no tray, and then nothing of it shows: start Two Sheets again, and its window comes back.',
  'reminders.told': 'You were reminded of {what}.',
  'reminders.of.weekly': 'your weekly reflection',
  'reminders.of.meeting': 'a one-on-one',
  'reminders.of.commitment': 'something you said you would do',
  'reminders.of.planned': 'something you planned',
  'reminders.snooze': 'Remind me again:',
  'reminders.snooze.hour': 'In an hour',
  'reminders.snooze.tomorrow': 'Tomorrow',
  'reminders.snooze.week': 'Next week',
  'reminders.snooze.end': 'Remind me again now',
  'reminders.snoozed.today': 'Reminders wait until today, {time}.',
  'reminders.snoozed.tomorrow': 'Reminders wait until tomorrow, {time}.',
  'reminders.snoozed.later': 'Reminders wait until {day}, {time}.',
}
