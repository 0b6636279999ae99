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
  'restore.notEmpty':
    'Entretanto se ha escrito algo aquí, y nunca se sobrescribe sin que lo pidas. Elige el archivo otra vez para traerlo junto a eso.',
  'restore.failed': 'No se ha podido restaurar la copia ({reason}). No se ha cambiado nada.',
  'restore.bare': 'Aquí todavía no se ha escrito nada: sin una copia solo se perderían tus ajustes.',
  'restore.doBare': 'Restaurarla sin copia',
  'restore.unreadable': 'No se ha podido abrir el archivo ({reason}).',

  'rescue.empty.title': 'Este diario se ha abierto vacío, pero hay copias',
  'rescue.empty.text':
    'La base de datos no contiene nada, aunque hay copias de un diario. Recupera una, o empieza de nuevo; no se borra nada, y las copias se quedan en cualquier caso.',
  'rescue.empty.lost': 'Este diario se ha abierto vacío',
  'rescue.empty.noCopies':
    'Chromium encontró dañado su almacén y empezó uno vacío. Aún no se conoce ninguna copia: se hacen al terminar una entrada. Si antes exportaste un archivo, o tienes una copia en otro sitio, elígelo aquí.',
  'rescue.empty.away':
    'La carpeta que elegiste para las copias no responde. Sus copias aparecerán aquí en cuanto lo haga; si falta su unidad, conéctala y vuelve a abrir la aplicación. O empieza de nuevo: no se borra nada.',
  'rescue.restore': 'Restaurar la copia hecha {when}',
  'rescue.newest': 'La copia íntegra más reciente: {holds}, {place}.',
  'rescue.newest.locked': 'cerrada con una contraseña',
  'rescue.noneWhole':
    'Ninguna de las copias está íntegra. Se quedan donde están. Si tienes otra en otro sitio, elígela aquí.',
  'rescue.file': 'Elegir un archivo',
  'rescue.file.lead': 'También sirve una copia que esté en otro sitio, en una memoria o en otra carpeta.',
  'rescue.asked': 'Recuperar un diario de una copia',
  'rescue.asked.file':
    'Elige una copia o un archivo exportado, esté donde esté. Antes de nada ves lo que contiene.',
  'rescue.damaged.copies':
    'Lo que se podía leer se abre. Una copia puede tener lo que falta: mira una para ver qué tiene que aquí no está, y después tráelo junto a lo demás, o pon la copia en lugar de todo.',
  'rescue.shut.copies':
    'Estas están a salvo fuera de la base de datos. Se pueden recuperar en cuanto se abra, o cuando se haya puesto aparte.',
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
