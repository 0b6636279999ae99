/** The words of One-on-ones, in Spanish. */

import type { oneOnOnes as english } from '../en/one-on-ones.ts'

/** Message ids and their texts, in ICU message syntax. */
export const oneOnOnes: Readonly<Record<keyof typeof english, string>> = {
  'meet.lead': 'Las personas con las que te reúnes, de qué queréis hablar y qué habéis acordado.',
  'meet.all': 'Todas las personas',
  'meet.add': 'Añadir a una persona',
  'meet.away': 'Apartadas',
  'meet.unnamed': 'Aún sin nombre',
  'meet.gone': 'Aquí no hay nada. Puede que se haya borrado.',
  'meet.unread': 'Esto no se puede leer. No se ha borrado nada: sigue donde está, y lo demás se abre.',

  'meet.how': 'Dos personas, las mismas preguntas, media hora.',
  'meet.how.apart': 'Cada cual responde por separado a las mismas preguntas, sin que la otra persona lo vea.',
  'meet.how.together': 'Abrís las dos hojas a la vez y habláis de tres diferencias como mucho.',
  'meet.how.steps':
    'Salís con uno o dos pasos, y los volvéis a encontrar al principio de la próxima reunión.',
  'meet.how.keep': 'Todo se queda en este equipo. Es para crecer, nunca para el sueldo ni para sanciones.',

  'meet.next': 'Próxima: {when}',
  'meet.last': 'Última: {day}, {ago}',
  'meet.ago.days': '{count, plural, =0 {hoy} =1 {ayer} other {hace # días}}',
  'meet.ago.weeks': '{count, plural, one {hace una semana} other {hace # semanas}}',
  'meet.open': '{count, plural, one {Un compromiso abierto} other {# compromisos abiertos}}',
  'meet.late.planned': 'Estaba prevista para el {day}; aún no se ha celebrado',
  'meet.late.rhythm': 'Según vuestro ritmo tocaba el {day}',

  'meet.new': 'Una persona nueva',
  'meet.form.lead': 'Todo lo que escribes aquí se guarda al momento.',
  'meet.name': 'Nombre',
  'meet.role': 'A qué se dedica',
  'meet.relation': 'Entre vosotros dos',
  'meet.relation.led': 'Yo dirijo su trabajo',
  'meet.relation.lead': 'Dirige mi trabajo',
  'meet.since': 'Desde',
  'meet.rhythm': 'Cada cuánto os reunís',
  'meet.rhythm.none': 'Sin ritmo fijo',
  'meet.rhythm.weeks': '{count, plural, one {cada semana} other {cada # semanas}}',
  'meet.is.led': 'diriges su trabajo',
  'meet.is.lead': 'dirige tu trabajo',
  'meet.is.since': 'desde el {day}',

  'meet.toCome': 'Por venir',
  'meet.toCome.none': 'No hay ninguna reunión prevista.',
  'meet.held': 'Celebradas',
  'meet.plan': 'Planear una reunión',
  'meet.plan.take': 'Fijarla',
  'meet.when.day': 'Día',
  'meet.when.time': 'Hora',
  'meet.when.leave': 'Dejarlo',
  'meet.when.none': 'Elige primero un día.',
  'meet.back': 'Todas las reuniones con {name}',
  'meet.moved': 'Aplazada desde el {days}',
}
