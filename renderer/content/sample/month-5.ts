/** The fifth month: a Friday message, a wish set higher, and a week by the sea. */

import type { SampleEntry } from '../../core/sample-shape.ts'
import { thursday } from './when.ts'

/** After a death on the third floor. */
export const week19: SampleEntry = {
  audit: 'weekly-manager',
  when: thursday(19, '16:35'),
  minutes: 20,
  answers: {
    'listen-present': {
      text: 'Piet about his eyes and what now. I was there. With the other two of the week I was at the window, watching the lift firm’s van.',
      level: 3,
    },
    'understand-shoes': {
      text: 'A man who argues over 3.20 of heating costs, each year, with a folder. Jonas asked about the folder. His mother kept it and he’s gone on with it. Jonas says he’s rather looking forward to next year.',
      level: 3,
    },
    'respect-judge': {
      text: 'Olek again with the two taps, a different two. Asked. He was right again.',
      level: 3,
    },
    'act-ownership': {
      text: 'The gate code that only the old caretaker knew. Hanna found him, on an allotment, and came back with the code and a jar of honey. Four of the five I looked at had somebody’s name on them to the end.',
      level: 4,
      adjusted: {
        to: 3,
        why: 'Three when I look at last week’s list: two of these only stopped straying because I was looking.',
      },
    },
    'rel-after': {
      text: 'The man from the seventh floor. He has found something on the ground floor, forty minutes out, and a cat to go with it. He’d wondered whether I would ring.',
      level: 2,
    },
    'team-faith': {
      text: 'The day of the death, see below. I told Amira she needn’t take the call, and that if she did it would be in good hands. I meant it and she knew.',
      level: 3,
    },
    'hard-loss': {
      text: 'A daughter, about her father’s flat. Amira gave her time; I could hear the time from my desk. Then she took the forms on herself, all but one signature, and got the keys put back by two weeks, which we may do and never say. She hasn’t rung her again yet. It is in her calendar, she showed me.',
      level: 4,
      verdict: 'reached',
    },
    'team-training': {
      text: 'Jonas had a day when he started. Hanna, an afternoon. The others: “on the job”, as we like to say when the answer is no.',
      level: 2,
      want: {
        text: '“We practised, on real calls, and it wasn’t embarrassing.” All six, within the year, Piet as well.',
        level: 4,
        matters: 1,
        weeks: 26,
      },
    },
  },
}

/** A wish that was reached, and set higher. */
export const week20: SampleEntry = {
  audit: 'weekly-manager',
  when: thursday(20, '16:30'),
  minutes: 23,
  answers: {
    'listen-present': {
      text: 'Jonas on Monday (the checklist has it), Bea on Tuesday, Hanna twice. Four of five. In the fifth I heard the bell of the new mail and my eyes went; she stopped, and waited, and then we both laughed.',
      level: 4,
      verdict: 'reached',
      want: {
        text: 'Five of five for the hard ones, and I choose which ones are hard by their faces and not by my calendar. The bell of the mail off for good.',
        level: 5,
        matters: 3,
        weeks: 12,
      },
    },
    'understand-shoes': {
      text: 'A couple who let their flat to tourists, against the rules, and complained about the tourists. I’m sorry, we laughed for most of Wednesday. Nobody asked about their side and I don’t know that I want to.',
      level: 2,
    },
    'respect-judge': {
      text: 'Bea missed the deadline for the council. I asked. She hadn’t wanted to bother me after the fortnight. So that’s what I have cost.',
      level: 3,
    },
    'act-ownership': {
      text: 'Heating costs, three departments, one question mark. Jonas kept it and sent them all the same mail with “I am the person who has this” in the subject line.',
      level: 3,
    },
    'rel-after': {
      text: 'Three I can name: the cat, the pigeons, the damp family. The damp family rang me, in fact. Does that count? I’m counting it.',
      level: 3,
    },
    'team-faith': { text: 'One rough morning. I said it and stayed.', level: 3 },
    'listen-not-me': {
      text: 'Told Amira that I live with my sister and her two boys, and that I know hospital corridors a bit from there. Three sentences. She asked one thing about them, then went on with hers. It did no harm at all.',
      level: 4,
      verdict: 'reached',
    },
    'words-speak-up': {
      text: 'The Friday message to the tower: “The door on two sticks. We know, it’s ordered, it’s not here. Bea.” Sixty households, and somebody replied with a heart.',
      level: 4,
      verdict: 'reached',
    },
  },
}

/** After a week by the sea. */
export const week22: SampleEntry = {
  audit: 'weekly-manager',
  when: thursday(22, '16:44'),
  minutes: 25,
  answers: {
    'listen-present': {
      text: 'Last week I was on leave, without this and without a telephone, and nothing fell over. Back on Monday. I half listened to five people telling me that nothing had fallen over.',
      level: 3,
    },
    'understand-shoes': {
      text: 'The tourists’ hosts, since I’d left it standing. Piet asked them. She has lost her work, it was the mortgage of a brother. Still against the rules. We are a little quieter about it.',
      level: 3,
      verdict: 'partly',
    },
    'respect-judge': {
      text: 'Jonas had changed the wording of the Friday message while I was away. I noticed I was cross before I’d read it. It’s better.',
      level: 3,
      verdict: 'partly',
      want: {
        text: 'One question first, and for small things that’s the whole of it. For big ones: sleep on it, and then the question.',
        level: 4,
        matters: 2,
        weeks: 12,
      },
    },
    'act-ownership': {
      text: 'A balcony door between us and the insurers. Olek. He’s even stopped signing in capitals.',
      level: 3,
    },
    'rel-after': { text: 'Two, before I left. None since.', level: 2, verdict: 'partly' },
    'team-faith': {
      text: 'Tuesday, system down, third time this half-year. I was at the counter and not in the back. I forgot to say the sentence, and when I’d remembered, it was over.',
      level: 3,
    },
    'act-urgency': {
      text: 'I opened the queue at its oldest end. A nameplate, five weeks. Two screws. He’s been getting his neighbour’s mail, and she his, and they have become friends. One can’t plan for that.',
      level: 3,
    },
    'rel-selfless': {
      text: 'Whether to take the blame for the nine days in the annual report or leave it at “delivery problems in the lift sector”. I wrote “we did not inform our tenants for nine days.” What settled it: Olek would read it.',
      level: 4,
      verdict: 'reached',
    },
  },
  steps: [
    {
      question: 'listen-finish',
      cue: 'I know the answer after the first sentence',
      act: 'write one word of it on my pad, turn the pad over, and ask “and then?”',
      shows: 'three pads turned over in two weeks',
      weeks: 2,
      became: {
        when: thursday(24, '16:21'),
        status: 'partly',
        outcome: -1,
        happened:
          'Twice. Both times the word on the pad was wrong. The third time I simply said it, and it was right, and no use to anyone.',
      },
    },
  ],
}

/** The weeks of the fifth month. */
export const month5: readonly SampleEntry[] = [week19, week20, week22]
