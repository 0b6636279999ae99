/** The words of Insights, in English. */

/** Message ids and their texts, in ICU message syntax. */
export const insights = {
  'insights.lead': '{count, plural, one {One entry, {from}.} other {# entries, {from} to {to}.}}',
  'insights.empty': 'Nothing to look back on yet. After the first reflection both sheets lie here.',
  'insights.wordsOnly':
    'Nothing was answered with a level yet. After the first one both sheets lie here; until then History has your words.',
  'insights.none': 'Nothing was answered with a level in this part of your journal.',
  'insights.none.question': 'Not answered in this part of your journal.',

  'insights.missing': 'What can’t be read is missing from all that is drawn and said here.',

  'insights.looking': 'What to look at',
  'insights.showEntries': 'Show these entries',
  'insights.showAnswers': 'Show its entries',
  'insights.asTable': 'As tables',

  'insights.save': 'Save or copy',
  'insights.save.png': 'Save as PNG',
  'insights.save.svg': 'Save as SVG',
  'insights.save.copy': 'Copy picture',
  'insights.save.numbers': 'Copy numbers',
  'insights.save.done': 'Saved: {path}',
  'insights.save.failed': 'The picture could not be saved ({reason}). Choose another place.',
  'insights.save.copied': 'The picture is on the clipboard.',
  'insights.save.numbersCopied': 'The numbers are on the clipboard, to paste into a table.',
  'insights.save.copyFailed': 'It could not be copied ({reason}).',

  'insights.lie': 'Where the sheets lie',
  'insights.lie.core': 'The questions of every weekly reflection, as you last answered them.',
  'insights.lie.larger':
    'Dimensions, where an audit asked at least three questions of one. The middle level of each sheet, the middle distance between them, and the questions counted.',
  'insights.column.question': 'Question',
  'insights.column.dimension': 'Dimension',
  'insights.column.levels': 'Levels',
  'insights.column.middles': 'Middle levels',
  'insights.column.between': 'Between the sheets',
  'insights.column.answered': 'Answered',
  'insights.column.questions': 'Questions',
  'insights.column.holds': 'Holds',
  'insights.column.week': 'Week',
  'insights.column.mean': 'Mean',
  'insights.column.lower': 'Lower limit',
  'insights.column.upper': 'Upper limit',
  'insights.column.where': 'Against the limits',
  'insights.column.day': 'Day',
  'insights.column.side': 'Side',
  'insights.column.adjusted': 'Adjusted to',
  'insights.column.below': 'Below',
  'insights.column.at': 'At',
  'insights.column.beyond': 'Beyond',
  'insights.column.counted': 'Counted',
  'insights.column.asked': 'Asked',
  'insights.firstGiven': 'first given as level {level}',
  'insights.toGo': '{steps} to go',
  'insights.easeOff': 'ease off, {steps}',
  'insights.counts': '{below} below, {at} at, {beyond} beyond; {n} of {asked} questions',
  'insights.tooFewForSummary': 'Too few answers with both levels for a summary.',

  'insights.steps.none': 'less than half a step',
  'insights.steps.half': 'half a step',
  'insights.steps.oneAndHalf': 'a step and a half',
  'insights.steps.about': 'about {steps}',
  'insights.steps': '{steps, plural, one {one step} =2 {two steps} =3 {three steps} other {four steps}}',
  'insights.steps.andHalf': '{steps, plural, =2 {two} other {three}} and a half steps',

  'insights.months': 'Over the months',
  'insights.months.lead':
    'Each ring is one reflection, at the level you first gave; the thin line your middle answer. The heavier line starts at a diamond: what you wanted from that day on. A shaded band is your usual wobble, a dotted upright line the last time it was judged. Lines rest where nothing was written for six weeks.',
  'insights.months.keys':
    'Point at a ring to read it, or go through them with the arrow keys, Home and End. Press T on a chart for its table.',
  'insights.months.tableKeys': 'Press T in a table for its chart.',
  'insights.chart': '{label}: {count, plural, one {one sitting, {from}} other {# sittings, {from} to {to}}}',
  'insights.stepper': '{label}. Go through the sittings with the arrow keys',
  'insights.round': '{day}: level {level}',
  'insights.round.adjusted': '{said}, adjusted to {to}',
  'insights.level': 'level {level}',

  'insights.change.none': 'Not answered with a level yet.',
  'insights.change.again': '{words} What came before the line rested is not counted; it goes on from {day}.',
  'insights.change.one': 'One answer, on {day}.',
  'insights.change.few': '{n} answers. Read them side by side; a change needs more.',
  'insights.change.tooFew': 'Too few to tell a trend: {n} sittings of {needed}.',
  'insights.change.up': 'Rising, by {steps} from {since} to {day}.',
  'insights.change.down': 'Falling, by {steps} from {since} to {day}.',
  'insights.change.noTrend': 'No clear trend up to {day}. Your usual wobble is {steps}, up or down.',
  'insights.change.still': 'The same level every time up to {day}.',
  'insights.change.notCore':
    'Asked now and then. Its levels are shown, and no trend is told: that is kept for the questions of every week.',
  'insights.printed.rejudged.deleted': 'Counted anew on {on}, because an entry was deleted.',
  'insights.printed.rejudged.restored': 'Counted anew on {on}, because an entry was brought back.',
  'insights.rejudged.deleted': 'Counted anew on {on}, because the entry of {day} was deleted.',
  'insights.rejudged.restored': 'Counted anew on {on}, because the entry of {day} was brought back.',
  'insights.bar.raised': 'On {day} you raised the bar, from {from} to {to}.',
  'insights.bar.lowered': 'On {day} you lowered the bar, from {from} to {to}.',
  'insights.printed.none': 'Not answered with a level up to then.',
  'insights.printed.few': '{n} answers; a change needs more.',
  'insights.printed.noTrend': 'No clear trend up to {day}. The usual wobble is {steps}, up or down.',
  'insights.printed.bar.raised': 'On {day} the bar was raised, from {from} to {to}.',
  'insights.printed.bar.lowered': 'On {day} the bar was lowered, from {from} to {to}.',
  'insights.days':
    'Two days side by side, {from} and {to}: {before}, then {after}. {answer, select, higher {Your answer lay {rose} higher} lower {Your answer lay {rose} lower} other {Your answer was the same}}, {bar, select, higher {and you had raised the bar by {moved}} lower {and you had lowered the bar by {moved}} other {and the bar lay where it was}}. Two single days are no trend.',
  'insights.how.title': 'How we know',
  'insights.how':
    'Judged on {day}, on {n} sittings since the line last rested, by the order of all their levels (Mann–Kendall, p = {p}) and the middle slope between them (Theil–Sen). A trend is told from eight sittings on, every fourth sitting, when p is at most 0.01 and the change at least half a step. Tried on half-years drawn by chance in which nothing changes, it is told falsely in two to six of a hundred where only the mood of a week lingers into the next, and in up to one of five where each answer does; a true rise of a step and a half is found in about a third. The next word can come at {next} sittings.',

  'insights.around': 'Before and after a step',
  'insights.around.lead':
    'Up to eight sittings on either side of the day you set yourself a step for a question of every week, by the levels you first gave. Numbers never say why: a step is often set in a low week, and answers come up from there by themselves.',
  'insights.around.step': 'Step',
  'insights.around.option': '{day}, {label}: if {cue}',
  'insights.around.heading': '{label}, before and after {day}',
  'insights.around.before': 'before',
  'insights.around.after': 'after',
  'insights.around.before.day': 'Up to {day}',
  'insights.around.after.day': 'After {day}',
  'insights.around.saidBefore': '{said}, before the step',
  'insights.around.saidAfter': '{said}, after the step',
  'insights.around.chart':
    '{label}: {before, plural, =0 {no sitting} one {one sitting} other {# sittings}} up to {day}, {after, plural, =0 {none} other {#}} after',
  'insights.around.few.before': 'Too few sittings before it to compare: {n} of {needed}.',
  'insights.around.few.after': 'Too few sittings after it to compare: {n} of {needed} so far.',
  'insights.around.few.over':
    'Too few sittings after it to compare: {n} of {needed}, and then the line rested.',
  'insights.around.counts':
    '{higher, plural, =0 {None} other {#}} of {all} comparisons higher, {equal, plural, =0 {none} other {#}} equal, {lower, plural, =0 {none} other {#}} lower, up to {day}.',
  'insights.around.higher': '{counts} Clearly higher after it.',
  'insights.around.lower': '{counts} Clearly lower after it.',
  'insights.around.unclear': '{counts} Not clear enough to say more.',
  'insights.around.others':
    '{count, plural, one {Another step for this question was set within these sittings, on {days}.} other {Other steps for this question were set within these sittings, on {days}.}}',
  'insights.around.how':
    'Each of {after} answers after the step is set against each of {before} before it. “Clearly” is said when at least 85 of 100 comparisons go one way, equal ones counting half (NAP, from 0 for all lower to 1 for all higher, here {nap}), and of all ways to deal the same answers to two sides at most 5 in 100 lie as far apart (p, here {p}). It is judged with the fourth sitting after a step, once more with the eighth, and only within one stretch of the line without a rest. Judged last on {day}. Where nothing changes it is said falsely of two to seven in a hundred steps, and of up to one in seven where answers linger from week to week; a true change of one level is found in about two of five.',
  'insights.around.how.next': '{how} The next word can come with sitting {next} after the step.',

  'insights.year': 'A year of weeks',
  'insights.year.lead':
    '{written, plural, one {One week has an entry} other {# weeks have entries}}{rest}. {answers, plural, =0 {Nothing was answered} one {One answer} other {# answers}} in all.',
  'insights.year.blank':
    '{excused, plural, =0 {} one {, one was let go} other {, # were let go}}{blank, plural, =0 {} one {, one has none} other {, # have none}}',
  'insights.year.unfound':
    '{excused, plural, =0 {} one {, one was let go} other {, # were let go}}{blank, plural, =0 {} one {, one has nothing that fits} other {, # have nothing that fits}}',
  'insights.year.none': 'Nothing that is looked at was written in these weeks.',
  'insights.year.how':
    'Each column is a week: what was written, how many answers, and for each question of every weekly reflection a ring at the level you first gave, from 1 below to 5 above. A short dash below is “no occasion”.',
  'insights.year.keys': 'Point at a week to read it, or go through them with the arrow keys.',
  'insights.year.answers': 'Answers',
  'insights.year.picture': 'Week by week. {words}',
  'insights.year.stepper': 'The weeks. Go through them with the arrow keys',
  'insights.year.before': 'Week of {day}: before your first entry',
  'insights.year.week': '{week}; {count, plural, =0 {no answers} one {one answer} other {# answers}}.',
  'insights.year.show': 'Show the entries of this week',

  'insights.earlier': '{name}, in an earlier wording',
  'insights.words': 'One question, in your own words',
  'insights.question': 'Question',
  'insights.older': '{count, plural, one {Show one older answer} other {Show # older answers}}',
  'insights.older.rows': '{count, plural, one {Show one older row} other {Show # older rows}}',
  'insights.older.wanted': '{count, plural, one {Show one older wish} other {Show # older wishes}}',
  'insights.marked': 'Mark what changed since {day}',
  'insights.unchanged': 'This answer has not changed in {count} rounds.',
  'insights.lives': 'Words through time',
  'insights.lives.wanted': 'Only on the sheet of how you want it',
  'insights.lives.current': 'Only on the sheet of how it is',
  'insights.lives.returning': 'Returning, in at least half of the answers',
  'insights.lives.how':
    'Counted on this machine over all answers to this question: words of {letters} letters or more, whatever their case and accents, without the most common ones. It knows nothing of what they mean.',

  'insights.limits': 'Limits, if you want them',
  'insights.limits.draw': 'Draw limits',
  'insights.limits.lead':
    'For larger audits that come back often: two lines between which the mean of a dimension usually stays. They need at least three questions of a dimension each time, and twelve sittings; never one question alone.',
  'insights.limits.none': 'No limits: no sitting yet gave at least three questions of one dimension a level.',
  'insights.limits.how':
    'Each ring is the mean of the same questions in one sitting, by the levels you first gave; the thin line the mean of them all. The dashed lines lie 2.66 times the usual step between neighbours away from it (XmR). A sitting outside has a second ring: a reason to read it again, no more. Levels are coarse steps and break such limits easily. Where nothing changes, a series of 26 sittings still has one outside in about 6 of 100 cases, and in up to 26 where answers linger from sitting to sitting.',
  'insights.limits.of': 'the mean of {count} questions',
  'insights.limits.chart': '{name}: {count, plural, one {one sitting} other {# sittings}}',
  'insights.limits.stepper': '{label}. Go through the sittings with the arrow keys',
  'insights.limits.mean': '{day}: mean {mean}',
  'insights.limits.above': '{said}, above the limits',
  'insights.limits.below': '{said}, below the limits',
  'insights.limits.where.above': 'above',
  'insights.limits.where.below': 'below',
  'insights.limits.where.within': 'within',
  'insights.limits.tooFew':
    'No limits yet: {n, plural, one {one sitting} other {# sittings}} of {needed} since the line last rested.',
  'insights.limits.coarse':
    'No limits: these {n} sittings differ in too few and too coarse steps to carry any.',
  'insights.limits.wide': 'No limits: these {n} sittings lie so far apart that none could lie outside them.',
  'insights.limits.trial':
    'Trial limits, {lower} to {upper}, from {n} sittings since {since}; they settle at {settled}.',
  'insights.limits.settled': 'Limits {lower} to {upper}, from {n} sittings since {since}.',
  'insights.limits.outside':
    '{between} {count, plural, =0 {No sitting lies outside.} one {One sitting lies outside: {days}.} other {# sittings lie outside: {days}.}}',
}
