/** The questions about holding back judgement and staying composed, in Spanish. */

import { risingCount } from '../levels.ts'
import type { QuestionText } from '../text.ts'

/** By question id. */
export const respectQuestions: Readonly<Record<string, QuestionText>> = {
  'respect-judge': {
    label: 'Antes de juzgar',
    passage: 'Lista de recordatorios, tercer punto: dejar el juicio a un lado',
    wordings: {
      agent: {
        now: '¿Qué fue lo primero que pensaste, para tus adentros, del cliente que más paciencia te pidió esta semana?',
        desired:
          'Cuando un cliente pone a prueba tu paciencia, ¿qué te gustaría estar pensando en el primer minuto?',
        hint: 'Esto queda para ti mientras no lo compartas. Escribe la frase tal como te pasó por la cabeza.',
        levels: risingCount(
          'clientes difíciles, con',
          'masculine',
          'hago una pregunta antes de formarme una opinión.',
        ),
      },
      manager: {
        now: 'La última vez que te decepcionó el trabajo de alguien de tu equipo, ¿qué habías preguntado cuando te formaste una opinión?',
        desired:
          'Cuando te decepciona el trabajo de alguien, ¿qué te gustaría haber preguntado antes de formarte una opinión?',
        hint: 'Vuelve al momento en que ya lo tenías decidido. ¿Qué sabías hasta entonces?',
        levels: risingCount(
          'decepciones, en',
          'feminine',
          'pregunto a la persona qué pasó antes de formarme una opinión.',
        ),
      },
      observed: {
        now: 'Con el último cliente difícil que viste atender a esta persona, ¿qué fue lo primero que le oíste preguntar o decir?',
        desired: 'Ante un cliente difícil, ¿qué te alegraría oírle a esta persona en el primer minuto?',
        hint: 'Los pensamientos no se ven, y no hace falta adivinarlos. Escribe solo lo que se dijo, durante la conversación o después.',
        levels: risingCount(
          'clientes difíciles, con',
          'masculine',
          'hace una pregunta antes de dar una opinión.',
        ),
      },
    },
  },
  'respect-calm': {
    label: 'Calma al discrepar',
    passage: 'Lista de recordatorios, cuarto punto: cortesía y calma sin estar de acuerdo',
    wordings: {
      agent: {
        now: 'La última vez que pensaste que un cliente se equivocaba, ¿cómo sonabas?',
        desired: 'Cuando piensas que alguien se equivoca, ¿cómo te gustaría que te oyera?',
        hint: 'Vuelve a oír tu primera frase: la velocidad, el volumen, la palabra con que empezó.',
        levels: risingCount('desacuerdos, en', 'masculine', 'mantengo la calma en la voz y las palabras.'),
      },
      manager: {
        now: 'La última vez que no estuviste de acuerdo con alguien de tu equipo, ¿cómo sonabas desde su silla?',
        desired:
          'Cuando no estás de acuerdo con alguien de tu equipo, ¿cómo te gustaría sonar desde su silla?',
        hint: '¿Qué podría haber contado alguien desde el escritorio de al lado?',
        levels: risingCount(
          'desacuerdos con mi equipo, en',
          'masculine',
          'mantengo la calma en la voz y las palabras.',
        ),
      },
      observed: {
        now: 'La última vez que oíste a esta persona discrepar con un cliente, ¿cómo sonaba?',
        desired: 'Cuando esta persona discrepa con un cliente, ¿cómo te alegraría que sonara?',
        hint: 'Elige una primera frase que recuerdes: la velocidad, el volumen, la palabra con que empezó.',
        levels: risingCount('desacuerdos, en', 'masculine', 'mantiene la calma en la voz y las palabras.'),
      },
    },
  },
  'respect-guard': {
    label: 'Bajar la guardia',
    passage:
      'Consejo del 2 de enero de 2024: mantener la guardia alta es negar el problema y nuestra parte en él',
    wordings: {
      agent: {
        now: 'La última vez que un cliente se enojó contigo, ¿cuáles fueron tus dos primeras frases?',
        desired: 'Cuando alguien se enoja contigo, ¿cuáles te gustaría que fueran tus dos primeras frases?',
        hint: 'Si ya no recuerdas las palabras exactas, escribe de qué hablaban: del cliente, de la norma o de nosotros.',
        levels: risingCount(
          'clientes que se enojan, con',
          'masculine',
          'hablo de su problema antes de explicar nuestra versión.',
        ),
      },
      manager: {
        now: 'La última vez que el enojo de un cliente llegó a tu equipo, ¿qué fue lo primero que esa persona oyó de nosotros?',
        desired: 'Cuando un cliente se enoja con tu equipo, ¿qué te gustaría que esa persona oyera primero?',
        hint: 'Antes de escribir, vuelve a leer la primera respuesta o a escuchar el primer minuto.',
        levels: risingCount(
          'clientes que se enojan, con',
          'masculine',
          'oigo nombrar su problema antes que nuestra versión.',
        ),
      },
      observed: {
        now: 'La última vez que oíste o leíste su respuesta a un cliente que se enojó, ¿cuáles fueron las dos primeras frases?',
        desired:
          'Cuando un cliente se enoja con esta persona, ¿qué te alegraría oír en sus dos primeras frases?',
        hint: 'Si ya no recuerdas las palabras exactas: ¿hablaban del cliente, de la norma o de nosotros?',
        levels: risingCount(
          'clientes que se enojan, con',
          'masculine',
          'nombra el problema del cliente antes que nuestra versión.',
        ),
      },
    },
  },
  'respect-strength': {
    label: 'Empatía como fuerza',
    passage:
      'Consejo del 2 de enero de 2024: alguien que estaba aprendiendo y temía parecer débil, y la respuesta que recibió',
    wordings: {
      agent: {
        now: 'En tu última conversación airada, ¿qué creías que pasaría si mostrabas que entendías?',
        desired: 'Ante el enojo de un cliente, ¿qué te gustaría creer que pasa si muestras que entiendes?',
        hint: 'Algunas personas aprendimos pronto que eso parece debilidad. ¿Qué aprendiste tú?',
        levels: risingCount(
          'conversaciones airadas, en',
          'feminine',
          'muestro comprensión y aun así me mantengo firme.',
        ),
      },
      manager: {
        now: '¿Qué fue lo último que le dijiste a tu equipo sobre mostrar comprensión a alguien que se enoja?',
        desired: '¿Qué te gustaría que tu equipo te hubiera oído decir sobre la comprensión y la fuerza?',
        hint: 'Si no recuerdas nada, escribe qué pudieron deducir de tu silencio.',
        levels: risingCount(
          'conversaciones airadas, tras',
          'feminine',
          'le digo a mi colega qué logró con su comprensión.',
        ),
      },
      observed: {
        now: 'En la última conversación airada que le oíste a esta persona, ¿dónde mostró comprensión y dónde se mantuvo firme?',
        desired:
          'Ante el enojo de un cliente, ¿cómo te alegraría ver que esta persona une comprensión y firmeza?',
        hint: 'Dos cosas que se pueden oír: una frase sobre el problema del cliente, y un límite que se mantuvo.',
        levels: risingCount(
          'conversaciones airadas, en',
          'feminine',
          'muestra comprensión y aun así se mantiene firme.',
        ),
      },
    },
  },
  'respect-composure': {
    label: 'Serenidad bajo presión',
    passage: 'Párrafo sobre la valentía: mantenerse firme, con fe, mientras todo se viene abajo alrededor',
    wordings: {
      agent: {
        now: 'En la hora de esta semana en que más cosas salieron mal, ¿qué encontró en ti el siguiente cliente?',
        desired: 'Cuando todo sale mal a la vez, ¿qué te gustaría que encontrara en ti el siguiente cliente?',
        hint: 'Elige la peor hora y empieza por cómo respiraste antes de atender a la siguiente persona.',
        levels: risingCount(
          'horas duras, en',
          'feminine',
          'recibo al siguiente cliente con calma y sin prisa.',
        ),
      },
      manager: {
        now: 'La última vez que todo se desmoronaba a tu alrededor, ¿qué vio tu equipo en ti?',
        desired: 'Cuando todo se desmorona, ¿qué te gustaría que tu equipo viera en ti?',
        hint: 'Imagina qué contó esa noche en su casa alguien del equipo.',
        levels: risingCount('días duros, en', 'masculine', 'mantengo la calma a la vista de mi equipo.'),
      },
      observed: {
        now: 'En la última hora dura que viste pasar a esta persona, ¿con qué se encontró el siguiente cliente?',
        desired:
          'Cuando todo sale mal a la vez, ¿qué te alegraría que el siguiente cliente encontrara en esta persona?',
        hint: 'Empieza por sus primeras palabras a ese siguiente cliente, si estabas lo bastante cerca para oírlas.',
        levels: risingCount(
          'horas duras, en',
          'feminine',
          'recibe al siguiente cliente con calma y sin prisa.',
        ),
      },
    },
  },
  'respect-undecided': {
    label: 'Paciencia con la duda',
    passage: 'El reto cerca del final, última pregunta: clientes que no se deciden',
    wordings: {
      agent: {
        now: '¿Cómo te fue con el último cliente que no se decidía?',
        desired: 'Cuando alguien no se decide, ¿cómo te gustaría que fuera para esa persona el rato contigo?',
        hint: 'Intenta recordar qué le hacía difícil elegir, si llegaste a saberlo.',
        levels: risingCount(
          'clientes que no se deciden, con',
          'masculine',
          'pregunto qué hace difícil la elección.',
        ),
      },
      manager: {
        now: 'Piensa en un cliente que no se decidía. ¿Qué recibió de tu equipo mientras dudaba?',
        desired: 'Mientras un cliente duda, ¿qué te gustaría que recibiera de tu equipo?',
        hint: 'Ten en cuenta qué decían en ese momento el reloj, la fila y los objetivos.',
        levels: risingCount(
          'clientes que no se deciden, con',
          'masculine',
          'oigo preguntar qué hace difícil la elección.',
        ),
      },
      observed: {
        now: '¿Cómo fue la última vez que viste a esta persona con un cliente que no se decidía?',
        desired: 'Cuando un cliente no se decide, ¿cómo te alegraría ver que esta persona emplea ese rato?',
        hint: '¿Qué le oíste preguntar, y qué había detrás de la duda?',
        levels: risingCount(
          'clientes que no se deciden, con',
          'masculine',
          'pregunta qué hace difícil la elección.',
        ),
      },
    },
  },
}
