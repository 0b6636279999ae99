/** The words of one’s own questions and audits, in Spanish. */

import type { own as english } from '../en/own.ts'

/** Message ids and their texts, in ICU message syntax. */
export const own: Readonly<Record<keyof typeof english, string>> = {
  'own.yours': 'Tuya',

  'walk.source.own': 'Una pregunta tuya',
  'walk.source.adapted': 'Tuya, adaptada de «{title}»',
  'walk.reworded':
    'Esta pregunta se ha redactado de otro modo desde entonces. Lo que respondiste antes, por última vez el {day}, se queda con la redacción anterior, en una serie propia.',
}
