/** The words of Practice, in English. */

/** Message ids and their texts, in ICU message syntax. */
export const practice = {
  'practice.lead': 'Small exercises for ordinary days. What you write in them goes into your journal.',
  'practice.last': 'last done {day}',
  'practice.open': 'left open {day}',
  'practice.goOn': 'Go on with it',
  'practice.notes': 'From your practice',
  'practice.notes.none': 'Nothing yet. What you write in an exercise will stand here.',
  'practice.notes.all': 'All of it, in History',
  'practice.unread':
    '{count, plural, one {One exercise of this journal} other {# exercises of this journal}} could not be read. Nothing was deleted: it stays where it is.',
  'practice.back': 'All exercises',
  'practice.keep': 'Keep it in the journal',
  'practice.keep.nothing': 'Nothing is written yet. A word will do.',
  'practice.title': '{exercise}: {card}',

  'note.gone.title': 'Nothing here',
  'note.gone': 'There is nothing here. It may have been deleted.',
  'note.unread.title': 'This can’t be read',
  'note.newer':
    'It was written by a newer version of Two Sheets. It is untouched: open it with that version, or a later one.',
  'note.damaged': 'It can’t be read. Nothing was deleted: it stays where it is.',
  'note.edit': 'Edit',
  'note.editOf': 'Edit {label}',
  'note.done': 'Done',
  'note.blank': 'Nothing written here.',
  'note.open': 'Not finished yet.',
  'note.listened':
    'Listened for {minutes, plural, =0 {} one {one minute} other {# minutes}}{both, select, yes { and } other {}}{seconds, plural, =0 {} one {one second} other {# seconds}}.',
  'note.delete': 'Delete it',
  'note.delete.title': 'Delete this from your practice?',
  'note.delete.text':
    'It goes to the trash for thirty days. Copies already made still hold it: copies inside this profile, and any file you saved.',
  'note.delete.do': 'Move to the trash',
  'note.delete.not': 'Keep it',

  'listen.start': 'Start the two minutes',
  'listen.without': 'Write without the clock',
  'listen.rings': 'Ring softly at the end',
  'listen.hear': 'Hear it',
  'listen.left': 'Time left',
  'listen.running': 'Only listen. Your turn comes.',
  'listen.paused': 'The clock is held.',
  'listen.pause': 'Hold the clock',
  'listen.goOn': 'Let it run on',
  'listen.finished': 'They have finished',
  'listen.over': 'The two minutes are over. What stays with you?',
  'listen.early': 'They had finished before the time was up. What stays with you?',
  'listen.again': 'Start the clock again',
  'listen.note': 'What stays',
  'listen.call.start': 'The two minutes have begun.',
  'listen.call.minute': 'One minute left.',
  'listen.call.ten': 'Ten seconds left.',
  'listen.call.over': 'The two minutes are over.',
}
