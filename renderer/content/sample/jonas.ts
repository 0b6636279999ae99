/** One-on-ones with Jonas, who came from a shop for telephones and is learning to slow down. */

import type { SampleApart, SampleMeeting, SamplePerson } from '../../core/sample-shape.ts'

/** Eight months at the desk when the journal begins. */
export const jonas: SamplePerson = {
  id: 'jonas',
  name: 'Jonas',
  role: 'Tenants’ desk, phones',
  weeksBefore: 35,
  everyWeeks: 4,
}

const tuesday = (week: number) => ({ week, weekday: 2, time: '10:00' })

/** What both said before the sixth meeting, and opened in it. */
const apartInWeek24: SampleApart = {
  audit: 'weekly-agent',
  answers: {
    'listen-present': {
      agent: {
        level: 2,
        text: 'My eyes were on her. My hands were in the ticket already: I type while they talk, so that I don’t lose it.',
      },
      lead: {
        level: 4,
        text: 'You turn the screen away now. With the woman about the lift you typed nothing for a minute, and then you asked whether you might write one thing down.',
      },
    },
    'understand-shoes': {
      agent: {
        level: 3,
        text: 'The man who rings about every noise. I asked him what he hears at night. It is the motor of the lift; his bed stands on the other side of it.',
        want: { text: 'To ask that on the first call, not on the fifth.', level: 4 },
      },
      lead: {
        level: 3,
        text: 'I heard you with him. You asked, and it was the right question. Then you told him that it was normal.',
      },
    },
    'respect-judge': {
      agent: {
        level: 4,
        text: 'I hardly think “here we go again” any more. When I do, I catch it.',
        want: { text: 'To pick up as if I had never heard the voice.', level: 5 },
      },
      lead: {
        level: 2,
        text: 'Twice this week I heard “that one again” as you picked up. Your voice was kind. The desk had heard it all the same.',
      },
    },
    'words-acknowledge': {
      agent: {
        level: 3,
        text: '“That was us, and it shouldn’t have happened.” I say it when I know that it was us.',
      },
      lead: {
        level: 4,
        text: '“That was us.” To the woman with the window, word for word. She stopped shouting in the middle of a word.',
      },
    },
    'act-forward': {
      agent: { level: 4, text: 'I ring the caretaker while they can still hear me dial.' },
      lead: { level: 4, text: 'The heating van was booked before the tenant had hung up.' },
    },
    'rel-after': {
      agent: {
        level: 2,
        text: 'The gentleman with the folder. Otherwise nobody; I wouldn’t know whom to ask for.',
      },
      lead: { level: 'unseen' },
    },
  },
  signed: '“That one again” may be thought, and not be said where the desk can hear it.',
  through: {
    question: 'respect-judge',
    goal: 'Nobody at the desk can tell from his face who is ringing.',
    options:
      'let it ring once more\nsay the number aloud, not the name\nswap the call with Bea when it is the third of a day',
  },
}

/** Every fourth week, except for the one the lift took. */
export const withJonas: readonly SampleMeeting[] = [
  {
    person: 'jonas',
    when: tuesday(2),
    state: 'held',
    points: [
      { key: 'complaint', text: 'The complaint about me: what do I write back?', state: 'done' },
      { key: 'afternoons', text: 'Afternoon shifts, three in a row', state: 'open' },
      { key: 'desk', text: 'A desk that isn’t next to the printer', state: 'open' },
    ],
    notes:
      'The letter to her was almost finished; it needed one more sentence and got six. Afternoons: we ran out of time, so they come first next month.',
  },
  {
    person: 'jonas',
    when: tuesday(6),
    state: 'held',
    points: [
      { key: 'afternoons', state: 'done' },
      { key: 'desk', state: 'open' },
      {
        key: 'interrupt',
        text: 'They say that I cut people off. Do I? I’d like to know what you’ve heard.',
        state: 'done',
      },
    ],
    notes:
      'We listened to two of Jonas’s calls together, his idea, and winced at the same places. The afternoons are hard because by then he’s alone with the angry ones; from now on Bea sits beside him from three o’clock.',
    agreed: [
      {
        question: 'listen-finish',
        cue: 'Jonas holds up his pencil in a meeting',
        act: 'stop in mid-sentence and let him, or whoever it was, finish',
        shows: 'each time for four weeks; he keeps count, not I',
        weeks: 4,
        confidence: 7,
        became: {
          when: { week: 10, weekday: 2, time: '09:50' },
          status: 'kept',
          outcome: 0,
          happened: 'The pencil went up nine times. I stopped nine times, once in front of the director.',
        },
      },
    ],
  },
  {
    person: 'jonas',
    when: tuesday(10),
    state: 'held',
    points: [
      { key: 'desk', state: 'done' },
      { key: 'window', text: 'The tenant with the window: may I promise a date?', state: 'done' },
      { key: 'training', text: 'Something to learn, something with people in it', state: 'open' },
    ],
    notes:
      'Desk: third time on the list, so we carried it over there and then, with the lamp. Jonas may promise dates if he is the one who rings on them.',
  },
  {
    person: 'jonas',
    when: tuesday(14),
    state: 'moved',
    points: [{ key: 'training', state: 'open' }],
    notes: 'Moved because of the lift. It should not become a habit.',
  },
  {
    person: 'jonas',
    when: tuesday(16),
    state: 'held',
    points: [
      { key: 'training', state: 'open' },
      { key: 'fortnight', text: 'The fortnight. Where were you?', state: 'done' },
    ],
    notes:
      'Where one of us was: in the back room, proving things. For the other the worst was not the shouting; it was having nothing to tell them and not being allowed to say so. We used up the hour on it and it was well used.',
  },
  {
    person: 'jonas',
    when: tuesday(20),
    state: 'held',
    points: [
      { key: 'training', state: 'done' },
      { key: 'late', text: 'Late shift: the empty hours', state: 'done' },
      { key: 'folder', text: 'May I visit the gentleman with the folder?', state: 'open' },
    ],
    notes:
      'Jonas runs the practice hour himself, with acting. Yes. In the empty hours he goes through the oldest tickets and rings one a day.',
  },
  {
    person: 'jonas',
    when: tuesday(24),
    state: 'held',
    points: [
      { key: 'folder', state: 'done' },
      { key: 'next', text: 'What comes after the phones, for me?', state: 'open' },
    ],
    notes:
      'The visit took two hours and saved, by Jonas’s count, 4.30. At the beginning the patience for it would not have been there. What comes next: no answer yet; it will have been asked upstairs by next time.',
    agreed: [
      {
        question: 'listen-finish',
        cue: 'Jonas asks me what he should do on a call',
        act: 'ask him what he would do, and say nothing until he has told me all of it',
        shows: 'in four of the next five; he tells me when I slip',
        weeks: 4,
        confidence: 8,
      },
      {
        by: 'person',
        question: 'respect-judge',
        cue: 'I see a number on the display that I know',
        act: 'let it ring once more, and ask what is new before I say anything',
        shows: 'in four of the next five; Bea keeps count',
        weeks: 2,
        confidence: 7,
        became: {
          when: { week: 26, weekday: 2, time: '10:05' },
          status: 'partly',
          outcome: -1,
          happened: 'Three of five. The other two were on Monday, before coffee.',
        },
      },
    ],
    apart: apartInWeek24,
  },
  {
    person: 'jonas',
    when: tuesday(28),
    state: 'planned',
    points: [
      { key: 'next', state: 'open' },
      { key: 'hour', text: 'Second practice hour: the call about arrears?', state: 'open' },
    ],
    notes: '',
  },
]
