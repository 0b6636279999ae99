/** The words of the lock, in English. */

/** Message ids and their texts, in ICU message syntax. */
export const lock = {
  'lock.title': 'Lock',
  'lock.isOff':
    'This journal has no lock: whoever can open your user folder can read it. With a lock, what people write here is enciphered on the disk, in the app’s copies too, and a passphrase opens it.',
  'lock.isOn':
    'This journal is locked with a passphrase: what people write here is enciphered on the disk, in the app’s copies too.',
  'lock.keeps': 'What it keeps shut',
  'lock.keeps.written':
    'What people write: answers, wishes, names, notes, what was agreed. Whoever finds, borrows or takes this disk, or one of the app’s copies, can’t read it.',
  'lock.keepsNot': 'What it can’t keep',
  'lock.keepsNot.header':
    'That there is a journal, on which days something was written in it, and how much. That stands in clear.',
  'lock.keepsNot.window': 'An open window. Whoever sits at it can read until it is locked again.',
  'lock.keepsNot.spy': 'A machine that spies on you, or that somebody else runs. It can see what you type.',
  'lock.keepsNot.files':
    'Files you saved yourself, such as reports and exports, and copies out of the app’s reach, such as those in a folder you chose earlier, or those that another machine or another profile made.',
  'lock.lost':
    'If you lose both the passphrase and the recovery key, nobody can open this journal again. There is no other way in, and nobody who could help.',
  'lock.turnOn': 'Turn on the lock',
  'lock.now': 'Lock now',
  'lock.now.key': '{key} does the same on every page.',
  'lock.alone': 'Lock when nobody has touched the machine for',
  'lock.alone.minutes': '{count, plural, one {# minute} other {# minutes}}',
  'lock.alone.hour': 'an hour',
  'lock.alone.never': 'however long: never by itself',
  'lock.alone.also': 'It also locks when the machine goes to sleep and when its screen is locked.',
  'lock.alone.linux':
    'It also locks when the machine goes to sleep. On Linux the app is not told of a locked screen, so this time is what counts there.',
  'lock.alone.stored': 'What you are typing is stored first, and you come back to the same page.',
  'lock.alone.unkept': 'This holds until the app ends: it could not be written down for the next start.',
  'lock.change': 'Change the passphrase',
  'lock.newKey': 'Make a new recovery key',
  'lock.turnOff': 'Turn off the lock',
  'lock.cancel': 'Cancel',
  'lock.goOn': 'Go on',
  'lock.on.phrase': 'Choose a passphrase',
  'lock.on.phrase.lead':
    'Length is what counts: a few words that have nothing to do with each other are hard to guess and easy to type. Capitals, accents and signs make no difference.',
  'lock.offer': 'Suggest six words',
  'lock.offer.another': 'Suggest six others',
  'lock.offer.note':
    'Picked by chance. If you take them, type them twice above, and learn them or keep them on paper.',
  'lock.on.key': 'Your recovery key',
  'lock.key.lead':
    'It opens the journal when the passphrase is forgotten. It is shown now and not again. Keep it on paper, and not beside this machine.',
  'lock.key.label': 'The recovery key, in seven groups',
  'lock.key.print': 'Print it',
  'lock.key.save': 'Save it as a file',
  'lock.key.copy': 'Copy it',
  'lock.key.saved':
    'Saved: {path}. Whoever finds that file can open the journal, so move it off this machine.',
  'lock.key.copied':
    'Copied. Other programs can read what is copied, so paste it where it is to stay and then copy something else.',
  'lock.key.failed': 'That did not work ({reason}). Write it down by hand, or try another way.',
  'lock.key.file': 'Two Sheets recovery key',
  'lock.key.paper': 'Two Sheets: recovery key',
  'lock.key.paper.lead':
    'This key opens one locked journal when its passphrase is forgotten. Whoever has this sheet can open it, so keep it where only you can find it, and not beside the machine.',
  'lock.key.paper.how': 'On the page that asks for the passphrase choose “Use the recovery key”, and type:',
  'lock.key.paper.made': 'Made on {day} for the journal in {place}',
  'lock.key.kept': 'I have kept it',
  'lock.check': 'Is it kept?',
  'lock.check.lead': 'Type these two groups from what you printed, saved or wrote down.',
  'lock.check.group': 'Group {n}',
  'lock.check.wrong': 'Not the same as group {n}. Look again, or go back to the key.',
  'lock.check.back': 'Back to the key',
  'lock.on.now':
    'Then everything is written anew, enciphered and checked, the copies too, and what can be read without the passphrase is removed. That can take a few minutes, and needs room on the disk for all of it twice. Then the app starts again.',
  'lock.working': 'Turning on the lock',
  'lock.working.off': 'Turning off the lock',
  'lock.step.key': 'Making a key from the passphrase.',
  'lock.step.copy': 'Keeping a copy first.',
  'lock.noCopy': 'no copy could be made first',
  'lock.step.rows': 'Writing everything anew.',
  'lock.step.checking': 'Reading it back and comparing.',
  'lock.step.copies': 'Writing each copy anew, enciphered.',
  'lock.step.copies.at': 'Copy {at} of {all}',
  'lock.step.removing': 'All is well. The app starts again now.',
  'lock.unsaved':
    'Something is not stored yet, so nothing was changed. See to that first; the notice on the page says how.',
  'lock.left': 'Something readable could not be removed',
  'lock.left.text':
    'The lock is on, but this was left as it was, and may still be readable. Close what may have it open, or remove it yourself; the app tries again at each start:',
  'lock.unclosed': 'Some copies are as they were before the lock or its last change',
  'lock.unclosed.text':
    'They could not be written anew: they can still be read in clear, or with what opened them before. Free some space, close what may have them open, bring back the drive, or remove them yourself. The app tries again each time the journal is opened:',
  'lock.failed':
    'That did not work ({reason}). The journal is as it was. Free some space or look after the disk, then try again.',
  'lock.differs':
    'What was written anew was not what stands here; something may have been written meanwhile. The journal is as it was. Try again.',
  'lock.full':
    'There is not enough room on the disk: what is written anew lies beside the old for a moment, the copies too. The journal and its copies are as they were. Free some space, then try again.',
  'lock.change.lead': 'The old one opens nothing here from then on. The recovery key stays the same.',
  'lock.change.done': 'The passphrase is changed.',
  'lock.newKey.lead':
    'For when the old one was lost or somebody saw it. The old one opens nothing here from then on; the passphrase stays the same.',
  'lock.newKey.use': 'Use this key from now on',
  'lock.newKey.done': 'The new recovery key is in use.',
  'lock.off.lead':
    'Everything is written anew in clear. From then on whoever can open your user folder can read it, and copies made from then on as well. Those made before stay locked: they open with this passphrase or this recovery key alone, so keep both for as long as you keep them.',
  'locked.title': 'This journal is locked',
  'locked.phrase': 'Passphrase',
  'locked.phrase.hint': 'Capitals, accents and signs make no difference.',
  'locked.open': 'Open',
  'locked.opening': 'One moment.',
  'locked.wrong': 'That is not the passphrase.',
  'locked.wrong.trying': 'None of these key files opens with that passphrase.',
  'locked.another':
    'That is right, but for a key file of another lock: nothing of this journal opens with it. Give the passphrase or the recovery key that was in use when this journal was last open.',
  'locked.wait': 'After wrong tries there is a pause. You can try again in {seconds}.',
  'locked.wait.seconds': '{count, plural, one {# second} other {# seconds}}',
  'locked.wait.over': 'You can try again now.',
  'locked.failed': 'It could not be tried ({reason}). Close other programs, then try again.',
  'locked.useKey': 'Use the recovery key',
  'locked.usePhrase': 'Use the passphrase',
  'locked.key': 'Recovery key',
  'locked.key.hint': 'Seven groups, as they stand on your sheet. Spaces and capitals make no difference.',
  'locked.key.wrong': 'That is not the recovery key of this journal.',
  'locked.key.wrong.trying': 'None of these key files opens with that recovery key.',
  'locked.key.slip': 'There is a slip in it: a sign is missing or another one. Compare it with your sheet.',
  'locked.key.title': 'Choose a new passphrase',
  'locked.key.lead':
    'The recovery key was right. The passphrase you choose now takes the place of the old one; the recovery key stays in use.',
  'locked.key.take': 'Open the journal',
  'locked.key.keep': 'Keep the old passphrase',
  'locked.copies':
    'Copies from before the last change of the passphrase or the recovery key are written anew as soon as the journal is opened; until then they open with what opened them before.',
  'locked.neither': 'I have neither',
  'locked.neither.text':
    'Then nobody can open this journal, not even whoever made the app: there is no other key. The copies are shut with the same two. So look for the sheet with the recovery key first, and delete nothing meanwhile: what may still be opened one day lies in',
  'locked.neither.anew':
    'If you are sure that neither will be found, you can delete all of it and begin anew. That can’t be taken back.',
  'locked.way.damaged': 'It could not be tried: the key file is damaged.',
  'locked.damaged': 'The key file is damaged',
  'locked.damaged.damaged':
    'No passphrase can open the journal with it. Your words are where they were, enciphered, and each copy holds the key file of its day too. It asks for the passphrase that was in use then.',
  'locked.damaged.way':
    'This way in can’t be used, for its part of the key file is not as it was written. Try the other way in, or look for the key file in the copies. Your words are where they were, enciphered.',
  'locked.missing': 'The key file is gone',
  'locked.damaged.missing':
    'The journal is enciphered, and the file that its passphrase opens is not beside it. Your words are where they were, and each copy holds the key file of its day too. It asks for the passphrase that was in use then.',
  'locked.anothers': 'Perhaps this key file is another lock’s',
  'locked.damaged.another':
    'The file that your passphrase opens lies beside this journal, and is sound, but it does not seem to be the one that this journal was locked with. If you are sure of what you typed, look for the right one in the copies. Your words are where they were, enciphered.',
  'locked.damaged.take': 'Look for it in the copies',
  'locked.damaged.file': 'Choose a copy from elsewhere',
  'locked.damaged.looking': 'Looking through them.',
  'locked.damaged.none':
    'No copy beside this journal or in its folder for copies holds a sound one. Look for copies in other places and choose one here, and delete nothing.',
  'locked.damaged.none.file': 'There is no sound key file of this journal’s in that file.',
  'locked.trying': '{count, plural, one {A key file was found} other {# key files were found}}',
  'locked.trying.text':
    '{count, plural, one {What you give is tried on it.} other {What you give is tried on each.}} The one that opens this journal is put back in its place; until then nothing is changed.',
  'locked.newer': 'A newer version of the app has locked this journal',
  'locked.newer.text': 'This one does not know its lock. Nothing was changed; start the newer version again.',
}
