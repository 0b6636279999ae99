/** The yearly review, in Spanish. */

import { dimensions } from '../dimensions.ts'
import type { AuditText, GroupText } from '../text.ts'

const opening =
  'Una vez al año, todo. Hazlo en varias sesiones, déjalo cuando quieras y retómalo donde estabas. Una sesión trata de momentos difíciles, y puede tocar un duelo tuyo; puedes saltarla, en parte o entera.'

const hard: GroupText = {
  name: 'Momentos difíciles',
  opening:
    'Cada pregunta trata solo de la última vez. Pueden tocar un duelo tuyo. Deja fuera lo que te quede demasiado cerca; el repaso está completo sin ello.',
}

const { listening, understanding, respect, language, action, relationship, team } = dimensions

/** Seven sittings for either role. */
export const yearly: AuditText = {
  name: 'Repaso anual',
  passage: 'Párrafo posterior a la lista: volver a mirarla al menos una vez al año',
  roles: {
    agent: {
      opening,
      groups: [
        { name: listening.name },
        { name: understanding.name },
        { name: respect.name },
        { name: language.name },
        { name: action.name },
        hard,
        { name: 'Relación, y tus propias fuerzas' },
      ],
    },
    manager: {
      opening,
      groups: [
        { name: listening.name },
        { name: understanding.name },
        { name: 'Respeto, calma y palabras' },
        { name: action.name },
        { name: relationship.name },
        hard,
        { name: team.name },
      ],
    },
  },
}
