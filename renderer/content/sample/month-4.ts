/** The fourth month: the bad fortnight with the lift, a week left empty, and what it was that had not been done. */

import type { SampleEntry } from '../../core/sample-shape.ts'
import { thursday } from './when.ts'

/** The bad one; six questions and few words. */
export const week14: SampleEntry = {
  audit: 'weekly-manager',
  when: thursday(14, '18:52'),
  minutes: 8,
  short: true,
  answers: {
    'listen-present': { text: 'I wasn’t. Anywhere.', level: 2 },
    'understand-shoes': {
      text: '“The tower.” We’ve stopped saying people. There are 62 households in the tower.',
      level: 2,
    },
    'respect-judge': { text: 'Asked Olek before I snapped. Then I snapped.', level: 3 },
    'act-ownership': {
      text: 'The paper has it: ten days, no lift, “no word from the association”. I wrote the head of department two pages proving that we logged every call. We did log every call.',
      level: 2,
    },
    'rel-after': { text: 'No.', level: 1 },
    'team-faith': {
      text: 'Wednesday. They had the paper lying on the counter and people reading it out to them. I was in the back room with the two pages. Four hours.',
      level: 2,
    },
  },
}

/** Back, after a week in which the journal stayed shut. */
export const week16: SampleEntry = {
  audit: 'weekly-manager',
  when: thursday(16, '16:30'),
  minutes: 31,
  answers: {
    'listen-present': {
      text: 'I didn’t write last week. I opened it, looked at the first question and shut it again. This week: Amira, on the phone from the hospital corridor, twenty minutes. I stood in the stairwell where there’s nothing to look at.',
      level: 3,
    },
    'understand-shoes': {
      text: 'The man on the seventh floor has given notice. Olek read out the letter and nobody made a remark. He writes that he has carried his shopping up in a rucksack, on crutches, “two litres at a time”, and that he could have stood the lift but not the quiet.',
      level: 3,
    },
    'respect-judge': {
      text: 'The lift firm’s fitter turned up on day eleven and I was ready. I asked him first. He’d driven three hours, his van is his bedroom these days. He had the part since day four; nobody had told him that it was us who were waiting.',
      level: 3,
    },
    'act-ownership': {
      text: 'The lift ran again on day sixteen. I have been over it with a pencil: nine days in which nobody in the tower heard a word from us. Not the firm’s nine days. I’d had the telephone list in my drawer the whole time, and was busy proving that it wasn’t our lift.',
      level: 2,
    },
    'rel-after': { text: 'I did not have the nerve.', level: 1 },
    'team-faith': {
      text: 'I told them on Monday that the back room had been the wrong place to be and the two pages the wrong thing to write. Hanna said: “We’d have liked you at the counter.” Just that. Jonas looked at the floor. I think that was the hardest day, and I was there for it.',
      level: 2,
      verdict: 'not',
      want: {
        text: 'To be where it is worst, while it is worst, and to say there that I trust them. If I can do only one of the two, then to be there.',
        level: 5,
        matters: 3,
      },
    },
    'words-speak-up': {
      text: 'In the tower, nobody could have known. We cared a great deal, among ourselves, over coffee.',
      level: 1,
    },
    'act-responsive': {
      text: 'I picked one of the forty from that Wednesday. She’d asked whether she should take her mother to her sister’s. “We will keep you informed.” We didn’t, and she took her, and it was the right thing to do.',
      level: 1,
    },
  },
}

/** The pencil again, and three days later the whole audit. */
export const week17: SampleEntry = {
  audit: 'weekly-manager',
  when: thursday(17, '16:29'),
  minutes: 22,
  answers: {
    'listen-present': {
      text: 'Bea and Olek had a row about the tower list, and both came to me, one after the other. I had nothing with me but a pen. I am getting used to how much longer the silence lasts when I don’t fill it, and that it ends by itself.',
      level: 3,
      verdict: 'partly',
    },
    'understand-shoes': {
      text: 'The second floor of the tower, about the noise of people resting on their landing. I asked in the round what it’s like to live there. Piet: “Like living in a waiting room.” They’ve got two chairs there now, and a note that says whose idea it was.',
      level: 3,
    },
    'respect-judge': {
      text: 'Jonas left at four on Tuesday with six in the queue. I asked him on Wednesday. He’d had nineteen people shout at him in one day, most of them still about the lift, and had gone to sit in a church, “not for church reasons, for the quiet”.',
      level: 3,
    },
    'act-ownership': {
      text: 'A water stain that belongs to the roof firm. I heard Olek say to the tenant, “It’s their roof. It’s our ceiling. I’ll ring you on Friday.” I wish that I had had that sentence a month ago.',
      level: 3,
      verdict: 'partly',
      want: {
        text: 'To say what we did not do before I say what others did. Out loud, in the first minute, upstairs as well as at the counter. And then a day and a name.',
        level: 4,
        matters: 3,
        weeks: 12,
      },
    },
    'rel-after': {
      text: 'I rang the man on the seventh floor. He let me finish, which was more than I’d earned. He is still leaving. I asked whether I may ring again once he’s moved, and he said “if you like.”',
      level: 2,
    },
    'team-faith': {
      text: 'Monday was thick again and I stayed out at the counter. Said it once, to Piet, badly: “You’re doing this right, I mean it, I’m not saying it because of the paper.” Then of course it was about the paper.',
      level: 2,
    },
    'listen-finish': {
      text: 'Most of it, with Bea. With Olek I came in at the word “obviously”. What came late: that he’d made a tower list himself, on day two, and given it to me.',
      level: 3,
      verdict: 'partly',
    },
    'rel-contact': null,
  },
}

/** A look at the pauses. */
export const week18: SampleEntry = {
  audit: 'weekly-manager',
  when: thursday(18, '16:30'),
  minutes: 18,
  answers: {
    'listen-present': {
      text: 'Amira, on Tuesday, her first day back, an hour. She is thin. I had put a sign on the door, and Jonas guarded it like a dog.',
      level: 4,
    },
    'understand-shoes': {
      text: 'A lodger whose landlord, our tenant, has vanished with the rent. Technically not our customer. “Technically” was said four times, then Hanna asked him where he’d sleep.',
      level: 3,
    },
    'respect-judge': {
      text: 'Piet misfiled a whole morning’s post. I sat down next to him and asked, and it’s his eyes. He has known for months. He’d learnt the counter by heart.',
      level: 4,
    },
    'act-ownership': {
      text: 'The lodger. Hanna held on until a bed was found, and then rang the hostel the next day to hear whether he had come. He had.',
      level: 3,
    },
    'rel-after': { text: 'Two calls. One was a wrong number by now.', level: 2 },
    'team-faith': {
      text: 'Monday, when our letter to the tower brought thirty answers at once. I went from desk to desk before I looked at anything. “What do you need?” Bea: “For you to take calls.” So I took calls.',
      level: 3,
    },
    'understand-signs': {
      text: 'That Amira told me all of it in the past tense, and her hands didn’t. I said: “You talk as if it were over.” It was some time before she answered.',
      level: 4,
      verdict: 'reached',
    },
    'respect-calm': {
      text: 'With my head of department, over whether the letter to the tower may say “nine days”. It said nine days. Even to the end, and warm until about the middle.',
      level: 4,
      verdict: 'reached',
    },
  },
}

/** The weeks of the fourth month. */
export const month4: readonly SampleEntry[] = [week14, week16, week17, week18]
