/** The words of Insights, in Spanish. */

/** Message ids and their texts, in ICU message syntax. */
export const insights = {
  'insights.lead': '{count, plural, one {Una entrada, {from}.} other {# entradas, del {from} al {to}.}}',
  'insights.empty': 'Aún no hay nada que mirar. Después de la primera reflexión, las dos hojas estarán aquí.',
  'insights.wordsOnly':
    'Aún no se respondió nada con un nivel. Después del primero, las dos hojas estarán aquí; hasta entonces, tus palabras están en Historial.',
  'insights.none': 'En esta parte de tu diario no se respondió nada con un nivel.',
  'insights.none.question': 'Sin respuesta en esta parte de tu diario.',

  'insights.missing': 'Lo que no se puede leer falta en todo lo que aquí se dibuja y se dice.',

  'insights.looking': 'Qué mirar',
  'insights.showEntries': 'Mostrar estas entradas',
  'insights.showAnswers': 'Mostrar sus entradas',
  'insights.asTable': 'Como tablas',

  'insights.save': 'Guardar o copiar',
  'insights.save.png': 'Guardar como PNG',
  'insights.save.svg': 'Guardar como SVG',
  'insights.save.copy': 'Copiar la imagen',
  'insights.save.numbers': 'Copiar los números',
  'insights.save.done': 'Guardada: {path}',
  'insights.save.failed': 'No se ha podido guardar la imagen ({reason}). Elige otro lugar.',
  'insights.save.copied': 'La imagen está en el portapapeles.',
  'insights.save.numbersCopied': 'Los números están en el portapapeles, para pegarlos en una tabla.',
  'insights.save.copyFailed': 'No se ha podido copiar ({reason}).',

  'insights.lie': 'Dónde están las hojas',
  'insights.lie.core': 'Las preguntas de cada reflexión semanal, como las respondiste la última vez.',
  'insights.lie.larger':
    'Dimensiones de las que una revisión hizo al menos tres preguntas. El nivel central de cada hoja, la distancia central entre ambas y el recuento de preguntas.',
  'insights.column.question': 'Pregunta',
  'insights.column.dimension': 'Dimensión',
  'insights.column.levels': 'Niveles',
  'insights.column.middles': 'Niveles centrales',
  'insights.column.between': 'Entre las hojas',
  'insights.column.answered': 'Respondida',
  'insights.column.questions': 'Preguntas',
  'insights.column.holds': 'Contiene',
  'insights.column.week': 'Semana',
  'insights.column.mean': 'Media',
  'insights.column.lower': 'Límite inferior',
  'insights.column.upper': 'Límite superior',
  'insights.column.where': 'Frente a los límites',
  'insights.column.day': 'Día',
  'insights.column.side': 'Lado',
  'insights.column.adjusted': 'Ajustado a',
  'insights.column.below': 'Por debajo',
  'insights.column.at': 'En su sitio',
  'insights.column.beyond': 'Más allá',
  'insights.column.counted': 'Contadas',
  'insights.column.asked': 'Hechas',
  'insights.firstGiven': 'al principio le diste el nivel {level}',
  'insights.toGo': '{steps} por dar',
  'insights.easeOff': 'aflojar, {steps}',
  'insights.counts': '{below} por debajo, {at} en su sitio, {beyond} más allá; {n} de {asked} preguntas',
  'insights.tooFewForSummary': 'Muy pocas respuestas con ambos niveles para un resumen.',

  'insights.steps.none': 'menos de medio paso',
  'insights.steps.half': 'medio paso',
  'insights.steps.oneAndHalf': 'un paso y medio',
  'insights.steps.about': 'alrededor de {steps}',
  'insights.steps': '{steps, plural, one {un paso} =2 {dos pasos} =3 {tres pasos} other {cuatro pasos}}',
  'insights.steps.andHalf': '{steps, plural, =2 {dos} other {tres}} pasos y medio',

  'insights.months': 'A lo largo de los meses',
  'insights.months.lead':
    'Cada anillo es una reflexión, en el nivel que diste primero; la línea fina, tu respuesta central. La línea más gruesa empieza en un rombo: lo que querías desde ese día. La banda sombreada es tu vaivén habitual; la línea vertical de puntos, la última vez que se valoró. Las líneas descansan donde no se escribió nada en seis semanas.',
  'insights.months.keys':
    'Señala un anillo para leerlo o recórrelos con las flechas, Inicio y Fin. Pulsa T en un gráfico para ver su tabla.',
  'insights.months.tableKeys': 'Pulsa T en una tabla para ver su gráfico.',
  'insights.chart':
    '{label}: {count, plural, one {una sesión, {from}} other {# sesiones, del {from} al {to}}}',
  'insights.stepper': '{label}. Recorre las sesiones con las flechas',
  'insights.round': '{day}: nivel {level}',
  'insights.round.adjusted': '{said}, ajustado a {to}',
  'insights.level': 'nivel {level}',

  'insights.change.none': 'Todavía no se respondió con un nivel.',
  'insights.change.again': '{words} Lo anterior al descanso de la línea no se cuenta; sigue desde el {day}.',
  'insights.change.one': 'Una respuesta, el {day}.',
  'insights.change.few': '{n} respuestas. Léelas una junto a otra; para hablar de cambio hacen falta más.',
  'insights.change.tooFew': 'Muy pocas para hablar de una tendencia: {n} sesiones de {needed}.',
  'insights.change.up': 'Sube, {steps}, del {since} al {day}.',
  'insights.change.down': 'Baja, {steps}, del {since} al {day}.',
  'insights.change.noTrend':
    'Sin tendencia clara hasta el {day}. Tu vaivén habitual: {steps}, arriba o abajo.',
  'insights.change.still': 'El mismo nivel cada vez hasta el {day}.',
  'insights.change.notCore':
    'Se pregunta de vez en cuando. Se muestran sus niveles y no se habla de tendencia: eso queda para las preguntas de cada semana.',
  'insights.printed.rejudged.deleted': 'Contado de nuevo el {on}, porque se borró una entrada.',
  'insights.printed.rejudged.restored': 'Contado de nuevo el {on}, porque se recuperó una entrada.',
  'insights.rejudged.deleted': 'Contado de nuevo el {on}, porque se borró la entrada del {day}.',
  'insights.rejudged.restored': 'Contado de nuevo el {on}, porque se recuperó la entrada del {day}.',
  'insights.bar.raised': 'El {day} subiste el listón, de {from} a {to}.',
  'insights.bar.lowered': 'El {day} bajaste el listón, de {from} a {to}.',
  'insights.printed.none': 'Hasta entonces no se respondió con un nivel.',
  'insights.printed.few': '{n} respuestas; para hablar de cambio hacen falta más.',
  'insights.printed.noTrend':
    'Sin tendencia clara hasta el {day}. El vaivén habitual: {steps}, arriba o abajo.',
  'insights.printed.bar.raised': 'El {day} se subió el listón, de {from} a {to}.',
  'insights.printed.bar.lowered': 'El {day} se bajó el listón, de {from} a {to}.',
  'insights.days':
    'Dos días, uno junto a otro, el {from} y el {to}: {before}, después {after}. {answer, select, higher {Tu respuesta estaba {rose} más arriba} lower {Tu respuesta estaba {rose} más abajo} other {Tu respuesta era la misma}}, {bar, select, higher {y habías subido el listón {moved}} lower {y habías bajado el listón {moved}} other {y el listón estaba donde estaba}}. Dos días sueltos no son una tendencia.',
  'insights.how.title': 'Cómo lo sabemos',
  'insights.how':
    'Valorado el {day}, sobre {n} sesiones desde el último descanso de la línea, por el orden de todos sus niveles (Mann–Kendall, p = {p}) y la pendiente central entre ellos (Theil–Sen). Se habla de tendencia a partir de ocho sesiones, cada cuatro, si p es como mucho 0,01 y el cambio al menos medio paso. Probado en medios años sacados al azar en los que nada cambia, se afirma por error en dos a seis de cada cien si solo el ánimo de una semana perdura en la siguiente, y hasta en uno de cada cinco si perdura cada respuesta; una subida real de un paso y medio se encuentra en cerca de un tercio. La próxima palabra puede llegar con {next} sesiones.',

  'insights.around': 'Antes y después de un paso',
  'insights.around.lead':
    'Hasta ocho sesiones a cada lado del día en que te propusiste un paso para una pregunta de cada semana, según los niveles que diste primero. Los números nunca dicen por qué: un paso suele proponerse en una semana baja, y desde ahí las respuestas suben solas.',
  'insights.around.step': 'Paso',
  'insights.around.option': '{day}, {label}: si {cue}',
  'insights.around.heading': '{label}, antes y después del {day}',
  'insights.around.before': 'antes',
  'insights.around.after': 'después',
  'insights.around.before.day': 'Hasta el {day}',
  'insights.around.after.day': 'Después del {day}',
  'insights.around.saidBefore': '{said}, antes del paso',
  'insights.around.saidAfter': '{said}, después del paso',
  'insights.around.chart':
    '{label}: {before, plural, =0 {ninguna sesión} one {una sesión} other {# sesiones}} hasta el {day}, {after, plural, =0 {ninguna} other {#}} después',
  'insights.around.few.before': 'Muy pocas sesiones antes para comparar: {n} de {needed}.',
  'insights.around.few.after': 'Muy pocas sesiones después para comparar: {n} de {needed} por ahora.',
  'insights.around.few.over':
    'Muy pocas sesiones después para comparar: {n} de {needed}, y luego la línea descansó.',
  'insights.around.counts':
    'De {all} comparaciones, {higher, plural, =0 {ninguna más alta} one {# más alta} other {# más altas}}, {equal, plural, =0 {ninguna igual} one {# igual} other {# iguales}} y {lower, plural, =0 {ninguna más baja} one {# más baja} other {# más bajas}}, hasta el {day}.',
  'insights.around.higher': '{counts} Claramente más altas después.',
  'insights.around.lower': '{counts} Claramente más bajas después.',
  'insights.around.unclear': '{counts} No está lo bastante claro para decir más.',
  'insights.around.others':
    '{count, plural, one {Dentro de estas sesiones te propusiste otro paso para esta pregunta, el {days}.} other {Dentro de estas sesiones te propusiste otros pasos para esta pregunta: {days}.}}',
  'insights.around.how':
    'Cada una de {after} respuestas posteriores al paso se compara con cada una de {before} anteriores. Se dice «claramente» si al menos 85 de cada 100 comparaciones van en un sentido, contando las iguales por la mitad (NAP, de 0, todas más bajas, a 1, todas más altas; aquí {nap}), y si, de todas las maneras de repartir las mismas respuestas en dos lados, como mucho 5 de cada 100 los separan tanto (p, aquí {p}). Se valora con la cuarta sesión después de un paso, otra vez con la octava, y solo dentro de un tramo de la línea sin descanso. Valorado por última vez el {day}. Donde nada cambia, se afirma por error en dos a siete de cada cien pasos, y hasta en uno de cada siete donde las respuestas perduran de semana en semana; un cambio real de un nivel se encuentra en cerca de dos de cada cinco.',
  'insights.around.how.next': '{how} La próxima palabra puede llegar con la sesión {next} después del paso.',

  'insights.year': 'Un año de semanas',
  'insights.year.lead':
    '{written, plural, one {Una semana tiene una entrada} other {# semanas tienen entradas}}{rest}. {answers, plural, =0 {Ninguna respuesta} one {Una respuesta} other {# respuestas}} en total.',
  'insights.year.blank':
    '{excused, plural, =0 {} one {, una se dejó pasar} other {, # se dejaron pasar}}{blank, plural, =0 {} one {, una no tiene ninguna} other {, # no tienen ninguna}}',
  'insights.year.unfound':
    '{excused, plural, =0 {} one {, una se dejó pasar} other {, # se dejaron pasar}}{blank, plural, =0 {} one {, una no tiene nada que encaje} other {, # no tienen nada que encaje}}',
  'insights.year.none': 'Nada de lo que miras se escribió en estas semanas.',
  'insights.year.how':
    'Cada columna es una semana: lo que se escribió, cuántas respuestas y, para cada pregunta de todas las reflexiones semanales, un anillo en el nivel que diste primero, del 1 abajo al 5 arriba. Una raya corta debajo es «sin ocasión».',
  'insights.year.keys': 'Señala una semana para leerla o recórrelas con las flechas.',
  'insights.year.answers': 'Respuestas',
  'insights.year.picture': 'Semana a semana. {words}',
  'insights.year.stepper': 'Las semanas. Recórrelas con las flechas',
  'insights.year.before': 'Semana del {day}: antes de tu primera entrada',
  'insights.year.week':
    '{week}; {count, plural, =0 {ninguna respuesta} one {una respuesta} other {# respuestas}}.',
  'insights.year.show': 'Mostrar las entradas de esta semana',

  'insights.earlier': '{name}, con una redacción anterior',
  'insights.words': 'Una pregunta, con tus propias palabras',
  'insights.question': 'Pregunta',
  'insights.older':
    '{count, plural, one {Mostrar una respuesta anterior} other {Mostrar # respuestas anteriores}}',
  'insights.older.rows':
    '{count, plural, one {Mostrar una fila anterior} other {Mostrar # filas anteriores}}',
  'insights.older.wanted':
    '{count, plural, one {Mostrar un deseo anterior} other {Mostrar # deseos anteriores}}',
  'insights.marked': 'Marcar lo que cambió desde el {day}',
  'insights.unchanged': 'Esta respuesta no ha cambiado en {count} rondas.',
  'insights.lives': 'Las palabras en el tiempo',
  'insights.lives.wanted': 'Solo en la hoja de cómo lo quieres',
  'insights.lives.current': 'Solo en la hoja de cómo es',
  'insights.lives.returning': 'Vuelven, en al menos la mitad de las respuestas',
  'insights.lives.how':
    'Contado en este equipo sobre todas las respuestas a esta pregunta: palabras de {letters} letras o más, sin distinguir mayúsculas ni acentos y sin las más comunes. No sabe nada de lo que significan.',

  'insights.limits': 'Límites, si los quieres',
  'insights.limits.draw': 'Dibujar límites',
  'insights.limits.lead':
    'Para revisiones amplias que vuelven a menudo: dos líneas entre las que suele quedarse la media de una dimensión. Piden al menos tres preguntas de una dimensión cada vez y doce sesiones; nunca una sola pregunta.',
  'insights.limits.none':
    'Sin límites: ninguna sesión dio todavía un nivel a tres preguntas de una misma dimensión.',
  'insights.limits.how':
    'Cada anillo es la media de las mismas preguntas en una sesión, según los niveles que diste primero; la línea fina, la media de todas. Las líneas discontinuas quedan a 2,66 veces el paso habitual entre vecinas (XmR). Una sesión que queda fuera tiene un segundo anillo: un motivo para releerla, nada más. Los niveles son pasos gruesos y rompen estos límites con facilidad. Donde nada cambia, una serie de 26 sesiones tiene aun así una fuera en unos 6 de 100 casos, y hasta en 26 donde las respuestas perduran de sesión en sesión.',
  'insights.limits.of': 'la media de {count} preguntas',
  'insights.limits.chart': '{name}: {count, plural, one {una sesión} other {# sesiones}}',
  'insights.limits.stepper': '{label}. Recorre las sesiones con las flechas',
  'insights.limits.mean': '{day}: media {mean}',
  'insights.limits.above': '{said}, por encima de los límites',
  'insights.limits.below': '{said}, por debajo de los límites',
  'insights.limits.where.above': 'por encima',
  'insights.limits.where.below': 'por debajo',
  'insights.limits.where.within': 'dentro',
  'insights.limits.tooFew':
    'Aún sin límites: {n, plural, one {una sesión} other {# sesiones}} de {needed} desde el último descanso de la línea.',
  'insights.limits.coarse':
    'Sin límites: estas {n} sesiones difieren en muy pocos pasos y demasiado gruesos para sostenerlos.',
  'insights.limits.wide':
    'Sin límites: estas {n} sesiones distan tanto entre sí que ninguna podría quedar fuera.',
  'insights.limits.trial':
    'Límites de prueba, de {lower} a {upper}, de {n} sesiones desde el {since}; se asientan con {settled}.',
  'insights.limits.settled': 'Límites de {lower} a {upper}, de {n} sesiones desde el {since}.',
  'insights.limits.outside':
    '{between} {count, plural, =0 {Ninguna sesión queda fuera.} one {Una sesión queda fuera: {days}.} other {# sesiones quedan fuera: {days}.}}',
}
