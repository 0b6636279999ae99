/** The second month: the first talks in which somebody got to the end. */

import type { SampleEntry } from '../../core/sample-shape.ts'
import { thursday } from './when.ts'

/** Two days after the checklist. */
export const week5: SampleEntry = {
  audit: 'weekly-manager',
  when: thursday(5, '16:30'),
  minutes: 16,
  answers: {
    'listen-present': {
      text: 'Jonas on Tuesday, see the checklist. Two good talks and three with one ear. The three were all before ten, when I still believe I can finish something.',
      level: 2,
    },
    'understand-shoes': {
      text: 'The old man with the unopened post again. He carries it in a bread bag and asks Piet to read it to him. There was some eye-rolling. Then Amira said, to nobody in particular: “My father did that for his last two years. He couldn’t see, and he’d have died sooner than say so.” The eye-rolling stopped.',
      level: 3,
    },
    'respect-judge': {
      text: 'Olek forgot to pass on a cancelled appointment and I had him down as careless before I had put my bag down. He’d been on with an ambulance for one of the flats. I said sorry. He said it was fine, so it wasn’t.',
      level: 2,
    },
    'act-ownership': {
      text: 'A parcel locker that isn’t ours and stands on our ground. Hanna held on to it for a week although I told her twice it was the carrier’s business. She was right: to the tenant it’s our wall.',
      level: 3,
    },
    'rel-after': {
      text: 'Amira’s widower again. She rang him, I only know because I walked past.',
      level: 2,
    },
    'team-faith': {
      text: 'Tuesday’s queue. I said the sentence, this time in the morning and not when it was over: “You decide, I’ll stand behind it.” It felt stiff in my mouth. Bea used it twice before noon.',
      level: 4,
    },
    'words-speak-up': {
      text: 'The man with the bread bag. Piet has begun to write the date of the next visit on the bag, in letters as big as a hand. I can’t think of a better reply that went out this week.',
      level: 3,
    },
    'act-responsive': {
      text: 'I traced one voicemail by the clock. Left Monday 9:12, heard Monday 9:40, noted “will call”, and called on Thursday, which is today, because I was tracing it.',
      level: 2,
      want: {
        text: 'A time in every promise, and the call made by that time, even if all there is to say is that there is nothing yet.',
        level: 4,
        matters: 2,
        weeks: 12,
      },
    },
  },
}

/** The flat for the show. */
export const week6: SampleEntry = {
  audit: 'weekly-manager',
  when: thursday(6, '16:38'),
  minutes: 20,
  answers: {
    'listen-present': {
      text: 'Hanna, about going up to full days. I had put everything away, and we had a good quarter of an hour. Then the director’s name lit up on the phone and I looked. It was only a look. She wound up in two sentences.',
      level: 3,
      adjusted: {
        to: 2,
        why: 'Reading last week’s: I’m counting the talks that went well and calling it three of five.',
      },
    },
    'understand-shoes': {
      text: 'A young couple who have turned down two flats. “Princess” was said. Then Bea asked what was wrong with the second one, and it was the stairs: her mother is moving in, in a wheelchair. It was in the form. Box eleven.',
      level: 3,
    },
    'respect-judge': {
      text: 'Piet gave out a key without seeing a card. I asked him before I thought anything, or at least before I said it. His reason was poor, as it happens. I was glad to have asked all the same.',
      level: 3,
    },
    'act-ownership': {
      text: 'The mould at number 30. Surveyor, us, painter, us. I found I was the one who had let it lie: it was in my own inbox, flagged, with eleven others.',
      level: 2,
    },
    'rel-after': {
      text: 'The family from the damp flat. I rang them. It is dry. She asked what I really wanted, and when I said that was all, she told me about the boy’s new school. Six minutes.',
      level: 2,
    },
    'team-faith': {
      text: 'The visit from head office. I told the director in front of them that the desk had decided the parcel business and I’d have decided it worse. Jonas went red.',
      level: 4,
    },
    'rel-selfless': {
      text: 'Whether to show head office the renovated flat or the queue. I showed the flat. What settled it was that I wanted an easy Tuesday.',
      level: 2,
      want: {
        text: 'To ask who pays for my easy day. If it’s somebody on a chair downstairs, then no.',
        level: 4,
        matters: 1,
        weeks: 12,
      },
    },
    'listen-finish': {
      text: 'More than half. I have taken to sitting on my hands, literally, and Bea has noticed, and Bea will tell everyone. The late thing this time: that she has been looking at other jobs. It came in minute six. It would never have come in minute two.',
      level: 3,
    },
  },
}

/** After a week in which nothing was written. */
export const week8: SampleEntry = {
  audit: 'weekly-manager',
  when: thursday(8, '16:45'),
  minutes: 15,
  answers: {
    'listen-present': {
      text: 'I missed last week here; I was in bed with a temperature and answered mails from there, so much for that. On Wednesday Bea came to say that she is staying. I closed everything. I wouldn’t have wanted to miss her face.',
      level: 3,
    },
    'understand-shoes': {
      text: 'A tenant who records every call and says so. We all go stiff. Jonas asked him, on tape, why he does it. Because two years ago somebody here promised him a new window and later there was no note of it. I checked. There was no note of it.',
      level: 3,
    },
    'respect-judge': {
      text: 'Five letters went out with the wrong rent. I asked Bea how it had come about, and waited. The template was mine.',
      level: 3,
    },
    'act-ownership': {
      text: 'The window with no note. Jonas took it: “I’ll ring you on Friday whether I’ve got something or not.” I heard him put it in his calendar, with an alarm, and a swear word as the title.',
      level: 3,
    },
    'rel-after': { text: 'I had a list of five to ring. The list is in very good condition.', level: 1 },
    'team-faith': {
      text: 'Tuesday, when I came back too early. They had it in hand and I went round checking. Nobody said anything. The nearest to a hard day this week was probably me.',
      level: 3,
    },
    'understand-check': {
      text: 'I said it back in Bea’s words, “so it isn’t the money, it’s that nobody sees the letters as work.” She put her cup down and said “yes. That.” I’d been about to offer money.',
      level: 3,
      want: {
        text: 'Their own words out of my mouth, and then “did I get that right?” before anything else.',
        level: 4,
        matters: 2,
        weeks: 12,
      },
    },
    'respect-guard': {
      text: 'A man whose repair has been put off three times. I listened to the first minute. He heard: the ticket number, our hours, and that the firm is short of people. His trouble came up in minute two, and he was the one who brought it.',
      level: 2,
      want: {
        text: '“Three times. You took the day off for it three times.” That first, then a breath, and only then what we can do. The firm’s staffing never.',
        level: 4,
        matters: 2,
        weeks: 12,
      },
    },
  },
}

/** The weeks of the second month. */
export const month2: readonly SampleEntry[] = [week5, week6, week8]
