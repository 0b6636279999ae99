/** Where the Spanish rules of `Say it` go wrong, each with a reply that shows it; a test sees that it does. */

import type { Misfire } from '../text.ts'

/** Shown beside the rules. */
export const misfires: readonly Misfire[] = [
  {
    reply: 'Qué maravilla. ¿Y ahora en qué puedo ayudarle?',
    mark: 'offers-help',
    kind: 'wrong',
    why: 'El sarcasmo usa las mismas palabras.',
  },
  {
    reply: 'Siento la espera, pero ya le he encontrado asiento.',
    mark: 'defensive',
    kind: 'wrong',
    why: 'Un «pero» que pasa a ayudar se parece al que retira la disculpa.',
  },
  {
    reply: 'Nadie aquí le va a decir que fue culpa nuestra.',
    mark: 'takes-responsibility',
    kind: 'wrong',
    why: 'Un «no» o un «nadie» a más de dos palabras no se ve.',
  },
  {
    reply: 'El pago vencía el viernes.',
    mark: 'next-step',
    kind: 'wrong',
    why: 'Un día pasado se parece a uno por venir.',
  },
  {
    reply: 'Mi compañera le llamó ayer.',
    mark: 'next-step',
    kind: 'wrong',
    why: 'Sin tildes, «llamó» y «llamo» son iguales.',
  },
  {
    reply: '¿Fue culpa nuestra? Lo dudo.',
    mark: 'takes-responsibility',
    kind: 'wrong',
    why: 'Una pregunta se parece a una afirmación.',
  },
  {
    reply: 'Siento que esto no va a ninguna parte.',
    mark: 'acknowledges',
    kind: 'wrong',
    why: '«Siento que» también dice lo que uno cree.',
  },
  {
    reply: '¿No quiere que lo miremos juntos?',
    mark: 'offers-help',
    kind: 'missed',
    why: 'Un «no» que pregunta parece uno que niega.',
  },
  {
    reply: 'Seis semanas. Y con un niño con tos, en ese frío.',
    mark: 'acknowledges',
    kind: 'missed',
    why: 'Lo que se dice con sencillez, sin ninguna de las frases, no se ve.',
  },
]
