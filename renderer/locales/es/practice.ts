/** The words of Practice, in Spanish. */

import type { practice as english } from '../en/practice.ts'

/** Message ids and their texts, in ICU message syntax. */
export const practice: Readonly<Record<keyof typeof english, string>> = {
  'practice.lead': 'Ejercicios breves para días corrientes. Lo que escribas en ellos queda en tu diario.',
  'practice.last': 'la última vez, el {day}',
  'practice.open': 'sin terminar, del {day}',
  'practice.goOn': 'Seguir con ello',
  'practice.notes': 'De tu práctica',
  'practice.notes.none': 'Todavía nada. Aquí estará lo que escribas en un ejercicio.',
  'practice.notes.all': 'Todo, en el Historial',
  'practice.unread':
    '{count, plural, one {Un ejercicio de este diario no se ha podido leer. No se ha borrado nada: sigue donde está.} other {# ejercicios de este diario no se han podido leer. No se ha borrado nada: siguen donde están.}}',
  'practice.back': 'Todos los ejercicios',
  'practice.keep': 'Guardar en el diario',
  'practice.keep.nothing': 'Todavía no hay nada escrito. Basta una palabra.',
  'practice.title': '{exercise}: {card}',

  'note.gone.title': 'Aquí no hay nada',
  'note.gone': 'Aquí no hay nada. Puede que se haya eliminado.',
  'note.unread.title': 'Esto no se puede leer',
  'note.newer':
    'Lo escribió una versión más nueva de Two Sheets. Está intacto: ábrelo con esa versión o con una posterior.',
  'note.damaged': 'No se puede leer. No se ha borrado nada: sigue donde está.',
  'note.edit': 'Editar',
  'note.editOf': 'Editar {label}',
  'note.done': 'Hecho',
  'note.blank': 'Aquí no hay nada escrito.',
  'note.open': 'Sin terminar.',
  'note.listened':
    'Escuchaste durante {minutes, plural, =0 {} one {un minuto} other {# minutos}}{both, select, yes { y } other {}}{seconds, plural, =0 {} one {un segundo} other {# segundos}}.',
  'note.delete': 'Eliminarlo',
  'note.delete.title': '¿Eliminar esto de tu práctica?',
  'note.delete.text':
    'Va a la papelera durante treinta días. Las copias ya hechas lo conservan: las de este perfil y cualquier archivo que hayas guardado.',
  'note.delete.do': 'Mover a la papelera',
  'note.delete.not': 'Conservarlo',

  'listen.start': 'Empezar los dos minutos',
  'listen.without': 'Escribir sin el reloj',
  'listen.rings': 'Un tono suave al final',
  'listen.hear': 'Oírlo',
  'listen.left': 'Tiempo que queda',
  'listen.running': 'Solo escucha. Ya llegará tu turno.',
  'listen.paused': 'El reloj está parado.',
  'listen.pause': 'Parar el reloj',
  'listen.goOn': 'Dejar que siga',
  'listen.finished': 'Ya ha terminado',
  'listen.over': 'Han pasado los dos minutos. ¿Qué te queda?',
  'listen.early': 'Terminó antes de tiempo. ¿Qué te queda?',
  'listen.again': 'Poner el reloj otra vez',
  'listen.note': 'Lo que queda',
  'listen.call.start': 'Empiezan los dos minutos.',
  'listen.call.minute': 'Queda un minuto.',
  'listen.call.ten': 'Quedan diez segundos.',
  'listen.call.over': 'Han pasado los dos minutos.',
}
