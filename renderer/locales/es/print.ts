/** The words that are printed of one report or the other, in Spanish. */

import type { print as english } from '../en/print.ts'

/** Message ids and their texts, in ICU message syntax. */
export const print: Readonly<Record<keyof typeof english, string>> = {
  'print.kind.own': 'Reflexiones sobre el servicio',
  'print.kind.pair': 'Reflexiones sobre el servicio, vistas por dos',
  'print.made': 'Lo comparte {name}, {day}.',
  'print.made.nameless': 'Compartido el {day}.',
  'print.made.pair': 'Está hecho con lo que ambos han abierto y acordado juntos, y con lo que fue de ello.',
  'print.purpose':
    'Sirve para crecer, nunca para decidir un sueldo ni una sanción. Contiene lo que ves y nada más: {parts}.',
  'print.reader.own': 'Para que lo lea',
  'print.reader.pair': 'Con',
  'print.sessions.own': '{count, plural, =0 {ninguna reflexión} one {una reflexión} other {# reflexiones}}',
  'print.sessions.pair':
    '{count, plural, =0 {ninguna conversación} one {una conversación} other {# conversaciones}}',
  'print.audit': '{name}, versión {version}',
  'print.empty.own': 'En este tiempo no hubo ninguna reflexión.',
  'print.empty.pair': 'En este tiempo no hubo ninguna conversación.',
  'print.shared.none': 'No se ha elegido ninguna otra respuesta para mostrar.',
  'print.wanted': 'Lo que quiere {name}',
  'print.views.lead':
    'A dos pasos o más, de lo que se ha elegido mostrar. Una diferencia no es un error de nadie; es donde más vale la pena hablar.',
  'print.views.none':
    'No se ha elegido mostrar nada que esté a dos pasos o más. Con menos de tres preguntas con un nivel de ambos no se compara.',
  'print.views.agreed': 'Lo que se acordó, {day}',
  'print.agreed': 'En una frase que ambos firmarían',
  'print.promised': 'Lo que cada cual dijo que haría',
  'print.whose': 'De quién',
  'print.next.none': 'Ningún compromiso sigue después de este tiempo.',
  'print.next.promised': 'Compromisos que siguen',
  'print.next.due': 'para el {day}',
  'print.next.noMeeting': 'Aún no hay otra conversación prevista.',
  'print.next.day': 'La próxima conversación es el {day}.',
  'print.next.time': 'La próxima conversación es el {day} a las {time}.',
  'print.next.asOf': 'Así estaba el {day}.',
  'print.next.carried': 'Lo que pasa a ella',
  'print.signed': 'He leído esto. Eso no quiere decir que esté de acuerdo con todo.',
  'print.signed.name': 'Nombre',
  'print.signed.day': 'Fecha',
  'print.leads.questions':
    'Lo que se abrió con otra persona en conversaciones y no está donde no se ve igual:',
  'print.dimensions.none.pair':
    'De ninguna dimensión se eligieron tres preguntas con nivel de una misma conversación.',
  'print.legend.pair':
    '1 es el nivel más bajo, 5 el más alto. Los niveles centrales de cada dimensión en la conversación más reciente que preguntó bastante de ella, solo de las preguntas que se muestran; se quiere lo que quiere {agent}, donde lo mostró. No se calcula ningún total.',
  'print.views.counts':
    '{n, plural, one {# pregunta} other {# preguntas}}: {same} igual, {close} cerca, {talk} para hablar',
  'print.views.wanted':
    '{between}: {below} por debajo de lo que se quiere, {at} en su sitio, {beyond} más allá, de {n}',
  'print.overTime.none.pair': 'No se eligió ninguna pregunta con nivel de dos conversaciones o más.',
  'print.overTime.part':
    'No se muestran todos los niveles de este tiempo, así que no se dice nada de un cambio.',
  'print.overTime.method.pair':
    'Los anillos son respuestas dadas por separado, la línea fina es su nivel central, los rombos y la línea escalonada son lo que se quería y se mostró. Hacia dónde va una línea solo se dice a partir de ocho conversaciones, en la octava, la duodécima y así sucesivamente, y solo donde el azar rara vez daría una igual de clara. Se juzga con todo lo que ambos abrieron hasta el final de este tiempo, y solo donde se muestra todo lo de este tiempo.',
  'print.leftOut.own':
    'Respuestas que no se eligieron; borradores; notas para uno mismo y para las conversaciones, y lo que se dijo en ellas y no se abrió o no se eligió; práctica; versiones anteriores de lo escrito; lo borrado.',
  'print.leftOut.pair':
    'Respuestas que no se mostraron o no se eligieron; líneas sobre compromisos que no se eligieron; lo que cada cual escribió para sí, para prepararse, en notas o en entradas propias; lo hablado con otras personas; práctica; lo borrado.',
}
