/** The exercises of the Practice room in Spanish. */

import type { ExerciseText } from '../text.ts'
import { replyRules } from './marks.ts'
import { replies } from './replies.ts'
import { situations } from './situations.ts'

/** By the exercise's id. */
export const exercises: Readonly<Record<string, ExerciseText>> = {
  'two-minutes': {
    name: 'Dos minutos',
    opening:
      'Pide a alguien que te cuente algo que le ronde la cabeza. Pon el reloj en marcha y no digas nada tuyo hasta que acabe el tiempo o esa persona.',
    passage:
      'Lista de recordatorios, segundo punto: escuchar sin interrumpir, y el poco tiempo que hace falta',
    prompts: {
      said: { label: 'Lo que dijo', prompt: '¿Qué te contó? Con sus palabras, donde puedas.' },
      felt: {
        label: 'Lo que sintió',
        prompt: '¿Cómo crees que era para esa persona, y qué te lo hizo pensar?',
      },
      answered: { label: 'Lo que respondí', prompt: 'Cuando te tocó, ¿cuáles fueron tus primeras palabras?' },
    },
    closing: 'La nota queda en tu diario.',
  },
  'say-it': {
    name: 'Dilo',
    opening:
      'Lee la escena. Escribe lo que seguramente dirías un día cualquiera y después lo que querrías haber dicho. Se guardan las dos.',
    passage:
      'Mostrar la empatía con palabras, y volver a hacerlo hasta que salga sola; las escenas vienen de los artículos serving, tips y kind',
    prompts: {
      now: { label: 'Lo que diría', prompt: 'Es un día cualquiera y hay cola. ¿Qué dices?' },
      desired: {
        label: 'Lo que querría decir',
        prompt: 'Con una hoja limpia y lo mejor de ti a mano, ¿qué querrías que oyera?',
      },
    },
    cards: situations,
    rules: replyRules,
  },
  'empathy-or-sympathy': {
    name: 'Empatía o lástima',
    opening:
      'Cada respuesta la dio alguien con buena intención. Clasifícala por lo que le llega a la otra persona.',
    passage:
      'Comienzo de la parte sobre la empatía, donde se separa de la lástima; el segundo párrafo del artículo serving dice que las dos se muestran de modo distinto',
    definitions: {
      empathy: 'Muestra que quien habla ha entendido cómo es esto para la otra persona.',
      sympathy: 'Siente pena por la otra persona, y se queda fuera.',
      neither: 'Se defiende, juzga, mete prisa, anima o se vuelve hacia la historia propia.',
    },
    definitionsNote:
      'La redacción de estas tres es nuestra. Los artículos dicen que la empatía y la lástima (“sympathy”) son distintas, y no definen la segunda.',
    note: 'Algunas podrían defenderse de otro modo. Si no estás de acuerdo, la razón vale más que la respuesta.',
    replies,
  },
  'my-phrases': {
    name: 'Mis frases',
    opening:
      'Tres frases sencillas para empezar. Consérvalas, cámbialas, añade las que suenen a ti y anota cuántas veces se dijo cada una de verdad esta semana.',
    passage: 'La lista de frases sencillas',
    prompts: {
      count: {
        label: 'Cuántas veces esta semana',
        prompt: '¿Cuántas veces la dijiste esta semana, y de verdad?',
      },
      moment: { label: 'Una vez que ayudó', prompt: '¿Cuándo hizo algún bien? Basta una línea.' },
    },
    phrases: {
      'phrase-sorry': { text: 'Lo siento', note: 'Por algo que puedas nombrar, y sin un «pero» detrás.' },
      'phrase-help': {
        text: '¿En qué puedo ayudarle?',
        note: 'Mejor si es una pregunta de verdad, con tiempo para la respuesta.',
      },
      'phrase-here': {
        text: 'Estamos aquí para lo que necesite',
        note: 'Vale más con un nombre y una manera de encontrarnos.',
      },
    },
  },
}
