/** The words of answering apart, in English. */

/** Message ids and their texts, in ICU message syntax. */
export const apart = {
  'apart.title': 'Answer apart',
  'apart.lead':
    'You both answer the same questions, out of each other’s sight. Nothing opens before both of you have locked your answers, and then both open at once.',
  'apart.audit': 'What you both answer',
  'apart.audit.one': '{name}, {questions, plural, one {# question} other {# questions}}',
  'apart.audit.core': '{name}, the core: {questions, plural, one {# question} other {# questions}}',
  'apart.fixed': '{what}. One of you has begun, so the questions stay as they are.',
  'apart.way': 'How you answer',
  'apart.way.laptop': 'On this laptop, one after the other',
  'apart.way.files': 'Each on a machine of their own',
  'apart.name': 'What {name} calls you',
  'apart.name.missing': 'Write down what you are called first: it stands on what you show each other.',
  'apart.sides': 'How far you both are',
  'apart.mine': 'Your side',
  'apart.theirs': '{name}’s side',
  'apart.none': 'Not begun.',
  'apart.begun': '{answered} of {asked} answered.',
  'apart.locked': 'Locked.',
  'apart.received': 'The file is here, and closed.',
  'apart.open': 'Open.',
  'apart.begin': 'Answer your side',
  'apart.goOn': 'Go on with your side',
  'apart.fromEntry': 'Choose from an entry of yours',
  'apart.hand': 'Hand it over to {name}',
  'apart.hand.text':
    'Handed over, the app shows {name} the questions and nothing else of this journal, also after a restart, until one of you presses “Hand it back”.',
  'apart.hand.failed': 'The laptop could not be handed over ({reason}). Nothing was changed.',
  'apart.curtain.head': 'How far the lock goes',
  'apart.curtain':
    'For what will be shown, the lock is a curtain and not a safe: its key lies beside it, and someone who knows their way around this computer’s files could read it before you open both. What {name} does not show is deleted when {name} locks, or closed with a passphrase that only {name} has.',

  'apart.about': 'About {name}',
  'apart.stop': 'Stop for now',
  'apart.toLock': 'Look it over',
  'apart.empty':
    'Nothing is answered yet, so there is nothing to lock. Go back to a question, or stop for now.',
  'apart.example': 'A 1, a 2 or a 5 needs one example: something you saw or heard yourself.',
  'apart.wish.lead':
    'This sheet is yours to use or to leave. Nothing of it is shown unless you choose so later.',
  'apart.wish.leave': 'Skip this sheet',
  'apart.gone': 'This side is not here any more. It may have been locked already.',
  'apart.unread': 'This side can’t be read, so it was left as it is. Nothing of it was deleted.',
  'apart.meeting': 'To the meeting',

  'apart.end.lead.title': 'Before you lock your side',
  'apart.end.lead.text':
    '{name} will read all of this when you open both sides together. Nothing is rated and kept back: skip what you would not say.',
  'apart.end.agent.title': 'What will {name} see?',
  'apart.end.agent.text':
    'Every answer stays shut unless you open it here. What stays shut you protect with a passphrase of your own when you lock, or have deleted. Nobody else can read it then.',
  'apart.end.agent.own':
    'Every answer stays shut unless you open it here. Only what you open goes into the file for {name}. What stays shut is deleted here when you lock; you can save the whole sheet as a text before.',
  'apart.end.missing': 'An example is missing',
  'apart.end.missing.text':
    'A 1, a 2 or a 5 needs one thing you saw or heard. Write it, or choose another level.',
  'apart.end.write': 'Write it: {label}',
  'apart.end.change': 'Change this answer: {label}',
  'apart.end.changeIt': 'Change this answer',
  'apart.end.show': 'Show this answer',
  'apart.end.showWish': 'Show how you want it, too',
  'apart.end.shut': 'Stays shut',
  'apart.end.isShown': 'Will be shown',
  'apart.end.none': 'Nothing is chosen yet: {name} will see none of your answers.',
  'apart.end.some': '{shown, plural, one {# answer} other {# answers}} of {all} will be shown to {name}.',
  'apart.end.wish': 'How you want it',
  'apart.end.lock': 'Lock it',
  'apart.lock.title': 'Lock your side?',
  'apart.lock.laptop':
    'This is final: from here on nobody can change it. The page shows it to neither of you until you open both sides at the same moment.',
  'apart.lock.files':
    'This is final: from here on nobody can change it. Once both sides are locked and your file is opened, {name} reads it.',
  'apart.lock.nothing':
    'You have chosen nothing to show: {name} will see that you answered, and none of your words.',
  'apart.lock.shut':
    'What stays shut is deleted here when you lock. Save the whole sheet as a text first if you want to keep it.',
  'apart.lock.saved': 'Saved as {path}. Whoever has this file can read it.',
  'apart.unshown': 'What you do not show',
  'apart.unshown.guard': 'Protect it with a passphrase of mine',
  'apart.unshown.guard.text':
    'The passphrase is stored nowhere. With it you take your whole sheet along at the end of the meeting; then what you did not show is deleted here. If you forget it, nobody can help: what you did not show is lost, and what you show stays. Where you stopped before without a passphrase, a copy made then can still be read.',
  'apart.unshown.delete': 'Delete it when I lock',
  'apart.unshown.delete.text':
    'It is gone at once, and nobody can bring it back; only where you stopped before without a passphrase, a copy made then can still hold it. To keep it yourself, save the whole sheet first, on something you take with you.',
  'passphrase.own': 'Your passphrase',
  'passphrase.again': 'The same once more',
  'passphrase.show': 'Show what I type',
  'passphrase.short': '{count} letters or more: say, four words.',
  'passphrase.other': 'The two are not the same.',
  'apart.lock.not': 'Not yet',
  'apart.lock.do': 'Lock it now',
  'apart.lock.done': 'Your side is locked.',
  'apart.lock.failed': 'It could not be locked ({reason}). Everything is as it was; try again.',

  'apart.entry.title': 'Choose from an entry',
  'apart.entry.which': 'Which entry',
  'apart.entry.none': 'No entry of yours answers these questions yet. Answer them anew for this meeting.',
  'apart.entry.text':
    'Only what you open here is copied for {name}. The entry itself stays as it is, in your journal alone.',

  'handed.title': 'Your side',
  'handed.hello': 'Hello {name}, this sheet is yours.',
  'handed.hello.blank': 'Hello, this sheet is yours.',
  'handed.lead':
    '{lead} has handed you this laptop, so that you can answer {count, plural, one {# question} other {# questions}} about your own work, in about {minutes, plural, one {# minute} other {# minutes}}, and answers the same questions about what they have seen.',
  'handed.see':
    '{lead} sees nothing while you write. When you have both locked your answers you open them together, and the page then shows {lead} only what you choose, answer by answer.',
  'handed.shut': '{lead}’s own journal stays shut while you are here.',
  'handed.begin': 'Begin',
  'handed.goOn': 'Go on where you stopped',
  'handed.stopped': 'Stopped for now',
  'handed.stopped.text':
    'You have answered {answered} of {asked}. What you wrote is closed away when you hand the laptop back, and waits for you.',
  'handed.protect': 'Protect what I have written so far',
  'handed.protect.not':
    'Without a passphrase, whoever hands the laptop over again comes to what you wrote, and copies of this journal that are made meanwhile keep it, with its key beside it.',
  'handed.protect.text':
    'To go on you will need the passphrase. Nobody else has it; if you forget it, you begin anew.',
  'handed.guarded': 'What you wrote so far is closed with your passphrase: {answered} of {asked} answered.',
  'handed.open': 'Open it and go on',
  'handed.open.passphrase': 'That is not the passphrase it was closed with. Nothing was changed; try again.',
  'handed.open.damaged':
    'What you wrote can’t be read any more: it was damaged on this computer, and no passphrase opens it. It was left as it is.',
  'handed.open.failed': 'It could not be opened ({reason}). Nothing was changed; try again.',
  'handed.anew': 'Forgotten it? Begin anew',
  'handed.anew.title': 'Begin anew?',
  'handed.anew.text': 'What you wrote so far is deleted, and nobody can bring it back.',
  'handed.anew.not': 'Keep it',
  'handed.anew.do': 'Delete it and begin anew',
  'handed.curtain':
    'What you choose to show stays behind a curtain until you open both sides, and a curtain is not a safe: its key lies beside it. What you do not show you protect with a passphrase of your own when you lock, or have deleted. Traces of what you typed can stay on this computer’s disk for a while.',
  'handed.locked': 'Your side is locked',
  'handed.locked.text': 'That’s all. The page shows {lead} nothing of it before both sides are opened.',
  'handed.locked.guarded':
    'Keep your passphrase: with it you can take along what you did not show, at the end of the meeting.',
  'handed.back': 'Hand it back to {lead}',
  'handed.back.failed':
    'The laptop could not be handed back ({reason}). Your words are still here; try again.',
  'handed.someone': 'the one who leads you',
  'handed.gone': 'The meeting this was for can’t be read any more. Hand the laptop back.',
}
