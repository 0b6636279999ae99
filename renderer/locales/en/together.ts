/** The words of a meeting that two people sit in, in English. */

/** Message ids and their texts, in ICU message syntax. */
export const together = {
  'together.agent': 'the agent',
  'together.lead': 'the lead',
  'together.title': 'The meeting',
  'together.begin.lead':
    'Half an hour, in five steps: {agent}’s topics, ten minutes; last commitments, five; the two sheets, five; one question, eight; and what next, two. You can go back and forth, and nothing is lost if you stop.',
  'together.begin.apart': 'The two sheets are closed until you open them together, in the third step.',
  'together.begin': 'Begin the meeting',
  'together.steps': 'The five steps of the meeting',
  'together.step.topics': '{agent}’s topics',
  'together.step.commitments': 'Last commitments',
  'together.step.sheets': 'The two sheets',
  'together.step.question': 'One question',
  'together.step.next': 'What next',
  'together.minutes': 'About {minutes, plural, one {# minute} other {# minutes}}',
  'together.clock':
    '{minutes, plural, =0 {You have just sat down} one {# minute together} other {# minutes together}}',
  'together.clock.hide': 'Hide the clock',
  'together.clock.show': 'Show the clock',
  'together.on': 'Next: {step}',
  'together.back': 'Back',

  'together.last.lead': 'What each of you said you would do. A line is enough.',
  'together.last.none': 'Nothing is open between you.',
  'together.by': 'by {name}',

  'together.sheets.none':
    'For this meeting nothing was answered apart. Go on to one question, or to what next.',
  'together.sheets.waiting':
    'Both sheets have to be locked before they can be opened. Until then nobody sees either.',
  'together.sheets.locked': 'Both sheets are locked.',
  'together.sheets.open.lead':
    'They are opened at the same moment, with both of you here. {agent} speaks first; {lead} listens.',
  'together.sheets.open': 'Open both',
  'together.sheets.failed': 'The sheets could not be opened. They are as they were; try again.',
  'together.sum':
    '{n, plural, =3 {Of three questions} =4 {Of four questions} =5 {Of five questions} =6 {Of six questions} =7 {Of seven questions} =8 {Of eight questions} other {Of # questions}}, {talk, plural, =0 {none is} one {one is} =2 {two are} =3 {three are} other {# are}} worth a talk.',
  'together.sum.same':
    '{count, plural, one {one the same} =2 {two the same} =3 {three the same} other {# the same}}',
  'together.sum.close': '{count, plural, one {one close} =2 {two close} =3 {three close} other {# close}}',
  'together.sum.unseen':
    '{count, plural, one {one {lead} has not seen} =2 {two {lead} has not seen} other {# {lead} has not seen}}',
  'together.sum.none': '{count, plural, one {one without an occasion} other {# without an occasion}}',
  'together.first': '{agent} speaks first.',
  'together.middle.none': 'In the middle there is no difference.',
  'together.middle.up': 'In the middle, {lead} is {steps} higher.',
  'together.middle.down': 'In the middle, {lead} is {steps} lower.',
  'together.middle.half': 'half a step',
  'together.middle.steps': '{steps, plural, one {one step} other {# steps}}',
  'together.few': 'Too few to compare',
  'together.few.text':
    'It takes three questions with a level from both of you, and here {n, plural, =0 {there is none} one {there is one} other {there are #}}. So nothing is compared; read what each of you wrote.',
  'together.of.agent': '{agent}, about their own work',
  'together.of.lead': '{lead}, about {agent}',
  'together.blank': 'Not turned over.',
  'together.nothing': 'Nothing written.',
  'together.larger': 'Larger, to read across the table',
  'together.whole': 'Read both sheets whole',
  'together.light.bothSee': 'You both see it',
  'together.light.sharedFocus': 'Shared focus',
  'together.light.close': 'Close',
  'together.light.theySeeMore': 'They see more than you do',
  'together.light.talk': 'Worth a talk',
  'together.light.unseen': '{lead}: not seen',
  'together.light.noOccasion': 'No occasion',
  'together.light.apart': 'A level on one side only',
  'together.light.read': 'To read side by side',
  'together.apart':
    '{steps, plural, =0 {On the same step} one {One step apart} =2 {Two steps apart} =3 {Three steps apart} other {Four steps apart}}',
  'together.line': '{agent} {self}, {lead} {other}, of five',
  'together.line.one': '{name} {level} of five',
  'together.rest': 'Close, or the same',
  'together.rest.more': 'Also worth a talk, close, or the same',
  'together.same': 'same',
  'together.close': 'close',
  'together.wish': 'What {agent} wants: {text}',

  'together.agree': 'What you two agree on',
  'together.agree.label': 'In a sentence both would sign',
  'together.keep':
    'Seen by you two, on this screen. Each keeps their own sheet; nothing here is for pay or discipline.',

  'together.grow.lead': 'Choose one question, and go through it in four steps.',
  'together.grow.which': 'The question',
  'together.grow.choose': 'Choose one',
  'together.grow.other': 'Something else you talked about',
  'together.grow.goal': 'Goal',
  'together.grow.goal.label': 'What would be good',
  'together.grow.reality': 'Reality',
  'together.grow.reality.none': 'No sheet speaks of it. Say it in the notes, if it helps.',
  'together.grow.options': 'Options',
  'together.grow.options.label': 'At least two ways, a line each',
  'together.grow.options.more': 'One more, before you choose: it is often the second that one takes.',
  'together.grow.will': 'Will',
  'together.grow.will.lead': 'Which of them, when, and what are the first words?',
  'together.plan.make': 'Make it a commitment',

  'together.notes': 'Notes',
  'together.notes.label': 'What is worth keeping of it',
  'together.notes.hint':
    'For both of you, kept with the meeting. {key} begins a commitment, from anywhere here.',
  'together.plans': 'Commitments',
  'together.plan.add': 'Add a commitment',
  'together.plan.title': 'A commitment, being worded',
  'together.plan.whose': 'Whose',
  'together.plan.sure': 'How sure are you, from 0 to 10?',
  'together.plan.sure.none': 'Not said',
  'together.plan.aloud': 'Read it aloud once before you agree. {key} takes you back to where you were.',
  'together.plan.agree': 'Agree on it',
  'together.plan.drop': 'Take it away',
  'together.plan.agreed': 'Agreed: {name}, if {cue}, then {act}.',
  'together.plan.unfinished': 'It needs its “if” and its “then” first.',
  'together.plan.undated': 'Its day has passed, or is more than four weeks away. Choose another one first.',
  'together.plan.full':
    'Two commitments of {name} are open already. Mark one under “Last commitments”, and there is room for this one; until then it waits here.',
  'together.plan.enough':
    'Two commitments of {name} are agreed on already. Two are enough for one meeting. Take this one away, or word it next time.',
  'together.plan.gone': 'It is not there any more.',
  'together.agreed': 'Agreed today',

  'together.next.lead': 'One or two steps, a date, and you are done.',
  'together.next.own': '{lead}, is there something you will do as well?',
  'together.next.own.add': 'Add one of {lead}’s',
  'together.next.when': 'The next meeting',
  'together.next.planned': 'It is on {when}.',
  'together.next.plan': 'Plan it',
  'together.next.points':
    '{done, plural, =0 {No topic is marked as talked about} one {One topic is talked about} other {# topics are talked about}}; {open, plural, =0 {none is carried over} one {one is carried over} other {# are carried over}}.',
  'together.end': 'End the meeting',
  'together.end.title': 'End the meeting?',
  'together.end.text':
    'What you noted and agreed on stays here to read. Topics that are open go to the next meeting.',
  'together.end.plans':
    '{count, plural, one {One commitment is still being worded} other {# commitments are still being worded}}. It is kept only once you agree on it.',
  'together.end.closed':
    'The sheets were not opened. Nobody’s levels are kept where the other has not seen them: go back and open them, or delete both.',
  'together.end.closed.show': 'Go back and open them first',
  'together.end.closed.delete': 'Delete both sheets',
  'together.end.closed.first': 'Choose “Not yet” and open them, or choose to delete them.',
  'together.end.rest':
    'What {agent} did not turn over is deleted from this machine when you end the meeting.',
  'together.end.guarded':
    'What {agent} did not turn over is closed with a passphrase that only {agent} has. It is deleted from this machine when you end the meeting; copies made before still hold it, closed.',
  'together.half.phrase': '{agent}’s passphrase',
  'together.half.passphrase':
    'That is not the passphrase it was closed with. Nothing was saved and nothing was changed; try again.',
  'together.half.damaged':
    'It can’t be read any more: it was damaged on this computer, and no passphrase opens it. What was shown is not affected.',
  'together.half.save': 'Save the whole sheet as a text first',
  'together.half.file': 'My sheet, {day}.md',
  'together.half.level': 'Level {level}: {words}',
  'together.half.none': 'There is nothing to take along any more.',
  'together.half.saved':
    'Saved as {path}. Whoever has this file can read it: take it away from this machine.',
  'together.half.failed': 'It could not be saved ({reason}). Try again, or choose another place.',
  'together.end.failed': 'The meeting could not be ended ({reason}). Everything is as it was; try again.',
  'together.end.do': 'End it',
  'together.end.not': 'Not yet',

  'together.held.title': 'What was agreed',
  'together.held.none': 'Nothing was written down as agreed.',
  'together.held.topics': 'Topics',
  'together.held.done': 'talked about',
  'together.held.dropped': 'dropped',
  'together.held.carried': 'carried over',
  'together.held.question': 'One question: {label}',
  'together.held.goal': 'What would be good: {goal}',
  'together.held.notes': 'You can still write here.',
}
