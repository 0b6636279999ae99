/** The five articles, with what we say of them in Spanish; their titles stay as they were published. */

import type { LibraryText } from './text.ts'

/** By the article's key. */
export const sources: LibraryText['sources'] = {
  serving: {
    title: 'Serving with Empathy (International Customer Service Week, primera entrada)',
    date: 'octubre de 2016',
  },
  tips: {
    title: 'Customer Service Tip of the Week, consejos con la etiqueta «empathy»',
    date: '2021 a 2024',
  },
  practice: { title: 'How To Practice Customer Service Empathy', date: 'sin fecha' },
  steps: { title: '6 steps to show empathy in customer service', date: 'sin fecha' },
  kind: { title: 'Sobre la empatía en la atención (nuestra copia no tiene título)', date: 'sin fecha' },
}
