/** The questions about the hard moments, in Spanish: losing a home, being unable to pay, a death. */

import type { QuestionText } from '../text.ts'

/** By question id. */
export const hardQuestions: Readonly<Record<string, QuestionText>> = {
  'hard-repossession': {
    label: 'Perder casa o vehículo',
    passage: 'El reto cerca del final, primera pregunta: una vivienda o un vehículo embargados',
    wordings: {
      manager: {
        now: 'La última vez que un cliente estaba perdiendo su casa o su vehículo por pagos atrasados, ¿cómo le habló tu equipo?',
        desired:
          'Cuando un cliente está perdiendo su casa o su vehículo, ¿cómo te gustaría que le hablara tu equipo?',
        hint: 'Si solo viste el expediente, dilo, y escribe lo que deja ver.',
        levels: [
          'Oí explicar el procedimiento, y ni una palabra sobre lo que la persona estaba perdiendo.',
          'Oí una palabra amable, y después el procedimiento.',
          'Oí a alguien decir lo que significaba esa pérdida para la persona antes de pasar al procedimiento.',
          'Oí nombrar la pérdida, dar tiempo para asimilarla y explicar todas las salidas que quedaban.',
          'Oí nombrar la pérdida, explicar todas las salidas que quedaban y, más adelante, a alguien del equipo llamar para preguntar cómo estaba.',
        ],
      },
    },
  },
  'hard-payment': {
    label: 'No poder pagar ahora',
    passage: 'El reto cerca del final, segunda pregunta: un pago que no se puede hacer',
    wordings: {
      agent: {
        now: 'Piensa en el último cliente que no podía pagar ese mes. ¿Cómo fue la conversación vista desde su lado?',
        desired:
          'Cuando alguien no puede pagar este mes, ¿cómo te gustaría que fuera la conversación vista desde su lado?',
        hint: 'Hablar de dinero es a menudo hablar de vergüenza. ¿Qué trato parecía esperar esa persona?',
        levels: [
          'Empecé por la cantidad y las fechas, y de ahí no pasé.',
          'Dije una palabra amable, y después pasé a la cantidad y las fechas.',
          'Pregunté qué había pasado, y escuché, antes de hablar de fechas.',
          'Escuché primero, y luego vi con la persona hasta dónde podía llegar.',
          'Escuché, vi con la persona hasta dónde podía llegar, y más adelante volví a preguntar cómo iba.',
        ],
      },
      manager: {
        now: 'La última vez que un cliente le dijo a tu equipo que no podía pagar ese mes, ¿qué oíste preguntar primero?',
        desired: 'Cuando un cliente no puede pagar, ¿qué te gustaría que tu equipo preguntara primero?',
        hint: 'Si puedes, escucha una de esas llamadas en vez de guiarte por las notas.',
        levels: [
          'Oí preguntar por la cantidad y las fechas, y nada más.',
          'Oí una palabra amable, y después la cantidad y las fechas.',
          'Oí a alguien preguntar qué había pasado, y escuchar, antes de hablar de fechas.',
          'Oí a alguien escuchar primero, y luego ver con la persona hasta dónde podía llegar.',
          'Oí a alguien escuchar, ver con la persona hasta dónde podía llegar, y volver más adelante a preguntar cómo iba.',
        ],
      },
      observed: {
        now: 'La última vez que oíste a esta persona hablar con un cliente que no podía pagar ese mes, ¿cómo fue la conversación vista desde el lado del cliente?',
        desired:
          'Cuando un cliente no puede pagar este mes, ¿qué te alegraría oír en su conversación con esta persona?',
        hint: 'Hablar de dinero es a menudo hablar de vergüenza. Si solo viste las notas, dilo, y escribe lo que muestran.',
        levels: [
          'Empezó por la cantidad y las fechas, y de ahí no pasó.',
          'Dijo una palabra amable, y después pasó a la cantidad y las fechas.',
          'Preguntó qué había pasado, y escuchó, antes de hablar de fechas.',
          'Escuchó primero, y luego vio con el cliente hasta dónde podía llegar.',
          'Escuchó, vio con el cliente hasta dónde podía llegar, y más adelante volvió a preguntar cómo iba.',
        ],
      },
    },
  },
  'hard-loss': {
    label: 'Tras una muerte',
    passage: 'Tercer párrafo: la muerte de un ser querido, y el deseo de que alguien escuche',
    wordings: {
      agent: {
        now: 'La última vez que un cliente te dijo que alguien había muerto, ¿qué hiciste con el minuto siguiente?',
        desired: 'Cuando alguien te habla de una muerte, ¿qué te gustaría hacer con el minuto siguiente?',
        hint: 'Escribe lo que recuerdes, aunque solo sea el formulario que necesitabas de esa persona.',
        levels: [
          'Empecé por los formularios.',
          'Dije una palabra amable, y después pasé a los formularios.',
          'Dejé que hablara todo lo que quisiera antes de los formularios.',
          'Dejé que hablara, y después asumí yo todo el papeleo que pude.',
          'Seguí a su lado hasta que todo estuvo hecho, y volví a ponerme en contacto en las semanas siguientes.',
        ],
      },
      manager: {
        now: 'La última vez que un cliente en duelo llegó a tu equipo, ¿qué se le dio antes de pedirle nada?',
        desired: 'Antes de pedirle nada a un cliente en duelo, ¿qué te gustaría que le diera tu equipo?',
        hint: '¿Tiempo, una sola persona con quien tratar o una lista de documentos?',
        levels: [
          'Oí que primero le pedían los formularios.',
          'Oí una palabra amable, y después los formularios.',
          'Oí que le daban tiempo para hablar antes de pedirle nada.',
          'Oí que le daban tiempo, y que alguien del equipo asumía todo el papeleo posible.',
          'Oí a alguien del equipo seguir a su lado hasta que todo estuvo hecho, y llamar de nuevo en las semanas siguientes.',
        ],
      },
      observed: {
        now: 'La última vez que presenciaste cómo un cliente le decía a esta persona que alguien había muerto, ¿qué le viste hacer con el minuto siguiente?',
        desired:
          'Cuando un cliente le habla de una muerte a esta persona, ¿qué te alegraría ver que hace con el minuto siguiente?',
        hint: 'Un minuto así le pide mucho a cualquiera. Escribe solo lo que viste; puedes dejarlo en blanco.',
        levels: [
          'Empezó por los formularios.',
          'Dijo una palabra amable, y después pasó a los formularios.',
          'Dejó que el cliente hablara todo lo que quisiera antes de los formularios.',
          'Dejó que el cliente hablara, y después asumió todo el papeleo que pudo.',
          'Siguió al lado del cliente hasta que todo estuvo hecho, y volvió a ponerse en contacto en las semanas siguientes.',
        ],
      },
    },
  },
}
