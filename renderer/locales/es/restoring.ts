/** The words of the list of copies, and of what can be wrong with a file, in Spanish. */

import type { restoring as english } from '../en/restoring.ts'

/** Message ids and their texts, in ICU message syntax. */
export const restoring: Readonly<Record<keyof typeof english, string>> = {
  'restoring.list': 'Tus copias',
  'restoring.elsewhere': 'Una copia o un archivo de otro sitio, que eliges tú:',
  'restoring.ahead': 'Con fecha posterior a hoy',
  'restoring.today': 'Hoy',
  'restoring.week': 'Antes en esta semana',
  'restoring.count': '{count, plural, one {una copia} other {# copias}}',
  'restoring.newest.line': '{when}: la más reciente que está íntegra',
  'restoring.holds':
    '{entries, plural, =0 {ninguna entrada terminada} one {una entrada terminada} other {# entradas terminadas}}, {people, plural, =0 {ninguna persona} one {una persona} other {# personas}}',
  'restoring.line': '{holds}, {size}, {place}',
  'restoring.line.bare': '{size}, {place}',
  'restoring.place.inside': 'dentro de este perfil',
  'restoring.place.folder': 'en la carpeta que elegiste',
  'restoring.place.both': 'dentro de este perfil y en la carpeta que elegiste',
  'restoring.unread': 'Se está leyendo entera…',
  'restoring.searching': 'Se están leyendo las copias…',
  'restoring.look': 'Mirarla',
  'restoring.look.of': 'Mirarla: la copia hecha {when}, {place}',
  'restoring.copyOf': 'la copia hecha {when}',
  'restoring.not.newer':
    'Este archivo se escribió con una versión más nueva de Two Sheets. Instala esa versión, o una posterior, y restáuralo allí. No se ha cambiado nada.',
  'restoring.not.foreign':
    'Este no es un archivo de diario de Two Sheets. Elige uno cuyo nombre empiece por «journal» o «two-sheets» y termine en «.twosheets-journal» o «.json».',
  'restoring.not.damaged':
    'Este archivo está dañado ({reason}). No se ha cambiado nada. Prueba con una copia anterior.',
  'restoring.not.journal':
    'Este archivo está dañado: ya no hay ningún diario en él. No se ha cambiado nada. Prueba con una copia anterior.',
  'restoring.not.cut':
    'A este archivo le falta el final: se cortó, o aún se está escribiendo o descargando. Vuelve a mirarlo dentro de un momento; si sigue así, prueba con una copia anterior. No se ha cambiado nada.',
  'restoring.not.empty': 'Este archivo está vacío. No se puede recuperar nada de él; prueba con otra copia.',
  'restoring.not.many':
    'Este archivo contiene más de lo que cabe en una vida de escritura. No se ha mirado más, y no se ha cambiado nada.',
  'restoring.not.large':
    'Este archivo es mayor de lo que la aplicación puede leer (256 MB como mucho). Ningún diario es tan grande; elige otro. No se ha cambiado nada.',
  'restoring.not.shape':
    'Esto es una carpeta o un dispositivo y no un archivo. Elige el archivo que contiene.',
  'restoring.not.gone': 'El archivo ya no está: se movió o se borró, o su unidad no está conectada.',
  'restoring.not.barred':
    'La aplicación no puede leer este archivo. Date permiso para leerlo, o cópialo en otro sitio y elígelo allí.',
  'restoring.not.locked': 'Otro programa tiene bloqueado este archivo. Cierra ese programa y vuelve a mirar.',
  'restoring.not.away': 'La unidad no responde. Conéctala y vuelve a mirar.',
  'restoring.not.other': 'No se ha podido leer este archivo. El sistema dice: {reason}',
  'restoring.locked': 'Cerrada con una contraseña; se pide al mirarla.',
  'restoring.open.title': '{name} está bajo llave',
  'restoring.open.lead':
    'Se hizo con un bloqueo que no es el que tiene ahora este diario: otro, o uno que se desactivó después. La abre lo que abría el diario cuando se hizo la copia.',
  'restoring.open.with': 'Abrirla con',
  'restoring.open.with.passphrase': 'Su contraseña',
  'restoring.open.with.recovery': 'Su clave de recuperación',
  'restoring.open.show': 'Mostrar lo que escribo',
  'restoring.open.do': 'Abrir la copia',
  'restoring.open.busy': 'Abriéndola…',
  'restoring.open.passphrase': 'Esta no es la contraseña de esta copia. Puede que entonces tuviera otra.',
  'restoring.open.recovery': 'Esta no es la clave de recuperación de esta copia.',
  'restoring.open.slip': 'Esto no puede ser una clave de recuperación: algún signo está mal o falta.',
  'restoring.open.damaged':
    'Lo que abre esta copia está dañado en ella. Prueba la otra forma de entrar, u otra copia.',
  'restoring.open.failed': 'No se ha podido abrir ({reason}). No se ha cambiado nada; inténtalo otra vez.',
}
