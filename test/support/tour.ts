/** Every tour past the pages of the journal, so that what holds for all of them can be looked at on each. */

import { apartPages } from './tour-apart.ts'
import { copiesPages } from './tour-copies.ts'
import { exchangePages } from './tour-exchange.ts'
import { libraryPages } from './tour-library.ts'
import { lockPages } from './tour-lock.ts'
import { peoplePages } from './tour-one-on-ones.ts'
import { ownPages } from './tour-own.ts'
import { practicePages } from './tour-practice.ts'
import { reportPages } from './tour-reports.ts'
import { rescuePage } from './tour-rescue.ts'
import { runPages } from './tour-runs.ts'
import { samplePages } from './tour-sample.ts'
import { blankPages } from './tour-start.ts'
import { togetherPages } from './tour-together.ts'
import { shortPages, walkPages } from './tour-walk.ts'

/** Every tour by name. */
export const tours = {
  'the first start and blank rooms': blankPages,
  'two weeks on both sheets': walkPages,
  'the short audits': shortPages,
  'a week and two reviews': runPages,
  'one’s own questions and audits': ownPages,
  'answering apart': apartPages,
  'the library': libraryPages,
  'one-on-ones': peoplePages,
  'the exercises': practicePages,
  'the sample journal': samplePages,
  'reports of two years': reportPages,
  'a meeting of two': togetherPages,
  'a meeting between two machines': exchangePages,
  'copies in a folder': copiesPages,
  'the lock': lockPages,
  'the page of rescue': rescuePage,
} as const
