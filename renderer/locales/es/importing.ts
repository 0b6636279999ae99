/** The words of bringing a journal file in, in Spanish. */

import type { importing as english } from '../en/importing.ts'

/** Message ids and their texts, in ICU message syntax. */
export const importing: Readonly<Record<keyof typeof english, string>> = {
  'importing.title': 'Importar y restaurar',
  'importing.lead':
    'Importar pone un archivo de diario junto a lo que hay aquí y añade lo nuevo; nada llega dos veces y nada de lo que hay aquí se sobrescribe sin que lo pidas. Restaurar también puede poner una copia entera en lugar de todo. En ambos casos ves antes qué hay en el archivo, se hace una copia de lo presente y, mientras no se haya escrito nada después, un clic lo deshace.',
  'importing.import': 'Importar',
  'importing.reading': 'Leyendo el archivo…',
  'importing.refused': '{name} no se puede traer',
  'importing.doubled':
    'Este archivo contiene {what, select, preparation {dos preparaciones de la misma conversación} report {dos informes en curso sobre la misma persona} wording {dos veces la misma redacción de una pregunta} settings {dos veces los mismos ajustes} other {dos veces lo mismo}}, así que se cambió fuera de esta aplicación. Aquí no se ha cambiado nada. Prueba con otra copia.',
  'importing.file': 'En {name}',
  'importing.made': 'Hecho {when}',
  'importing.part':
    'Es una parte de un diario: las entradas terminadas que se eligieron, con todo lo que necesitan. Lo que no contiene no se ha borrado.',
  'importing.way': 'Qué hacer con este archivo',
  'importing.way.beside': 'Traer lo nuevo, junto a lo que hay aquí',
  'importing.way.place': 'Ponerlo en lugar de todo lo que hay aquí',
  'importing.place':
    'Todo lo que hay aquí se va, ajustes incluidos, y en su lugar queda el archivo con {entries, plural, =0 {ninguna entrada terminada} one {una entrada terminada} other {# entradas terminadas}}. Lo que hay ahora queda en la copia que se hace antes.',
  'importing.holds.nothing': 'El archivo no contiene nada que se pueda traer.',
  'importing.kind.reflection': 'Entradas terminadas',
  'importing.kind.draft': 'Borradores',
  'importing.kind.commitment': 'Compromisos',
  'importing.kind.person': 'Personas',
  'importing.kind.meeting': 'Reuniones',
  'importing.kind.point': 'Temas de conversación',
  'importing.kind.practice': 'Ejercicios',
  'importing.kind.question': 'Tus propias preguntas',
  'importing.kind.audit': 'Tus propias auditorías',
  'importing.kind.report': 'Informes',
  'importing.one.reflection': 'Una entrada',
  'importing.one.draft': 'Un borrador',
  'importing.one.commitment': 'Un compromiso',
  'importing.one.person': 'Alguien sin nombre',
  'importing.one.meeting': 'Una reunión',
  'importing.one.point': 'Un tema de conversación',
  'importing.one.practice': 'Un ejercicio',
  'importing.one.question': 'Una pregunta',
  'importing.one.audit': 'Una auditoría',
  'importing.one.report': 'Un informe',
  'importing.meeting': 'Reunión con {name}',
  'importing.dated': '{name}, {day}',
  'importing.counts':
    '{fresh, plural, =0 {nada nuevo} other {nuevo: #}}{different, plural, =0 {} other {, distinto: #}}{deleted, plural, =0 {} other {, borrado aquí: #}}{same, plural, =0 {} other {, ya aquí: #}}',
  'importing.more': '{count, plural, one {y una más} other {y # más}}',
  'importing.along':
    'Con ellas {goals, plural, =0 {no llega ninguna respuesta deseada} one {llega una respuesta deseada} other {llegan # respuestas deseadas}} y {versions, plural, =0 {ninguna versión anterior} one {una versión anterior} other {# versiones anteriores}}.',
  'importing.open':
    '{count, plural, one {Un compromiso llega abierto.} other {# compromisos llegan abiertos.}} Mientras haya dos o más abiertos, no se ofrece ninguno nuevo.',
  'importing.different': 'Distinto aquí y en el archivo',
  'importing.different.lead': 'Lo que hay aquí se queda si no eliges otra cosa.',
  'importing.here': 'Aquí',
  'importing.inFile': 'En el archivo',
  'importing.none': '(nada)',
  'importing.else': 'Además de estas palabras difiere algo más: un nivel, una marca o una fecha.',
  'importing.only': 'Las palabras son las mismas; difiere un nivel, una marca, una fecha o una meta.',
  'importing.keep.thing.mine': 'Conservar lo que hay aquí',
  'importing.keep.thing.theirs': 'Tomar lo del archivo; lo que hay aquí queda solo en la copia',
  'importing.keep.thing.both': 'Conservar ambas cosas',
  'importing.keep.entry.mine': 'Conservar lo que hay aquí',
  'importing.keep.entry.theirs': 'Tomar lo del archivo; lo que hay aquí pasa a ser una versión anterior',
  'importing.keep.entry.both': 'Conservar lo que hay aquí, con lo del archivo entre sus versiones anteriores',
  'importing.words': 'Preguntado con otras palabras',
  'importing.words.lead':
    'El archivo hace estas preguntas tuyas con otras palabras en la misma versión, porque se cambiaron en dos equipos. Lo que llega con él se muestra con las palabras de este equipo; el archivo conserva las suyas.',
  'importing.deleted': 'Borrado aquí, y todavía en el archivo',
  'importing.deleted.leave': 'Dejarlo borrado',
  'importing.deleted.trash': 'Recuperarlo de la papelera',
  'importing.deleted.file': 'Tomarlo del archivo',
  'importing.out': 'Lo que se queda fuera',
  'importing.out.writing':
    '{names}: {count, plural, one {esta sesión ya está} other {estas sesiones ya están}} aquí, como borrador o como entrada.',
  'importing.out.sealed': '{names}: está sellado, y traerlo podría abrirlo.',
  'importing.out.further': '{names}: abierta o celebrada en uno de los dos y no en el otro.',
  'importing.out.person': '{names}: la persona de quien trata no está aquí, ni llega con el archivo.',
  'importing.out.another': '{names}: aquí hay otra cosa con su mismo número.',
  'importing.out.unread': '{names}: lo que hay aquí en su lugar no se puede leer, y nunca se sobrescribe.',
  'importing.out.torn': '{names}: faltan algunas de sus respuestas.',
  'importing.out.relation':
    '{names}: en el archivo está al revés quién dirige el trabajo de quién. Mientras no se haya respondido nada por separado, puedes cambiarlo en la página de la persona y volver a traer el archivo.',
  'importing.out.apart':
    '{names}: lo que se respondió por separado es distinto; ningún archivo lo cambia, y se queda como está aquí.',
  'importing.unfit.newer':
    '{count, plural, one {Una cosa se escribió} other {# cosas se escribieron}} con una versión más nueva de Two Sheets.',
  'importing.unfit.damaged': '{count, plural, one {Una cosa está dañada.} other {# cosas están dañadas.}}',
  'importing.unfit.day':
    '{count, plural, one {Una cosa tiene} other {# cosas tienen}} una fecha que ningún diario puede tener.',
  'importing.unfit.long':
    '{count, plural, one {Una cosa es más larga} other {# cosas son más largas}} que mil páginas.',
  'importing.do.beside': 'Traerlo',
  'importing.do.place': 'Reemplazar todo',
  'importing.busy': 'Se hace una copia de lo que hay aquí y después se trae el archivo…',
  'importing.done': 'Traído. Se ha guardado una copia de lo que había antes.',
  'importing.nothing': 'Todo lo de este archivo ya está aquí. No se ha cambiado nada.',
  'importing.unread':
    'El archivo no se ha podido poner al lado del diario ({reason}). No se ha cambiado nada; elígelo otra vez.',
  'importing.showMore': 'Mostrar {count} más',
  'importing.failed.copy':
    'No se ha podido hacer una copia de lo que hay aquí ({reason}), así que no se ha cambiado nada. Comprueba que haya espacio en el disco e inténtalo otra vez.',
  'importing.failed.changed':
    'Entretanto se ha escrito algo, así que no se ha traído nada. Inténtalo otra vez.',
  'importing.failed.handed': 'El portátil está prestado ahora mismo. No se ha cambiado nada.',
  'importing.failed.unsaved':
    'Algo que está en pantalla aún no se ha guardado. No se ha cambiado nada. Inténtalo dentro de un momento.',
  'importing.failed.store': 'No se ha podido escribir ({reason}). No se ha cambiado nada.',
  'importing.failed.part':
    'Este archivo es una parte de un diario y no puede ponerse en lugar de uno entero. No se ha cambiado nada.',
  'importing.taken.beside': 'Se trajo un archivo {when}.',
  'importing.taken.place': 'Un archivo ocupó el lugar de todo {when}.',
  'importing.undone': 'Todo está como estaba antes.',
  'importing.undo.changed':
    'Desde entonces se ha escrito algo, así que no se puede deshacer sin perderlo. Lo que había antes está en la copia {copy}; Restaurar puede recuperarla.',
  'importing.undo.copy':
    'La copia {copy} de lo que había antes falta o está dañada, así que no se puede deshacer. No se ha cambiado nada.',
  'importing.undo.handed': 'El portátil está prestado ahora mismo. No se ha cambiado nada.',
  'importing.undo.unsaved':
    'Algo que está en pantalla aún no se ha guardado. No se ha cambiado nada. Inténtalo dentro de un momento.',
  'importing.undo.store': 'No se ha podido deshacer ({reason}). No se ha cambiado nada.',
}
