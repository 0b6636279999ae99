/** The six sittings beside the weekly one: a Sunday with the hard questions, three talks, one angry call, one man who left. */

import type { SampleEntry } from '../../core/sample-shape.ts'

/** Sunday morning, since Thursday was no hour for it. */
export const hardQuestions: SampleEntry = {
  audit: 'two-sheets',
  when: { week: 4, weekday: 7, time: '09:40' },
  minutes: 52,
  answers: {
    'hard-repossession': {
      text: 'We don’t say eviction. We say “the date”. The last time, I saw the file and the removal van. From the file: three letters, one call, and in the call Amira said, “I’m sorry, I know your children go to school here.” Then the procedure. I wasn’t in the room. I have never once been in the room.',
      level: 2,
      want: {
        text: 'That somebody says aloud what they are losing. That every way still open is on a sheet of paper and explained twice. That one of us rings afterwards. And that I’m in the room.',
        level: 5,
        matters: 2,
      },
    },
    'hard-payment': {
      text: 'I listened to one, as the hint says. Jonas: “How much could you pay, and when?” She began to say something about her hours, and he repeated the question, quite friendly. I taught him that question.',
      level: 1,
      want: {
        text: '“What happened?” And then to listen, before anyone says a date. The amount has been in the system for two months, it can wait for two minutes more.',
        level: 4,
        matters: 2,
      },
    },
    'hard-loss': {
      text: 'A son who wanted to give up his mother’s flat. He got “my condolences” from Olek, and he meant it. Then the list: certificate, notice in writing, keys, meter reading. I counted eleven seconds between the two.',
      level: 2,
      want: {
        text: 'Time first. Then one person, with a name and a line of their own, who takes off them every form that we can fill in ourselves.',
        level: 4,
        matters: 2,
      },
    },
    'team-disaster': {
      text: 'Thursday’s answer stands. I can add that Olek came in, that day, in borrowed trousers. I thanked him in front of everybody for his commitment. I still see his face.',
      level: 1,
      want: {
        text: 'Roof, children, sleep. The rota last. And four weeks on, when nobody asks any more, to ask.',
        level: 5,
        matters: 1,
        weeks: 26,
      },
    },
    'team-family': {
      text: 'Not in my time, thank God. I wrote three sentences about what I’d do and crossed them out. They were very good sentences.',
      level: 'none',
    },
    'listen-present': {
      text: 'As on Thursday. Amira’s coat, and my “one second”. It’s Sunday now and I still don’t know what it was about.',
      level: 2,
    },
    'listen-finish': {
      text: 'I let Hanna finish on Friday, about the nursery. It took her a minute and a half. I’d been afraid of half an hour.',
      level: 2,
    },
    'listen-not-me': {
      text: 'I do leave my own story out, nearly always. It’s safest there.',
      level: 4,
      want: { text: 'Theirs, from beginning to end. Nothing of mine.', level: 5, matters: 1 },
    },
    'understand-not-pity': {
      text: 'An old man at the counter with his unopened post. “Poor thing” was said, behind him. To him: “Of course, no problem, I’ll do that for you.” All of it friendly, and a size too loud, as one talks to the deaf.',
      level: 2,
      want: {
        text: 'What it is like, said to him and not about him. In an ordinary voice.',
        level: 4,
        matters: 1,
      },
    },
    'respect-undecided': {
      text: 'A young couple who couldn’t make up their minds about a flat got a deadline from us. That is what we give people who hesitate. I don’t think anyone asked what made it hard.',
      level: 2,
      want: {
        text: '“What makes it hard?” Once, before the deadline goes out. The deadline can stay.',
        level: 3,
        matters: 1,
      },
    },
    'respect-composure': {
      text: 'Friday with the system down: steady, I think, and even cheerful. With the leak two weeks ago: I was seen running. Running in corridors is what Piet calls my weather report.',
      level: 3,
      want: {
        text: 'Walking. And a sentence about what I know and what I don’t.',
        level: 4,
        matters: 1,
      },
    },
  },
  steps: [
    {
      question: 'hard-payment',
      cue: 'a call about arrears is passed up to me',
      act: 'ask “what happened?” before I open the account',
      shows: 'in the next five such calls',
      weeks: 4,
      became: {
        when: { week: 8, weekday: 4, time: '16:35' },
        status: 'partly',
        outcome: -1,
        happened:
          'Three of five. In the other two the account was open before the phone rang; I’d seen the number and thought I was being efficient.',
      },
    },
  ],
}

