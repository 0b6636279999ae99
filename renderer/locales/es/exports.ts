/** The words of the page that makes files of the journal, in Spanish. */

import type { exports as english } from '../en/exports.ts'

/** Message ids and their texts, in ICU message syntax. */
export const exports: Readonly<Record<keyof typeof english, string>> = {
  'exports.title': 'Exportar',
  'exports.link': 'Elegir qué exportar',
  'exports.inReports':
    'El diario, o una parte de él, en archivos corrientes: para recuperarlos aquí, para leerlos en cualquier editor o para una hoja de cálculo.',
  'exports.lead':
    'Cada uno es un archivo corriente, hecho en este equipo. Quien lo tenga puede leerlo, así que guárdalo donde solo tú puedas.',
  'exports.back': 'Volver a los informes',
  'exports.what': 'Cuánto',
  'exports.held':
    '{entries, plural, =0 {Ninguna entrada terminada} one {Una entrada terminada con {answers, plural, =0 {ninguna respuesta} one {una respuesta} other {# respuestas}}} other {# entradas terminadas con {answers, plural, =0 {ninguna respuesta} one {una respuesta} other {# respuestas}}}}, y {commitments, plural, =0 {ningún compromiso} one {un compromiso} other {# compromisos}}.',
  'exports.unread':
    '{count, plural, one {Una entrada o un compromiso no se puede leer y solo está} other {# entradas o compromisos no se pueden leer y solo están}} en un archivo de todo el diario.',
  'exports.notCounted': 'No se ha podido contar ({reason}).',
  'exports.as': 'En qué forma',
  'exports.journal': 'Archivo del diario',
  'exports.journal.whole':
    'Todo, también los borradores y las notas privadas, en JSON. Esta aplicación puede recuperarlo.',
  'exports.journal.part':
    'Las entradas elegidas, cada una entera, con los compromisos hechos en ellas, sus versiones anteriores y todo lo que hace falta para leerlas, en JSON. Esta aplicación puede recuperarlas. Los borradores y las notas privadas nunca van con una parte: solo van con todo, es decir, todo el tiempo, todas las revisiones y todas las dimensiones.',
  'exports.journal.file': 'two-sheets-diario',
  'exports.part.file': 'two-sheets-parte',
  'exports.text': 'Entradas en una página',
  'exports.text.lead':
    'Las dos hojas de cada entrada elegida, una tras otra, en Markdown para cualquier editor.',
  'exports.text.file': 'two-sheets-entradas',
  'exports.texts': 'Entradas una por una',
  'exports.texts.lead':
    'Un archivo de Markdown por cada entrada elegida, en una carpeta nueva donde tú elijas.',
  'exports.texts.file': 'two-sheets-entradas',
  'exports.answers': 'Respuestas como tabla',
  'exports.answers.lead': 'Una fila por respuesta, en CSV para una hoja de cálculo.',
  'exports.answers.file': 'two-sheets-respuestas',
  'exports.commitments': 'Compromisos como tabla',
  'exports.commitments.lead':
    'Una fila por cada compromiso hecho, previsto o marcado en este tiempo, con lo que fue de él, en CSV.',
  'exports.commitments.file': 'two-sheets-compromisos',
  'exports.separator': 'Entre las celdas de una tabla',
  'exports.separator.lead': 'Si una tabla se abre con todo en una sola columna, lo correcto es el otro.',
  'exports.separator.comma': 'una coma',
  'exports.separator.comma.usual': 'una coma, lo usual en este sistema',
  'exports.separator.semicolon': 'un punto y coma',
  'exports.separator.semicolon.usual': 'un punto y coma, lo usual en este sistema',
  'exports.making': 'Paso 1 de 2: preparándolo …',
  'exports.saving': 'Paso 2 de 2: escribiéndolo donde elijas …',
  'exports.savingFolder': 'Paso 2 de 2: escribiendo los archivos donde elijas …',
  'exports.long': 'Un diario de muchos años puede tardar un minuto. Nada más tiene que esperar.',
  'exports.cancelled': 'Cancelado. No se ha guardado nada y no ha quedado nada atrás.',
  'exports.notMade': 'No se ha podido hacer ({reason}). No se ha guardado nada.',
  'exports.nothing': 'No hay ninguna entrada que guardar.',
  'exports.folderFailed':
    'No se ha podido guardar la carpeta ({reason}), y no ha quedado nada de ella. Elige otro lugar.',
}
