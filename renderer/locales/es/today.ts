/** The words of Today, in Spanish. */

import type { today as english } from '../en/today.ts'

/** Message ids and their texts, in ICU message syntax. */
export const today: Readonly<Record<keyof typeof english, string>> = {
  'week.of': 'Semana del {day}',

  'today.nothing': 'Aún no hay nada escrito. Con diez minutos basta.',
  'today.nothing.week': 'Esta semana no hay nada escrito. Con diez minutos basta.',
  'today.nothing.half': 'La otra reflexión de esta semana aún no está escrita. Bastan diez minutos.',
  'today.nothing.other': 'La reflexión de esta semana aún no está escrita. Con diez minutos basta.',
  'today.rhythm': 'Tu día es el {day}.',
  'today.rhythm.time': 'Tu momento es el {day}, hacia las {time}.',
  'today.begin': 'Empezar una reflexión',
  'today.lead.draft': '{name}: a medio escribir, y guardada.',
  'today.lead.done': 'La reflexión de esta semana está escrita.',
  'today.lead.open': 'Esta semana está abierta.',
  'today.lead.half': 'Una de las dos reflexiones de esta semana está escrita.',
  'today.lead.other': 'La reflexión de esta semana está abierta.',
  'today.lead.blank': 'La semana está escrita. Aquí tienes una hoja en blanco, por si la quieres.',
  'today.lead.excused': 'Esta semana se deja pasar.',
  'today.nothing.excused': 'Has dejado pasar esta semana. La hoja está aquí, por si cambias de idea.',
  'today.excuse': 'Esta semana no',
  'today.unexcuse': 'Mejor sí',
  'today.lead.first': 'Dos hojas en blanco, y nadie esperando.',
  'today.resume': 'Seguir',
  'today.resumeOther': 'Seguir con {name}',
  'today.others': 'También empezado',
  'today.left': 'Lo dejaste aquí {when}. No se ha perdido una palabra.',
  'today.draft.first': '{name}: cómo es',
  'today.draft.second': '{name}: cómo lo quiero',
  'today.draft.compare': '{name}: una al lado de la otra',
  'today.draft.blank': 'Esta página sigue en blanco.',
  'today.promises': 'Lo que dijiste que harías',
  'today.last': 'Dónde estaban las hojas',
  'today.yearAgo': 'Hace un año, el {day}',
  quote: '«{text}»',
  'today.unread':
    'No se {count, plural, one {ha podido leer una fila de este diario} other {han podido leer # filas de este diario}}. No se ha borrado nada: todo sigue donde está, y lo demás se abre.',

  'promise.if': 'Si',
  'promise.then': 'entonces',
  'promise.shows': 'se nota: {shows}',
  'promise.how': '¿Cómo ha ido?',
  'promise.kept': 'Lo cumplí',
  'promise.partly': 'En parte',
  'promise.not': 'No',
  'promise.dropped': 'Lo dejé',
  'promise.reopen': 'Sigue abierto',
  'promise.happened': 'Qué pasó, en una línea',
  'promise.outcome': 'Qué resultó de ello',

  'week.both': 'Semana del {day}: las dos hojas',
  'week.first': 'Semana del {day}: solo la primera hoja',
  'week.excused': 'Semana del {day}: se dejó pasar',
  'week.blank': 'Semana del {day}: nada escrito',
  'week.unfound': 'Semana del {day}: nada que encaje',
  'week.legend.both': 'las dos hojas',
  'week.legend.first': 'solo la primera',
  'week.legend.excused': 'se dejó pasar',
  'week.legend.blank': 'nada escrito',
  'week.legend.unfound': 'nada que encaje',

  'mended.title': 'Se ha reparado algo al abrir',
  'mended.text':
    'Al cerrarse la última vez quedó un registro sin terminar de {bytes, plural, one {# byte} other {# bytes}} en la base de datos. Se ha cortado para que lo demás esté a salvo, y se ha guardado al lado:',
  'mended.ok': 'De acuerdo',
}
