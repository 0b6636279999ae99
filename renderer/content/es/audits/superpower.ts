/** Empathy as strength, in Spanish. */

import type { AuditText } from '../text.ts'

const groups = [{ name: 'Esa conversación' }] as const

/** Goes back to one angry conversation. */
export const superpower: AuditText = {
  name: 'La empatía como fuerza',
  passage: 'Consejo del 2 de enero de 2024',
  event: {
    prompt: '¿A qué conversación airada vas a volver?',
    hint: 'Cuándo fue, de qué trataba y cómo acabó. Basta una línea.',
    why: 'Deja fuera el nombre. Esa persona no eligió estar en tu diario, y tú ya sabes de quién hablas.',
  },
  roles: {
    agent: {
      opening:
        'Vuelve a una conversación airada. No hace falta que te gustara ni que la ganaras; basta con que recuerdes cómo fue.',
      groups,
      marks: {
        'respect-guard': 'Hablé de su problema antes de explicar nuestra versión.',
        'respect-strength': 'Mostré que entendía, y aun así me mantuve firme.',
        'words-acknowledge': 'Nombré lo que sentía y asumí nuestra parte en voz alta.',
        'act-ownership': 'Seguí ahí hasta que alguien se hizo cargo.',
      },
      asks: {
        'respect-guard': {
          now: '¿Cuáles fueron tus dos primeras frases?',
          desired: 'La próxima vez, ¿cuáles te gustaría que fueran tus dos primeras frases?',
        },
        'respect-strength': {
          now: '¿Qué creías que pasaría si mostrabas que entendías?',
          desired: 'La próxima vez, ¿qué te gustaría creer que pasará si muestras que entiendes?',
        },
        'words-acknowledge': {
          now: '¿Qué dijiste de lo que sentía esa persona, y de nuestra parte en ello?',
          desired: 'La próxima vez, ¿qué te gustaría decir de lo que siente la persona, y de nuestra parte?',
        },
        'act-ownership': {
          now: 'Terminada la conversación, ¿adónde fue el problema después de pasar por ti?',
          desired: 'La próxima vez, ¿adónde te gustaría que fuera el problema después de pasar por ti?',
        },
      },
    },
    manager: {
      opening:
        'Vuelve a una conversación airada que llegó a tu equipo. No hace falta que saliera bien; basta con que sepas cómo fue, y qué hiciste después.',
      groups,
      marks: {
        'respect-guard': 'Se nombró su problema antes que nuestra versión.',
        'respect-strength': 'Le dije a mi colega qué logró ahí la comprensión, o qué habría logrado.',
        'act-ownership': 'Alguien del equipo siguió ahí hasta dejar el asunto encaminado.',
      },
      asks: {
        'respect-guard': {
          now: '¿Qué fue lo primero que esa persona oyó de nosotros?',
          desired: 'La próxima vez, ¿qué te gustaría que alguien en su lugar oyera primero de nosotros?',
        },
        'respect-strength': {
          now: '¿Qué te oyó decir después tu colega sobre mostrar comprensión?',
          desired: 'La próxima vez, ¿qué te gustaría que tu colega te oyera decir después?',
        },
        'act-ownership': {
          now: 'Terminada la conversación, ¿en manos de quién estaba el problema?',
          desired: 'La próxima vez, ¿en manos de quién te gustaría que estuviera el problema al final?',
        },
      },
    },
  },
}
