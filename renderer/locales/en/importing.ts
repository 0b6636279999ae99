/** The words of bringing a journal file in, in English. */

/** Message ids and their texts, in ICU message syntax. */
export const importing = {
  'importing.title': 'Import and restore',
  'importing.lead':
    'Import lays a journal file beside what is here and adds what is new; nothing comes twice, and nothing here is written over unasked. Restore can also put a whole copy in the place of everything. Either way you see first what is in the file, a copy of the present is made, and as long as nothing was written since, one click takes it back.',
  'importing.import': 'Import',
  'importing.reading': 'Reading the file…',
  'importing.refused': '{name} can’t be brought in',
  'importing.doubled':
    'This file holds {what, select, preparation {two preparations for the same one-on-one} report {two reports being built about the same person} wording {the same wording of a question twice} settings {the same settings twice} other {the same thing twice}}, so it was changed outside this app. Nothing was changed here. Try another copy of it.',
  'importing.file': 'In {name}',
  'importing.made': 'Made {when}',
  'importing.part':
    'This is a part of a journal: the finished entries that were chosen, with all they need. What it does not hold was not deleted.',
  'importing.way': 'What to do with this file',
  'importing.way.beside': 'Bring in what is new, beside what is here',
  'importing.way.place': 'Put it in the place of everything here',
  'importing.place':
    'Everything that is here goes, settings included, and the file stands in its place with {entries, plural, =0 {no finished entries} one {one finished entry} other {# finished entries}}. What is here now stays in the copy that is made first.',
  'importing.holds.nothing': 'The file holds nothing that can be brought in.',
  'importing.kind.reflection': 'Finished entries',
  'importing.kind.draft': 'Drafts',
  'importing.kind.commitment': 'Commitments',
  'importing.kind.person': 'People',
  'importing.kind.meeting': 'Meetings',
  'importing.kind.point': 'Talking points',
  'importing.kind.practice': 'Exercises',
  'importing.kind.question': 'Your own questions',
  'importing.kind.audit': 'Your own audits',
  'importing.kind.report': 'Reports',
  'importing.one.reflection': 'An entry',
  'importing.one.draft': 'A draft',
  'importing.one.commitment': 'A commitment',
  'importing.one.person': 'Someone without a name',
  'importing.one.meeting': 'A meeting',
  'importing.one.point': 'A talking point',
  'importing.one.practice': 'An exercise',
  'importing.one.question': 'A question',
  'importing.one.audit': 'An audit',
  'importing.one.report': 'A report',
  'importing.meeting': 'Meeting with {name}',
  'importing.dated': '{name}, {day}',
  'importing.counts':
    '{fresh, plural, =0 {nothing new} other {# new}}{different, plural, =0 {} other {, # different}}{deleted, plural, =0 {} other {, # deleted here}}{same, plural, =0 {} other {, # here already}}',
  'importing.more': '{count, plural, one {and one more} other {and # more}}',
  'importing.along':
    'With them come {goals, plural, =0 {no desired answers} one {one desired answer} other {# desired answers}} and {versions, plural, =0 {no earlier versions} one {one earlier version} other {# earlier versions}}.',
  'importing.open':
    '{count, plural, one {One commitment comes in open.} other {# commitments come in open.}} While two or more are open, no new one is offered.',
  'importing.different': 'Different here and in the file',
  'importing.different.lead': 'What is here stays unless you choose otherwise.',
  'importing.here': 'Here',
  'importing.inFile': 'In the file',
  'importing.none': '(nothing)',
  'importing.else': 'Something beside these words differs too: a level, a mark or a date.',
  'importing.only': 'The words are the same; a level, a mark, a date or a goal differs.',
  'importing.keep.thing.mine': 'Keep what is here',
  'importing.keep.thing.theirs': 'Take what is in the file; what is here stays in the copy alone',
  'importing.keep.thing.both': 'Keep both',
  'importing.keep.entry.mine': 'Keep what is here',
  'importing.keep.entry.theirs': 'Take what is in the file; what is here becomes an earlier version',
  'importing.keep.entry.both': 'Keep what is here, with the file’s among its earlier versions',
  'importing.words': 'Asked in other words',
  'importing.words.lead':
    'The file asks these questions of yours in other words under the same version, because they were changed on two machines. What comes in with it is shown in the words of this machine; the file keeps its own.',
  'importing.deleted': 'Deleted here, and still in the file',
  'importing.deleted.leave': 'Leave it deleted',
  'importing.deleted.trash': 'Bring it back from the trash',
  'importing.deleted.file': 'Take it from the file',
  'importing.out': 'What stays out',
  'importing.out.writing':
    '{names}: {count, plural, one {this sitting is} other {these sittings are}} here already, as a draft or as an entry.',
  'importing.out.sealed': '{names}: sealed, and taking it in could open it.',
  'importing.out.further': '{names}: opened or held in one of the two and not in the other.',
  'importing.out.person': '{names}: whom it is about is not here, and does not come along.',
  'importing.out.another': '{names}: something else stands here under its number.',
  'importing.out.unread': '{names}: what stands here in its place can’t be read, and is never written over.',
  'importing.out.torn': '{names}: some of its answers are missing.',
  'importing.out.relation':
    '{names}: in the file it is the other way round who leads whom. While nothing was answered apart, you can change that on the person’s page and bring the file in again.',
  'importing.out.apart':
    '{names}: what was answered apart for it differs; no file changes that, and it stays as it is here.',
  'importing.unfit.newer':
    '{count, plural, one {One thing was} other {# things were}} written by a newer version of Two Sheets.',
  'importing.unfit.damaged': '{count, plural, one {One thing is} other {# things are}} damaged.',
  'importing.unfit.day':
    '{count, plural, one {One thing has} other {# things have}} a date that no journal can have.',
  'importing.unfit.long':
    '{count, plural, one {One thing is} other {# things are}} longer than a thousand pages.',
  'importing.do.beside': 'Bring it in',
  'importing.do.place': 'Replace everything',
  'importing.busy': 'Making a copy of what is here, then bringing the file in…',
  'importing.done': 'Brought in. A copy of what stood here before was kept.',
  'importing.nothing': 'Everything in this file is here already. Nothing was changed.',
  'importing.unread':
    'The file could not be laid beside the journal ({reason}). Nothing was changed; choose it again.',
  'importing.showMore': 'Show {count} more',
  'importing.failed.copy':
    'No copy of what is here could be made ({reason}), so nothing was changed. Check that the disk has space, then try again.',
  'importing.failed.changed': 'Something was written meanwhile, so nothing was brought in. Try again.',
  'importing.failed.handed': 'The laptop is handed over just now. Nothing was changed.',
  'importing.failed.unsaved':
    'Something on screen is not stored yet. Nothing was changed. Try again in a moment.',
  'importing.failed.store': 'It could not be written ({reason}). Nothing was changed.',
  'importing.failed.part':
    'This file is a part of a journal and can’t stand in the place of a whole one. Nothing was changed.',
  'importing.taken.beside': 'A file was brought in {when}.',
  'importing.taken.place': 'A file took the place of everything {when}.',
  'importing.undone': 'Everything stands as it did before.',
  'importing.undo.changed':
    'Something was written since, so it can’t be undone without losing that. What stood before lies in the copy {copy}; Restore can bring it back.',
  'importing.undo.copy':
    'The copy {copy} of what stood before is gone or damaged, so it can’t be undone. Nothing was changed.',
  'importing.undo.handed': 'The laptop is handed over just now. Nothing was changed.',
  'importing.undo.unsaved':
    'Something on screen is not stored yet. Nothing was changed. Try again in a moment.',
  'importing.undo.store': 'It could not be undone ({reason}). Nothing was changed.',
}
