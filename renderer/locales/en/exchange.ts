/** The words for one-on-ones between two machines, in English. */

/** Message ids and their texts, in ICU message syntax. */
export const exchange = {
  'exchange.title': 'Between your two machines',
  'exchange.lead':
    'First say your words to one another. Then each gives the other a file, and when you meet you open both.',
  'exchange.locked.not': 'Lock your side first. After that your words and your file are here.',
  'exchange.failed': 'It could not be done ({reason}). Nothing was changed; try again.',

  'exchange.own': 'Your ten words',
  'exchange.own.lead':
    'Read them aloud to {name} before you give the file. They fit what you locked and nothing else, so nobody can answer anew once they know the other’s sheet. They give none of it away.',
  'exchange.own.show': 'Show my words',
  'exchange.making': 'One moment…',

  'exchange.heard': '{name}’s ten words',
  'exchange.heard.hint': 'The first four letters of each are enough; capitals and commas make no difference.',
  'exchange.heard.none':
    'None noted yet. Without them, nobody can tell whether the file is the one that was locked.',
  'exchange.heard.some': '{count, plural, one {One word of ten} other {# words of ten}}.',
  'exchange.heard.all': 'All ten are noted.',
  'exchange.heard.many': 'These are {count} words; there are only ten.',
  'exchange.heard.unknown': '“{word}” is none of the words. Ask {name} to say it again.',

  'exchange.send': 'Your file',
  'exchange.send.go': 'Save your side for {name}',
  'exchange.send.lead': 'You see all that will be in it first. Only someone with the passphrase can open it.',
  'exchange.send.title': 'Your side for {name}',
  'exchange.send.inside':
    'This is everything in the file. It is a copy with today’s words: what you change later is not in it, and nobody can call it back once you have given it.',
  'exchange.send.raw': 'The very text that is closed',
  'exchange.send.raw.lead': 'Byte for byte what {name} gets out of it with the passphrase.',
  'exchange.send.back': 'Back to the meeting',
  'exchange.send.save': 'Save the file',
  'exchange.send.saved':
    'Saved: {path}. Give {name} the file, and say the passphrase aloud, never in the same message.',
  'exchange.send.failed': 'The file could not be saved ({reason}). Choose another place.',
  'exchange.send.file': '{name, select, none {side-{day}} other {side-{name}-{day}}}',
  'exchange.send.gone': 'There is nothing to save yet: lock your side first.',
  'exchange.send.not': 'This can’t be saved as a file',
  'exchange.send.not.lead':
    'Something in it is larger than a meeting file holds; a text may have 100,000 letters ({where}). Nothing was saved.',
  'exchange.send.none': 'You chose to show none of your answers, so the file says only that you answered.',
  'exchange.wish': 'Wanted: {text}',
  'exchange.wish.level': 'Wanted, level {level}: {text}',
  'exchange.level': 'Level {level}: {words}',

  'exchange.phrase': 'Passphrase',
  'exchange.phrase.lead':
    'Agree on it aloud, on the phone or side by side. Capitals, accents and commas make no difference.',
  'exchange.phrase.offer': 'Words from the app',
  'exchange.phrase.another': 'Other words',
  'exchange.phrase.own': 'One we agreed on',
  'exchange.phrase.which': 'Which passphrase',
  'exchange.phrase.short': 'It needs at least {count} letters and figures; three or four words are enough.',

  'exchange.take': '{name}’s file',
  'exchange.take.go': 'Take in {name}’s file',
  'exchange.take.lead': 'It stays closed until your side is locked and you have the passphrase.',
  'exchange.take.there': 'Here since {when}, still closed.',
  'exchange.take.other': 'Take in another one',
  'exchange.take.taken': '{name}’s file is here, still closed.',
  'exchange.take.out': 'Take it out again',
  'exchange.take.isOut': 'The file is out of this meeting',
  'exchange.take.isOut.lead':
    'Only the copy in this journal is gone; the file itself lies where it lay. What you answered and noted stays.',
  'exchange.take.back': 'The file is here again, still closed.',
  'exchange.take.back.not': 'It can’t be put back any more: something was changed here since.',
  'exchange.take.replaced': '{name}’s new file is here in place of the first.',
  'exchange.take.another': 'A file of {name}’s is here already',
  'exchange.take.another.lead':
    'This is another one. Ask {name} which of them holds: the words you noted fit only one.',
  'exchange.take.replace': 'Take the new one',
  'exchange.take.keep': 'Keep the first',
  'exchange.take.unopened':
    'The file could not be read ({reason}). Nothing was changed; choose it again, or ask for it anew.',

  'exchange.open': 'Open both',
  'exchange.open.lead':
    'When you sit together: {name} says the passphrase, and both sides turn over at the same moment.',
  'exchange.open.early': 'This takes your locked side and {name}’s file.',
  'exchange.open.phrase': 'The passphrase {name} says',
  'exchange.open.try': 'Open {name}’s file',
  'exchange.open.yes': '{name}’s file opens',
  'exchange.open.words.same': 'It holds the answers whose words you noted.',
  'exchange.open.words.none':
    'You noted no words before, so nobody can tell whether these answers were locked before yours were known.',
  'exchange.open.words.other': 'These are not the answers whose words you noted',
  'exchange.open.words.other.lead':
    'Either a word was misheard, or {name} answered anew after saying them. The words of this file are: {words}. You noted: {heard}. Compare them with {name} before you go on.',
  'exchange.open.renamed': 'Here they are called {name}; in the file, {author}. Nothing is renamed.',
  'exchange.open.turn': 'Turn both over',
  'exchange.open.anyway': 'Turn both over all the same',
  'exchange.open.done': 'Both sides lie open.',
  'exchange.open.not': 'The sides could not be turned over. They are as they were; try again.',

  'exchange.closing': 'For {name}’s journal',
  'exchange.closing.lead':
    'What you noted and agreed here goes to {name} as a closing file, or comes from {name} as one.',
  'exchange.closing.go': 'Save the closing file',
  'exchange.closing.title': 'What was agreed, for {name}',
  'exchange.closing.file': 'closing-{day}',
  'exchange.closing.gone': 'There is no such meeting any more.',
  'exchange.closing.take': 'Take in the closing file',
  'exchange.closing.phrase': 'The passphrase of {file}',
  'exchange.closing.open': 'Open it',
  'exchange.closing.in': 'In {name}’s closing file',
  'exchange.closing.do': 'Take it into my journal',
  'exchange.closing.leave': 'Leave it',
  'exchange.closing.again': 'You have all of it already',
  'exchange.closing.again.lead': 'It was taken in before. Nothing was changed.',
  'exchange.closing.held': '{count, plural, one {One commitment stays out} other {# commitments stay out}}',
  'exchange.closing.held.lead':
    'Each of you has at most two open, each with an “if” and a “then”, and due within four weeks.',
  'exchange.closing.done': 'What you two agreed on is in your journal',
  'exchange.closing.end':
    'What you agreed on is here. If the meeting is over, end it here too: topics that are open go to the next one.',
  'exchange.closing.undone': 'Undone. Everything of yours stands as it did.',
  'exchange.closing.notUndone': 'It could not be undone any more: some of it was changed since.',
  'exchange.closing.notes': 'Notes',
  'exchange.closing.agreed': 'What both would sign',
  'exchange.closing.good': 'What would be good',
  'exchange.closing.ways': 'Ways you found',
  'exchange.closing.steps': 'Commitments',
  'exchange.closing.mine': 'You: if {cue}, then {act}.',
  'exchange.closing.theirs': '{name}: if {cue}, then {act}.',
  'exchange.closing.due': 'By {day}.',
  'exchange.closing.shows': 'How it will show: {shows}.',
  'exchange.closing.sure': 'How sure: {count} of 10.',
  'exchange.closing.next': 'Next meeting',
  'exchange.closing.nothing': 'Nothing was noted or agreed.',

  'exchange.refused': '{name} can’t be taken',
  'exchange.refused.nothing': 'Nothing was changed.',
  'exchange.refused.large': 'It is too large for a meeting file.',
  'exchange.refused.deep': 'Its parts are nested too deeply for a meeting file.',
  'exchange.refused.json': 'It is not a file of Two Sheets, or it was cut off on the way. Ask for it again.',
  'exchange.refused.prototype': 'It holds a name that has no place in a meeting file.',
  'exchange.refused.foreign': 'It is not a file of Two Sheets.',
  'exchange.refused.journal': 'It is a journal file, not a meeting file. Settings, Restore can open it.',
  'exchange.refused.audit': 'It is a shared audit, not a meeting file. The Library can open it.',
  'exchange.refused.newer':
    'It was made by a newer version of Two Sheets. Open it with that version, or a later one.',
  'exchange.refused.shape': 'It does not have the shape of a meeting file.',
  'exchange.refused.cost':
    'It asks for more work or memory to be opened than any file of ours, or for too little to be safe.',
  'exchange.refused.damaged': 'It was damaged on the way: it is not as it was saved. Ask for it again.',
  'exchange.refused.own': 'This is a file you made for the other.',
  'exchange.refused.meeting': 'It belongs to another meeting.',
  'exchange.refused.person': 'It comes from someone you have here as another person.',
  'exchange.refused.control': 'One of its texts holds signs that can’t be seen ({what}).',
  'exchange.refused.double': 'It names the same thing twice ({what}).',
  'exchange.refused.again': 'This very file is here already.',
  'exchange.refused.opened': 'Their side lies open already.',
  'exchange.refused.kind':
    '{what, select, closing {It is a closing file, with what was agreed. It is taken in after the meeting.} other {It holds a side’s answers, not what was agreed. It is taken in before the meeting.}}',
  'exchange.refused.viewpoint': 'It holds the same side as yours, by {what}, and not the other one.',
  'exchange.refused.passphrase':
    'The passphrase is another one. The file came whole, so say it to one another again, word by word.',
}
