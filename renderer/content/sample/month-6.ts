/** The last month: ordinary weeks, in which some of it has become a habit and some has not. */

import type { SampleEntry } from '../../core/sample-shape.ts'
import { thursday } from './when.ts'

/** A short one. */
export const week23: SampleEntry = {
  audit: 'weekly-manager',
  when: thursday(23, '16:28'),
  minutes: 9,
  short: true,
  answers: {
    'listen-present': {
      text: 'Hanna, her full days begin next week. Good talk, chairs outside.',
      level: 4,
      adjusted: { to: 3, why: 'Last week I’d have called this three. Nothing has changed but my mood.' },
    },
    'understand-shoes': { text: 'The folder man has found another 1.10. Jonas is delighted.', level: 3 },
    'respect-judge': { text: 'Asked. Twice it was me.', level: 3 },
    'act-ownership': {
      text: 'The cellar lights. Four people could have passed them on and Bea didn’t.',
      level: 4,
    },
    'rel-after': { text: 'The cat is called Lift.', level: 2 },
    'team-faith': { text: 'Monday. I was there, I said it to two of them.', level: 3 },
  },
}

/** An old fault, in full health. */
export const week24: SampleEntry = {
  audit: 'weekly-manager',
  when: thursday(24, '16:30'),
  minutes: 21,
  answers: {
    'listen-present': {
      text: 'Jonas on Tuesday, Piet, Bea twice. The mail bell is off, and I’ve missed one thing by it, from the canteen.',
      level: 4,
    },
    'understand-shoes': {
      text: 'A tenant who calls Bea “young lady” and corrects her grammar. His wife used to write the letters; Bea found her hand in the file, all of it, thirty years. She read me one.',
      level: 3,
    },
    'respect-judge': {
      text: 'Olek was an hour late on the worst morning of the week and I had written the mail by the time he came in, subject line and all. I hadn’t asked a thing. It was the tram. I have had a wish about exactly this for twenty-four weeks, and there I sat, with a draft.',
      level: 2,
    },
    'act-ownership': {
      text: 'The bins. Nobody’s, ever. I said at the tenants’ evening, in the first minute: “You wrote to us about this three times, and we did not answer. That was us.” One man put his notes away again.',
      level: 4,
    },
    'rel-after': { text: 'Two. One has moved to another town and was puzzled, but nicely.', level: 2 },
    'team-faith': {
      text: 'That same morning. I stood at the counter, where I belonged, and was so angry about one empty chair that I trusted nobody. Hanna took over the board without a word.',
      level: 3,
      verdict: 'partly',
    },
    'understand-not-pity': {
      text: 'The young lady’s gentleman. Bea said to him: “You’re doing by yourself what there used to be two of you for.” He corrected nothing.',
      level: 4,
      verdict: 'reached',
    },
    'respect-composure': {
      text: 'See above: a face like a shut door. But I came out with it, before lunch: “I’m in a temper, it isn’t you.” One of them will have told somebody at home that at least I said so.',
      level: 3,
      verdict: 'partly',
    },
  },
  steps: [
    {
      question: 'respect-judge',
      cue: 'I have begun to write a mail about somebody who is in the building',
      act: 'stand up, walk over, and ask “how did that come about?”',
      shows: 'no such mail sent for three weeks',
      weeks: 3,
    },
  ],
}

/** Mostly good. */
export const week25: SampleEntry = {
  audit: 'weekly-manager',
  when: thursday(25, '16:32'),
  minutes: 19,
  answers: {
    'listen-present': {
      text: 'Amira, who wanted to talk about nothing in particular. I found that the hardest of all. I had my pad with me and turned it over and over.',
      level: 3,
    },
    'understand-shoes': {
      text: 'The woman who said that with her name one needn’t ask us has written back, after all these weeks. A page. We read it together in the round, nobody defended anybody, and Jonas asked if he might answer.',
      level: 4,
    },
    'respect-judge': { text: 'Walked over to Piet instead of writing. He’d done nothing at all.', level: 3 },
    'act-ownership': {
      text: 'The gas reading, between the meter firm and us, three weeks. It was mine, and I let it lie because it was dull. Three of five is what it is.',
      level: 3,
    },
    'rel-after': { text: 'None. I could name the reasons.', level: 1 },
    'team-faith': {
      text: 'Wednesday. The counter full, a child screaming, and the printer on fire, nearly. I was between Piet and Hanna, and told them both, and Piet said “we know, duck.”',
      level: 4,
    },
    'hard-repossession': {
      text: 'An eviction that could not be stopped. Amira and the two of them sat for an hour; I brought water and stayed. She named it: “You’ve been here for nineteen years, and you are going to have to leave.” Every road still open was on one sheet in large print. It’s the first time I didn’t leave the room. Amira has rung them twice since.',
      level: 5,
      verdict: 'reached',
    },
    'team-exercises': {
      text: 'Our first practice hour: twelve minutes of me and forty of them. They still talk about Jonas playing the alarm clock.',
      level: 4,
      want: {
        text: 'Practising, with their own calls, and me in the third row.',
        level: 4,
        matters: 1,
      },
    },
  },
}

/** The last finished one. */
export const week26: SampleEntry = {
  audit: 'weekly-manager',
  when: thursday(26, '16:30'),
  minutes: 20,
  answers: {
    'listen-present': {
      text: 'Hanna, who doubts that full days were right. I’d begun to tell her that they were. I shut my mouth, and in the end she said it herself, the other way round, and that was right as well.',
      level: 4,
    },
    'understand-shoes': {
      text: 'The alarm clock has moved to the day shift and rings at five. It’s about the noise below him now. We seem to have become fond of him; is that the same as understanding? Piet says it’s the front door.',
      level: 3,
    },
    'respect-judge': {
      text: 'Three times asked, twice late. The mail about Olek is still among my drafts. I keep it there as one keeps a bad photograph.',
      level: 3,
    },
    'act-ownership': {
      text: 'A broken pane, ours, theirs, the glazier’s. Jonas: “Mine until you can’t feel the draught.” He hadn’t heard that from me. Or he had, twenty-five weeks ago, when I wrote it here and must have said it somewhere.',
      level: 4,
    },
    'rel-after': {
      text: 'The pigeon man, before this. Half an hour. I’ve learnt the word “squab”.',
      level: 2,
    },
    'team-faith': {
      text: 'Nothing came apart. On the least good day I was in meetings from nine to three, and told them so beforehand, and that they’d be all right. They were. It counts for less than standing there.',
      level: 3,
    },
    'listen-finish': {
      text: 'All of Hanna. Nearly all of Bea. What came late with Bea had been there at the start, if I’d looked at the cup: she had brought two.',
      level: 4,
      verdict: 'reached',
    },
    'words-speak-up': {
      text: 'The Friday message has been asked for by three other houses. Somebody in head office wants to “roll out a template”. I said that there is no template, there is Bea.',
      level: 3,
    },
  },
}

/** The weeks of the sixth month. */
export const month6: readonly SampleEntry[] = [week23, week24, week25, week26]
