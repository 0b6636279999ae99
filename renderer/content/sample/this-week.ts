/** This week's sheet, left in the middle of a sentence. */

import type { SampleDraft } from '../../core/sample-shape.ts'
import { thursday } from './when.ts'

/** Three questions answered, the fourth begun. */
export const thisWeek: SampleDraft = {
  audit: 'weekly-manager',
  when: thursday(27),
  answers: {
    'listen-present': {
      text: 'Jonas, about the practice hour. He wants to begin it with his own worst call, the one behind the folded letter on the first page of this journal. I had the pad turned over before he sat down. He noticed and said “is there a word under it?” There was. It was “no”. I’m glad that I waited.',
      level: 4,
    },
    'understand-shoes': {
      text: 'A woman who sends back each letter with the mistakes marked in red. Piet thinks she was a teacher. Bea has rung to ask, and she was a proofreader, and she’d do the Friday message for us, for nothing.',
      level: 3,
    },
    'respect-judge': {
      text: 'Walked over twice instead of writing. The second time I was still composing the mail on the way.',
      level: 3,
    },
    'act-ownership': {
      text: 'The bicycle cellar. Between us, the caretaker and eleven bicycles that belong to no one. I said on Monday that it was mine, and since then',
    },
  },
}
