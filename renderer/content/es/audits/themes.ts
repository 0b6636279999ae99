/** The audits that follow one article's theme through everyday work, in Spanish. */

import type { AuditText } from '../text.ts'

const missing = [
  {
    name: 'Lo que quizá falta',
    opening:
      'Ahora mira más allá de ese cliente, hacia las semanas corrientes. La última pregunta vuelve al punto de partida.',
  },
] as const

/** Starts from one customer who left, then looks for the same gaps in everyday work. */
export const notDone: AuditText = {
  name: 'Lo que no hicimos',
  passage: 'Consejo del 12 de diciembre de 2023',
  event: {
    prompt: '¿Con qué cliente empiezas, uno que se marchó o que se fue descontento?',
    hint: 'A qué vino, y qué fue lo último que recibió de nosotros. Basta una línea.',
    why: 'Deja fuera el nombre. Esa persona no eligió estar en tu diario, y tú ya sabes de quién hablas.',
  },
  roles: {
    agent: {
      opening:
        'Empieza por un cliente que se marchó, o que se fue descontento. Deja a un lado lo que se hizo mal. Después, cinco preguntas buscan en el trabajo de cada día lo que quizá no se hizo en absoluto: la rapidez, la palabra, la respuesta, el contacto.',
      groups: missing,
    },
    manager: {
      opening:
        'Empieza por un cliente que tu equipo perdió, o dejó descontento. Deja a un lado lo que se hizo mal. Después, cinco preguntas buscan en el trabajo de cada día lo que quizá no se hizo en absoluto: la rapidez, la palabra, la respuesta, el contacto.',
      groups: missing,
    },
  },
}

const whoseGood = [{ name: 'Por el bien de quién' }] as const

/** Whose good came first. */
export const selfless: AuditText = {
  name: '¿Piensas primero en los demás?',
  passage: 'Consejo del 7 de diciembre de 2021',
  roles: {
    agent: {
      opening:
        'Una pregunta incómoda, y nadie te está poniendo nota. Mira qué elegiste esta semana, y por el bien de quién.',
      groups: whoseGood,
    },
    manager: {
      opening:
        'Una pregunta incómoda, y nadie te está poniendo nota. Mira qué elegiste últimamente, por el bien de quién, y con quién elegiste trabajar.',
      groups: whoseGood,
    },
  },
}

/** What came out: the words, the voice, and what followed. */
export const showIt: AuditText = {
  name: 'Que se note',
  passage: 'La parte sobre mostrar empatía, y las tres frases',
  roles: {
    agent: {
      opening:
        'El interés que nadie oye ni ve no le llega a nadie. Estas preguntas tratan de lo que sí se notó: las palabras, la voz y lo que vino después.',
      groups: [{ name: 'Las palabras' }, { name: 'Cómo llegaron' }, { name: 'Lo que vino después' }],
    },
  },
}

const layers = [{ name: 'Actitud' }, { name: 'Lenguaje' }, { name: 'Acciones' }] as const

/** From what one thought, through what one said, to what one did. */
export const heardAndHelped: AuditText = {
  name: 'Escuchar y ayudar',
  passage:
    'La comprensión unida a la acción, y las tres capas que se nombran al final; nuestra copia no tiene los pasos que anuncia el título',
  roles: {
    agent: {
      opening:
        'La gente quiere que la escuchen, y después quiere que algo pase. Sigue unos cuantos asuntos desde lo que pensaste, pasando por lo que dijiste, hasta lo que hiciste.',
      groups: layers,
    },
    manager: {
      opening:
        'La gente quiere que la escuchen, y después quiere que algo pase. Sigue unos cuantos asuntos desde lo que tu equipo daba por bueno, pasando por lo que te oyó decir, hasta lo que se hizo.',
      groups: layers,
    },
  },
}
