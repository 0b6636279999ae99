/** The five articles, with what we say of them in Spanish; their titles stay as they were published. */

import type { LibraryText } from './text.ts'

/** By the article's key. */
export const sources: LibraryText['sources'] = {
  serving: {
    title: 'Serving with Empathy (International Customer Service Week, primera entrada)',
    date: 'octubre de 2016',
    gave: 'Las dos hojas mismas: preguntas difíciles, respondidas en papel tal como son las cosas, y luego otra hoja para lo que querrías que fueran esas respuestas. También las preguntas más duras de aquí, y mucho sobre escuchar.',
  },
  tips: {
    title: 'Customer Service Tip of the Week, consejos con la etiqueta «empathy»',
    date: '2021 a 2024',
    gave: 'La empatía como fuerza y no como debilidad, buscar lo que no se hizo cuando un cliente se va, y la pregunta “Are you selfless?”.',
    lacks:
      'Tres de estos consejos están enteros en nuestra copia. De los demás solo tiene el título y las primeras líneas; lo que se apoya en uno de esos lo dice.',
  },
  practice: {
    title: 'How To Practice Customer Service Empathy',
    date: 'sin fecha',
    gave: 'Que la empatía se muestra, no se siente en privado; y tres frases para empezar.',
  },
  steps: {
    title: '6 steps to show empathy in customer service',
    date: 'sin fecha',
    gave: 'La comprensión unida a la acción, para que la gente sea escuchada y ayudada, y tres capas que mirar: la actitud, el lenguaje, las acciones.',
    lacks: 'Su título anuncia seis pasos. Faltan en nuestra copia, así que la aplicación no enumera ninguno.',
  },
  kind: {
    title: 'Sobre la empatía en la atención (nuestra copia no tiene título)',
    date: 'sin fecha',
    gave: 'Seis recordatorios para una conversación, y el consejo de repasar la empatía al menos una vez al año.',
  },
}
