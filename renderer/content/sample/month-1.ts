/** The first month: everything is solved before it has been told. */

import type { SampleEntry } from '../../core/sample-shape.ts'
import { thursday } from './when.ts'

/** The first page, and a wish for each of the six questions that return. */
export const week1: SampleEntry = {
  audit: 'weekly-manager',
  when: thursday(1, '16:34'),
  minutes: 27,
  answers: {
    'listen-present': {
      text: 'Jonas came on Tuesday with a complaint about himself, printed out and folded twice. I had the mail open, the phone at my elbow and a meeting in nine minutes. I told him what to answer before he had unfolded it. He said “great, thanks” in a voice with nothing in it, and it took me until the evening to hear that.',
      level: 2,
      want: {
        text: 'Screen dark, phone in the drawer, chair turned. If I have only nine minutes I say “I have nine minutes, do you want them or a better half hour?” They should leave feeling that there was one person in the room and that it was me.',
        level: 4,
        matters: 3,
      },
    },
    'understand-shoes': {
      text: 'The man from the third floor who rings every morning at one minute past eight about the noise above him. At the desk he is called “the alarm clock”. Amira said once that he works nights. Nobody picked it up, me included.',
      level: 3,
      want: {
        text: 'That after a hard call somebody asks “what is it like to be them today?”, and that it sounds ordinary, not like me reading from a poster.',
        level: 4,
        matters: 2,
        weeks: 12,
      },
    },
    'respect-judge': {
      text: 'Olek booked two plumbers for one tap. I had asked him nothing; I had looked at the calendar and sighed. There had been two taps.',
      level: 3,
      want: {
        text: 'One question before the sigh. “How did that come about?” and then a real pause.',
        level: 5,
        matters: 2,
        weeks: 12,
      },
    },
    'act-ownership': {
      text: 'The broken entry phone in the corner house. The tenant told it to us, to the electrician, to us again, to the caretaker. In the end Bea held it because she was the one who could no longer bear the file. I count that as us, but only just.',
      level: 3,
      want: {
        text: 'That whoever hears it first keeps it, and says so aloud: “this is mine until your door opens.” Nobody should have to tell us the same thing a third time.',
        level: 4,
        matters: 3,
      },
    },
    'rel-after': {
      text: 'A family we moved out for six weeks because of the damp, half a year ago. Since then: four invoices and a leaflet on airing rooms. I winced at the leaflet.',
      level: 1,
      want: {
        text: 'A call in which we want nothing. “You have been back in for a while now. Is it dry?”',
        level: 4,
        matters: 1,
      },
    },
    'team-faith': {
      text: 'Monday, with two people ill and the queue at nineteen. I took a headset and sat down between Hanna and Piet. I said “we’ll get through this, you’ve done worse.” It was true, and I think it helped.',
      level: 4,
      want: {
        text: 'That on the worst day they hear from me, in so many words, that I trust them to decide. Before they have to ask.',
        level: 5,
        matters: 2,
        weeks: 12,
      },
    },
    'listen-finish': {
      text: 'About a third of it. I used to be quick on the phones and I am still proud of it, which is the trouble. I hear the first sentence, I know the department, and I am off.',
      level: 2,
      want: {
        text: 'All of it, and then the question “is there more?” I have heard that it rarely takes longer than two minutes. I would like to find out instead of repeating it in trainings.',
        level: 4,
        matters: 2,
      },
    },
    'understand-signs': {
      text: 'With Amira: that she answered every question about her week with something about the rota. I noticed. I did nothing with it.',
      level: 3,
      want: {
        text: 'To notice, and then say what I noticed, as a question she is free to wave away.',
        level: 4,
        matters: 1,
        weeks: 12,
      },
    },
  },
  steps: [
    {
      question: 'listen-present',
      cue: 'someone comes to my desk with paper in their hand',
      act: 'switch the second screen off and turn my chair before the first word',
      shows: 'in three of the next five talks at my desk',
      weeks: 2,
      became: {
        when: thursday(3, '16:20'),
        status: 'kept',
        outcome: 0,
        happened:
          'Four times out of six. Hanna asked whether the screen was broken. I told her why, and felt foolish, and then less so.',
      },
    },
  ],
}

