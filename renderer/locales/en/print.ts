/** The words that are printed of one report or the other: its head, its sections, and what is left out. */

/** Message ids and their texts, in ICU message syntax. */
export const print = {
  'print.kind.own': 'Reflections on service',
  'print.kind.pair': 'Reflections on service, seen by two',
  'print.made': 'Shared by {name} on {day}.',
  'print.made.nameless': 'Shared on {day}.',
  'print.made.pair': 'It is made from what both have opened and agreed together, and what became of it.',
  'print.purpose':
    'It is for growth, never for pay or discipline. It contains what you see and nothing more: {parts}.',
  'print.reader.own': 'To be read by',
  'print.reader.pair': 'With',
  'print.sessions.own': '{count, plural, =0 {no reflection} one {one reflection} other {# reflections}}',
  'print.sessions.pair': '{count, plural, =0 {no one-on-one} one {one one-on-one} other {# one-on-ones}}',
  'print.audit': '{name}, version {version}',
  'print.empty.own': 'No reflection was held in this time.',
  'print.empty.pair': 'No one-on-one was held in this time.',
  'print.shared.none': 'No other answers were chosen to be shown.',
  'print.wanted': 'What {name} wants',
  'print.views.lead':
    'Two steps apart or more, of what was chosen to be shown. A difference is nobody’s mistake; it is where a talk is worth most.',
  'print.views.none':
    'Nothing was chosen to be shown that is two steps apart or more. Fewer than three questions with a level from both are not compared.',
  'print.views.agreed': 'What was agreed, {day}',
  'print.agreed': 'In a sentence both would sign',
  'print.promised': 'What each said they would do',
  'print.whose': 'Whose',
  'print.next.none': 'No commitment goes on after this time.',
  'print.next.promised': 'Commitments that go on',
  'print.next.due': 'by {day}',
  'print.next.noMeeting': 'No next one-on-one is planned yet.',
  'print.next.day': 'The next one-on-one is on {day}.',
  'print.next.time': 'The next one-on-one is on {day} at {time}.',
  'print.next.asOf': 'This is as it stood on {day}.',
  'print.next.carried': 'Carried over to it',
  'print.signed': 'I have read this. That does not say that I agree with all of it.',
  'print.signed.name': 'Name',
  'print.signed.day': 'Date',
  'print.leads.questions':
    'What was opened with another in one-on-ones, and does not stand where views differ:',
  'print.dimensions.none.pair':
    'Of no dimension were three questions with a level chosen to be shown from one one-on-one.',
  'print.legend.pair':
    '1 is the lowest level, 5 the highest. The middle levels of each dimension in the newest one-on-one that asked enough of it, of the questions that are shown alone; wanted is what {agent} wants, where that was turned over. No total is drawn.',
  'print.views.counts':
    '{n, plural, one {# question} other {# questions}}: {same} the same, {close} close, {talk} worth a talk',
  'print.views.wanted': '{between}: {below} below what is wanted, {at} at it, {beyond} beyond, of {n}',
  'print.overTime.none.pair': 'No question was chosen to be shown with a level from two one-on-ones or more.',
  'print.overTime.part': 'Not every level of this time is shown, so nothing is said of a change.',
  'print.overTime.method.pair':
    'Rings are answers given apart, the thin line is their middle, diamonds and the stepped line are what was wanted and turned over. Which way a line goes is told only from eight one-on-ones on, at the eighth, the twelfth and so on, and only where chance would seldom make one as clear. It is judged on all that both opened up to the end of this time, and only where all of it in this time is shown.',
  'print.leftOut.own':
    'Answers that were not chosen; drafts; notes for oneself and for one-on-ones, and what was said there and not opened or not chosen; practice; earlier versions of what was written; what was deleted.',
  'print.leftOut.pair':
    'Answers that were not turned over or not chosen; lines on commitments that were not chosen; what either wrote for themselves, to prepare, in notes or in entries of their own; what was said with other people; practice; what was deleted.',
} as const
