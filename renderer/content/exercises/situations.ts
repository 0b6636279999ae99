/** The scenes of `Say it`: someone is waiting for your words. */

import type { SituationCard } from '../../core/exercise.ts'

/** In the order in which they are offered first. */
export const situations: readonly SituationCard[] = [
  {
    id: 'card-flight',
    setting: 'airline',
    channel: 'counter',
    audiences: ['agent', 'manager'],
    title: 'Four hours late',
    scene:
      'The board has just gone to four hours. A man in a pressed suit reaches your desk, out of breath. “My sister is getting married at six,” he says. “I am the one who is walking her in.”',
    source: { key: 'serving', passage: 'Third paragraph: a delayed flight' },
  },
  {
    id: 'card-child',
    setting: 'utility',
    channel: 'phone',
    audiences: ['agent', 'manager'],
    title: 'The cough in the background',
    scene:
      'You are ringing about a bill that is six weeks overdue. Behind the woman’s voice a child is coughing, and twice she breaks off. “Sorry. She’s been up three nights. What did you just ask me?”',
    source: { key: 'serving', passage: 'Third paragraph: a child who is sick' },
  },
  {
    id: 'card-policy',
    setting: 'insurer',
    channel: 'phone',
    audiences: ['agent', 'manager'],
    title: 'Cover by Thursday',
    scene:
      'His family’s health cover lapsed over one missed premium, now paid. “My daughter’s operation is on Thursday. The hospital wants proof tomorrow, and your website says ten working days.”',
    source: {
      key: 'serving',
      passage: 'Third paragraph: a policy to be put back in force so that a parent has health cover',
    },
  },
  {
    id: 'card-vendor',
    setting: 'hospital',
    channel: 'email',
    audiences: ['agent', 'manager'],
    title: 'The third message',
    scene:
      'A man who repairs beds for your hospital writes for the third time. “The invoice was due on the first. I pay two people on Friday, and I cannot do it without you. Is anybody reading this?”',
    source: {
      key: 'serving',
      passage: 'Third paragraph: a vendor with obligations of his own that cannot wait',
    },
  },
  {
    id: 'card-car',
    setting: 'bank',
    channel: 'phone',
    audiences: ['agent', 'manager'],
    title: 'The empty driveway',
    scene:
      'She looked out this morning and the car was gone. You can see four missed payments and three letters. “How am I meant to get to work to pay you,” she asks, “with no car?”',
    source: { key: 'serving', passage: 'The challenge near the end: a vehicle being repossessed' },
  },
  {
    id: 'card-house',
    setting: 'bank',
    channel: 'counter',
    audiences: ['agent', 'manager'],
    title: 'A date on the house',
    scene:
      'A couple put a letter in front of you with a date on it, six weeks away. He does the talking. She looks at the wall and then says: “The children’s heights are on the kitchen door.”',
    source: { key: 'serving', passage: 'The challenge near the end: a house being repossessed' },
  },
  {
    id: 'card-widow',
    setting: 'bank',
    channel: 'phone',
    audiences: ['agent', 'manager'],
    title: 'His account',
    scene:
      '“I need to close my husband’s account.” A long pause. “He did all of this. I don’t even know what you need from me.” On your screen is a list of seven documents.',
    source: { key: 'serving', passage: 'Third paragraph: the death of someone close' },
  },
  {
    id: 'card-birthday-offers',
    setting: 'retail',
    channel: 'chat',
    audiences: ['agent', 'manager'],
    title: 'Birthday offers',
    scene:
      'A message arrives with no greeting: “my mum died in march. you keep sending her birthday offers to my address. i have unsubscribed twice. please just make it stop”',
    source: { key: 'serving', passage: 'Third paragraph: the death of someone close' },
  },
  {
    id: 'card-undecided',
    setting: 'retail',
    channel: 'counter',
    audiences: ['agent', 'manager'],
    title: 'Back for the third time',
    scene:
      'It is the third visit about the same hearing aid. He puts it in, takes it out, asks about the price again, and looks at the door. Two people are waiting. “I don’t know,” he says. “I just don’t know.”',
    source: { key: 'serving', passage: 'The challenge near the end: customers who are undecided' },
  },
  {
    id: 'card-payment',
    setting: 'utility',
    channel: 'chat',
    audiences: ['agent', 'manager'],
    title: 'Not this month',
    scene:
      '“Hi. I can’t do the full amount this month. I know what the terms say. Is there anything you can do or do I just wait to be cut off”',
    source: {
      key: 'serving',
      passage: 'The challenge near the end: a payment that cannot be made this month',
    },
  },
  {
    id: 'card-billing',
    setting: 'utility',
    channel: 'phone',
    audiences: ['agent', 'manager'],
    title: 'Seven weeks of a wrong bill',
    scene:
      'A meter was read wrongly. He has rung five times in seven weeks, and each person told him that it was in hand. “It’s not the money any more,” he says. “I want to know whether anyone there can do sums.”',
    source: {
      key: 'tips',
      passage: 'Tip of 12 December 2023: a billing error with a long road to its correction',
    },
  },
  {
    id: 'card-callback',
    setting: 'insurer',
    channel: 'phone',
    audiences: ['agent', 'manager'],
    title: 'A week of silence',
    scene:
      'She left a message last Monday to ask whether her cover held abroad. She flew, without an answer, and is back. “Nothing happened. But I spent the whole trip not knowing. I suppose nobody listens to those messages?”',
    source: { key: 'tips', passage: 'Tip of 12 December 2023: a call not returned for a week' },
  },
  {
    id: 'card-membership',
    setting: 'retail',
    channel: 'email',
    audiences: ['agent', 'manager'],
    title: 'Four letters in three years',
    scene:
      '“Please end my membership. It was good value, I have no complaint. But in three years I have had four letters from you, and each of them wanted to sell me a better one.”',
    source: { key: 'tips', passage: 'Tip of 12 December 2023: contact only when something is for sale' },
  },
  {
    id: 'card-waiting-room',
    setting: 'hospital',
    channel: 'counter',
    audiences: ['agent', 'manager'],
    title: 'Two hours on a chair',
    scene:
      'A man who has sat by the lifts for two hours leans over your desk and strikes it with his hand. “My wife went through that door at nine. I have asked three of you. Is she alive or isn’t she?”',
    source: {
      key: 'tips',
      passage:
        'Tip of 2 January 2024: the angry customer; the tip of 16 January 2024 sets one of its scenes in an emergency room',
    },
  },
  {
    id: 'card-wrong',
    setting: 'retail',
    channel: 'counter',
    audiences: ['agent', 'manager'],
    title: 'No receipt, and sure of it',
    scene:
      'The kettle is not one you sell. She is certain that it is, has no receipt, and is getting louder. “I have been coming here for nine years. Are you calling me a liar?” You are not; but you are right.',
    source: { key: 'kind', passage: 'List of reminders, fourth point: polite and calm without agreeing' },
  },
  {
    id: 'card-watch',
    setting: 'retail',
    channel: 'email',
    audiences: ['agent', 'manager'],
    title: 'It cannot come in time',
    scene:
      '“The watch is for my father’s seventieth on Saturday. It has his own father’s words on the back.” You have just learned that the engraver is ill and there is no other. It will not arrive, whatever you do.',
    source: { key: 'kind', passage: 'Last paragraphs: a problem that cannot be put right' },
  },
  {
    id: 'card-water',
    setting: 'utility',
    channel: 'counter',
    audiences: ['agent', 'manager'],
    title: 'Something you know',
    scene:
      'A café owner comes in to change the name on an account and tells you cheerfully about a christening party of sixty tomorrow. On your wall is the notice: her street has no water tomorrow until four.',
    source: { key: 'tips', passage: 'Tip of 30 January 2024: telling people beforehand what may reach them' },
  },
  {
    id: 'card-seat',
    setting: 'airline',
    channel: 'chat',
    audiences: ['agent', 'manager'],
    title: 'Only a question about a seat',
    scene:
      '“Is 14C near the toilets.” You say that it is not. “How near.” You tell her. “Is the seat belt the normal kind, could it go over a dressing.” She does not say anything about an illness.',
    source: {
      key: 'tips',
      passage: 'Tip of 16 January 2024: seeing what the situation is, and changing course',
    },
  },
  {
    id: 'card-roof',
    setting: 'any',
    channel: 'text message',
    audiences: ['manager'],
    title: 'Six in the morning',
    scene:
      'The storm passed at three. At six one of your people writes: “Roof is gone over the kids’ room. Everyone ok. Will try to be in by ten.” You are four short on the rota already.',
    source: { key: 'serving', passage: 'The challenge near the end: employees in a natural disaster' },
  },
  {
    id: 'card-ward',
    setting: 'any',
    channel: 'in person',
    audiences: ['manager'],
    title: 'Back at the desk',
    scene:
      'His little boy has been on the ward for five weeks. He is back at his desk because the leave ran out. He has made a mistake in three orders today, and he is coming towards you with his jaw set.',
    source: { key: 'serving', passage: 'The challenge near the end: an employee whose child is gravely ill' },
  },
]
