/** The words about copies: where they are, how it went, and what still holds what is deleted, in Spanish. */

import type { copies as english } from '../en/copies.ts'

/** Message ids and their texts, in ICU message syntax. */
export const copies: Readonly<Record<keyof typeof english, string>> = {
  'copies.inside': 'Dentro de este perfil',
  'copies.folder': 'En una carpeta que elegiste',
  'copies.none': 'Ahí aún no hay ninguna copia.',
  'copies.count':
    '{count, plural, one {Una copia} other {# copias}}, {size} en total; la más reciente es de {when}.',
  'copies.showOf': 'Mostrar la carpeta: {place}',
  'copies.failed': 'La última copia falló. {cause}',

  'copies.choose': 'Guardar copias también en una carpeta',
  'copies.choose.title': '¿Guardar copias también en una carpeta que elijas?',
  'copies.choose.what':
    'Cada copia contiene el diario entero, con sus borradores y notas privadas, como texto corriente. Quien pueda abrir la carpeta puede leerlo.',
  'copies.choose.locked':
    'Cada copia contiene el diario entero, con sus borradores y notas privadas, bloqueado como el diario: solo lo abre su contraseña o su clave de recuperación.',
  'copies.choose.where':
    'Una carpeta puede sincronizarse con una nube y con otros equipos sin que lo notes, y en un equipo de trabajo o en una red puede verla la empresa. Una memoria o un disco que solo uses tú es el lugar más seguro.',
  'copies.choose.made': 'En la que elijas se crea una carpeta llamada «Two Sheets copies».',
  'copies.choose.do': 'Elegir la carpeta',
  'copies.choose.not': 'Ahora no',
  'copies.choose.failed': 'No se ha elegido ninguna carpeta y nada ha cambiado. {cause}',
  'copies.another': 'Elegir otra carpeta',
  'copies.chosen': 'Desde ahora se guardan copias también ahí.',
  'copies.moved':
    'Desde ahora las copias se guardan en la carpeta nueva. Las de la anterior se quedan allí: {folder}',
  'copies.leave': 'No guardar más copias ahí',
  'copies.left': 'Ahí ya no se hacen más copias. Las que hay se quedan hasta que las borres: {folder}',

  'copies.failed.inside': 'No se ha podido hacer ninguna copia dentro de este perfil',
  'copies.failed.folder': 'No se ha podido hacer ninguna copia en la carpeta que elegiste',
  'copies.old.inside': 'La copia más reciente dentro de este perfil tiene más de siete días',
  'copies.old.folder': 'La copia más reciente en la carpeta que elegiste tiene más de siete días',
  'copies.newest': 'La copia más reciente de ahí se hizo {when}.',
  'copies.newest.none': 'Ahí aún no hay ninguna copia.',
  'copies.stored':
    'Lo que escribes se guarda en el diario igualmente. La copia se intenta otra vez cada diez minutos y después de cada entrada terminada.',
  'copies.settings': 'Copias en Ajustes',
  'copies.mended': 'Se ha hecho y comprobado una copia.',
  'copies.again.failed': 'Ha fallado otra vez.',

  'copies.cause.gone':
    'La carpeta no está: puede que se haya movido o borrado, o que su unidad no esté conectada.',
  'copies.cause.barred': 'La aplicación no puede escribir ahí, o la unidad está protegida contra escritura.',
  'copies.cause.full': 'El disco está lleno.',
  'copies.cause.locked': 'Otro programa tiene bloqueado un archivo o la carpeta.',
  'copies.cause.away': 'La unidad no responde.',
  'copies.cause.altered': 'Lo escrito se ha leído de otra manera; puede que el disco esté fallando.',
  'copies.cause.unread': 'No se ha podido leer el diario entero, así que no se ha hecho ninguna copia.',
  'copies.cause.note': 'Ya no se puede leer qué carpeta elegiste: elígela otra vez.',
  'copies.cause.inside': 'Esa carpeta está dentro de este perfil, donde ya se guardan copias.',
  'copies.cause.other': 'El sistema dice: {reason}',

  'copies.first.failed':
    'No se ha quitado nada, porque antes no se ha podido hacer ninguna copia. {cause} Puedes volver a intentarlo.',

  'copies.held':
    'Las copias lo siguen teniendo, {made, select, first {las hechas antes y una que se hace ahora} other {las hechas antes}}: dentro de este perfil, en cualquier archivo que hayas guardado y en cualquier carpeta que hayas elegido antes.',
  'copies.held.folder':
    'Las copias lo siguen teniendo, {made, select, first {las hechas antes y una que se hace ahora} other {las hechas antes}}: dentro de este perfil, en {folder}, en cualquier archivo que hayas guardado y en cualquier carpeta que hayas elegido antes.',
  'copies.held.stay':
    'Las antiguas desaparecen a medida que se hacen otras, pero una de cada mes se queda hasta que la borres; Ajustes muestra sus carpetas.',
}