/** Right after a talk with Jonas. */
export const afterJonas: SampleEntry = {
  audit: 'listener',
  when: { week: 5, weekday: 2, time: '11:24' },
  minutes: 5,
  chosen: 'listen-finish',
  answers: {
    'listen-present': { text: 'Screen dark. The phone lay face down and buzzed, once.', mark: 'partly' },
    'listen-finish': {
      text: 'Up to “and then she asked for you, because” and there I was, telling him not to take it personally. The “because” would have interested me.',
      mark: 'no',
      want: {
        text: 'To the end of the because. Then three seconds, counted, and then “what did that do to you?”',
      },
    },
    'respect-judge': { text: 'Asked for the recording before I said anything.', mark: 'yes' },
    'respect-calm': { text: '', mark: 'yes' },
    'understand-signs': {
      text: 'He joked in all the wrong places. He’s afraid of the afternoon shift.',
      mark: 'yes',
    },
    'understand-check': { text: 'Not in his words. In mine, which were tidier.', mark: 'partly' },
  },
}

/** Friday, two days after the call. */
export const angryCall: SampleEntry = {
  audit: 'superpower',
  when: { week: 10, weekday: 5, time: '15:05' },
  minutes: 14,
  event:
    'Wednesday, late morning. A father whose daughter had been locked in the cellar corridor for an hour by our new doors. It ended with him saying “at least you were honest.”',
  answers: {
    'respect-guard': {
      text: 'From Jonas: “An hour. How is she?” I could have hugged him. Then from me, since I’d asked for the speaker to be put on, that the doors meet the regulations.',
      mark: 'partly',
      want: {
        text: '“How is she?” and nothing else until he has told us. The regulations only if he asks for them, and he never will.',
      },
    },
    'respect-strength': {
      text: 'I told him that his first four words had done more than my four minutes. He’d thought he was being soft and that I had come to rescue him.',
      mark: 'yes',
      want: { text: 'That it was the strong thing to do. And that when I barge in it is I who am nervous.' },
    },
    'act-ownership': {
      text: 'Jonas. He went down with the caretaker and had himself locked in, to see how one gets out. One doesn’t. The doors were off by the evening.',
      mark: 'yes',
      want: {
        text: 'The one who heard it, for as long as they want it, and with my name for the doors that are closed to them.',
      },
    },
  },
  steps: [
    {
      question: 'respect-guard',
      cue: 'I am about to say “the regulations”, “the firm” or “unfortunately”',
      act: 'name what has happened to them first, with its number: an hour, three times, ten days',
      shows: 'in four of the next five angry calls I listen to or take',
      weeks: 3,
      became: {
        when: { week: 13, weekday: 4, time: '16:30' },
        status: 'kept',
        outcome: 1,
        happened:
          'Five of five, and twice they took the number up and told the rest themselves. “Unfortunately” still gets out in writing.',
      },
    },
  ],
}

/** On the bench, Amira just gone. */
export const afterAmira: SampleEntry = {
  audit: 'listener',
  when: { week: 12, weekday: 3, time: '13:10' },
  minutes: 6,
  chosen: 'understand-check',
  answers: {
    'listen-present': { text: 'Nothing with me at all, not even a pen.', mark: 'yes' },
    'listen-finish': { text: 'Yes. There were two ends, and I’d have missed the second.', mark: 'yes' },
    'respect-judge': {
      text: 'There was nothing to judge. She asks whether she is letting the others down.',
      mark: 'yes',
    },
    'respect-calm': { text: '', mark: 'yes' },
    'understand-signs': {
      text: 'She said “it’s probably nothing” and had the phone in both hands.',
      mark: 'yes',
    },
    'understand-check': {
      text: 'I said back the part about the shifts. The other part I left lying there, since I didn’t know how to pick it up.',
      mark: 'partly',
      want: {
        text: 'The heavy part first, in her words. “You’re afraid it isn’t nothing.” I knew the sentence, on the bench; I thought that it was too much.',
      },
    },
  },
}

