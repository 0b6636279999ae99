/** Every text of the sample journal in Spanish. */

import { audits } from './audits.ts'
import { month1 } from './month-1.ts'
import { month2 } from './month-2.ts'
import { month3 } from './month-3.ts'
import { month4 } from './month-4.ts'
import { month5 } from './month-5.ts'
import { month6 } from './month-6.ts'
import { people } from './people.ts'

/** The texts by the English ones they stand for. */
export const sampleTexts: Readonly<Record<string, string>> = {
  ...month1,
  ...month2,
  ...month3,
  ...month4,
  ...month5,
  ...month6,
  ...people,
  ...audits,
}
