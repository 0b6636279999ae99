/** The words for one-on-ones between two machines, in Spanish. */

import type { exchange as english } from '../en/exchange.ts'

/** Message ids and their texts, in ICU message syntax. */
export const exchange: Readonly<Record<keyof typeof english, string>> = {
  'exchange.title': 'Entre vuestros dos equipos',
  'exchange.lead':
    'Primero decíos vuestras palabras. Luego cada cual le da un archivo a la otra persona, y al reuniros abrís los dos.',
  'exchange.locked.not': 'Cierra primero tu parte. Después tendrás aquí tus palabras y tu archivo.',
  'exchange.failed': 'No ha podido hacerse ({reason}). No ha cambiado nada; inténtalo otra vez.',

  'exchange.own': 'Tus diez palabras',
  'exchange.own.lead':
    'Léeselas en voz alta a {name} antes de darle el archivo. Encajan con lo que has cerrado y con nada más, así que nadie puede responder de nuevo cuando ya conoce la hoja de la otra persona. No revelan nada de ella.',
  'exchange.own.show': 'Mostrar mis palabras',
  'exchange.making': 'Un momento…',

  'exchange.heard': 'Las diez palabras de {name}',
  'exchange.heard.hint': 'Bastan las cuatro primeras letras de cada una; mayúsculas y comas dan igual.',
  'exchange.heard.none':
    'Aún no hay ninguna anotada. Sin ellas, nadie puede saber si el archivo es el que se cerró.',
  'exchange.heard.some': '{count, plural, one {Una palabra de diez} other {# palabras de diez}}.',
  'exchange.heard.all': 'Están anotadas las diez.',
  'exchange.heard.many': 'Son {count} palabras; solo hay diez.',
  'exchange.heard.unknown': '«{word}» no es ninguna de las palabras. Pídele a {name} que la repita.',

  'exchange.send': 'Tu archivo',
  'exchange.send.go': 'Guardar tu parte para {name}',
  'exchange.send.lead': 'Antes ves todo lo que llevará. Solo puede abrirlo quien tenga la contraseña.',
  'exchange.send.title': 'Tu parte para {name}',
  'exchange.send.inside':
    'Esto es todo lo que hay en el archivo. Es una copia con las palabras de hoy: lo que cambies después no está en ella, y una vez que la has dado nadie puede retirarla.',
  'exchange.send.raw': 'El texto exacto que se cierra',
  'exchange.send.raw.lead': 'Byte por byte lo que {name} saca de él con la contraseña.',
  'exchange.send.back': 'Volver a la reunión',
  'exchange.send.save': 'Guardar el archivo',
  'exchange.send.saved':
    'Guardado: {path}. Dale el archivo a {name} y di la contraseña en voz alta, nunca en el mismo mensaje.',
  'exchange.send.failed': 'El archivo no se ha podido guardar ({reason}). Elige otro lugar.',
  'exchange.send.file': '{name, select, none {parte-{day}} other {parte-{name}-{day}}}',
  'exchange.send.gone': 'Aún no hay nada que guardar: cierra primero tu parte.',
  'exchange.send.not': 'Esto no puede guardarse como archivo',
  'exchange.send.not.lead':
    'Hay en ello algo más grande de lo que cabe en un archivo de reunión; un texto puede tener 100 000 letras ({where}). No se ha guardado nada.',
  'exchange.send.none':
    'Has elegido no mostrar ninguna respuesta, así que el archivo solo dice que has respondido.',
  'exchange.wish': 'Lo deseado: {text}',
  'exchange.wish.level': 'Lo deseado, nivel {level}: {text}',
  'exchange.level': 'Nivel {level}: {words}',

  'exchange.phrase': 'Contraseña',
  'exchange.phrase.lead':
    'Acordadla en voz alta, por teléfono o en persona. Mayúsculas, acentos y comas dan igual.',
  'exchange.phrase.offer': 'Palabras de la aplicación',
  'exchange.phrase.another': 'Otras palabras',
  'exchange.phrase.own': 'Una que hemos acordado',
  'exchange.phrase.which': 'Qué contraseña',
  'exchange.phrase.short': 'Necesita al menos {count} letras y cifras; bastan tres o cuatro palabras.',

  'exchange.take': 'El archivo de {name}',
  'exchange.take.go': 'Recibir el archivo de {name}',
  'exchange.take.lead': 'Sigue cerrado hasta que tu parte esté cerrada y tengas la contraseña.',
  'exchange.take.there': 'Aquí desde {when}, aún cerrado.',
  'exchange.take.other': 'Recibir otro',
  'exchange.take.taken': 'El archivo de {name} está aquí, aún cerrado.',
  'exchange.take.out': 'Sacarlo otra vez',
  'exchange.take.isOut': 'El archivo está fuera de esta reunión',
  'exchange.take.isOut.lead':
    'Solo se ha ido la copia de este diario; el archivo sigue donde estaba. Lo que respondiste y anotaste se queda.',
  'exchange.take.back': 'El archivo está aquí otra vez, aún cerrado.',
  'exchange.take.back.not': 'Ya no puede devolverse: algo ha cambiado aquí desde entonces.',
  'exchange.take.replaced': 'El nuevo archivo de {name} está aquí en lugar del primero.',
  'exchange.take.another': 'Ya hay aquí un archivo de {name}',
  'exchange.take.another.lead':
    'Este es otro. Pregúntale a {name} cuál vale: las palabras que anotaste solo encajan con uno.',
  'exchange.take.replace': 'Recibir el nuevo',
  'exchange.take.keep': 'Conservar el primero',
  'exchange.take.unopened':
    'El archivo no se ha podido leer ({reason}). No ha cambiado nada; elígelo otra vez, o pídelo de nuevo.',

  'exchange.open': 'Abrir las dos',
  'exchange.open.lead':
    'Cuando os sentéis: {name} dice la contraseña, y las dos partes se dan la vuelta en el mismo momento.',
  'exchange.open.early': 'Para esto hacen falta tu parte cerrada y el archivo de {name}.',
  'exchange.open.phrase': 'La contraseña que dice {name}',
  'exchange.open.try': 'Abrir el archivo de {name}',
  'exchange.open.yes': 'El archivo de {name} se abre',
  'exchange.open.words.same': 'Lleva las respuestas cuyas palabras anotaste.',
  'exchange.open.words.none':
    'No anotaste palabras antes, así que nadie puede saber si estas respuestas se cerraron antes de conocer las tuyas.',
  'exchange.open.words.other': 'Estas no son las respuestas cuyas palabras anotaste',
  'exchange.open.words.other.lead':
    'O se oyó mal una palabra, o {name} respondió de nuevo después de decirlas. Las palabras de este archivo son: {words}. Anotaste: {heard}. Comparadlas antes de seguir.',
  'exchange.open.renamed': 'Aquí se llama {name}; en el archivo, {author}. No se cambia ningún nombre.',
  'exchange.open.turn': 'Dar la vuelta a las dos',
  'exchange.open.anyway': 'Dar la vuelta a las dos de todos modos',
  'exchange.open.done': 'Las dos partes están abiertas.',
  'exchange.open.not': 'No se ha podido dar la vuelta a las partes. Están como estaban; inténtalo otra vez.',

  'exchange.closing': 'Para el diario de {name}',
  'exchange.closing.lead':
    'Lo que habéis anotado y acordado aquí va a {name} en un archivo de cierre, o viene de {name} en uno.',
  'exchange.closing.go': 'Guardar el archivo de cierre',
  'exchange.closing.title': 'Lo acordado, para {name}',
  'exchange.closing.file': 'cierre-{day}',
  'exchange.closing.gone': 'Esa reunión ya no existe.',
  'exchange.closing.take': 'Recibir el archivo de cierre',
  'exchange.closing.phrase': 'La contraseña de {file}',
  'exchange.closing.open': 'Abrirlo',
  'exchange.closing.in': 'En el archivo de cierre de {name}',
  'exchange.closing.do': 'Pasarlo a mi diario',
  'exchange.closing.leave': 'Dejarlo',
  'exchange.closing.again': 'Ya lo tienes todo',
  'exchange.closing.again.lead': 'Se recibió antes. No ha cambiado nada.',
  'exchange.closing.held':
    '{count, plural, one {Un compromiso se queda fuera} other {# compromisos se quedan fuera}}',
  'exchange.closing.held.lead':
    'Cada cual tiene como mucho dos abiertos, cada uno con su «si» y su «entonces», y para dentro de cuatro semanas a más tardar.',
  'exchange.closing.done': 'Lo que acordasteis está en tu diario',
  'exchange.closing.end':
    'Lo que acordasteis está aquí. Si la reunión ha terminado, termínala aquí también: los temas abiertos pasan a la próxima.',
  'exchange.closing.undone': 'Deshecho. Todo lo tuyo está como estaba.',
  'exchange.closing.notUndone': 'Ya no se ha podido deshacer: parte de ello ha cambiado desde entonces.',
  'exchange.closing.notes': 'Notas',
  'exchange.closing.agreed': 'Lo que firmaríais los dos',
  'exchange.closing.good': 'Lo que estaría bien',
  'exchange.closing.ways': 'Caminos que encontrasteis',
  'exchange.closing.steps': 'Compromisos',
  'exchange.closing.mine': 'Tú: si {cue}, entonces {act}.',
  'exchange.closing.theirs': '{name}: si {cue}, entonces {act}.',
  'exchange.closing.due': 'Hasta el {day}.',
  'exchange.closing.shows': 'Cómo se notará: {shows}.',
  'exchange.closing.sure': 'Seguridad: {count} de 10.',
  'exchange.closing.next': 'Próxima reunión',
  'exchange.closing.nothing': 'No se anotó ni se acordó nada.',

  'exchange.refused': '{name} no puede recibirse',
  'exchange.refused.nothing': 'No ha cambiado nada.',
  'exchange.refused.large': 'Es demasiado grande para un archivo de reunión.',
  'exchange.refused.deep': 'Sus partes están metidas unas en otras a demasiada profundidad.',
  'exchange.refused.json': 'No es un archivo de Two Sheets, o se cortó por el camino. Pídelo otra vez.',
  'exchange.refused.prototype': 'Lleva un nombre que no tiene sitio en un archivo de reunión.',
  'exchange.refused.foreign': 'No es un archivo de Two Sheets.',
  'exchange.refused.journal': 'Es un archivo de diario, no de reunión. Se puede abrir en Ajustes, Restaurar.',
  'exchange.refused.audit':
    'Es una revisión compartida, no un archivo de reunión. Se puede abrir en la Biblioteca.',
  'exchange.refused.newer':
    'Lo hizo una versión más nueva de Two Sheets. Ábrelo con esa versión o con una posterior.',
  'exchange.refused.shape': 'No tiene la forma de un archivo de reunión.',
  'exchange.refused.cost':
    'Pide para abrirse más trabajo o memoria que ningún archivo nuestro, o demasiado poco para ser seguro.',
  'exchange.refused.damaged': 'Se dañó por el camino: no está como se guardó. Pídelo otra vez.',
  'exchange.refused.own': 'Este archivo lo hiciste tú para la otra persona.',
  'exchange.refused.meeting': 'Es de otra reunión.',
  'exchange.refused.person': 'Viene de alguien que aquí tienes como otra persona.',
  'exchange.refused.control': 'Uno de sus textos lleva signos que no se ven ({what}).',
  'exchange.refused.double': 'Nombra dos veces lo mismo ({what}).',
  'exchange.refused.again': 'Este mismo archivo ya está aquí.',
  'exchange.refused.opened': 'Su parte ya está abierta.',
  'exchange.refused.kind':
    '{what, select, closing {Es un archivo de cierre, con lo acordado. Se recibe después de la reunión.} other {Lleva las respuestas de una parte, no lo acordado. Se recibe antes de la reunión.}}',
  'exchange.refused.viewpoint': 'Lleva la misma parte que la tuya, de {what}, y no la otra.',
  'exchange.refused.passphrase':
    'La contraseña es otra. El archivo llegó entero, así que decíosla otra vez, palabra por palabra.',
}
