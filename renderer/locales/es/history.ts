/** The words of History, in Spanish. */

import type { history as english } from '../en/history.ts'

/** Message ids and their texts, in ICU message syntax. */
export const history: Readonly<Record<keyof typeof english, string>> = {
  'history.search': 'Buscar en tus entradas',
  'history.filters': 'Acotar la lista',
  'history.audit': 'Revisión',
  'history.audit.any': 'Cualquier revisión',
  'history.dimension': 'Dimensión',
  'history.dimension.any': 'Cualquier dimensión',
  'history.question': 'Pregunta',
  'history.question.any': 'Cualquier pregunta',
  'history.sheet': 'Hoja',
  'history.sheet.any': 'Las dos hojas',
  'history.sheet.is': 'Cómo es',
  'history.sheet.want': 'Cómo lo quiero',
  'history.kind': 'Tipo',
  'history.kind.any': 'Todo',
  'history.kind.entry': 'Entradas',
  'history.kind.commitment': 'Compromisos',
  'history.kind.practice': 'Práctica',
  'history.kind.meeting': 'Uno a uno',
  'history.period': 'Periodo',
  'history.period.0': 'Desde el principio',
  'history.period.4': 'Las últimas cuatro semanas',
  'history.period.13': 'El último trimestre',
  'history.period.26': 'El último medio año',
  'history.period.52': 'El último año',
  'history.period.week': 'Semana del {day}',
  'history.clear': 'Mostrar todo',
  'history.found': '{count, plural, =0 {No hay nada} one {Hay uno} other {Hay #}}',
  'history.found.query':
    '{count, plural, =0 {Nada contiene} one {Uno contiene} other {# contienen}} «{query}»',
  'history.none': 'Nada encaja. Prueba con menos palabras, o muestra todo.',
  'history.commitment': 'Un paso que te propusiste',
  'history.commitment.of': 'Un paso que acordó {name}',
  'history.meeting': 'Uno a uno con {name}',
  'history.meeting.notes': 'Notas',
  'history.meeting.agreed': 'En lo que coincidís',
  'history.meeting.point': 'Punto de la agenda',
  'history.year': 'El último año, semana a semana',

  'trash.title': 'Papelera',
  'trash.lead':
    'Lo que se elimina se queda aquí treinta días. Después solo está en las copias, las hechas antes y una que se hace cuando desaparece.',
  'trash.left': 'se eliminó {when}; {days, plural, =1 {queda un día} other {quedan # días}}',
  'trash.restore': 'Recuperar',
  'trash.restoreOf': 'Recuperar {title}',
  'trash.restored': 'Recuperado: {title}.',
  'trash.moved': 'En la papelera: {title}.',

  'entry.edit': 'Editar',
  'entry.editOf': 'Editar {side}, {label}',
  'entry.done': 'Hecho',
  'entry.delete': 'Eliminar esta entrada',
  'entry.delete.title': '¿Eliminar esta entrada?',
  'entry.delete.text':
    'Va a la papelera durante treinta días, con sus versiones anteriores y los deseos que se escribieron en ella. Los pasos que te propusiste en ella se quedan.',
  'entry.delete.do': 'Mover a la papelera',
  'entry.delete.not': 'Conservarla',
  'entry.print': 'Imprimir',
  'entry.versions': '{count, plural, one {Una versión anterior} other {# versiones anteriores}}',
  'entry.version.of': 'Hasta {when}',
  'entry.version.wish': 'El deseo, hasta {when}',
  'entry.version.level': 'Nivel {level}',
  'entry.version.mark': '¿Ocurrió?: {mark}',
  'entry.version.back': 'Volver a esta versión',
  'entry.version.isBack': 'Vuelven a estar las palabras de antes.',

  'history.empty': 'Aún no hay nada escrito. Con diez minutos basta.',
  'history.begin': 'Empezar una reflexión',
  'history.count':
    '{count, plural, =0 {Ninguna entrada que se pueda leer} one {Una entrada} other {# entradas}}',
  'history.answered': '{answered} de {total} con respuesta',
  'history.unread': 'No todas las entradas se pueden leer',
  'history.unread.one': 'Esta entrada no se puede leer',
  'history.unread.newer':
    '{count, plural, one {Una entrada se escribió con una versión más nueva de Two Sheets. Está intacta: ábrela} other {# entradas se escribieron con una versión más nueva de Two Sheets. Están intactas: ábrelas}} con esa versión, o con una posterior.',
  'history.unread.damaged':
    '{count, plural, one {Una entrada no se puede leer. No se ha borrado nada: sigue donde está} other {# entradas no se pueden leer. No se ha borrado nada: siguen donde están}}, y todas las demás se abren.',
  'history.unread.parts': 'Algunas partes no se pueden leer',
  'history.unread.parts.newer':
    'Estas se escribieron con una versión más nueva de Two Sheets, y están intactas:',
  'history.unread.parts.damaged': 'Estas no se pueden leer. No se ha borrado nada: siguen donde están.',
  'history.unread.desired': '{count, plural, one {un deseo} other {# deseos}}',
  'history.unread.wording':
    '{count, plural, one {las palabras de una pregunta} other {las palabras de # preguntas}}',
  'history.unread.commitment':
    '{count, plural, one {un paso que te propusiste} other {# pasos que te propusiste}}',
  'history.unread.practice': '{count, plural, one {una nota de práctica} other {# notas de práctica}}',
  'history.unread.person':
    '{count, plural, one {una persona con la que te reúnes} other {# personas con las que te reúnes}}',
  'history.unread.meeting': '{count, plural, one {una reunión} other {# reuniones}}',
  'history.unread.point': '{count, plural, one {un punto de la agenda} other {# puntos de la agenda}}',
  'history.unread.revision': '{count, plural, one {una versión anterior} other {# versiones anteriores}}',
  'history.unread.deletion':
    '{count, plural, one {una entrada en la papelera} other {# entradas en la papelera}}',

  'entry.title': '{name}, {day}',
  'entry.back': 'Todas las entradas',
  'entry.gone.title': 'Aquí no hay ninguna entrada',
  'entry.gone': 'Aquí no hay ninguna entrada. Puede que se haya quitado.',
  'entry.unreadable': 'Una entrada que no se puede leer',
  'entry.unknownQuestion': 'Una pregunta que ya no está en la biblioteca',
  'entry.judged': 'Lo que se quería antes se valoró así: {word}.',
  'entry.judged.text': 'El {day} querías esto: «{text}». Aquí lo valoraste así: {word}.',
  'entry.finished': 'Terminada {when}',
}
