/** The words of the lock, in Spanish. */

import type { lock as english } from '../en/lock.ts'

/** Message ids and their texts, in ICU message syntax. */
export const lock: Readonly<Record<keyof typeof english, string>> = {
  'lock.title': 'Bloqueo',
  'lock.isOff':
    'Este diario no tiene bloqueo: quien pueda abrir tu carpeta de usuario puede leerlo. Con un bloqueo, lo que se escribe aquí queda cifrado en el disco, también en las copias de la aplicación, y se abre con una contraseña.',
  'lock.isOn':
    'Este diario está bloqueado con una contraseña: lo que se escribe aquí está cifrado en el disco, también en las copias de la aplicación.',
  'lock.keeps': 'Lo que guarda',
  'lock.keeps.written':
    'Lo que se escribe: respuestas, deseos, nombres, notas, lo acordado. Quien encuentre, tome prestado o se lleve este disco, o una de las copias de la aplicación, no puede leerlo.',
  'lock.keepsNot': 'Lo que no puede guardar',
  'lock.keepsNot.header':
    'Que hay un diario, en qué días se ha escrito en él y cuánto. Eso queda a la vista.',
  'lock.keepsNot.window':
    'Una ventana abierta. Quien se siente ante ella puede leer hasta que se vuelva a bloquear.',
  'lock.keepsNot.spy': 'Un equipo que te espía, o que lleva otra persona. Puede ver lo que escribes.',
  'lock.keepsNot.files':
    'Los archivos que has guardado tú, como informes y exportaciones, y las copias fuera del alcance de la aplicación, como las de una carpeta que elegiste antes o las que hizo otro equipo u otro perfil.',
  'lock.lost':
    'Si pierdes la contraseña y también la clave de recuperación, nadie podrá volver a abrir este diario. No hay otra entrada, ni nadie que pueda ayudar.',
  'lock.turnOn': 'Activar el bloqueo',
  'lock.now': 'Bloquear ahora',
  'lock.now.key': '{key} hace lo mismo en cualquier página.',
  'lock.alone': 'Bloquear cuando nadie haya tocado el equipo durante',
  'lock.alone.minutes': '{count, plural, one {# minuto} other {# minutos}}',
  'lock.alone.hour': 'una hora',
  'lock.alone.never': 'el tiempo que sea: nunca por sí solo',
  'lock.alone.also': 'También se bloquea cuando el equipo se suspende y cuando se bloquea su pantalla.',
  'lock.alone.linux':
    'También se bloquea cuando el equipo se suspende. En Linux la aplicación no se entera de que la pantalla se ha bloqueado, así que allí cuenta este tiempo.',
  'lock.alone.stored': 'Lo que estás escribiendo se guarda antes, y vuelves a la misma página.',
  'lock.alone.unkept': 'Vale hasta que se cierre la aplicación: no se ha podido anotar para la próxima vez.',
  'lock.change': 'Cambiar la contraseña',
  'lock.newKey': 'Hacer otra clave de recuperación',
  'lock.turnOff': 'Desactivar el bloqueo',
  'lock.cancel': 'Cancelar',
  'lock.goOn': 'Seguir',
  'lock.on.phrase': 'Elige una contraseña',
  'lock.on.phrase.lead':
    'Lo que cuenta es que sea larga: unas palabras que no tengan nada que ver entre sí son difíciles de adivinar y fáciles de escribir. Da igual si llevan mayúsculas, acentos o signos.',
  'lock.offer': 'Proponer seis palabras',
  'lock.offer.another': 'Proponer otras seis',
  'lock.offer.note':
    'Elegidas al azar. Si te las quedas, escríbelas arriba dos veces, y apréndelas o guárdalas en papel.',
  'lock.on.key': 'Tu clave de recuperación',
  'lock.key.lead':
    'Abre el diario cuando se ha olvidado la contraseña. Se muestra ahora y no vuelve a mostrarse. Guárdala en papel, y no junto a este equipo.',
  'lock.key.label': 'La clave de recuperación, en siete grupos',
  'lock.key.print': 'Imprimirla',
  'lock.key.save': 'Guardarla en un archivo',
  'lock.key.copy': 'Copiarla',
  'lock.key.saved':
    'Guardada: {path}. Quien encuentre ese archivo puede abrir el diario, así que sácalo de este equipo.',
  'lock.key.copied':
    'Copiada. Otros programas pueden leer lo que se copia: pégala donde vaya a quedarse y después copia otra cosa.',
  'lock.key.failed': 'No ha funcionado ({reason}). Escríbela a mano, o prueba de otra manera.',
  'lock.key.file': 'Two Sheets clave de recuperación',
  'lock.key.paper': 'Two Sheets: clave de recuperación',
  'lock.key.paper.lead':
    'Esta clave abre un diario bloqueado cuando se ha olvidado su contraseña. Quien tenga esta hoja puede abrirlo, así que guárdala donde solo tú la encuentres, y no junto al equipo.',
  'lock.key.paper.how':
    'En la página que pide la contraseña, elige «Usar la clave de recuperación» y escribe:',
  'lock.key.paper.made': 'Hecha el {day} para el diario en {place}',
  'lock.key.kept': 'La he guardado',
  'lock.check': '¿Está guardada?',
  'lock.check.lead': 'Escribe estos dos grupos a partir de lo que has impreso, guardado o anotado.',
  'lock.check.group': 'Grupo {n}',
  'lock.check.wrong': 'No es igual que el grupo {n}. Míralo otra vez, o vuelve a la clave.',
  'lock.check.back': 'Volver a la clave',
  'lock.on.now':
    'Después se escribe todo de nuevo, cifrado y comprobado, también las copias, y se quita lo que puede leerse sin la contraseña. Puede tardar unos minutos, y necesita sitio en el disco para todo dos veces. Después la aplicación se abre otra vez.',
  'lock.working': 'Activando el bloqueo',
  'lock.working.off': 'Desactivando el bloqueo',
  'lock.step.key': 'Haciendo una clave a partir de la contraseña.',
  'lock.step.copy': 'Guardando antes una copia.',
  'lock.noCopy': 'no se ha podido hacer antes una copia',
  'lock.step.rows': 'Escribiéndolo todo de nuevo.',
  'lock.step.checking': 'Volviendo a leerlo y comparándolo.',
  'lock.step.copies': 'Escribiendo de nuevo cada copia, cifrada.',
  'lock.step.copies.at': 'Copia {at} de {all}',
  'lock.step.removing': 'Todo está bien. La aplicación se abre otra vez ahora.',
  'lock.unsaved':
    'Hay algo sin guardar todavía, así que no se ha cambiado nada. Ocúpate antes de eso; el aviso de la página dice cómo.',
  'lock.left': 'No se ha podido quitar algo que puede leerse',
  'lock.left.text':
    'El bloqueo está activado, pero esto ha quedado como estaba y quizá todavía pueda leerse. Cierra lo que pueda tenerlo abierto, o quítalo tú; la aplicación lo vuelve a intentar cada vez que se abre:',
  'lock.unclosed': 'Algunas copias siguen como antes del bloqueo o de su último cambio',
  'lock.unclosed.text':
    'No se han podido escribir de nuevo: todavía pueden leerse sin cifrar, o con lo que las abría antes. Libera espacio, cierra lo que pueda tenerlas abiertas, vuelve a conectar la unidad, o quítalas tú. La aplicación lo vuelve a intentar cada vez que se abre el diario:',
  'lock.failed':
    'No ha funcionado ({reason}). El diario está como estaba. Libera espacio o revisa el disco, y prueba otra vez.',
  'lock.differs':
    'Lo que se ha escrito de nuevo no era lo que hay aquí; quizá se haya escrito algo entretanto. El diario está como estaba. Prueba otra vez.',
  'lock.full':
    'No hay bastante sitio en el disco: lo que se escribe de nuevo está un momento junto a lo anterior, también las copias. El diario y sus copias están como estaban. Libera espacio y prueba otra vez.',
  'lock.change.lead': 'La antigua deja de abrir nada aquí. La clave de recuperación sigue siendo la misma.',
  'lock.change.done': 'La contraseña ha cambiado.',
  'lock.newKey.lead':
    'Para cuando la antigua se ha perdido o alguien la ha visto. La antigua deja de abrir nada aquí; la contraseña sigue siendo la misma.',
  'lock.newKey.use': 'Usar esta clave a partir de ahora',
  'lock.newKey.done': 'La nueva clave de recuperación está en uso.',
  'lock.off.lead':
    'Todo se escribe de nuevo sin cifrar. A partir de ahí, quien pueda abrir tu carpeta de usuario puede leerlo, y también las copias que se hagan desde entonces. Las anteriores siguen bloqueadas: solo se abren con esta contraseña o esta clave de recuperación, así que guarda las dos mientras las conserves.',
  'locked.title': 'Este diario está bloqueado',
  'locked.phrase': 'Contraseña',
  'locked.phrase.hint': 'Da igual si escribes mayúsculas, acentos o signos.',
  'locked.open': 'Abrir',
  'locked.opening': 'Un momento.',
  'locked.wrong': 'Esa no es la contraseña.',
  'locked.wrong.trying': 'Ninguno de estos archivos de la clave se abre con esa contraseña.',
  'locked.another':
    'Es correcta, pero para un archivo de la clave de otro bloqueo: con él no se abre nada de este diario. Escribe la contraseña o la clave de recuperación que usabas la última vez que abriste este diario.',
  'locked.wait': 'Tras varios intentos fallidos hay una pausa. Puedes probar otra vez en {seconds}.',
  'locked.wait.seconds': '{count, plural, one {# segundo} other {# segundos}}',
  'locked.wait.over': 'Ya puedes probar otra vez.',
  'locked.failed': 'No se ha podido probar ({reason}). Cierra otros programas y prueba otra vez.',
  'locked.useKey': 'Usar la clave de recuperación',
  'locked.usePhrase': 'Usar la contraseña',
  'locked.key': 'Clave de recuperación',
  'locked.key.hint': 'Siete grupos, como están en tu hoja. Da igual si escribes espacios o mayúsculas.',
  'locked.key.wrong': 'Esa no es la clave de recuperación de este diario.',
  'locked.key.wrong.trying': 'Ninguno de estos archivos de la clave se abre con esa clave de recuperación.',
  'locked.key.slip': 'Hay un desliz: falta un signo o hay otro en su lugar. Compárala con tu hoja.',
  'locked.key.title': 'Elige una contraseña nueva',
  'locked.key.lead':
    'La clave de recuperación era la correcta. La contraseña que elijas ahora sustituye a la antigua; la clave de recuperación sigue en uso.',
  'locked.key.take': 'Abrir el diario',
  'locked.key.keep': 'Dejar la contraseña antigua',
  'locked.copies':
    'Las copias de antes del último cambio de la contraseña o de la clave de recuperación se escriben de nuevo en cuanto se abre el diario; hasta entonces se abren con lo que las abría antes.',
  'locked.neither': 'No tengo ninguna de las dos',
  'locked.neither.text':
    'Entonces nadie puede abrir este diario, tampoco quien hizo la aplicación: no hay otra clave. Las copias están cerradas con esas mismas dos. Así que busca primero la hoja con la clave de recuperación, y no borres nada mientras tanto: lo que quizá se pueda abrir algún día está en',
  'locked.neither.anew':
    'Si tienes la certeza de que ninguna de las dos aparecerá, puedes borrarlo todo y empezar de nuevo. Eso no puede deshacerse.',
  'locked.way.damaged': 'No se ha podido probar: el archivo de la clave está dañado.',
  'locked.damaged': 'El archivo de la clave está dañado',
  'locked.damaged.damaged':
    'Con él, ninguna contraseña puede abrir el diario. Tus palabras están donde estaban, cifradas, y cada copia contiene también el archivo de la clave de su día. Pide la contraseña que se usaba entonces.',
  'locked.damaged.way':
    'Esta entrada no puede usarse, porque su parte del archivo de la clave no está como se escribió. Prueba la otra, o busca el archivo de la clave en las copias. Tus palabras están donde estaban, cifradas.',
  'locked.missing': 'Falta el archivo de la clave',
  'locked.damaged.missing':
    'El diario está cifrado, y el archivo que se abre con su contraseña no está a su lado. Tus palabras están donde estaban, y cada copia contiene también el archivo de la clave de su día. Pide la contraseña que se usaba entonces.',
  'locked.anothers': 'Quizá este archivo de la clave es de otro bloqueo',
  'locked.damaged.another':
    'El archivo que se abre con tu contraseña está junto a este diario y en buen estado, pero no parece ser el archivo con el que se bloqueó este diario. Si no dudas de lo que has escrito, busca el correcto en las copias. Tus palabras están donde estaban, cifradas.',
  'locked.damaged.take': 'Buscarlo en las copias',
  'locked.damaged.file': 'Elegir una copia de otro lugar',
  'locked.damaged.looking': 'Buscando en ellas.',
  'locked.damaged.none':
    'Ninguna copia junto a este diario o en su carpeta de copias contiene uno en buen estado. Busca copias en otros lugares y elige una aquí, y no borres nada.',
  'locked.damaged.none.file':
    'En ese archivo no hay ningún archivo de la clave de este diario en buen estado.',
  'locked.trying':
    '{count, plural, one {Se ha encontrado un archivo de la clave} other {Se han encontrado # archivos de la clave}}',
  'locked.trying.text':
    '{count, plural, one {Lo que escribas se prueba en él.} other {Lo que escribas se prueba en cada uno.}} El que abra este diario se pone en su lugar; hasta entonces no se cambia nada.',
  'locked.newer': 'Una versión más nueva de la aplicación ha bloqueado este diario',
  'locked.newer.text':
    'Esta no conoce su bloqueo. No se ha cambiado nada; abre otra vez la versión más nueva.',
}
