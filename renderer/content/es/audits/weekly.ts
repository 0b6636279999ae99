/** The weekly reflection in Spanish. */

import type { AuditText } from '../text.ts'

const shared = {
  name: 'Reflexión semanal',
  passage:
    'El reto cerca del final: preguntas difíciles, respondidas en papel; las preguntas mismas vienen de los cinco artículos',
} as const

const groups = [{ name: 'Esta semana' }] as const

/** For those who serve. */
export const weeklyAgent: AuditText = {
  ...shared,
  roles: {
    agent: {
      opening:
        'Aparta por un rato la lista de espera. Ocho preguntas sobre la semana que dejas atrás: seis que vuelven cada semana y dos que cambian. En una semana corta, bastan las seis. De vez en cuando una trata de una muerte o de una situación dura, y puede tocar algo tuyo; puedes saltarla.',
      groups,
    },
  },
}

/** For those who lead. */
export const weeklyManager: AuditText = {
  ...shared,
  roles: {
    manager: {
      opening:
        'Cierra la puerta por un rato. Ocho preguntas sobre tu gente y sobre ti: seis que vuelven cada semana y dos que cambian. En una semana corta, bastan las seis. De vez en cuando una trata de una muerte o de una situación dura, y puede tocar algo tuyo; puedes saltarla.',
      groups,
    },
  },
}
