/** The listener's checklist, in Spanish. */

import type { AuditText } from '../text.ts'

const groups = [{ name: 'Los seis recordatorios' }] as const

/** Three minutes, right after one conversation. */
export const listener: AuditText = {
  name: 'La lista de quien escucha',
  passage: 'La lista de seis recordatorios',
  roles: {
    agent: {
      opening:
        'Toma la conversación que acaba de terminar, mientras aún puedes oírla. Seis marcas solo sobre ella, cada una con una línea si quieres; luego elige una cosa y escribe cómo la querrías la próxima vez.',
      groups,
      marks: {
        'listen-present': 'Dejé de lado todo lo demás mientras me hablaba.',
        'listen-finish': 'Llegó al final de su historia antes de que yo hablara.',
        'respect-judge': 'Hice una pregunta antes de formarme una opinión.',
        'respect-calm': 'Mantuve la cortesía y la calma de principio a fin.',
        'understand-signs': 'Capté algo que sus palabras no decían.',
        'understand-check': 'Repetí el problema con mis palabras antes de empezar a resolverlo.',
      },
      asks: {
        'listen-present': {
          now: 'Mientras te hablaba, ¿dónde tenías los ojos, las manos y la cabeza?',
          desired: 'La próxima vez, ¿qué te gustaría que viera en ti quien te habla?',
        },
        'listen-finish': {
          now: '¿Hasta dónde había llegado cuando hablaste tú por primera vez?',
          desired: 'La próxima vez, ¿hasta dónde te gustaría que llegara antes de hablar tú?',
        },
        'respect-judge': {
          now: '¿Qué fue lo primero que pensaste, para tus adentros, de esa persona?',
          desired: 'La próxima vez, ¿qué te gustaría estar pensando en el primer minuto?',
        },
        'respect-calm': {
          now: 'En el punto en que menos de acuerdo estabas, ¿cómo sonabas?',
          desired: 'La próxima vez que no estés de acuerdo, ¿cómo te gustaría que te oyera la otra persona?',
        },
        'understand-signs': {
          now: '¿Qué te dijeron la voz, la cara o el ritmo que las palabras no decían?',
          desired: 'La próxima vez, ¿qué te gustaría percibir además de las palabras?',
        },
        'understand-check': {
          now: '¿Cómo supiste que habías entendido el problema antes de empezar a resolverlo?',
          desired: 'La próxima vez, ¿qué te gustaría haberle oído antes de empezar?',
        },
      },
    },
    manager: {
      opening:
        'Toma la conversación que acabas de tener con alguien de tu equipo, mientras aún puedes oírla. Seis marcas solo sobre ella, cada una con una línea si quieres; luego elige una cosa y escribe cómo la querrías la próxima vez.',
      groups,
      marks: {
        'listen-present': 'Dejé de lado todo lo demás mientras me hablaba.',
        'listen-finish': 'Escuché hasta el final antes de responder.',
        'respect-judge': 'Pregunté qué había pasado antes de formarme una opinión.',
        'respect-calm': 'Mantuve la cortesía y la calma de principio a fin.',
        'understand-signs': 'Capté algo que sus palabras no decían.',
        'understand-check': 'Repetí el problema antes de responder.',
      },
      asks: {
        'listen-present': {
          now: 'Mientras te hablaba, ¿qué más se llevaba parte de tu atención?',
          desired: 'La próxima vez, ¿de qué manera te gustaría estar ahí mientras te hablan?',
        },
        'listen-finish': {
          now: '¿Cuánto habías oído cuando empezaste a responder?',
          desired: 'La próxima vez, ¿cuánto te gustaría haber oído antes de responder?',
        },
        'respect-judge': {
          now: '¿En qué momento lo tuviste decidido, y qué habías preguntado hasta entonces?',
          desired: 'La próxima vez, ¿qué te gustaría haber preguntado antes de formarte una opinión?',
        },
        'respect-calm': {
          now: 'En el punto en que menos de acuerdo estabas, ¿cómo sonabas desde su silla?',
          desired: 'La próxima vez que no estés de acuerdo, ¿cómo te gustaría sonar desde su silla?',
        },
        'understand-signs': {
          now: '¿Qué percibiste que no se dijo con palabras?',
          desired: 'La próxima vez, ¿qué te gustaría percibir antes de que tengan que decírtelo?',
        },
        'understand-check': {
          now: '¿Cómo supiste que habías entendido el problema antes de responder?',
          desired: 'La próxima vez, ¿qué te gustaría haberle oído antes de responder?',
        },
      },
    },
  },
}
