/** The words of help, in English. */

/** Message ids and their texts, in ICU message syntax. */
export const help = {
  'help.title': 'Help',
  'help.pages': 'Pages of help',
  'help.guide': 'A short guide',
  'help.privacy': 'Privacy',
  'help.numbers': 'What the numbers mean',
  'help.new': 'What is new',
  'help.sources': 'What the questions rest on, in the Library',
  'help.settings': 'How the app is used, what it keeps to itself, and what each number means.',

  'help.guide.lead': 'Five minutes, and you know your way around.',
  'help.guide.week': 'What a week looks like',
  'help.guide.week.text':
    'Once a week, on the day you chose, Today asks for a reflection of about ten minutes. Think of a few real moments with customers, or with the people you lead, and not of how you are in general.',
  'help.guide.week.more':
    'You can leave at any point. Every word is stored as you type, and Resume takes you back to the same question. A week without an entry is no fault: nothing is counted against you.',
  'help.guide.sheets': 'The two sheets',
  'help.guide.sheets.text':
    'On the first sheet you write how it is: words first, then a level if you like. What you answered last time stays out of sight until you have given your answer, because what one has just read pulls the next answer towards it.',
  'help.guide.sheets.more':
    'On the second sheet you write how you want it, with the first one out of sight, so that it becomes a wish and not just the next level up.',
  'help.guide.compare': 'Side by side, and one step',
  'help.guide.compare.text':
    'Then both lie beside each other, and the distance is told in steps. Where you want less of something, it says “ease off”. Nothing is added up to a score.',
  'help.guide.compare.more':
    'Choose one step, as a plan: if this happens, then I will do that. At most two are open at once. Later you say in a word what came of it.',
  'help.guide.back': 'Looking back',
  'help.guide.back.text':
    'History keeps every entry as you wrote it, with each earlier version. Insights draws the levels over time, and stays silent until there are enough of them to say something.',
  'help.guide.back.more':
    'Reports puts a period on paper, with the answers you chose one by one. The preview shows the very pages that are saved.',
  'help.guide.meet': 'One-on-ones',
  'help.guide.meet.text':
    'Someone who serves and someone who leads answer the same questions apart, on one laptop or on two machines. Neither sees the other’s sheet until both are locked. Then you open them together, talk about three differences at most, and leave with one or two steps.',
  'help.guide.meet.more': 'Nothing is shared unless it was chosen, answer by answer.',
  'help.guide.safe': 'Keeping it safe',
  'help.guide.safe.text':
    'After each finished entry the whole journal is copied, and the copy is checked. Any disk can break, so choose a folder on another one as a second place for copies.',
  'help.guide.safe.more':
    'Where others use the same machine, turn on the lock, and keep the recovery key on paper in another place.',

  'help.privacy.lead': 'What is kept, where, who can read it, and how you can check that.',
  'help.privacy.kept': 'What is kept',
  'help.privacy.kept.text':
    'What you write, the levels you give, your plans, the people and meetings you enter, and your settings. Nothing is counted or noted about how you use the app, except for wrong tries at the lock, until the next right one.',
  'help.privacy.where': 'Where',
  'help.privacy.where.text':
    'All of it lies in this folder on your machine, with the app’s own copies inside it:',
  'help.privacy.where.folder': 'Copies are also kept in the folder you chose:',
  'help.privacy.where.sample': 'You are looking at the sample journal, which is nobody’s.',
  'help.privacy.leaves': 'What leaves this machine',
  'help.privacy.leaves.text':
    'Nothing by itself. The app makes no connection: there is no account, nothing is reported, and it does not look for newer versions.',
  'help.privacy.leaves.more':
    'What you save is yours to give: a report, an export, a picture of a chart, an audit, a file for a meeting. A folder for copies that a service synchronises is carried wherever that service carries it. What was handed over can’t be called back.',
  'help.privacy.check': 'How to check it',
  'help.privacy.check.text':
    'Take the machine off the network: everything goes on working. Or look at the program’s connections with the means of your system, such as Resource Monitor on Windows, Activity Monitor on macOS or ss on Linux.',
  'help.privacy.lock': 'Who can read it',
  'help.privacy.lock.text':
    'Without the lock, whoever can use your account on this machine or read its disk can read the journal and its copies. With the lock, what you wrote and the copies are enciphered, and only the passphrase or the recovery key opens them.',
  'help.privacy.lock.more':
    'With it they still see that there is a journal, on which days something was written in it, how much, and when reminders are to come. The lock can’t help against somebody at an open window, or a machine that records what is typed. And nobody can help whoever has lost both the passphrase and the recovery key.',
  'help.privacy.lock.link': 'The lock, in Settings',
  'help.privacy.others': 'What other people get to see',
  'help.privacy.others.text':
    'In a one-on-one, the answers you chose and what you agreed. A lead’s notes for a meeting are in no file that is meant for somebody else. A view of a team takes at least {team} people and shows levels alone: no names and no words.',
  'help.privacy.others.more':
    'It is for growth, never for pay or discipline. Each report says so on its first page.',
  'help.privacy.delete': 'When you delete',
  'help.privacy.delete.text':
    'A deleted entry lies in the trash for thirty days, and until then can be brought back. Copies made before hold it for as long as they are kept.',
  'help.privacy.delete.more':
    'Deleting everything takes the journal, its copies and every other trace in the folder above. It can’t reach files you saved, what others have, backups of the whole machine, or what a disk keeps for a while of deleted files.',
  'help.privacy.delete.link': 'What goes and what stays',

  'help.numbers.lead':
    'Each number the app tells, what it says, and what it does not. None of them says why something changed, and none compares you with other people.',
  'help.numbers.says': 'It says',
  'help.numbers.not': 'It does not say',
  'help.numbers.needs': 'It needs',
  'help.numbers.rests': 'It rests on',
  'help.numbers.level': 'The level',
  'help.numbers.level.says':
    'Which of five described behaviours came closest, from 1 to 5. What is drawn and judged is the level you first gave, before you saw last time’s; lists and reports show the one it was adjusted to, and mark it.',
  'help.numbers.level.not':
    'How good you are. One level alone changes often: when nothing changes at all, two answers in a row still differ about two times in three.',
  'help.numbers.level.needs': 'An occasion. “No occasion” is a full answer and counts as none.',
  'help.numbers.level.rests':
    'Described levels hold up better than bare numbers (Khadka and others 2012). Seeing an old answer first pulls the new one (Thorsteinson and others 2008).',
  'help.numbers.gap': 'Steps between the sheets',
  'help.numbers.gap.says': 'The wanted level less the present one. Both levels always stand beside it.',
  'help.numbers.gap.not':
    'How far you are from perfect: the wish is yours, and it may move. Where it did, it is told apart from the answer.',
  'help.numbers.gap.needs': 'A level on both sheets.',
  'help.numbers.gap.rests':
    'The gap model of service quality (Parasuraman, Zeithaml and Berry 1988), and its critics (Cronin and Taylor 1992).',
  'help.numbers.middle': 'The middle of a dimension',
  'help.numbers.middle.says':
    'The middle level of the questions of one dimension, on each sheet, with how many lie below, at and beyond the wish.',
  'help.numbers.middle.not': 'An overall grade. Dimensions are never added up, and there is no percentage.',
  'help.numbers.middle.needs':
    'One sitting with levels on both sheets for at least {summary} of its questions and at least half of them.',
  'help.numbers.middle.rests': 'The median, which one unusual answer can’t pull.',
  'help.numbers.trend': 'Rising or falling',
  'help.numbers.trend.says':
    'That the levels of one question follow a direction more clearly than chance would make likely, by at least half a step in all.',
  'help.numbers.trend.not':
    'Why, or that it goes on. “No clear trend” means that it can’t be told, and not that nothing changed: a true rise of a step and a half is found in about one half-year of three.',
  'help.numbers.trend.needs':
    '{first} sittings without a break of six weeks, then it is judged again after every {between} more. Deleting an entry or bringing one back has it judged anew.',
  'help.numbers.trend.rests':
    'Mann (1945) and Kendall (1975), with p at most 0.01; the slope is that of Theil (1950) and Sen (1968).',
  'help.numbers.wobble': 'Your usual wobble',
  'help.numbers.wobble.says':
    'By how much two answers have to differ to differ by more than your usual ups and downs. It is the shaded band of a chart.',
  'help.numbers.wobble.not':
    'That an answer outside it means something. Now and then one lies outside by chance.',
  'help.numbers.wobble.needs': '{wobble} sittings.',
  'help.numbers.wobble.rests':
    'Reliable change (Jacobson and Truax 1991), with your own steps from sitting to sitting in the place of norms.',
  'help.numbers.around': 'Before and after a step',
  'help.numbers.around.says':
    'How many comparisons of a sitting after a step with one before it come out higher, equal or lower. “Clearly” is said when at least 85 of 100 go one way and chance makes that unlikely.',
  'help.numbers.around.not':
    'That the step did it. A step is often set in a low week, and answers come up from there by themselves.',
  'help.numbers.around.needs': '{each} sittings on each side, at most {most}.',
  'help.numbers.around.rests': 'Nonoverlap of all pairs (Parker and Vannest 2009).',
  'help.numbers.limits': 'Limits',
  'help.numbers.limits.says':
    'Between which two lines the mean of a dimension usually stays. They are drawn only when asked for.',
  'help.numbers.limits.not':
    'What is good. A point outside is a reason to look at that sitting, and nothing more.',
  'help.numbers.limits.needs':
    '{limits} sittings with the same {questions} questions or more; up to {settled} they are a trial. Never one question alone.',
  'help.numbers.limits.rests': 'XmR charts (Wheeler 1993): 2.66 times the usual step away from the mean.',
  'help.numbers.views': 'Two people’s views',
  'help.numbers.views.says':
    'How far the two levels of a question lie apart: the same, close (one step), or worth a talk (two and more).',
  'help.numbers.views.not':
    'Who is right. A step apart is usual: people rate themselves somewhat higher than their leads do, and the two agree only loosely.',
  'help.numbers.views.needs': '{views} questions that both gave a level. “Not seen” is a full answer.',
  'help.numbers.views.rests': 'Heidemeier and Moser 2009, over some hundred studies.',
  'help.numbers.team': 'A team’s levels',
  'help.numbers.team.says': 'How many people stand on each level of a question.',
  'help.numbers.team.not': 'Who. No names, no words, no order among people.',
  'help.numbers.team.needs':
    '{team} people or more, and never a choice that leaves, or leaves out, fewer than that.',
  'help.numbers.team.rests': 'The usual floor below which an answer can be guessed back to a person.',
  'help.numbers.words': 'Words through time',
  'help.numbers.words.says':
    'Which words of yours stand on one sheet only, and which return in at least half of the answers.',
  'help.numbers.words.not': 'What they mean. The words are only counted, on this machine.',
  'help.numbers.words.needs': 'Words of {letters} letters or more, without the most common ones.',
  'help.numbers.words.rests': 'Plain counting.',

  'help.new.lead': 'What came with each version, the newest first. The file CHANGELOG.md says the same.',
  'help.new.unreleased': 'Version {version}, not released yet',
  'help.new.first': 'The first version.',
  'help.new.walk':
    'Reflect: eleven audits for those who serve customers and those who lead them, on two sheets, one question at a time.',
  'help.new.library':
    'Library and Practice: every question with its source, questions and audits of your own, and four exercises.',
  'help.new.history':
    'History: each entry with its earlier versions, search, a year of weeks, and a trash that gives back for thirty days.',
  'help.new.insights':
    'Insights: charts of the levels over time that stay silent until there is enough to tell.',
  'help.new.meet':
    'One-on-ones: agendas that carry over, answers given apart and opened together, on one machine or two.',
  'help.new.reports':
    'Reports: PDF files for a review that can be read aloud by a screen reader, and exports as JSON, CSV and Markdown.',
  'help.new.kept':
    'Copies that are checked, a way back from each of them, and a check of the journal at every start.',
  'help.new.lock': 'A lock with a passphrase and a recovery key, and deleting everything for real.',
  'help.new.commands':
    'A palette of all commands (Ctrl or ⌘ with K), and a sheet of all keyboard shortcuts (?).',
  'help.new.reminders': 'Reminders for the week, for one-on-ones and for what is due, if you want them.',
  'help.new.languages': 'English and Spanish, light and dark, all of it by keyboard.',
}
