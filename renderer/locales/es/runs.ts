/** The words of audits in several sittings: a week of themes, and the yearly review, in Spanish. */

import type { runs as english } from '../en/runs.ts'

/** Message ids and their texts, in ICU message syntax. */
export const runs: Readonly<Record<keyof typeof english, string>> = {
  'run.minutes.days': 'unos {minutes, plural, one {# minuto} other {# minutos}} al día',
  'run.minutes.sittings':
    'unos {minutes, plural, one {# minuto} other {# minutos}} en total, en tantas sesiones como quieras',
  'run.progress.days': '{done} de {total} días escritos.',
  'run.progress.sittings': '{done} de {total} sesiones escritas.',
  'run.next': 'Ahora toca: «{part}».',
  'run.next.begun': 'Ahora toca: «{part}», ya empezada y guardada.',
  'run.over.days': 'La semana está cerrada. El botón empieza otra.',
  'run.over.sittings': 'El repaso está cerrado. El botón empieza otro.',
  'run.resting.days': 'La semana descansa desde el {day}. El botón empieza otra; la lista sigue con esta.',
  'run.resting.sittings':
    'El repaso descansa desde el {day}. El botón empieza otro; la lista sigue con este.',
  'run.compare.days': 'La semana, una hoja al lado de la otra',
  'run.compare.sittings': 'El repaso, un año al lado del otro',
  'run.soFar.days': 'La semana hasta ahora, una hoja al lado de la otra',
  'run.soFar.sittings': 'El repaso hasta ahora, un año al lado del otro',
  'run.parts.days': 'Día a día',
  'run.parts.sittings': 'Sesión a sesión',
  'run.state.written': 'Escrito el {day}.',
  'run.state.open': 'Sigue abierto, para el día que sea.',
  'run.state.begun': 'Empezado, aún sin terminar.',
  'run.state.letGo': 'Se deja pasar.',
  'run.read': 'Leerlo',
  'run.readPart': 'Leerlo: {part}',
  'run.writtenPart': '{part}. Escrito el {day}.',
  'run.begin': 'Empezar',
  'run.beginPart': 'Empezar {part}',
  'run.resumePart': 'Seguir con {part}',
  'run.letGo': 'Dejar pasar',
  'run.letPartGo': 'Dejar pasar {part}',
  'run.hasLetGo': '{part}: se deja pasar.',
  'run.takenBack': '{part}: abierto otra vez.',
  'run.takeBack': 'Mejor sí',
  'run.takeBackPart': 'Mejor sí: {part}',
  'run.anew.days': 'Empezar una semana nueva',
  'run.anew.sittings': 'Empezar un repaso nuevo',
  'run.anew.hint': 'Esto se queda como está.',
  'run.belongs.days': 'Es parte de una semana de temas.',
  'run.belongs.sittings': 'Es parte de un repaso anual.',
  'run.goOn': 'Seguir en Reflexionar',

  'run.title.days': '{name}, día a día',
  'run.title.sittings': '{name}, año con año',
  'run.lead.days': 'Lee de lado a lado, y luego hacia abajo. Aquí no se suma nada.',
  'run.lead.sittings': 'Aquí no se suma nada.',
  'run.on': 'Escrito el {from}.',
  'run.between': 'Escrito del {from} al {to}.',
  'run.leftOut': 'Se ha dejado fuera: {parts}.',
  'run.leftOut.soFar': 'Fuera por ahora: {parts}.',
  'run.skipped': 'Este día se ha dejado fuera: {labels}.',
  'run.unread':
    '{count, plural, one {Una de sus entradas no se ha podido leer} other {# de sus entradas no se han podido leer}}, y aquí falta. No se ha borrado nada.',

  'year.title': 'Junto al año anterior',
  'year.none':
    'Este es el primer repaso, así que no hay uno del año anterior que poner a su lado. El próximo podrá ponerse junto a este.',
  'year.other':
    'No hay repaso del año anterior. Otro se empezó el {day}: demasiado cerca de este, o demasiado lejos, para ponerlo a su lado.',
  'year.lead':
    'El repaso del año anterior se empezó el {day}. Aquí están solo las preguntas que se respondieron en los dos, con la misma redacción. Dos respuestas son dos respuestas: se muestran ambas, y nada se dice de lo que hay entre ellas.',
  'year.readBefore': 'Leer aquel repaso',
  'year.noMatch': 'Ninguna pregunta se respondió en los dos, así que no hay nada que poner lado a lado.',
  'year.before': 'El año anterior',
  'year.now': 'Este repaso',
  'year.day': 'Escrito el {day}.',
  'year.wanted': 'Cómo lo quería: «{text}»',
  'year.wanted.noText': 'Cómo lo quería: nivel {level}',
  'year.wanted.level': 'Cómo lo quería, nivel {level}: «{text}»',
  'year.unmatched': 'Lo que no se pone lado a lado',
  'year.onlyNow': 'Respondido solo en este repaso: {labels}.',
  'year.onlyBefore': 'Respondido solo el año anterior: {labels}.',
  'year.reworded': 'Preguntado esta vez con otra redacción: {labels}.',
  'year.cases': 'Cada una trata de un caso propio: {labels}.',

  'today.runs': 'Abierto, para cuando quieras',
  'today.run.next': 'Tocaría «{part}», hoy u otro día.',
  'today.run.goOn': 'Seguir con {name}',
}
