/** The words of the rescue, in Spanish. */

import type { rescue as english } from '../en/rescue.ts'

/** Message ids and their texts, in ICU message syntax. */
export const rescue: Readonly<Record<keyof typeof english, string>> = {
  'restore.preview':
    'La copia hecha {when} contiene {entries, plural, =0 {ninguna entrada terminada} one {una entrada terminada} other {# entradas terminadas}}, {drafts, plural, =0 {ningún borrador} one {un borrador} other {# borradores}} y {people, plural, =0 {ninguna persona} one {una persona} other {# personas}}.',
  'restore.do': 'Restaurar esta copia',
  'restore.not': 'Dejarla',
  'restore.done':
    'Restaurado: {entries, plural, =0 {ninguna entrada terminada} one {una entrada terminada} other {# entradas terminadas}}.',
  'restore.foreign':
    'Este no es un archivo de diario de Two Sheets. Elige uno cuyo nombre empiece por «journal» y termine en «.json».',
  'restore.damaged':
    'Este archivo está dañado ({reason}). No se ha cambiado nada. Prueba con una copia anterior.',
  'restore.newer':
    'Este archivo se escribió con una versión más nueva de Two Sheets. Instala esa versión, o una posterior, y restáuralo allí. No se ha cambiado nada.',
  'restore.failed': 'No se ha podido restaurar la copia ({reason}). No se ha cambiado nada.',
  'restore.unreadable': 'No se ha podido abrir el archivo ({reason}).',

  'rescue.empty.title': 'Este diario se ha abierto vacío, pero hay copias',
  'rescue.empty.text':
    'La base de datos no contiene nada, aunque a su lado hay copias de un diario. Recupera la más reciente, o empieza de nuevo; las copias se quedan en cualquier caso.',
  'rescue.empty.noCopies':
    'Chromium encontró dañado su almacén y empezó uno vacío. En este perfil aún no hay ninguna copia: se hacen al terminar una entrada. Si antes exportaste un archivo, en Ajustes puedes restaurarlo.',
  'rescue.restore': 'Restaurar la copia hecha {when}',
  'rescue.damaged.title': 'La base de datos del diario está dañada',
  'rescue.damaged.text':
    'Antes de intentar nada, la base de datos entera se ha puesto aparte, sin cambios, en esta carpeta:',
  'rescue.broken.title': 'La base de datos del diario no se puede abrir',
  'rescue.broken.text':
    'No se ha borrado nada. Ponla aparte y empieza con una vacía; después se puede recuperar una copia en ella. El sistema dice: {reason}',
  'rescue.shut.title': 'Ahora mismo no es seguro abrir el diario',
  'rescue.shut.text':
    'Lo que se guardó sigue ahí. Libera espacio en el disco donde está e inténtalo otra vez. El sistema dice: {reason}',
  'rescue.newerStore.title': 'Una versión más nueva de Two Sheets ha usado este diario',
  'rescue.newerStore.text':
    'Su base de datos tiene una forma que esta versión no conoce. Ábrelo con esa versión, o con una posterior. No se ha cambiado nada.',
  'rescue.copies': 'Copias de este diario',
  'rescue.setAside': 'Ponerla aparte y empezar otra vez',
  'rescue.anew': 'Empezar de nuevo',
  'rescue.goOn': 'Seguir con lo que se puede leer',
}
