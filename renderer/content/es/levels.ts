/** The line above the level choices, in Spanish. */

import type { LevelsLead } from '../levels.ts'

/** On each of the two sheets, for the kinds of answer that offer a choice. */
export const levelsLead: LevelsLead = {
  level: {
    now: 'Repasa las más recientes que recuerdes.',
    desired: 'De otras tantas, ¿cuántas querrías que fueran?',
  },
  caseLevel: {
    now: 'Piensa solo en la última vez, por lejana que sea. Puedes dejarlo en blanco.',
    desired: 'Si volviera a pasar, ¿cuál de estas frases querrías poder decir?',
  },
  mark: { now: 'Solo esta vez.' },
}
