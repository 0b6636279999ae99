/** The words of deleting everything, in Spanish. */

import type { wipe as english } from '../en/wipe.ts'

/** Message ids and their texts, in ICU message syntax. */
export const wipe: Readonly<Record<keyof typeof english, string>> = {
  'wipe.title': 'Borrarlo todo',
  'wipe.settings':
    'Todo lo que se ha escrito aquí puede borrarse de este equipo para siempre. La página siguiente dice con exactitud qué se va y qué se queda.',
  'wipe.open': 'Borrarlo todo',
  'wipe.lead':
    'Esto quita de este equipo, para siempre, todo lo que se ha escrito aquí. Después nadie puede recuperarlo, y la aplicación empieza como el primer día.',

  'wipe.goes': 'Qué se va',
  'wipe.goes.written':
    'Todas las entradas y borradores, todos los deseos y compromisos, con sus versiones anteriores y la papelera.',
  'wipe.goes.people':
    'Las personas con las que te reúnes, tus reuniones y agendas, tus preparaciones y los dos lados de lo que respondisteis.',
  'wipe.goes.own':
    'Las notas de práctica, tus propias frases, preguntas y revisiones, y los informes que guardaste con un nombre.',
  'wipe.goes.copies':
    'Todas las copias dentro de este perfil, {count, plural, =0 {ninguna por ahora} other {# por ahora}}.',
  'wipe.goes.aside':
    'Lo que se apartó: registros y bases de datos dañados, lo que sustituyó un archivo que trajiste y lo que se guardó antes de una actualización.',
  'wipe.goes.reminders':
    'Los avisos que elegiste y el inicio con tu sesión: ya no llega ninguno, y la aplicación solo empieza cuando tú la abres.',
  'wipe.goes.rest':
    'El diario de ejemplo, tus ajustes, las palabras que añadiste al diccionario, el lugar de la ventana y cualquier otro rastro en esta carpeta:',

  'wipe.stays': 'Qué se queda',
  'wipe.stays.saved':
    'Los archivos que guardaste: exportaciones, informes en PDF, imágenes, revisiones compartidas, archivos para un uno a uno. También las copias que moviste o renombraste.',
  'wipe.stays.earlier':
    'Las copias en carpetas que elegiste antes, y las que hizo otro equipo u otro perfil.',
  'wipe.stays.others':
    'Lo que tienen otras personas: archivos que les diste y lo que se intercambió para un uno a uno, en sus equipos.',
  'wipe.stays.history':
    'Lo que una carpeta sincronizada guarda de versiones anteriores, y lo que contienen las copias de seguridad de todo el equipo.',
  'wipe.stays.disk':
    'El propio disco puede conservar un tiempo rastros de lo borrado, y eso ninguna aplicación puede impedirlo.',

  'wipe.first': 'Antes de irte',
  'wipe.first.shut':
    'El diario no está abierto, así que desde aquí no se puede guardar en un archivo. Sus copias están en la carpeta de abajo; antes puedes ponerlas en otro lugar.',
  'wipe.first.show': 'Mostrar las copias',

  'wipe.sure': 'Si lo tienes claro',
  'wipe.folder': 'Las copias en la carpeta que elegiste',
  'wipe.folder.count': '{count, plural, one {Una copia de este diario} other {# copias de este diario}}, en',
  'wipe.folder.leave': 'Dejarlas ahí',
  'wipe.folder.delete': 'Borrarlas también',
  'wipe.folder.failed':
    'La carpeta que elegiste para las copias no se puede mirar ahora mismo, así que se quedan ahí. {cause} Si también han de irse, resuélvelo antes y vuelve a esta página.',

  'wipe.word': 'borrar',
  'wipe.type': 'Para confirmarlo, escribe la palabra «borrar»',
  'wipe.typed.not': 'No se ha borrado nada: la palabra «borrar» no está aún en el campo.',
  'wipe.folder.not': 'No se ha borrado nada: di antes qué pasa con las copias en la carpeta que elegiste.',
  'wipe.folder.looking':
    'No se ha borrado nada: la carpeta que elegiste para las copias aún no ha respondido. Prueba otra vez en un momento.',
  'wipe.not': 'Conservarlo todo',
  'wipe.do': 'Borrarlo todo ahora',
  'wipe.busy': 'Borrando. La aplicación empieza otra vez en un momento.',
  'wipe.failed': 'No se ha borrado nada. {cause}',

  'wipe.done': 'Se ha borrado todo',
  'wipe.done.text':
    'La aplicación empieza como el primer día. Los archivos que guardaste o diste, y las copias en otros lugares, están donde estaban.',
  'wipe.done.but': 'Se ha borrado todo menos esto',
  'wipe.done.left': 'Esto no se ha podido quitar. Bórralo tú cuando ya no haya nada que lo impida:',
  'wipe.done.foreign': 'Esto estaba en la misma carpeta, pero no es de la aplicación, así que se ha dejado:',
}
