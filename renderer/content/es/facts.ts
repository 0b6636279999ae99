/** The facts the app may state, in Spanish; each is put as its author's and not as ours. */

import type { LibraryText } from './text.ts'

/** By the fact's id. */
export const facts: LibraryText['facts'] = {
  'fact-indifference': {
    text: 'Según una cifra que esta fuente cita a menudo, el 68 por ciento de los clientes que se pierden se va por la indiferencia que perciben: unos dos de cada tres.',
    passage: 'Consejo del 12 de diciembre de 2023, primer párrafo',
  },
  'fact-two-minutes': {
    text: 'Según cuenta este autor, a un cliente le bastan por lo general unos dos minutos para explicar lo que le preocupa.',
    passage: 'Lista de recordatorios, segundo punto',
  },
  'fact-yearly': {
    text: 'Este autor pide que la empatía esté en la formación de todas las personas, y que se repase al menos una vez al año.',
    passage: 'Párrafo que sigue a la lista de recordatorios',
  },
}
