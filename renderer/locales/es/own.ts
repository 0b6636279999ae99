/** The words of one’s own questions and audits, in Spanish. */

import type { own as english } from '../en/own.ts'

/** Message ids and their texts, in ICU message syntax. */
export const own: Readonly<Record<keyof typeof english, string>> = {
  'own.yours': 'Tuya',

  'own.new.question': 'Pregunta nueva',
  'own.new.audit': 'Revisión nueva',
  'own.unnamed.question': 'Una pregunta sin etiqueta',
  'own.unnamed.audit': 'Una revisión sin nombre',
  'own.begun': 'Empezadas, sin guardar',
  'own.begun.lead': 'Están como las dejaste. Nada de ellas se pregunta hasta que las guardes.',
  'own.goOnOf': 'Seguir con {name}',
  'own.away': 'Apartadas',
  'own.away.lead': 'Fuera de los recorridos nuevos. Toda entrada que las preguntó queda como está.',
  'own.unread.title':
    '{count, plural, one {Algo tuyo no se puede leer} other {# cosas tuyas no se pueden leer}}',
  'own.unread': 'No se ha borrado nada: sigue donde está, y todo lo demás se abre.',

  'own.adapt': 'Copiar y adaptar',
  'own.adapt.lead': 'Hace una copia tuya que puedes cambiar. Esta queda como está.',
  'own.adapted': 'Adaptada de «{name}», versión {version}.',
  'own.edit': 'Editar',
  'own.edit.goOn': 'Seguir editando',
  'own.duplicate': 'Duplicar',
  'own.copyName': '{name} (copia)',
  'own.archive': 'Apartar',
  'own.archived': 'Apartada. Queda fuera de los recorridos nuevos; sus entradas siguen.',
  'own.unarchive': 'Recuperar',
  'own.unarchiveOf': 'Recuperar {name}',
  'own.unarchived': 'Recuperada.',
  'own.away.question':
    'Has apartado esta pregunta: ningún recorrido nuevo la hace. Toda entrada que la preguntó queda como está.',
  'own.away.audit':
    'Has apartado esta revisión: no se ofrece en Reflexionar. Toda entrada hecha con ella queda como está.',

  'own.earlier': 'Versiones anteriores',
  'own.earlier.lead': 'Lo que se les respondió se queda con sus palabras, cada una en una serie propia.',
  'own.earlier.of': 'Versión {version}, hasta {when}',

  'own.edit.title': 'Editar «{name}»',
  'own.edit.kept':
    'Cada tecla se guarda mientras escribes, y te espera. Nada se pregunta hasta que pulses Guardar.',
  'own.edit.version.question':
    'Esta es la versión {version}. Si cambia lo que pregunta o un nivel, al guardar se hace la versión siguiente: lo respondido se queda con su redacción, y las respuestas nuevas empiezan una serie propia. La etiqueta y la dimensión pueden cambiar sin eso.',
  'own.edit.version.audit':
    'Esta es la versión {version}. Con otras preguntas, al guardar se hace la versión siguiente. El nombre, el orden y los títulos pueden cambiar sin eso.',
  'own.save': 'Guardar',
  'own.saved': 'Guardada: {name}.',
  'own.leave': 'Dejarla por ahora',
  'own.drop': 'Descartar esta edición',
  'own.drop.title': '¿Descartar esta edición?',
  'own.drop.saved':
    'Lo que has escrito aquí desde que guardaste desaparece del diario. Lo que estaba guardado queda como estaba.',
  'own.drop.new': 'Nunca se guardó, así que en el diario no quedará nada de ella.',
  'own.drop.not': 'Conservarla',
  'own.drop.do': 'Descartarla',
  'own.problems':
    '{count, plural, one {Sin guardar todavía: falta una cosa o es demasiado larga.} other {Sin guardar todavía: faltan # cosas o son demasiado largas.}}',
  'own.problem.empty': 'Aún está vacío.',
  'own.problem.long': 'Como mucho {most} caracteres.',
  'own.problem.many': 'Como mucho {most} preguntas.',
  'own.problem.alike': 'Otro nivel dice lo mismo.',
  'own.problem.unasked':
    'A alguien a quien va dirigida no se le preguntaría nada. Añade una pregunta para esas personas o elige a quién va dirigida.',

  'own.label': 'Etiqueta corta',
  'own.label.hint': 'Unas palabras para listas y gráficos.',
  'own.role': 'A quién pregunta',
  'own.kind': 'Cómo se responde',
  'own.kind.level': 'Con palabras, y después con uno de cinco niveles',
  'own.kind.caseLevel': 'Con palabras, y después con uno de cinco niveles, solo sobre la última vez',
  'own.kind.text': 'Solo con palabras',
  'own.lead': 'Palabras',
  'own.lead.same': 'A todos se les pregunta con las mismas palabras',
  'own.lead.own': 'A quienes dirigen se les pregunta con palabras propias',
  'own.now': 'Lo que pregunta',
  'own.hint': 'Una línea para empezar',
  'own.hint.hint': 'Se puede omitir.',
  'own.levels.lead':
    'El más bajo primero. Duran más los niveles que cuentan lo que se podría ver. Como mucho {most} caracteres cada uno.',
  'own.level': 'Nivel {level}',
  'own.desired': 'Lo que pregunta sobre cómo lo quieres',

  'own.name': 'Nombre',
  'own.opening': 'Para qué es',
  'own.opening.hint': 'Una o dos frases que la abren. Se puede omitir.',
  'own.minutes': 'Cuánto dura',
  'own.items.none': 'Aún no hay preguntas. Añade abajo la primera.',
  'own.item.gone': 'Esta pregunta ya no está en la biblioteca, y no se hace.',
  'own.item.away': 'apartada, así que no se hace',
  'own.up': 'Subir',
  'own.upOf': 'Subir {label}',
  'own.down': 'Bajar',
  'own.downOf': 'Bajar {label}',
  'own.moved': '{label}, ahora {place} de {total}',
  'own.headingAdd': 'Título',
  'own.headingOf': 'Poner un título sobre {label}',
  'own.heading': 'Título sobre {label}',
  'own.takeOut': 'Quitar',
  'own.takeOutOf': 'Quitar {label}',
  'own.takenOut': 'Quitada: {label}',
  'own.add': 'Añadir preguntas',
  'own.add.search': 'Buscar una pregunta',
  'own.add.found':
    '{count, plural, =0 {Ninguna pregunta para esas personas contiene estas palabras.} one {Una pregunta.} other {# preguntas{listed, plural, =12 {; se muestran las doce primeras, con más palabras quedan menos} other {}}.}}',
  'own.add.do': 'Añadir',
  'own.add.of': 'Añadir {label}',
  'own.add.there': 'Añadida',
  'own.add.thereOf': '{label} ya está',
  'own.added': 'Añadida: {label}, ahora {total, plural, one {una pregunta} other {# preguntas}}',

  'own.share': 'Compartir como archivo',
  'own.share.file': 'revision',
  'own.share.done':
    'Guardado: {path}. Contiene esta revisión y sus preguntas, ninguna respuesta y nada sobre ti.',
  'own.share.failed': 'No se ha podido guardar el archivo ({reason}). Elige otro lugar.',
  'own.share.refused': 'Así no se puede compartir. {reason}',
  'own.share.gone': 'Guárdala antes; después se podrá compartir.',
  'own.receive': 'Abrir una revisión compartida',
  'own.receive.lead':
    'Ves todo lo que contiene antes de tomar nada. Nada tuyo se sobrescribe sin que lo elijas.',
  'own.receive.choose': 'Elegir un archivo',
  'own.receive.done':
    '{count, plural, =0 {No había nada que tomar} one {Tomada: una cosa es nueva o ha cambiado} other {Tomadas: # cosas son nuevas o han cambiado}}',
  'own.receive.look': 'Verla',
  'own.receive.undone': 'Deshecho. Todo lo tuyo está como estaba.',
  'own.receive.notUndone':
    'Ya no se ha podido deshacer: algo se ha cambiado o preguntado desde entonces. Aparta lo que no quieras.',
  'own.besideName': '{name} (compartida)',
  'own.preview': 'En el archivo: {name}',
  'own.preview.app': 'De la aplicación. Se pregunta tal como está en la tuya.',
  'own.preview.reworded':
    'Redactadas de otro modo en el archivo que en tu aplicación, que pregunta las suyas: {names}.',
  'own.preview.whole': 'Leerla entera',
  'own.take': 'Tomarla',
  'own.standing.new.audit': 'Nueva para ti.',
  'own.standing.new.question': 'Nueva para ti.',
  'own.standing.same.audit': 'Tienes esta revisión tal como está aquí.',
  'own.standing.same.question': 'Tienes esta pregunta tal como está aquí.',
  'own.standing.different.audit': 'Tienes esta revisión, pero de otro modo.',
  'own.standing.different.question': 'Tienes esta pregunta, pero de otro modo.',
  'own.standing.older': 'La tuya es una versión posterior.',
  'own.standing.away': 'Has apartado la tuya; así sigue.',
  'own.standing.mine': 'La tuya:',
  'own.keep': 'Qué hacer con {name}',
  'own.keep.mine.audit': 'Conservar la mía',
  'own.keep.theirs.audit': 'Poner la suya en su lugar; con otras preguntas es una versión nueva',
  'own.keep.both.audit': 'Conservar ambas, la suya con un nombre propio',
  'own.keep.mine.question': 'Conservar la mía',
  'own.keep.theirs.question': 'Tomar la suya como versión nueva de la mía',
  'own.keep.both.question': 'Conservar ambas, la suya como pregunta aparte',

  'own.refused': '{name} no se puede abrir',
  'own.refused.nothing': 'No se ha tomado nada, y nada tuyo ha cambiado.',
  'own.refused.large': 'Es demasiado grande para una revisión.',
  'own.refused.deep': 'Sus partes están anidadas demasiado hondo para una revisión.',
  'own.refused.json': 'No es un archivo de Two Sheets, o se cortó por el camino.',
  'own.refused.foreign': 'No es una revisión compartida de Two Sheets.',
  'own.refused.journal':
    'Es un archivo de diario, no una revisión compartida. Se puede abrir en Ajustes, Restaurar.',
  'own.refused.newer':
    'La hizo una versión más nueva de Two Sheets. Ábrela con esa versión, o con una posterior.',
  'own.refused.prototype': 'Contiene un nombre que no tiene lugar en una revisión ({where}).',
  'own.refused.markup': 'Uno de sus textos contiene código, donde solo caben palabras ({where}).',
  'own.refused.control': 'Uno de sus textos contiene signos que no se ven ({where}).',
  'own.refused.shape': 'No tiene la forma de una revisión compartida ({where}).',
  'own.refused.double': 'Nombra lo mismo dos veces ({where}).',
  'own.refused.missing': 'Hace una pregunta que no contiene ({where}).',
  'own.refused.idle': 'Contiene una pregunta que no hace ({where}).',
  'own.refused.incomplete': 'Algo en ella falta o es demasiado largo ({where}).',
  'own.refused.unknown':
    'Hace «{where}», una pregunta de la aplicación que esta versión no tiene. Una versión más nueva quizá pueda abrirla.',
  'own.refused.unread': 'Ya tienes «{where}», pero la tuya no se puede leer y no debe sobrescribirse.',

  'undo.archived': 'Apartaste {title}, {when}.',
  'undo.done.archived': 'Deshecho: se ofrece otra vez.',

  'walk.source.own': 'Una pregunta tuya',
  'walk.source.adapted': 'Tuya, adaptada de «{title}»',
  'walk.reworded':
    'Esta pregunta se ha redactado de otro modo desde entonces. Lo que respondiste antes, por última vez el {day}, se queda con la redacción anterior, en una serie propia.',
}
