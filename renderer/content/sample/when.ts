/** The hour at which the sample’s manager closes the door. */

import type { SampleWhen } from '../../core/sample-shape.ts'

/** The Thursday of a week, at about half past four. */
export const thursday = (week: number, time = '16:30'): SampleWhen => ({ week, weekday: 4, time })
