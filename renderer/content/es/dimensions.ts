/** The seven dimensions in Spanish. */

import type { LibraryText } from './text.ts'

/** By the dimension's id. */
export const dimensions: LibraryText['dimensions'] = {
  listening: {
    name: 'Presencia y escucha',
    covers: 'Prestar atención a alguien, dejar que termine y no hacer tuya su historia.',
  },
  understanding: {
    name: 'Comprensión',
    covers:
      'Verlo desde donde está la otra persona, leer lo que no se dice y comprobar que lo has entendido bien.',
  },
  respect: {
    name: 'Respeto y calma',
    covers: 'No juzgar, mantener la calma y no ponerte a la defensiva cuando cuesta.',
  },
  language: {
    name: 'Palabras que muestran cuidado',
    covers:
      'Decirlo de modo que se oiga: reconocer lo que pasa, pedir perdón, ofrecer ayuda, dar vida a la voz.',
  },
  action: {
    name: 'Responsabilidad y acción',
    covers:
      'Hacer que avance: opciones, ritmo, respuestas y no soltar un problema hasta que alguien lo tenga en sus manos.',
  },
  relationship: {
    name: 'Relación',
    covers: 'Lo que la gente recibe de ti antes, después y al margen del negocio, y qué bien va primero.',
  },
  team: {
    name: 'Cuidado del equipo',
    covers:
      'Lo que necesitan quienes atienden: apoyo en momentos duros, libertad para decidir, formación, descanso.',
  },
}