/** The Sunday after the fortnight: the man on the seventh floor. */
export const nineDays: SampleEntry = {
  audit: 'not-done',
  when: { week: 17, weekday: 7, time: '10:15' },
  minutes: 38,
  event:
    'The man on the seventh floor of the tower, on crutches, who has given notice. He came for a lift. The last thing he had from us was a leaflet with a wrong number.',
  answers: {
    'act-urgency': {
      text: 'Sixteen days for the lift, and those were the firm’s. A list of who lives there and can’t manage the stairs would have taken Olek an hour. Did take him an hour; it lay with me from day two.',
      level: 2,
      verdict: 'not',
    },
    'words-speak-up': {
      text: 'We were sorry among ourselves. What he could see of it was a leaflet.',
      level: 2,
    },
    'act-responsive': {
      text: 'Thirty-one calls in his file. Behind nineteen of them it says “informed”. I listened to three. “Informed” means we told him that we’d inform him.',
      level: 1,
      verdict: 'not',
      want: {
        text: 'A day for the next word, and the word on that day. “Nothing new” counts. “We’ll keep you informed” goes off the list of things we say.',
        level: 4,
        matters: 2,
      },
    },
    'rel-contact': {
      text: 'Two that weren’t about money, both in the past two weeks, both from a bad conscience.',
      level: 2,
      verdict: 'partly',
    },
    'rel-not-done': {
      text: 'We didn’t ring. That’s all of it. Nobody carried a bag up, nobody asked how he gets to the doctor’s, nobody said “nine days, that’s ours.” None of it would have cost anything. I wrote two pages instead, and I write fast.',
      level: 1,
    },
  },
  steps: [
    {
      question: 'act-responsive',
      cue: 'it is Friday noon and anything in any house has been broken for longer than two days',
      act: 'have one of us send the house a message, with a name under it, whether or not there is news',
      shows: 'four Fridays in a row',
      weeks: 4,
      became: {
        when: { week: 20, weekday: 5, time: '15:10' },
        status: 'kept',
        outcome: 1,
        happened:
          'Three Fridays, and on the third I came in and it had already been sent. Bea has taken it over and won’t give it back.',
      },
    },
  ],
}

/** Five minutes with Jonas, before the phones opened. */
export const beforeOpening: SampleEntry = {
  audit: 'listener',
  when: { week: 20, weekday: 1, time: '08:02' },
  minutes: 4,
  chosen: 'understand-signs',
  answers: {
    'listen-present': { text: 'Yes, apart from the coffee.', mark: 'yes' },
    'listen-finish': {
      text: 'All of it. He asked at the end whether I was all right, because I was so quiet.',
      mark: 'yes',
    },
    'respect-judge': {
      text: 'He’s been doing the crossword on late shift. Asked first, then laughed.',
      mark: 'yes',
    },
    'respect-calm': { text: '', mark: 'yes' },
    'understand-signs': {
      text: 'Something about the spring in his step that was a bit too much. I let it pass.',
      mark: 'no',
      want: { text: 'To say “you’re very jolly for eight o’clock” and then wait.' },
    },
    'understand-check': { text: '“So it’s the empty hours, not the full ones.” “Exactly.”', mark: 'yes' },
  },
}

/** All of them, in the order they were written. */
export const audits: readonly SampleEntry[] = [
  hardQuestions,
  afterJonas,
  angryCall,
  afterAmira,
  nineDays,
  beforeOpening,
]
