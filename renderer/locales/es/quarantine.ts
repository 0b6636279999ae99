/** The words for what could not be read and was set aside, in Spanish. */

import type { quarantine as english } from '../en/quarantine.ts'

/** Message ids and their texts, in ICU message syntax. */
export const quarantine: Readonly<Record<keyof typeof english, string>> = {
  'quarantine.title': 'Apartado',
  'quarantine.lead': 'Se guarda aquí tal como estaba almacenado, porque no se pudo leer.',
  'quarantine.none': 'No hay nada apartado: todo lo que se ha mirado se pudo leer.',
  'quarantine.copies':
    'Puede que una copia anterior aún lo tenga entero: en Copias, dentro de Ajustes, puedes poner una junto a tu diario. Está en todas las copias tal como está aquí, y si una versión posterior de Two Sheets puede leerlo, vuelve solo a su sitio.',
  'quarantine.notice.title': 'Hay algo que no se pudo leer',
  'quarantine.notice.text':
    '{count, plural, one {Se ha apartado tal como estaba almacenado} other {Se han apartado # cosas tal como estaban almacenadas}}. No se ha borrado nada, y todo lo demás se abre.',
  'quarantine.more': '{count, plural, one {y una más} other {y # más}}',
  'quarantine.look': 'Ver lo apartado',
  'quarantine.seen': 'Ya lo he visto',
  'quarantine.found': 'Apartado: {when}. En palabras técnicas: {why}',
  'quarantine.save': 'Guardar como archivo',
  'quarantine.save.one': 'Guardar como archivo: {name}',
  'quarantine.saved': 'Guardado: {path}',
  'quarantine.file': 'two-sheets-apartado-{day}.json',
  'quarantine.remove': 'Quitar para siempre',
  'quarantine.remove.one': 'Quitar para siempre: {name}',
  'quarantine.remove.title': '¿Quitar esto para siempre?',
  'quarantine.remove.text':
    'No va a la papelera. Una versión posterior de la aplicación ya no podría recuperarlo.',
  'quarantine.remove.not': 'Conservarlo',
  'quarantine.removed': 'Quitado: {name}',
  'quarantine.toCopies': 'Ir a las copias',
  'quarantine.withheld.title': 'El disco no lo ha devuelto todo',
  'quarantine.withheld.text':
    '{count, plural, one {Una cosa de este diario no se ha podido} other {# cosas de este diario no se han podido}} leer del disco por ahora. No se ha cambiado nada. Puede que se pase: otro programa puede retener un archivo un momento. Abre la aplicación otra vez; si sigue igual, {count, plural, one {se despeja su sitio para que se abra todo lo demás, y puede que una copia anterior aún la tenga} other {se despejan sus sitios para que se abra todo lo demás, y puede que una copia anterior aún las tenga}}.',
  'quarantine.most.title': 'La mayor parte de este diario no se puede leer',
  'quarantine.most.text':
    'Es poco probable que se deba a lo almacenado, así que no se ha apartado ni cambiado nada. Puede que una versión posterior de Two Sheets lo lea, y que una copia anterior lo tenga entero.',
  'quarantine.gone.title': 'Hay entradas que estaban aquí y ya no están',
  'quarantine.gone.text':
    'La copia hecha {when}, que se comprobó, contiene {count, plural, one {una entrada que nadie borró y que falta} other {# entradas que nadie borró y que faltan}} en este diario: {isAll, select, yes {{days}} other {entre ellas, {days}}}.',
  'quarantine.gone.next':
    'No se ha cambiado nada. Pon esa copia junto a tu diario en Ajustes: lo que falta vuelve, y lo que has escrito desde entonces se queda.',
  'quarantine.gone.leave': 'Dejarlo así',
  'quarantine.untold.title': 'No se puede saber si faltan entradas',
  'quarantine.untold.text':
    'Puede que este diario contenga menos que la copia hecha {when}, y esa copia no se puede leer: no se distingue lo que borraste de lo que se ha perdido.',
  'quarantine.untold.next':
    'No se ha cambiado nada. Si echas algo en falta, puede que lo tenga una copia anterior, o una de la carpeta que elegiste: ponla junto a tu diario en Ajustes.',
  'quarantine.kind.draft': 'un borrador, con sus respuestas',
  'quarantine.kind.draftAnswer': 'una respuesta de un borrador',
  'quarantine.kind.reflection': 'una entrada',
  'quarantine.kind.desired': 'un deseo',
  'quarantine.kind.commitment': 'un paso que te propusiste',
  'quarantine.kind.person': 'una persona con la que te reúnes',
  'quarantine.kind.meeting': 'una reunión',
  'quarantine.kind.point': 'un tema de conversación',
  'quarantine.kind.preparation': 'una preparación',
  'quarantine.kind.side': 'un lado de una reunión',
  'quarantine.kind.report': 'cómo se arma un informe',
  'quarantine.kind.practice': 'una nota de práctica',
  'quarantine.kind.question': 'una pregunta tuya',
  'quarantine.kind.audit': 'una revisión tuya',
  'quarantine.kind.wording': 'las palabras de una pregunta',
  'quarantine.kind.revision': 'una versión anterior de una respuesta',
  'quarantine.kind.deletion': 'algo de la papelera',
  'quarantine.kind.setting': 'tus ajustes',
  'quarantine.kind.quarantined': 'algo que se apartó',
  'quarantine.kind.unknown': 'algo cuyo tipo no se sabe',
}
