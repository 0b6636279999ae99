/** The words of the first page in short and of the year beside the year before, on paper and on the way there. */

/** Message ids and their texts, in ICU message syntax. */
export const reportYear = {
  'reports.variant.yearly': 'A yearly review, beside the year before',
  'reports.span.lastYear': 'Last year',
  'reports.section.year': 'Beside the year before',
  'reports.section.year.lead':
    'By quarters; all levels of the weekly questions count, also of answers that are not shown. Of a yearly review stand the answers you choose below, where they are chosen of both years',
  'reports.focus': 'Where to begin',
  'reports.focus.lead.own':
    'From the levels of this time and what you want. Nothing of it is shown before you choose it, and at most three are.',
  'reports.focus.lead.pair':
    'From what you choose to be shown below: the levels and wishes of the one it is about. Nothing of it is shown before you choose it, and at most three are.',
  'reports.focus.none.own': 'In this time no question with a level has steps to go.',
  'reports.focus.none.pair':
    'No question you have chosen to be shown below has a wish with steps to go. More may stand here once you choose more.',
  'reports.focus.reason': 'Why, in your own words; left blank, the line above is printed',
  'reports.strengths': 'What both of you saw as strong',
  'reports.strengths.hint':
    'A line or two, if you know how your reader sees it. Left blank, nothing is printed.',
  'print.focus': 'Where to begin',
  'print.focus.reason':
    '{steps, plural, =1 {One step lies} =2 {Two steps lie} =3 {Three steps lie} other {Four steps lie}} between how it is and how it is wanted{importance, select, 3 {, and it matters most} 2 {, and it matters much} other {}}{lowest, select, yes {; it stands lower than the others} other {}}.',
  'print.strengths': 'What both saw',
  'print.kept': 'Commitments',
  'print.kept.counts':
    '{kept} of {all} kept{partly, plural, =0 {} one {, one in part} other {, # in part}}{not, plural, =0 {} one {, one not} other {, # not}}{dropped, plural, =0 {} one {, one dropped} other {, # dropped}}{open, plural, =0 {} one {, one still open} other {, # still open}}.',
  'print.bothSaw': '{label}: level {agent}, says {agentName}; level {lead}, says {leadName}.',
  'print.year.beside': '{now}, beside {before}.',
  'print.year.alone': '{now}. There is nothing from the year before, {before}.',
  'print.year.question': 'Question of every week',
  'print.year.held': 'Reflections held',
  'reports.section.year.pair':
    'By quarters; the levels of questions you choose below, where you choose them of both years',
  'print.year.held.pair': 'One-on-ones held',
  'print.year.question.pair': 'Question shown of both years',
  'print.year.levels': '{agentName} {agent}, {leadName} {lead}',
  'print.year.pair.none': 'No question with a level was chosen to be shown of both years.',
  'print.year.pair.legend':
    'The levels of both in the last one-on-one of each year that asked a question, of what was chosen to be shown. 1 is the lowest level, 5 the highest. Two one-on-ones are too few to tell: nothing is said of a change.',
  'print.year.before': 'The year before',
  'print.year.now': 'This time',
  'print.year.quarter': '{from} to {to}',
  'print.year.none': 'No question of every week was answered with a level in either year.',
  'print.year.legend':
    'The middle of the levels that were first given, with how many there were in brackets; fewer than four stand as they were given. 1 is the lowest level, 5 the highest. Two numbers side by side are no change: what may be said of one stands under its question, and is judged on all sittings up to the end of this time.',
  'print.year.legend.overTime':
    'The middle of the levels that were first given, with how many there were in brackets; fewer than four stand as they were given. 1 is the lowest level, 5 the highest. Two numbers side by side are no change: what may be said of one stands under “Over time”.',
  'print.review': 'The yearly review of {day}, beside that of {before}',
  'print.review.alone': 'The yearly review of {day}',
  'print.review.noBefore': 'There is no review from the year before to stand beside it.',
  'print.review.none': 'No question was chosen to be shown from both.',
  'print.review.said': 'Two answers are two answers: nothing is said of what lies between.',
  'print.review.unmatched': 'Not asked in both in the same wording: {labels}.',
} as const
