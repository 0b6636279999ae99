/** The words of the team's page, in Spanish. */

import type { team as english } from '../en/team.ts'

/** Message ids and their texts, in ICU message syntax. */
export const team: Readonly<Record<keyof typeof english, string>> = {
  'team.title': 'Los niveles del equipo',
  'team.link': 'Los niveles del equipo, a partir de cinco personas',
  'team.lead':
    'Cuántas personas están en cada nivel, según lo que dijeron de sí mismas en hojas que abristeis a la vez. Sin nombres, sin textos, sin orden entre personas.',
  'team.people': '{count, plural, one {# persona} other {# personas}} con hojas abiertas.',
  'team.few':
    'Menos de cinco personas han abierto una hoja contigo. No se muestra nada, para que no se distinga a nadie de las demás.',
  'team.few.filter':
    'Así quedan menos de cinco personas, o menos de cinco se quedan fuera. No se muestra nada, para que no se distinga a nadie de las demás.',
}
