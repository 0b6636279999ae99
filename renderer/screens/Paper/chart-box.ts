/** How large the small charts of a printed report are, and where their points lie. */

import type { Box } from '../Insights/scale.ts'

/** The box of the points. */
export const chartBox: Box = { left: 30, right: 292, top: 16, bottom: 104 }

/** What is drawn around it. */
export const chartView = '0 0 304 136'
