/** The sample journal: half a year of a team lead at the tenants’ desk of a housing association. */

import type { SampleEntry, SampleJournal } from '../../core/sample-shape.ts'
import { amira, withAmira } from './amira.ts'
import { audits } from './audits.ts'
import { jonas, withJonas } from './jonas.ts'
import { month1 } from './month-1.ts'
import { month2 } from './month-2.ts'
import { month3 } from './month-3.ts'
import { month4 } from './month-4.ts'
import { month5 } from './month-5.ts'
import { month6 } from './month-6.ts'
import { practice } from './practice.ts'
import { thisWeek } from './this-week.ts'

const weekly: readonly SampleEntry[] = [...month1, ...month2, ...month3, ...month4, ...month5, ...month6]

/** Nobody in it exists; the people of the team have first names, and those they serve have none. */
export const sampleJournal: SampleJournal = {
  weeks: 26,
  settings: {
    name: 'Nora',
    role: 'manager',
    weekday: 4,
    time: '16:30',
    theme: 'system',
    language: 'system',
    excused: [],
    letGo: [],
    handed: null,
    loneKeys: true,
    takenIn: null,
  },
  people: [jonas, amira],
  entries: [...weekly, ...audits].toSorted(
    (a, b) => a.when.week - b.when.week || a.when.weekday - b.when.weekday,
  ),
  meetings: [...withJonas, ...withAmira],
  practice,
  draft: thisWeek,
}
