/** The words of the first page in short and of the year beside the year before, in Spanish. */

import type { reportYear as english } from '../en/report-year.ts'

/** Message ids and their texts, in ICU message syntax. */
export const reportYear: Readonly<Record<keyof typeof english, string>> = {
  'reports.variant.yearly': 'Un repaso anual, junto al año anterior',
  'reports.span.lastYear': 'El año pasado',
  'reports.section.year': 'Junto al año anterior',
  'reports.section.year.lead':
    'Por trimestres; cuentan todos los niveles de las preguntas semanales, también los de respuestas que no se muestran. De un repaso anual están las respuestas que eliges más abajo, donde las eliges de ambos años',
  'reports.focus': 'Por dónde empezar',
  'reports.focus.lead.own':
    'A partir de los niveles de este tiempo y de lo que quieres. Nada de ello se muestra hasta que lo eliges, y como mucho se muestran tres.',
  'reports.focus.lead.pair':
    'A partir de lo que eliges mostrar más abajo: los niveles y los deseos de la persona de quien trata. Nada de ello se muestra hasta que lo eliges, y como mucho se muestran tres.',
  'reports.focus.none.own': 'En este tiempo, en ninguna pregunta con nivel faltan pasos.',
  'reports.focus.none.pair':
    'Ninguna pregunta que has elegido mostrar más abajo tiene un deseo con pasos pendientes. Puede haber más aquí cuando elijas más.',
  'reports.focus.reason': 'Por qué, en tus palabras; si lo dejas en blanco, se imprime la línea de arriba',
  'reports.strengths': 'Lo que los dos veis como fuerte',
  'reports.strengths.hint':
    'Una línea o dos, si sabes cómo lo ve quien te lee. Si lo dejas en blanco, no se imprime nada.',
  'print.focus': 'Por dónde empezar',
  'print.focus.reason':
    '{steps, plural, =1 {Hay un paso} =2 {Hay dos pasos} =3 {Hay tres pasos} other {Hay cuatro pasos}} entre cómo es y cómo se quiere{importance, select, 3 {, y es lo que más importa} 2 {, e importa mucho} other {}}{lowest, select, yes {; está más bajo que lo demás} other {}}.',
  'print.strengths': 'Lo que ambos vieron',
  'print.kept': 'Compromisos',
  'print.kept.counts':
    '{kept} de {all} cumplidos{partly, plural, =0 {} one {, uno en parte} other {, # en parte}}{not, plural, =0 {} one {, uno sin cumplir} other {, # sin cumplir}}{dropped, plural, =0 {} one {, uno abandonado} other {, # abandonados}}{open, plural, =0 {} one {, uno aún abierto} other {, # aún abiertos}}.',
  'print.bothSaw': '{label}: nivel {agent}, dice {agentName}; nivel {lead}, dice {leadName}.',
  'print.year.beside': 'Periodo {now}, junto al periodo {before}.',
  'print.year.alone': 'Periodo {now}. No hay nada del año anterior, periodo {before}.',
  'print.year.question': 'Pregunta de cada semana',
  'print.year.held': 'Reflexiones hechas',
  'reports.section.year.pair':
    'Por trimestres; los niveles de preguntas que eliges más abajo, donde las eliges de ambos años',
  'print.year.held.pair': 'Conversaciones mantenidas',
  'print.year.question.pair': 'Pregunta que se muestra de ambos años',
  'print.year.levels': '{agentName}: {agent}; {leadName}: {lead}',
  'print.year.pair.none': 'No se eligió mostrar de ambos años ninguna pregunta con nivel.',
  'print.year.pair.legend':
    'Los niveles de ambos en la última conversación de cada año en la que se hizo una pregunta, de lo que se eligió mostrar. 1 es el nivel más bajo, 5 el más alto. Dos conversaciones son muy pocas para decir algo: nada se dice de un cambio.',
  'print.year.before': 'El año anterior',
  'print.year.now': 'Este periodo',
  'print.year.quarter': '{from} a {to}',
  'print.year.none': 'En ninguno de los dos años se respondió con un nivel a una pregunta de cada semana.',
  'print.year.legend':
    'El centro de los niveles que se dieron primero, con cuántos fueron entre paréntesis; si son menos de cuatro, están como se dieron. 1 es el nivel más bajo, 5 el más alto. Dos números uno junto a otro no son un cambio: lo que se puede decir de él está bajo su pregunta, y se juzga con todas las sesiones hasta el final de este tiempo.',
  'print.year.legend.overTime':
    'El centro de los niveles que se dieron primero, con cuántos fueron entre paréntesis; si son menos de cuatro, están como se dieron. 1 es el nivel más bajo, 5 el más alto. Dos números uno junto a otro no son un cambio: lo que se puede decir de él está en «A lo largo del tiempo».',
  'print.review': 'El repaso anual del {day}, junto al del {before}',
  'print.review.alone': 'El repaso anual del {day}',
  'print.review.noBefore': 'No hay un repaso del año anterior que poner a su lado.',
  'print.review.none': 'No se eligió mostrar ninguna pregunta de ambos.',
  'print.review.said': 'Dos respuestas son dos respuestas: nada se dice de lo que hay entre ellas.',
  'print.review.unmatched': 'No se preguntó en ambos con la misma redacción: {labels}.',
}
