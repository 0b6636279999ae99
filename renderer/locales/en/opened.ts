/** The words of a file the app is opened with, and of what the app is made of, in English. */

/** Message ids and their texts, in ICU message syntax. */
export const opened = {
  'opened.title': 'A file to open',
  'opened.foreign': '{name} is not a file of Two Sheets, or it was cut off on the way. Nothing was changed.',
  'opened.sample':
    'The sample journal is open. Leave it with “Leave the sample”, and the file opens in your own.',
  'opened.gone': 'There is no file here any more. Open it again with a double click.',
  'opened.side': '{name} holds the other’s side of a meeting. It stays closed until yours is locked too.',
  'opened.closing': '{name} holds what was agreed in a meeting. Its passphrase is asked for next.',
  'opened.which': 'Which meeting is it for?',
  'opened.noMeeting':
    'There is no meeting here that it can be for. Plan the meeting with them first and answer by files, then open the file again.',
  'licences.title': 'Licences',
  'licences.link': 'Licences of everything in it',
  'licences.lead':
    'What Two Sheets is made of, and on which terms. The licences of Chromium lie beside the program, in LICENSES.chromium.html.',
  'licences.back': 'Settings',
  'about.commit': 'Made of commit {commit}.',
  'about.update':
    'It never looks for a newer version. To update, get the new package where you got this one and install it over it; the journal stays where it is. An older version does not open what a newer one has.',
}
