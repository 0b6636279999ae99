/** The seven dimensions, as the app names and explains them. */

import type { Dimension } from '../core/question.ts'

/** In the order of every list and chart. */
export const dimensions: readonly Dimension[] = [
  {
    id: 'listening',
    name: 'Presence and listening',
    covers: 'Giving someone your attention, letting them finish, and leaving the story theirs.',
  },
  {
    id: 'understanding',
    name: 'Understanding',
    covers: 'Seeing it from where they stand, reading what is not said, and checking that you have it right.',
  },
  {
    id: 'respect',
    name: 'Respect and composure',
    covers: 'Holding back judgement, staying calm, and keeping your guard down when it is hard.',
  },
  {
    id: 'language',
    name: 'Words that show care',
    covers:
      'Saying it so that it can be heard: the acknowledgement, the sorry, the offer, the life in the voice.',
  },
  {
    id: 'action',
    name: 'Ownership and action',
    covers:
      'Moving it forward: options, pace, replies, and staying with a problem until someone has it in hand.',
  },
  {
    id: 'relationship',
    name: 'Relationship',
    covers:
      'What people have from you before, after and apart from the business, and whose good comes first.',
  },
  {
    id: 'team',
    name: 'Care for the team',
    covers: 'What those who serve need themselves: support in hardship, freedom to decide, training, rest.',
  },
]
