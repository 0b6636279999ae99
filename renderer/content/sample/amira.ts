/** One-on-ones with Amira, who has the hard calls and, for a while, a hard time of her own. */

import type { SampleMeeting, SamplePerson } from '../../core/sample-shape.ts'

/** Eleven years at the desk; longer than anyone. */
export const amira: SamplePerson = {
  id: 'amira',
  name: 'Amira',
  role: 'Tenants’ desk, arrears and bereavement',
  weeksBefore: 579,
  everyWeeks: 4,
}

const tuesday = (week: number) => ({ week, weekday: 2, time: '14:00' })

/** Every fourth week; one moved to the hospital’s hours. */
export const withAmira: readonly SampleMeeting[] = [
  {
    person: 'amira',
    when: tuesday(4),
    state: 'held',
    points: [
      { key: 'hard-calls', text: 'All the hard calls come to me. Is that the plan?', state: 'open' },
      { key: 'leaflet', text: 'The bereavement leaflet is a list', state: 'open' },
    ],
    notes:
      'It isn’t a plan, it’s a habit. How the hard calls are shared will be thought through by next time. Then the rota.',
  },
  {
    person: 'amira',
    when: tuesday(8),
    state: 'held',
    points: [
      { key: 'hard-calls', state: 'open' },
      { key: 'leaflet', state: 'open' },
      { key: 'fund', text: 'Is there still a hardship fund? I seem to remember one', state: 'done' },
    ],
    notes:
      'There is one; nobody had asked since it was set up. Amira tries it for the corner house. Hard calls: Bea would take some, if she may sit in on three first.',
  },
  {
    person: 'amira',
    when: tuesday(12),
    state: 'held',
    points: [
      { key: 'hard-calls', state: 'done' },
      { key: 'leaflet', state: 'dropped' },
      { key: 'sentence', text: 'One first sentence for the leaflet, nothing more', state: 'open' },
    ],
    notes:
      'Bea has had her three and takes every second one from Monday. The leaflet was on the list for the third time, so we made it smaller: we dropped the new leaflet and want one first sentence. An hour on Wednesday, not here.',
  },
  {
    person: 'amira',
    when: tuesday(16),
    state: 'moved',
    points: [{ key: 'sentence', state: 'open' }],
    notes: 'Moved to fit the hospital’s hours. We spoke on the phone on Wednesday, without notes.',
  },
  {
    person: 'amira',
    when: tuesday(18),
    state: 'held',
    points: [
      { key: 'sentence', state: 'open' },
      { key: 'first-week', text: 'How I come back: which days, which calls', state: 'done' },
    ],
    notes:
      'Half days for three weeks, no deaths, no dates; Amira chooses when that ends. The cover list was drawn up before anybody had rung her, which should not have happened. It was a good list. Then we were both quiet for a bit.',
    agreed: [
      {
        question: 'team-family',
        cue: 'it is Monday and Amira is in',
        act: 'ask after her boy before anything about work, and leave it there if she waves',
        shows: 'four Mondays, also when it has long stopped being news',
        weeks: 4,
        confidence: 9,
        became: {
          when: { week: 22, weekday: 2, time: '13:55' },
          status: 'kept',
          outcome: 0,
          happened:
            'Three myself; the Monday I was away Hanna did it, unasked. In the fourth week she waved, smiling.',
        },
      },
    ],
  },
  {
    person: 'amira',
    when: tuesday(22),
    state: 'held',
    points: [
      { key: 'sentence', state: 'done' },
      { key: 'daughter', text: 'The daughter from the third floor: I’ve rung her', state: 'done' },
      { key: 'teach', text: 'I could show the others how I do the first two minutes', state: 'open' },
    ],
    notes:
      'The leaflet begins: “You don’t have to do any of this today.” Head office asked what the legal basis was. We looked it up; it’s true. The deaths go back to Amira, because she wants them to.',
  },
  {
    person: 'amira',
    when: tuesday(26),
    state: 'held',
    points: [
      { key: 'teach', state: 'open' },
      { key: 'room', text: 'That you stayed in the room, last week', state: 'done' },
    ],
    notes:
      'The water was of use, and so was staying. Teaching: yes, not as a course, as a table with tea. Amira says when.',
  },
  {
    person: 'amira',
    when: tuesday(30),
    state: 'planned',
    points: [{ key: 'teach', state: 'open' }],
    notes: '',
  },
]
