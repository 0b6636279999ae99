/** The words of Reports and of the pages it makes, in Spanish. */

import type { reports as english } from '../en/reports.ts'

/** Message ids and their texts, in ICU message syntax. */
export const reports: Readonly<Record<keyof typeof english, string>> = {
  'rooms.reports': 'Informes',
  'reports.lead':
    'Unas pocas páginas para llevar a una conversación o a una evaluación. Contienen lo que eliges aquí y nada más, y se hacen en este equipo.',
  'reports.unread':
    'Lo que habías elegido aquí lo escribió una versión más nueva de la aplicación, o está dañado. Se queda como está, y no se puede hacer ningún informe.',
  'reports.head': 'Tu informe',
  'reports.about': 'De quién es el informe',
  'reports.about.make': 'Hacer un informe',
  'reports.about.self': 'El mío',
  'reports.about.away': '{name} (aparte)',
  'reports.about.lead':
    'Se hace solo con lo que habéis abierto y acordado juntos, y con lo que fue de ello. Lo que cada cual guarda para sí no puede llegar a él.',
  'reports.about.gone':
    'Esta persona ya no está en el diario, o no se puede leer. Elige de quién es el informe.',
  'reports.variant': 'Para qué es',
  'reports.variant.mine': 'Para guardarlo, con todo lo que elijas',
  'reports.variant.oneOnOne': 'Una conversación, en tres páginas como mucho',
  'reports.yourName': 'Tu nombre, tal como ha de figurar en la primera página',
  'reports.reader': 'Quién ha de leerlo, si quieres nombrarlo',
  'reports.span': 'Qué periodo',
  'reports.span.quarter': 'Este trimestre',
  'reports.span.lastQuarter': 'El trimestre pasado',
  'reports.span.halfYear': 'Este semestre',
  'reports.span.year': 'Este año',
  'reports.span.sinceReview': 'Desde el último informe guardado',
  'reports.span.own': 'Los días que tú elijas',
  'reports.from': 'Primer día',
  'reports.to': 'Último día',
  'reports.period': 'del {from} al {to}',
  'reports.held':
    'Periodo {period}: {count, plural, =0 {ninguna reflexión en este tiempo.} one {una reflexión.} other {# reflexiones.}}',
  'reports.held.pair':
    'Periodo {period}: {count, plural, =0 {no hubo ninguna conversación} one {hubo una conversación} other {hubo # conversaciones}}, {opened, plural, =0 {y no se abrió ninguna hoja.} one {y las dos hojas se abrieron una vez.} other {y las dos hojas se abrieron # veces.}}',
  'reports.backwards': 'El último día es anterior al primero.',
  'reports.paper': 'Papel',
  'reports.paper.A4': 'A4',
  'reports.paper.Letter': 'Carta',
  'reports.sections': 'Qué contiene',
  'reports.section.summary': 'En mis propias palabras',
  'reports.section.summary.short': 'En pocas palabras',
  'reports.section.dimensions': 'Cómo es y cómo lo quiero',
  'reports.section.questions': 'Pregunta por pregunta',
  'reports.section.overTime': 'A lo largo del tiempo',
  'reports.section.commitments': 'Compromisos',
  'reports.section.views': 'Donde no lo vemos igual',
  'reports.section.next': 'Lo que viene ahora',
  'reports.section.remarks': 'Comentarios y acuse de lectura',
  'reports.section.summary.lead': 'El resumen que escribes más abajo',
  'reports.section.dimensions.lead':
    'Los niveles de las revisiones más amplias, dimensión por dimensión; cuentan todas las respuestas del periodo, también las que no se muestran',
  'reports.section.questions.lead': 'Las respuestas que eliges más abajo, enteras',
  'reports.section.overTime.lead':
    'Las preguntas semanales en gráficos pequeños; cuentan todos sus niveles, también los de respuestas que no se muestran',
  'reports.section.commitments.lead': 'Los tuyos, con lo que fue de ellos',
  'reports.section.views.lead':
    'De lo que eliges más abajo, lo que está a dos pasos o más, con líneas para lo que acordéis',
  'reports.section.views.own':
    'De lo que abriste con quien te dirige y eliges más abajo, lo que está a dos pasos o más; queda fuera si no se abrió ninguna hoja',
  'reports.section.dimensions.pair':
    'Los niveles de ambos, dimensión por dimensión, de las preguntas que eliges más abajo; al menos tres de una dimensión, y la mitad de las que se hicieron',
  'reports.section.overTime.pair':
    'Los niveles de las preguntas que eliges más abajo de al menos dos conversaciones, en pequeños gráficos de ambos',
  'reports.section.next.lead': 'Los compromisos que siguen después de este tiempo',
  'reports.section.remarks.lead':
    'Un comentario o líneas para escribirlo, y dos líneas para firmar que se ha leído',
  'reports.section.questions.pair': 'Lo que eliges más abajo, tal como lo escribisteis',
  'reports.section.commitments.pair': 'Lo que acordasteis y los compromisos de ambos',
  'reports.section.next.pair':
    'La próxima conversación, los temas que pasan a ella y los compromisos que siguen',
  'reports.summary': 'En tus propias palabras',
  'reports.summary.hint':
    'Con tres frases sobra: qué se ha movido, qué sigue igual, por dónde quieres empezar.',
  'reports.summary.hint.pair': 'Bastan tres frases, mejor con las palabras de la persona de quien trata.',
  'reports.remark': 'Comentarios',
  'reports.remark.hint':
    'Lo que tiene que decir a todo ello la persona de quien trata. Si queda vacío, hay líneas para escribir.',
  'reports.answers': 'Qué respuestas se muestran',
  'reports.answers.lead': 'Son privadas hasta que las eliges. Lo que no eliges no está en el archivo.',
  'reports.answers.none': 'En este tiempo no hay ninguna respuesta que elegir.',
  'reports.shared.lead':
    'Son privadas hasta que las eliges, aunque ambos las habéis visto. Lo que eliges se muestra con las respuestas de ambos.',
  'reports.shared.none': 'En este tiempo no se abrió ninguna hoja.',
  'reports.leads': 'Qué hojas abiertas juntos se muestran',
  'reports.leads.lead':
    'Lo que abriste con quien te dirige. Privado hasta que lo eliges; lo que eliges se muestra con las respuestas de ambos.',
  'reports.leads.meeting': 'Con {name}: {meeting}',
  'reports.lines': 'Lo que se anotó de los compromisos',
  'reports.lines.lead':
    'Estas líneas están en este diario, y puede que se anotaran a solas. Son privadas hasta que las eliges.',
  'reports.shared.talk': 'Mostrar lo que merece hablarse',
  'reports.answers.other': 'Sin dimensión',
  'reports.answers.count': '{label}: se muestran {shown} de {count}',
  'reports.answers.all': 'Mostrar todas las de {label}',
  'reports.answers.hide': 'No mostrar ninguna de {label}',
  'reports.preview': 'Ver las páginas',
  'reports.preview.title': 'Lo que verá quien lo lea',
  'reports.preview.lead': 'Esta vista y el archivo son lo mismo, página por página.',
  'reports.preview.choose': 'Elegir qué contiene',
  'reports.making.gathering': 'Paso 1 de 3: reuniendo lo que has elegido…',
  'reports.making.printing': 'Paso 2 de 3: componiendo las páginas…',
  'reports.making.opening': 'Paso 3 de 3: abriéndolas aquí…',
  'reports.making.long':
    'Muchas respuestas dan muchas páginas: con años enteros puede tardar un minuto o dos. Nada más tiene que esperar.',
  'reports.cancel': 'Cancelar',
  'reports.cancelled': 'Cancelado. No se ha hecho nada.',
  'reports.again': 'Hacer las páginas',
  'reports.unstored': 'algo que has elegido aún no está guardado; espera a que se vaya el aviso de arriba',
  'reports.failed': 'No se han podido hacer las páginas: {reason}.',
  'reports.reason.mending': 'en este momento se está cuidando del diario',
  'reports.reason.undrawn': 'algo del informe no se ha podido dibujar',
  'reports.reason.unprinted':
    'el sistema no pudo imprimir tantas páginas en este momento; elige un tiempo más corto o menos respuestas, o cierra otros programas e inténtalo de nuevo',
  'reports.reason.tooLarge': 'el archivo pasaría de 64 MB; elige un tiempo más corto o menos respuestas',
  'reports.reason.tooSlow':
    'cinco minutos no han bastado; elige un tiempo más corto o menos respuestas, o inténtalo cuando el equipo esté menos ocupado',
  'reports.made': '{count, plural, one {Una página.} other {# páginas.}}',
  'reports.tooLong': 'Son {count} páginas; para una conversación son {most} como mucho',
  'reports.tooLong.what':
    'No se ha cortado nada. Debajo está lo que ocupa las páginas, lo más largo primero. Deja fuera ahí una sección, o vuelve y elige menos respuestas o un tiempo más corto; si es para guardarlo, puede ser tan largo como quiera.',
  'reports.tooLong.parts': 'Lo que ocupa las páginas',
  'reports.tooLong.part': '{name}, {pages}',
  'reports.tooLong.page': 'en la página {from}',
  'reports.tooLong.pages': 'en las páginas {from} a {to}',
  'reports.tooLong.longest': 'Sobre todo «{title}», {pages}',
  'reports.tooLong.leave': 'Dejar fuera',
  'reports.tooLong.leave.of': 'Dejar fuera {name}',
  'reports.page': 'Página {page} de {pages}',
  'reports.save': 'Guardar como PDF',
  'reports.saved': 'Guardado: {path}',
  'reports.saveFailed': 'No se ha podido guardar el archivo ({reason}). Elige otro lugar.',
  'reports.saveFailed.full':
    'El disco está lleno y el archivo no se ha podido guardar. Libera espacio o elige otro lugar.',
  'reports.saveFailed.locked':
    'El archivo no se ha podido guardar ahí: no se puede escribir en la carpeta, o el archivo está abierto en otro programa. Ciérralo allí o elige otro lugar.',
  'reports.saveFailed.gone':
    'Esa carpeta ya no está, así que el archivo no se ha podido guardar. Elige otro lugar.',
  'reports.saveFailed.folder': 'Ahí hay una carpeta con ese nombre. Elige otro nombre para el archivo.',
  'reports.saveFailed.notHeld': 'Estas páginas ya no están aquí. Hazlas de nuevo y guarda esas.',
  'reports.print': 'Imprimir',
  'reports.print.drawing': 'Preparando la página {page} de {pages} para la impresora…',
  'reports.print.failed':
    'No se han podido preparar las páginas para la impresora ({reason}). Guarda el archivo e imprímelo con otro programa.',
  'reports.print.tooMany':
    'Desde aquí se imprimen como mucho {most} páginas. Guarda el archivo, ábrelo e imprímelo ahí.',
  'reports.print.tooLong':
    'No se ha imprimido: son {count} páginas, y para un uno a uno hay {most} como mucho.',
  'reports.print.none': 'Todavía no hay páginas que imprimir.',
  'reports.open': 'Abrir',
  'reports.showFolder': 'Mostrar en la carpeta',
  'reports.notOpened': 'No se ha podido abrir el archivo. Puede que se haya movido.',
  'reports.file': 'Informe, del {from} al {to}',
  'print.nameless': 'Mi informe',
  'print.period': 'Periodo',
  'print.sessions': 'Hubo',
  'print.audits': 'Preguntas de',
  'print.purpose.head': 'solo esta página',
  'print.dimension': 'Dimensión',
  'print.levels': 'Niveles',
  'print.is': 'Es',
  'print.want': 'Se quiere',
  'print.counts': 'Preguntas con ambos niveles',
  'print.legend':
    '1 es el nivel más bajo, 5 el más alto. El nivel central de cada dimensión en la revisión amplia más reciente de este tiempo; no se calcula ningún total. Cuentan todas las respuestas, también las que aquí no se muestran.',
  'print.dimensions.none':
    'Ninguna revisión de este tiempo hizo bastantes preguntas de una misma dimensión para resumirlas.',
  'print.questions.none': 'No se ha elegido ninguna respuesta para mostrar.',
  'print.sameWish': 'Se quería lo mismo que antes.',
  'print.overTime.none': 'En este tiempo ninguna pregunta semanal se respondió con un nivel.',
  'print.overTime.method':
    'Los anillos son respuestas, la línea fina es su centro, los rombos y la línea escalonada son lo que se quería. Hacia dónde va una línea solo se dice a partir de ocho sesiones, en la octava, la duodécima y así sucesivamente, y solo si el azar rara vez daría una tan clara. Si no, no se dice nada. Se juzga con todas las sesiones hasta el final de este tiempo.',
  'print.commitments.none': 'Ningún compromiso cae en este tiempo.',
  'print.plan': 'Si… entonces',
  'print.planned': 'Si {cue}, entonces voy a {act}',
  'print.due': 'Para el',
  'print.became': 'Qué fue de él',
  'print.leftOut': 'Lo que queda fuera',
  'print.leftOut.sections': 'No elegido para este informe: {parts}.',
  'print.leftOut.unread': 'Algunas entradas no se pudieron leer y faltan.',
  'print.pageNumber': 'página {page} de {pages}',
}