/** The leak on the fourth floor. */
export const week2: SampleEntry = {
  audit: 'weekly-manager',
  when: thursday(2, '16:31'),
  minutes: 19,
  answers: {
    'listen-present': {
      text: 'Bea, about the reminder letters. The chair was turned and the screen was off, and in my head I was already writing to legal. It turns out one can shut a laptop and stay in it.',
      level: 2,
    },
    'understand-shoes': {
      text: 'A woman on the fourth floor with water coming through the kitchen lamp. She shouted at Jonas. What was said afterwards: that she shouted. That she has a baby and had been carrying pots for three hours came up at lunch, from Piet, who had simply asked her.',
      level: 3,
    },
    'respect-judge': {
      text: 'Jonas with that same call. I had listened to forty seconds of the recording. I did ask him “what happened there?”, but in the tone in which one asks a child about a vase.',
      level: 3,
    },
    'act-ownership': {
      text: 'The leak, again. The plumber was booked for Tuesday, did not come, was booked for Wednesday, did not come. Three of us told her that it was “with the contractor”, and I was the third. When my own head of department rang I explained for ten minutes why none of it was our fault. Every sentence was correct.',
      level: 2,
    },
    'rel-after': {
      text: 'A man whose wife used to ring for both of them. She died in his first year with us. He wrote a kind letter to Amira then and Amira wrote back. That is one, and it wasn’t me.',
      level: 2,
    },
    'team-faith': {
      text: 'Wednesday, second no-show of the plumber. I stayed on the floor till seven and told Jonas that I would rather have him shouted at and still caring than calm and gone. He laughed. Not sure that was faith or only noise.',
      level: 4,
    },
    'respect-calm': {
      text: 'I was even. Cold, Hanna would say. I disagreed with Olek about the Wednesday slots and I used his full job title in a sentence.',
      level: 3,
      want: {
        text: 'Like somebody who might still be talked round. Warm voice, short sentences, no titles.',
        level: 4,
        matters: 1,
      },
    },
    'words-speak-up': {
      text: 'We cared about the woman with the lamp; there was real anger on her behalf in the kitchen. What reached her was a text message: “Your appointment has been rescheduled.” Twice.',
      level: 2,
      want: {
        text: 'One sentence in each reply that only a person could have written. If it could go to any of our 2,300 flats, it doesn’t count.',
        level: 4,
        matters: 2,
      },
    },
  },
  steps: [
    {
      question: 'act-ownership',
      cue: 'I catch myself saying “that’s with the contractor”',
      act: 'stop, ring the contractor myself while the tenant waits, and tell her what they said',
      shows: 'on the next three missed appointments',
      weeks: 2,
      became: {
        when: thursday(4, '16:22'),
        status: 'not',
        outcome: -2,
        happened: 'Said it five times that I noticed, rang once. It comes out of my mouth like “bless you”.',
      },
    },
  ],
}

/** A quiet week. */
export const week3: SampleEntry = {
  audit: 'weekly-manager',
  when: thursday(3, '16:26'),
  minutes: 11,
  answers: {
    'listen-present': {
      text: 'Quiet week, so no credit for it: Piet about his shifts, with the screen off and nothing else going on. He talked for four minutes and thanked me for my advice. I hadn’t given any.',
      level: 3,
    },
    'understand-shoes': {
      text: 'The alarm clock again. Hanna asked him when he gets home from work. Half past five. We have moved the caretaker’s floor polisher to the afternoon, which is a sentence I enjoyed writing.',
      level: 3,
    },
    'respect-judge': { text: 'Nobody disappointed me this week. I looked.', level: 'none' },
    'act-ownership': {
      text: 'A lost key, two departments. Bea kept it till it hung on its hook.',
      level: 3,
    },
    'rel-after': { text: 'Nothing. Same as the first week.', level: 1 },
    'team-faith': {
      text: 'No hard day. Half the desk was at the fire safety course, and the phones were as polite as I have known them.',
      level: 'none',
    },
    'act-urgency': {
      text: 'A man waited eight days for a letter confirming his rent, which he needed for a visa. The letter takes Bea four minutes. It lay in a tray marked “non-urgent”. For us, that was so.',
      level: 3,
      want: {
        text: 'That we ask “when do you need it by?” in the first call, and that the answer decides which tray it goes in. Their clock, not ours.',
        level: 4,
        matters: 2,
        weeks: 12,
      },
    },
    'rel-contact': {
      text: 'I laid the last five to one flat side by side. Rent, rent, access for the meter, rent, survey. The survey asked whether they felt valued.',
      level: 1,
      want: {
        text: 'Two of five for no reason of ours. A heads-up, or a “how did it go?”',
        level: 3,
        matters: 1,
      },
    },
  },
}

/** A question skipped on Thursday and gone back to on Sunday. */
export const week4: SampleEntry = {
  audit: 'weekly-manager',
  when: thursday(4, '16:33'),
  minutes: 17,
  answers: {
    'listen-present': {
      text: 'Amira stood in the door with her coat on, and I said “one second” and finished a mail. When I looked up she had decided it could wait. It has now waited for three days.',
      level: 2,
    },
    'understand-shoes': {
      text: 'A tenant two months behind who hangs up when Bea says the word “account”. What was said about his side: nothing, we don’t know it. We did agree that he is rude.',
      level: 2,
    },
    'respect-judge': {
      text: 'Hanna left twelve minutes early on Monday. For once I asked first: the day nursery had rung. It cost one question. I want to remember how close I was to the speech.',
      level: 4,
    },
    'act-ownership': {
      text: 'Door buzzer, three desks, and Olek kept it. He wrote his own name on the ticket in capitals, which I take to be a comment on the rest of us.',
      level: 3,
    },
    'rel-after': {
      text: 'Nobody came to mind whose business had ended. They live here; when does it end?',
      level: 'none',
    },
    'team-faith': {
      text: 'Friday, when the system was down and they worked from paper for four hours. I told them nobody would be counting calls. Piet: “Somebody always counts calls.” So I took the board off the wall for the day.',
      level: 4,
    },
    'hard-repossession': null,
    'team-disaster': {
      text: 'The flood, two years ago. I sent round a list asking who could come in. Olek was standing in his own cellar at the time.',
      level: 1,
    },
  },
}

/** The weeks of the first month. */
export const month1: readonly SampleEntry[] = [week1, week2, week3, week4]
