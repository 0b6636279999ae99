/** The questions about being present and letting people speak, in Spanish. */

import { risingCount } from '../levels.ts'
import type { QuestionText } from '../text.ts'

/** By question id. */
export const listeningQuestions: Readonly<Record<string, QuestionText>> = {
  'listen-present': {
    label: 'Presencia plena',
    passage: 'Lista de recordatorios, primer punto: atención sin distracciones',
    wordings: {
      agent: {
        now: 'Mientras te hablaba la última persona disgustada que atendiste, ¿dónde tenías los ojos, las manos y la cabeza?',
        desired: 'Si alguien te observara mientras escuchas, ¿qué te gustaría que viera?',
        hint: 'Recuerda tu escritorio en ese momento: qué estaba abierto, qué se movía, qué leías a medias.',
        levels: risingCount(
          'conversaciones, en',
          'feminine',
          'dejo de lado todo lo demás mientras me hablan.',
        ),
      },
      manager: {
        now: 'La última vez que alguien de tu equipo vino a ti con algo difícil, ¿qué más se llevaba parte de tu atención?',
        desired:
          'Cuando alguien de tu equipo viene a ti con algo difícil, ¿de qué manera te gustaría estar ahí?',
        hint: 'El teléfono, el correo, la puerta, la próxima reunión: ¿cuáles estaban en la sala contigo?',
        levels: risingCount(
          'conversaciones con mi equipo, en',
          'feminine',
          'dejo de lado todo lo demás mientras me hablan.',
        ),
      },
      observed: {
        now: 'La última vez que viste a esta persona escuchar a un cliente disgustado, ¿qué hacían sus ojos y sus manos?',
        desired: 'Mientras un cliente disgustado le habla a esta persona, ¿qué te alegraría ver?',
        hint: 'Basta una ocasión que recuerdes: la pantalla, el teléfono, qué quedó abierto y qué dejó de lado.',
        levels: risingCount(
          'conversaciones, en',
          'feminine',
          'deja de lado todo lo demás mientras habla el cliente.',
        ),
      },
    },
  },
  'listen-finish': {
    label: 'Dejar que terminen',
    passage: 'Lista de recordatorios, segundo punto: no interrumpir, y lo breve que suele ser el relato',
    wordings: {
      agent: {
        now: 'Recuerda la última explicación larga que te dio un cliente. ¿Hasta dónde había llegado cuando hablaste tú por primera vez?',
        desired: '¿Hasta dónde te gustaría que llegara la gente antes de hablar tú?',
        hint: 'Suelen bastar unos dos minutos. ¿Qué estaba diciendo cuando se oyó tu voz?',
        levels: risingCount(
          'conversaciones, en',
          'feminine',
          'dejo que lleguen al final de su historia antes de hablar yo.',
        ),
      },
      manager: {
        now: 'La última vez que alguien de tu equipo te trajo un problema, ¿cuánto habías oído cuando empezaste a responder?',
        desired:
          'Cuando alguien de tu equipo te trae un problema, ¿cuánto te gustaría haber oído antes de responder?',
        hint: '¿Qué salió tarde en esa conversación, aunque ya se podía oír desde el principio?',
        levels: risingCount(
          'conversaciones con mi equipo, en',
          'feminine',
          'escucho hasta el final antes de responder.',
        ),
      },
      observed: {
        now: 'Recuerda una explicación larga de un cliente que oíste. ¿Hasta dónde había llegado el relato cuando esta persona habló por primera vez?',
        desired:
          'Cuando un cliente tiene algo largo que contar, ¿hasta dónde te alegraría que llegara el relato antes de que hable esta persona?',
        hint: 'Suelen bastar unos dos minutos. Con una sola llamada que hayas oído es suficiente.',
        levels: risingCount(
          'conversaciones, en',
          'feminine',
          'deja al cliente llegar al final de su historia antes de hablar.',
        ),
      },
    },
  },
  'listen-not-me': {
    label: 'Primero su historia',
    passage: 'Párrafo sobre la pérdida y la escucha: la tentación de contar lo que nos pasó a nosotros',
    wordings: {
      agent: {
        now: 'La última vez que un cliente te contó algo personal, ¿de quién fue la historia que ocupó los minutos siguientes?',
        desired:
          'Cuando un cliente te confía algo personal, ¿cómo te gustaría que fueran los minutos siguientes?',
        hint: 'Vuelve a oírlo y mira dónde aparecen «yo», «a mí» o «mi» en lo que dijiste.',
        levels: risingCount('conversaciones personales, en', 'feminine', 'dejo fuera mi propia historia.'),
      },
      manager: {
        now: 'La última vez que alguien de tu equipo te contó un problema suyo, ¿de qué hablaste tú al responder?',
        desired:
          'Cuando alguien de tu equipo se sincera contigo, ¿cuál te gustaría que fuera tu parte en la conversación?',
        hint: '«A mí me pasó lo mismo»: ahí suele cambiar de rumbo la conversación. ¿Apareció esta vez?',
        levels: risingCount(
          'conversaciones personales con mi equipo, en',
          'feminine',
          'dejo fuera mi propia historia.',
        ),
      },
      observed: {
        now: 'La última vez que oíste a un cliente contarle algo personal a esta persona, ¿de quién fue la historia que ocupó los minutos siguientes?',
        desired:
          'Cuando un cliente le confía algo personal a esta persona, ¿cómo te alegraría que fueran los minutos siguientes?',
        hint: 'Si oíste solo una parte, escribe esa parte, y qué siguió contando el cliente.',
        levels: risingCount('conversaciones personales, en', 'feminine', 'deja fuera su propia historia.'),
      },
    },
  },
  'listen-welcome': {
    label: 'Gracias por contármelo',
    passage:
      'Segundo párrafo, sobre la expresión que mostramos, y final del tercero, sobre que nos confíen una historia',
    wordings: {
      agent: {
        now: 'La última vez que alguien te contó más de lo que hacía falta para resolver su asunto, ¿qué notó en ti?',
        desired: 'Cuando alguien te cuenta más de lo necesario, ¿qué te gustaría que notara en ti?',
        hint: 'Una palabra, una pausa, un cambio en la voz o nada en absoluto: cualquiera de estas cosas es una respuesta.',
        levels: risingCount('historias personales, tras', 'feminine', 'agradezco que me lo hayan contado.'),
      },
      observed: {
        now: 'La última vez que oíste a un cliente contarle a esta persona más de lo que hacía falta, ¿qué recibió a cambio el cliente?',
        desired:
          'Cuando un cliente le cuenta a esta persona más de lo necesario, ¿qué te alegraría que recibiera a cambio el cliente?',
        hint: 'Una palabra, una pausa, un cambio en la voz, o nada que pudieras oír: cualquiera de estas cosas es una respuesta.',
        levels: risingCount(
          'historias personales, tras',
          'feminine',
          'agradece al cliente que se lo haya contado.',
        ),
      },
    },
  },
}
