/** The words that every room shares, in Spanish. */

import type { app as english } from '../en/app.ts'

/** Message ids and their texts, in ICU message syntax. */
export const app: Readonly<Record<keyof typeof english, string>> = {
  'app.name': 'Two Sheets',
  'app.title': '{room} · Two Sheets',
  'app.skip': 'Saltar a la página',
  'app.here': 'Solo en este equipo.',
  'app.here.folder': 'En este equipo, y en copias en una carpeta que elegiste.',
  'app.copied': 'Copiado {when}.',
  'app.notCopied': 'Aún sin copiar.',
  'app.copyFailed': 'La última copia falló: mira en Ajustes.',

  'rooms.label': 'Salas',
  'rooms.today': 'Hoy',
  'rooms.reflect': 'Reflexionar',
  'rooms.history': 'Historial',
  'rooms.insights': 'Miradas',
  'rooms.oneOnOnes': 'Uno a uno',
  'rooms.practice': 'Práctica',
  'rooms.library': 'Biblioteca',
  'rooms.settings': 'Ajustes',

  'role.label': 'Tu papel',
  'role.agent': 'Atiendo a clientes',
  'role.manager': 'Dirijo a quienes atienden',
  'role.both': 'Ambas cosas',

  'audit.asLead': '{name}, como responsable',
  'audit.minutes': 'unos {minutes, plural, one {# minuto} other {# minutos}}',
  'audit.short': 'Una semana corta: solo las preguntas de siempre',
  'audit.draft': 'empezada {when}',

  'when.today': 'hoy, {time}',
  'when.yesterday': 'ayer, {time}',
  'when.earlier': 'el {day}, {time}',

  'day.weekday': '{weekday}, {day}',

  'due.today': 'para hoy',
  'due.tomorrow': 'para mañana',
  'due.later': 'para el {day}',
  'due.past': 'era para el {day}',

  'first.how': 'cómo es',

  'second.how': 'cómo lo quiero',

  'first.name': 'Cómo es',

  'second.name': 'Cómo lo quiero',

  'reason.twice': 'esta parte ya está cerrada',
  'reason.begun': 'ya has empezado a responder esta parte: sigue allí y ciérrala allí',
  'reason.unsaved': 'hay palabras que aún no se han guardado',
  'reason.closed': 'hay una parte respondida que nadie ha abierto',
  'reason.gone': 'ya no está aquí',
  'reason.damaged': 'una parte no se puede leer',
  'reason.newer': 'lo escribió una versión más nueva de la aplicación',
  'saving.saved': 'Guardado',
  'saving.failed.title': 'Esto no se ha podido guardar.',
  'saving.failed.text':
    'Tus palabras siguen en esta página y la aplicación lo sigue intentando. Libera espacio en el disco, o copia lo que has escrito en un lugar seguro antes de cerrar la ventana.',
  'saving.failed.reason': 'El sistema dice: {reason}',
  'saving.copy': 'Copiar lo que he escrito',
  'saving.copied': 'Copiado al portapapeles.',
  'saving.copyFailed': 'No se ha podido copiar. Selecciona el texto de la página y cópialo a mano.',
  'saving.again': 'Intentarlo ahora',
  'saving.lost.title': 'La base de datos del diario ha desaparecido.',
  'saving.lost.text':
    'El sistema la ha desechado y ya no se puede guardar nada en ella. Copia lo que has escrito en un lugar seguro y recarga la página: la aplicación te dirá qué ha pasado y te ofrecerá las copias de este diario.',

  'unreadable.title': 'Ahora mismo no se puede leer esta página',
  'unreadable.text':
    'La base de datos no responde. Lo que se guardó sigue ahí, y aparecerá aquí en cuanto responda.',

  'outcome.-2': 'mucho menos de lo que pensaba',
  'outcome.-1': 'menos de lo que pensaba',
  'outcome.0': 'lo que pensaba',
  'outcome.1': 'más de lo que pensaba',
  'outcome.2': 'mucho más de lo que pensaba',

  'importance.1': 'Poco',
  'importance.2': 'Mucho',
  'importance.3': 'Lo que más',

  'choice.none': 'Sin ocasión',
  'choice.unseen': 'No lo he visto',
  'choice.noWish': 'Sin deseo',

  'verdict.question': 'El {day} querías esto: «{text}». ¿Lo has conseguido?',
  'verdict.question.same': 'Quieres esto desde el {day}, y ha llegado su fecha. ¿Lo has conseguido?',
  'verdict.question.noText': 'El {day} querías el nivel {level}. ¿Lo has conseguido?',
  'verdict.reached': 'Conseguido',
  'verdict.partly': 'En parte',
  'verdict.not': 'No',
  'verdict.unwanted': 'Ya no lo quiero',

  'undo.edited': 'Cambiaste una respuesta de {title}, {when}.',
  'undo.deleted': 'Eliminaste {title}, {when}.',
  'undo.undo': 'Deshacer',
  'undo.done.edited': 'Deshecho: vuelven a estar las palabras de antes.',
  'undo.restored': 'Recuperaste {title}, {when}.',
  'undo.done.restored': 'Deshecho: la entrada está otra vez en la papelera.',
  'undo.done.deleted': 'Deshecho: la entrada ha vuelto.',
  'undo.practice.deleted': 'Deshecho: ha vuelto.',
  'undo.practice.restored': 'Deshecho: está otra vez en la papelera.',

  'theme.system': 'Como el sistema',
  'theme.light': 'Claro',
  'theme.dark': 'Oscuro',

  'crash.title': 'Algo ha fallado en esta página',
  'crash.text':
    'Lo que has escrito está guardado. Recarga la página; si se repite, en Ajustes puedes exportarlo todo.',
  'app.reload': 'Recargar',
}
