/** The words of commands: the palette, the sheet of shortcuts, the menu, and the names of keys, in Spanish. */

import type { commands as english } from '../en/commands.ts'

/** Message ids and their texts, in ICU message syntax. */
export const commands: Readonly<Record<keyof typeof english, string>> = {
  'commands.title': 'Acciones',
  'commands.query': '¿Qué quieres hacer?',
  'commands.count': '{count, plural, one {# acción} other {# acciones}}',
  'commands.none': 'Ninguna acción tiene esas palabras.',
  'commands.close': 'Cerrar',
  'commands.group.recent': 'Usadas hace poco',
  'commands.group.here': 'En esta página',
  'commands.group.begin': 'Empezar',
  'commands.group.rooms': 'Ir a',
  'commands.group.app': 'La aplicación',

  'commands.weekly': 'Empezar la reflexión semanal',
  'commands.weeklyLead': 'Empezar la reflexión semanal, como responsable',
  'commands.talk': 'Empezar la lista de quien escucha, para una conversación',
  'commands.find': 'Buscar',
  'commands.copy.making': 'Se está haciendo y comprobando una copia …',
  'commands.goOn': 'Seguir',
  'commands.level': 'Elegir un nivel',
  'commands.noOccasion': 'Sin ocasión, o sin deseo',
  'commands.notSeen': 'Sin haberlo visto, de otra persona',
  'commands.pile': 'Elegir una de las tres respuestas',
  'commands.table': 'A la tabla con sus números, y de vuelta',
  'commands.plan': 'A un compromiso nuevo, y de vuelta adonde estabas',
  'commands.addPoint': 'Poner el tema en la agenda',
  'commands.palette': 'Todas las acciones',
  'commands.shortcuts': 'Atajos de teclado',
  'commands.print': 'Imprimir…',
  'commands.lock': 'Bloquear ahora',

  'commands.place.everywhere': 'En todas partes',
  'commands.place.rooms': 'En tu diario',
  'commands.place.walk': 'Mientras respondes',
  'commands.place.sorting': 'Al ordenar respuestas',
  'commands.place.charts': 'En un gráfico o su tabla',
  'commands.place.meeting': 'En un uno a uno',
  'commands.place.agenda': 'Al escribir un tema',

  'commands.lone.on':
    'Las teclas que se pulsan solas hacen esto únicamente donde no se escribe. Se pueden desactivar en Ajustes.',
  'commands.lone.off': 'Las teclas que se pulsan solas están desactivadas en Ajustes.',

  'keys.title': 'Teclas',
  'keys.lone': 'Las teclas que se pulsan solas funcionan',
  'keys.lone.note':
    'Como las del 1 al 5 para un nivel, y el signo de interrogación para la lista de todos los atajos. Desactívalas si hablas a tu equipo, o si es fácil que pulses teclas sin querer. En un texto siempre escriben.',
  'keys.all': 'Todos los atajos de teclado',

  'key.enter': 'Intro',
  'key.shift': 'Mayús',
  'key.control': 'Control',
  'key.command': 'Comando',
}
