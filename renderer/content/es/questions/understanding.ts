/** The questions about seeing it from where the other person stands, in Spanish. */

import { risingCount } from '../levels.ts'
import type { QuestionText } from '../text.ts'

/** By question id. */
export const understandingQuestions: Readonly<Record<string, QuestionText>> = {
  'understand-shoes': {
    label: 'En su lugar',
    passage: 'Segundo párrafo: intentar ponerse en su lugar aunque no se conecte con lo que pide',
    wordings: {
      agent: {
        now: 'Piensa en un cliente de esta semana con quien no lograbas conectar. ¿Cuánto te acercaste a su manera de ver las cosas?',
        desired: 'Ante alguien con quien no conectas, ¿qué te gustaría poder decir que intentaste?',
        hint: 'Empieza por lo que esa persona intentaba resolver ese día, antes de que tú aparecieras.',
        levels: risingCount(
          'clientes con quienes me cuesta conectar, con',
          'masculine',
          'pregunto por su punto de vista.',
        ),
      },
      manager: {
        now: 'Piensa en el cliente con quien más le costó congeniar a tu equipo esta semana. ¿Qué se dijo del punto de vista de esa persona?',
        desired: 'Cuando cuesta congeniar con un cliente, ¿qué te gustaría oír en tu equipo?',
        hint: 'Los comentarios después de la llamada dicen tanto como la llamada misma.',
        levels: risingCount(
          'clientes que nos resultan difíciles, con',
          'masculine',
          'oigo preguntar por su punto de vista.',
        ),
      },
      observed: {
        now: 'Piensa en un cliente con quien a esta persona le costó conectar. ¿Qué le viste intentar para acercarse al punto de vista del cliente?',
        desired: 'Con un cliente con quien cuesta conectar, ¿qué te alegraría ver que intenta esta persona?',
        hint: 'Una pregunta que hizo, o algo que te dijo después sobre aquel cliente.',
        levels: risingCount(
          'clientes con quienes le cuesta conectar, con',
          'masculine',
          'pregunta por su punto de vista.',
        ),
      },
    },
  },
  'understand-signs': {
    label: 'Lo que se calla',
    passage: 'Lista de recordatorios, quinto punto: la cara, el tono y lo que no se dice',
    wordings: {
      agent: {
        now: 'En una conversación de esta semana, ¿qué te dijeron la voz, la cara o el ritmo que las palabras no decían?',
        desired: 'Cuando las palabras y la voz no dicen lo mismo, ¿qué te gustaría percibir?',
        hint: 'Un suspiro, un silencio largo, un «todo bien» que no era verdad, un correo sin saludo.',
        levels: risingCount(
          'conversaciones difíciles, en',
          'feminine',
          'capto algo que las palabras no dicen.',
        ),
      },
      manager: {
        now: 'En tu última conversación a solas con alguien de tu equipo, ¿qué percibiste que no se dijo con palabras?',
        desired: '¿Qué te gustaría percibir en las personas de tu equipo antes de que tengan que decirlo?',
        hint: 'Los hombros, los silencios, una broma demasiado rápida, una cámara que siguió apagada.',
        levels: risingCount(
          'conversaciones con mi equipo, en',
          'feminine',
          'capto algo que las palabras no dicen.',
        ),
      },
      observed: {
        now: '¿Qué le has visto hacer a esta persona con lo que la voz, la cara o el ritmo de un cliente dicen y sus palabras callan?',
        desired:
          'Cuando las palabras y la voz de un cliente no dicen lo mismo, ¿qué te alegraría ver hacer a esta persona?',
        hint: 'Un suspiro, un silencio largo, un «todo bien» que no era verdad: ¿qué preguntó o dijo después?',
        levels: risingCount(
          'conversaciones difíciles, en',
          'feminine',
          'capta algo que las palabras del cliente no dicen.',
        ),
      },
    },
  },
  'understand-check': {
    label: 'Entender antes de resolver',
    passage: 'Lista de recordatorios, último punto: tener claro el problema',
    wordings: {
      agent: {
        now: 'Con el último problema enredado que atendiste, ¿cómo supiste que lo habías entendido antes de empezar a resolverlo?',
        desired: 'Antes de empezar a resolver algo, ¿qué te gustaría haberle oído al cliente?',
        hint: '¿Lo repetiste con tus palabras? Recuerda qué te respondió.',
        levels: risingCount(
          'casos enredados, en',
          'masculine',
          'repito el problema con mis palabras antes de resolverlo.',
        ),
      },
      manager: {
        now: 'La última vez que alguien te trajo un problema, ¿cómo supiste que lo habías entendido antes de responder?',
        desired: 'Antes de responder al problema de alguien, ¿qué te gustaría haberle oído decir?',
        hint: 'Si se lo repetiste, ¿con palabras de quién?',
        levels: risingCount(
          'conversaciones sobre un problema, en',
          'feminine',
          'lo repito antes de responder.',
        ),
      },
      observed: {
        now: 'Con el último problema enredado que viste atender a esta persona, ¿qué hubo antes de que empezara a resolverlo?',
        desired: 'Antes de que esta persona empiece a resolver un problema enredado, ¿qué te alegraría oír?',
        hint: 'Sus primeras frases lo dicen: ¿repitió el problema con sus palabras, y qué respondió el cliente?',
        levels: risingCount(
          'casos enredados, en',
          'masculine',
          'repite el problema con sus palabras antes de resolverlo.',
        ),
      },
    },
  },
  'understand-not-pity': {
    label: 'Empatía, no lástima',
    passage:
      'Comienzo de la parte sobre la empatía, donde se la distingue de la compasión (en inglés, «sympathy»); el segundo párrafo de «Serving with Empathy» dice lo mismo',
    wordings: {
      agent: {
        now: 'La última vez que te conmovió lo que vivía un cliente, ¿qué le dijiste en concreto?',
        desired:
          'Cuando te conmueve lo que vive alguien, ¿qué te gustaría que tus palabras hicieran por esa persona?',
        hint: 'Léelo con sus ojos: ¿las palabras miran desde arriba, aunque con cariño, o se ponen a su lado?',
        levels: risingCount(
          'conversaciones dolorosas, en',
          'feminine',
          'pongo en palabras cómo lo vive la otra persona.',
        ),
      },
      manager: {
        now: 'Piensa en un cliente que le dio lástima a tu equipo. ¿Qué llegó a oír esa persona?',
        desired: 'Cuando un cliente le da lástima a tu equipo, ¿qué te gustaría que oyera esa persona?',
        hint: '«Pobre» habla de la persona. La comprensión habla con ella.',
        levels: risingCount(
          'conversaciones dolorosas, en',
          'feminine',
          'oigo poner en palabras cómo lo vive la otra persona.',
        ),
      },
      observed: {
        now: 'La última vez que notaste que lo que vivía un cliente conmovía a esta persona, ¿qué le oíste decir?',
        desired:
          'Cuando lo que vive un cliente conmueve a esta persona, ¿qué te alegraría oír en sus palabras?',
        hint: 'Escribe la frase tal como la recuerdes, y qué dijo el cliente después.',
        levels: risingCount(
          'conversaciones dolorosas, en',
          'feminine',
          'pone en palabras cómo lo vive el cliente.',
        ),
      },
    },
  },
  'understand-person': {
    label: 'Conocer a la persona',
    passage:
      'Consejo del 13 de febrero de 2024: escuelas cuyo personal quiere conocer a cada estudiante; nuestra copia solo tiene el título y las primeras líneas de este consejo',
    wordings: {
      agent: {
        now: 'Elige a un cliente que atendiste esta semana. ¿Qué sabes de esa persona, más allá del caso?',
        desired: 'Al terminar de ayudar a alguien, ¿qué te gustaría saber de esa persona?',
        hint: 'A qué dedica el día, qué le preocupa, cómo prefiere que le digan las cosas.',
        levels: risingCount('clientes, de', 'masculine', 'puedo contar algo que va más allá del caso.'),
      },
      manager: {
        now: 'Piensa en un cliente que tu equipo ve con frecuencia. ¿Qué sabe el equipo de esa persona que no esté en su ficha?',
        desired: '¿Qué te gustaría que tu equipo supiera de las personas que atiende a menudo?',
        hint: 'Pregúntate qué se perdería si se marchara la única persona del equipo que conoce bien a ese cliente.',
        levels: risingCount(
          'clientes habituales, de',
          'masculine',
          'el equipo sabe algo que no está en ninguna ficha.',
        ),
      },
      observed: {
        now: 'Cuando esta persona te habla de un cliente, ¿qué oyes de ese cliente más allá del caso?',
        desired:
          'Cuando esta persona te hable de un cliente a quien ayudó, ¿qué te alegraría oír más allá del caso?',
        hint: 'El último cliente de quien te habló: una preocupación, un plan, cómo prefiere que le digan las cosas.',
        levels: risingCount(
          'clientes, de',
          'masculine',
          'puede contar algo del cliente que va más allá del caso.',
        ),
      },
    },
  },
}
