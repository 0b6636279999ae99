/** Serving with Empathy, in Spanish. */

import type { AuditText, GroupText } from '../text.ts'

const opening =
  'Estas son las preguntas más duras de la biblioteca. Respóndelas tal como están las cosas; luego toma una hoja limpia y escribe cómo te gustaría que fueran las respuestas. Algunas tratan de la muerte y la pérdida, y pueden tocar las tuyas. Puedes saltarlas, hoy o siempre.'

const hard: GroupText = {
  name: 'Momentos difíciles',
  opening: 'Solo sobre la última vez. Si te queda demasiado cerca, pasa a la siguiente pregunta.',
}

const after: readonly GroupText[] = [{ name: 'Escuchar' }, { name: 'Quedarse a su lado' }]

/** Begins with the hard moments, under a heading of their own. */
export const twoSheets: AuditText = {
  name: 'Servir con empatía',
  passage: 'Todo el artículo y, sobre todo, el reto cerca del final: dos hojas de papel',
  roles: {
    agent: { opening, groups: [hard, ...after] },
    manager: {
      opening,
      groups: [
        hard,
        {
          name: 'Cuando es alguien de tu gente',
          opening:
            'Solo sobre la última vez. Quizá parte de esto también lo cargaste tú; pasa de largo por lo que pese demasiado.',
        },
        ...after,
      ],
    },
  },
}
