/** The words of commands: the palette, the sheet of shortcuts, the menu, and the names of keys, in English. */

/** Message ids and their texts, in ICU message syntax. */
export const commands = {
  'commands.title': 'Commands',
  'commands.query': 'What would you like to do?',
  'commands.count': '{count, plural, one {# command} other {# commands}}',
  'commands.none': 'No command has these words.',
  'commands.close': 'Close',
  'commands.group.recent': 'Used lately',
  'commands.group.here': 'On this page',
  'commands.group.begin': 'Begin',
  'commands.group.rooms': 'Go to',
  'commands.group.app': 'The app',

  'commands.weekly': 'Begin the weekly reflection',
  'commands.weeklyLead': 'Begin the weekly reflection, as a lead',
  'commands.talk': 'Begin the listener’s checklist, for one talk',
  'commands.find': 'Find',
  'commands.copy.making': 'A copy is being made and checked …',
  'commands.goOn': 'Go on',
  'commands.level': 'Choose a level',
  'commands.noOccasion': 'No occasion, or no wish',
  'commands.notSeen': 'Not seen, of somebody else',
  'commands.pile': 'Choose one of the three answers',
  'commands.table': 'To the table with its numbers, and back',
  'commands.plan': 'To a new commitment, and back to where you were',
  'commands.addPoint': 'Put the point on the agenda',
  'commands.palette': 'All commands',
  'commands.shortcuts': 'Keyboard shortcuts',
  'commands.print': 'Print…',
  'commands.lock': 'Lock now',

  'commands.place.everywhere': 'Everywhere',
  'commands.place.rooms': 'In your journal',
  'commands.place.walk': 'While you answer',
  'commands.place.sorting': 'Sorting replies',
  'commands.place.charts': 'On a chart or its table',
  'commands.place.meeting': 'In a one-on-one',
  'commands.place.agenda': 'Writing a talking point',

  'commands.lone.on':
    'Keys pressed alone do this only where nothing is written. They can be turned off in Settings.',
  'commands.lone.off': 'Keys pressed alone are turned off in Settings.',

  'keys.title': 'Keys',
  'keys.lone': 'Keys pressed alone work',
  'keys.lone.note':
    'Such as 1 to 5 for a level, and ? for the list of all shortcuts. Turn them off if you speak to your computer, or if keys are easily pressed unmeant. In a text they always write.',
  'keys.all': 'All keyboard shortcuts',

  'key.enter': 'Enter',
  'key.shift': 'Shift',
  'key.control': 'Control',
  'key.command': 'Command',
}
