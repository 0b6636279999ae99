/** The questions about saying it so that it can be heard, in Spanish. */

import { risingCount } from '../levels.ts'
import type { QuestionText } from '../text.ts'

/** By question id. */
export const languageQuestions: Readonly<Record<string, QuestionText>> = {
  'words-acknowledge': {
    label: 'Nombrar y asumir',
    passage:
      'Consejo del 2 de enero de 2024: lo que se pierde cuando no se admite ni lo que siente la otra persona ni nuestra parte',
    wordings: {
      agent: {
        now: 'La última vez que le fallamos a un cliente, ¿con qué palabras le hablaste de ello?',
        desired: 'Cuando le hemos fallado a alguien, ¿qué palabras te gustaría que oyera de ti?',
        hint: 'Está lo que siente esa persona y está lo que hicimos. Fíjate de cuál de las dos cosas hablaste.',
        levels: risingCount(
          'quejas, en',
          'feminine',
          'nombro el sentimiento y asumo nuestra parte en voz alta.',
        ),
      },
      observed: {
        now: 'La última vez que esta persona habló o escribió a un cliente a quien habíamos fallado, ¿qué palabras oíste o leíste?',
        desired:
          'Cuando le hemos fallado a un cliente, ¿qué te alegraría oír decir a esta persona sobre ello?',
        hint: 'Está lo que siente el cliente y está lo que hicimos. ¿Cuál de las dos cosas se nombró?',
        levels: risingCount(
          'quejas, en',
          'feminine',
          'nombra el sentimiento y asume nuestra parte en voz alta.',
        ),
      },
    },
  },
  'words-sorry': {
    label: 'Decir «lo siento»',
    passage: 'Lista de frases sencillas, primera frase',
    wordings: {
      agent: {
        now: 'La última vez que algo le falló a un cliente, ¿cómo apareció «lo siento» en lo que dijiste?',
        desired:
          'Cuando algo le falla a un cliente, ¿qué lugar te gustaría que tuviera «lo siento» en tus palabras?',
        hint: 'Quizá faltó, o se dijo cinco veces seguidas, o le siguió un «pero».',
        levels: risingCount(
          'veces que algo falla, en',
          'feminine',
          'digo «lo siento» sin rodeos y sin «pero».',
        ),
      },
      observed: {
        now: 'La última vez que algo le falló a un cliente de esta persona, ¿cómo apareció «lo siento» en lo que oíste o leíste?',
        desired:
          'Cuando algo le falla a un cliente, ¿qué lugar te alegraría que esta persona le diera a «lo siento»?',
        hint: 'Quizá faltó, o se dijo cinco veces seguidas, o le siguió un «pero». Cita la frase si puedes.',
        levels: risingCount(
          'veces que algo falla, en',
          'feminine',
          'dice «lo siento» sin rodeos y sin «pero».',
        ),
      },
    },
  },
  'words-help': {
    label: 'Ofrecer ayuda',
    passage: 'Lista de frases sencillas, segunda frase',
    wordings: {
      agent: {
        now: '¿Cómo supo tu último cliente que estabas ahí para ayudar?',
        desired: '¿Cómo te gustaría que la gente notara que quieres ayudar?',
        hint: 'Una pregunta, un ofrecimiento, un simple «yo me encargo»: busca el momento en que llegó.',
        levels: risingCount(
          'conversaciones, en',
          'feminine',
          'pregunto, con todas las letras, cómo puedo ayudar.',
        ),
      },
      observed: {
        now: 'En la última conversación suya que oíste o leíste, ¿en qué pudo notar el cliente que esta persona estaba ahí para ayudar?',
        desired:
          '¿De qué manera te alegraría oír que esta persona le hace saber a un cliente que quiere ayudar?',
        hint: 'Una pregunta, un ofrecimiento, un simple «yo me encargo»: cita uno, y di en qué momento llegó.',
        levels: risingCount(
          'conversaciones, en',
          'feminine',
          'pregunta, con todas las letras, cómo puede ayudar.',
        ),
      },
    },
  },
  'words-here': {
    label: 'Estar de su lado',
    passage: 'Lista de frases sencillas, tercera frase',
    wordings: {
      agent: {
        now: 'La última vez que un asunto tuvo que quedar abierto, ¿qué idea se llevó el cliente de quién estaba de su lado?',
        desired:
          'Cuando un asunto tiene que esperar, ¿qué te gustaría que el cliente supiera de nosotros al irse?',
        hint: '¿Un nombre, un número, una hora para llamar o solo «tendrá noticias nuestras»?',
        levels: risingCount(
          'asuntos abiertos, en',
          'masculine',
          'digo que aquí estamos y cómo encontrarnos.',
        ),
      },
      observed: {
        now: 'La última vez que viste a esta persona despedirse de un cliente con el asunto aún abierto, ¿con qué se fue el cliente?',
        desired:
          'Cuando un asunto tiene que esperar, ¿qué te alegraría oír que esta persona le dice al cliente de nosotros?',
        hint: 'Una frase de despedida que oíste o leíste: ¿un nombre, un número, una hora para llamar?',
        levels: risingCount(
          'asuntos abiertos, en',
          'masculine',
          'dice que aquí estamos y cómo encontrarnos.',
        ),
      },
    },
  },
  'words-delivery': {
    label: 'Vida en la voz',
    passage:
      'Consejo del 9 de enero de 2024: un buen trabajo puede presentarse sin vida; nuestra copia solo tiene el título y las primeras líneas de este consejo',
    wordings: {
      agent: {
        now: 'Si pudieras volver a oír tu última conversación de ayer, ¿qué oirías en tu voz?',
        desired: 'Al volver a oír la última conversación de cualquier día, ¿qué te gustaría oír?',
        hint: 'Si fue por escrito, lee tu última respuesta en voz alta y trata de oír a la persona que hay en ella.',
        levels: risingCount(
          'conversaciones al final del día, en',
          'feminine',
          'aún se nota interés en mi tono.',
        ),
      },
      observed: {
        now: '¿Qué has oído en su voz, o leído en sus líneas, hacia el final de un día largo?',
        desired:
          'En la última conversación de cualquier día, ¿qué te alegraría oír en la voz de esta persona?',
        hint: 'Una llamada tardía que oíste, o una respuesta tardía que leíste: trata de oír a la persona que hay detrás.',
        levels: risingCount(
          'conversaciones al final del día, en',
          'feminine',
          'aún se nota interés en su tono.',
        ),
      },
    },
  },
  'words-speak-up': {
    label: 'Hacer que se note',
    passage: 'Párrafo anterior a las frases: sin palabras ni gestos, la empatía queda oculta',
    wordings: {
      agent: {
        now: 'Piensa en un cliente que te importó esta semana. ¿Cómo podría saberlo?',
        desired: 'Cuando te conmueve el problema de alguien, ¿cómo te gustaría que lo supiera?',
        hint: 'Busca una palabra, una línea que escribiste, una llamada que hiciste. Solo cuenta lo que se podía notar.',
        levels: risingCount(
          'conversaciones difíciles, en',
          'feminine',
          'digo o hago algo que muestra que me importa.',
        ),
      },
      manager: {
        now: 'Piensa en un cliente que le importó a tu equipo esta semana. ¿Cómo podría saberlo esa persona?',
        desired: 'Cuando a tu equipo le importa alguien, ¿cómo te gustaría que esa persona lo supiera?',
        hint: 'Busca en la última respuesta enviada una frase que solo una persona escribiría.',
        levels: risingCount(
          'conversaciones difíciles, en',
          'feminine',
          'veo una palabra o un gesto que muestra que nos importa.',
        ),
      },
      observed: {
        now: 'Piensa en un cliente que sabes que le importó a esta persona. ¿Qué viste u oíste que se lo habría hecho saber al cliente?',
        desired:
          'Cuando el problema de un cliente conmueve a esta persona, ¿cómo te alegraría ver que lo muestra?',
        hint: 'Una palabra, una línea que escribió, una llamada que hizo. Solo cuenta lo que se podía notar.',
        levels: risingCount(
          'conversaciones difíciles, en',
          'feminine',
          'dice o hace algo que muestra que le importa.',
        ),
      },
    },
  },
}
