/** The words of help, in Spanish. */

import type { help as english } from '../en/help.ts'

/** Message ids and their texts, in ICU message syntax. */
export const help: Readonly<Record<keyof typeof english, string>> = {
  'help.title': 'Ayuda',
  'help.pages': 'Páginas de ayuda',
  'help.guide': 'Una guía breve',
  'help.privacy': 'Privacidad',
  'help.numbers': 'Qué significan los números',
  'help.new': 'Novedades',
  'help.sources': 'En qué se apoyan las preguntas, en la Biblioteca',
  'help.settings': 'Cómo se usa la aplicación, qué se guarda para sí y qué significa cada número.',

  'help.guide.lead': 'Cinco minutos, y te orientas.',
  'help.guide.week': 'Cómo es una semana',
  'help.guide.week.text':
    'Una vez a la semana, el día que elegiste, Hoy te pide una reflexión de unos diez minutos. Piensa en unos pocos momentos reales con clientes, o con las personas que diriges, y no en cómo eres en general.',
  'help.guide.week.more':
    'Puedes irte en cualquier momento. Cada palabra se guarda según la escribes, y Seguir te devuelve a la misma pregunta. Una semana sin entrada no es una falta: no se te lleva ninguna cuenta.',
  'help.guide.sheets': 'Las dos hojas',
  'help.guide.sheets.text':
    'En la primera hoja escribes cómo es: primero las palabras y luego, si quieres, un nivel. Lo que contestaste la última vez no se ve hasta que has dado tu respuesta, porque lo que se acaba de leer tira de la respuesta siguiente.',
  'help.guide.sheets.more':
    'En la segunda hoja escribes cómo lo quieres, sin ver la primera, para que sea un deseo y no solo el nivel siguiente.',
  'help.guide.compare': 'Una junto a otra, y un paso',
  'help.guide.compare.text':
    'Después las dos quedan una al lado de la otra, y la distancia se dice en pasos. Donde quieres menos de algo, dice «aflojar». Nada se suma en una nota.',
  'help.guide.compare.more':
    'Elige un paso, como un plan: si pasa esto, haré aquello. Hay dos abiertos como mucho. Más tarde dices en una palabra qué salió de él.',
  'help.guide.back': 'Mirar atrás',
  'help.guide.back.text':
    'Historial guarda cada entrada tal como la escribiste, con todas sus versiones anteriores. Miradas dibuja los niveles en el tiempo, y calla hasta que hay bastantes para decir algo.',
  'help.guide.back.more':
    'Informes lleva un periodo al papel, con las respuestas que elegiste una por una. La vista previa muestra las mismas páginas que se guardan.',
  'help.guide.meet': 'Uno a uno',
  'help.guide.meet.text':
    'Quien atiende y quien dirige contestan a las mismas preguntas por separado, en un portátil o en dos equipos. Nadie ve la hoja del otro hasta que las dos están cerradas. Entonces las abrís a la vez, habláis de tres diferencias como mucho y os vais con uno o dos pasos.',
  'help.guide.meet.more': 'No se comparte nada que no se haya elegido, respuesta por respuesta.',
  'help.guide.safe': 'Que no se pierda',
  'help.guide.safe.text':
    'Después de cada entrada terminada se copia el diario entero, y la copia se comprueba. Cualquier disco puede romperse, así que elige una carpeta de otro disco como segundo lugar para las copias.',
  'help.guide.safe.more':
    'Si otras personas usan el mismo equipo, activa el bloqueo y guarda la clave de recuperación en papel en otro sitio.',

  'help.privacy.lead': 'Qué se guarda, dónde, quién puede leerlo y cómo puedes comprobarlo.',
  'help.privacy.kept': 'Qué se guarda',
  'help.privacy.kept.text':
    'Lo que escribes, los niveles que das, tus planes, las personas y las reuniones que anotas, y tus ajustes. No se cuenta ni se apunta nada de cómo usas la aplicación, salvo los intentos fallidos de abrir el bloqueo, hasta el siguiente que acierta.',
  'help.privacy.where': 'Dónde',
  'help.privacy.where.text':
    'Todo está en esta carpeta de tu equipo, con las copias propias de la aplicación dentro:',
  'help.privacy.where.folder': 'También se guardan copias en la carpeta que elegiste:',
  'help.privacy.where.sample': 'Estás mirando el diario de muestra, que no es de nadie.',
  'help.privacy.leaves': 'Qué sale de este equipo',
  'help.privacy.leaves.text':
    'Nada por sí solo. La aplicación no se conecta con nada: no hay cuenta, no se informa de nada y no busca versiones nuevas.',
  'help.privacy.leaves.more':
    'Lo que guardas en un archivo puedes darlo tú: un informe, una exportación, la imagen de un gráfico, una auditoría, un archivo para una reunión. Una carpeta de copias que un servicio sincroniza va adonde ese servicio la lleve. Lo que se ha entregado no se puede recoger.',
  'help.privacy.check': 'Cómo comprobarlo',
  'help.privacy.check.text':
    'Desconecta el equipo de la red: todo sigue funcionando. O mira las conexiones del programa con los medios de tu sistema, como el Monitor de recursos en Windows, el Monitor de Actividad en macOS o ss en Linux.',
  'help.privacy.lock': 'Quién puede leerlo',
  'help.privacy.lock.text':
    'Sin el bloqueo, quien pueda usar tu cuenta en este equipo o leer su disco puede leer el diario y sus copias. Con el bloqueo, lo que escribiste y las copias están cifrados, y solo los abren la contraseña o la clave de recuperación.',
  'help.privacy.lock.more':
    'Con él se sigue viendo que hay un diario, en qué días se escribió algo, cuánto y cuándo hay avisos previstos. El bloqueo no sirve contra quien se siente ante una ventana abierta, ni en un equipo que registra lo que se teclea. Y nadie puede ayudar a quien ha perdido tanto la contraseña como la clave de recuperación.',
  'help.privacy.lock.link': 'El bloqueo, en Ajustes',
  'help.privacy.others': 'Qué llegan a ver otras personas',
  'help.privacy.others.text':
    'En un uno a uno, las respuestas que elegiste y lo que acordasteis. Las notas de quien dirige para una reunión no están en ningún archivo destinado a otra persona. La vista de un equipo pide al menos {team} personas y muestra solo niveles: ni nombres ni palabras.',
  'help.privacy.others.more':
    'Es para crecer, nunca para el sueldo ni la disciplina. Cada informe lo dice en su primera página.',
  'help.privacy.delete': 'Cuando borras',
  'help.privacy.delete.text':
    'Una entrada borrada queda treinta días en la papelera, y hasta entonces se puede recuperar. Las copias hechas antes la contienen mientras se conserven.',
  'help.privacy.delete.more':
    'Borrarlo todo quita el diario, sus copias y cualquier otra huella de la carpeta de arriba. No alcanza a los archivos que guardaste, a lo que tienen otras personas, a las copias de seguridad del equipo entero ni a lo que un disco conserva un tiempo de los archivos borrados.',
  'help.privacy.delete.link': 'Qué se va y qué se queda',

  'help.numbers.lead':
    'Cada número que dice la aplicación, qué dice y qué no. Ninguno dice por qué cambió algo, y ninguno te compara con otras personas.',
  'help.numbers.says': 'Dice',
  'help.numbers.not': 'No dice',
  'help.numbers.needs': 'Necesita',
  'help.numbers.rests': 'Se apoya en',
  'help.numbers.level': 'El nivel',
  'help.numbers.level.says':
    'Cuál de cinco conductas descritas estuvo más cerca, del 1 al 5. Se dibuja y se juzga el nivel que diste primero, antes de ver el de la última vez; las listas y los informes muestran el ajustado, y lo señalan.',
  'help.numbers.level.not':
    'Lo buena que es tu labor. Un solo nivel cambia a menudo: aunque nada cambie, dos respuestas seguidas difieren unas dos veces de cada tres.',
  'help.numbers.level.needs': 'Una ocasión. «Sin ocasión» es una respuesta completa y no cuenta.',
  'help.numbers.level.rests':
    'Los niveles descritos aguantan mejor que los números solos (Khadka y otros 2012). Ver antes una respuesta antigua tira de la nueva (Thorsteinson y otros 2008).',
  'help.numbers.gap': 'Pasos entre las hojas',
  'help.numbers.gap.says': 'El nivel deseado menos el actual. Los dos niveles están siempre al lado.',
  'help.numbers.gap.not':
    'Cuánto falta para la perfección: el deseo es tuyo y puede moverse. Cuando se movió, se dice aparte de la respuesta.',
  'help.numbers.gap.needs': 'Un nivel en las dos hojas.',
  'help.numbers.gap.rests':
    'El modelo de brechas de la calidad del servicio (Parasuraman, Zeithaml y Berry 1988) y sus críticos (Cronin y Taylor 1992).',
  'help.numbers.middle': 'El medio de una dimensión',
  'help.numbers.middle.says':
    'El nivel de en medio de las preguntas de una dimensión, en cada hoja, con cuántas están por debajo del deseo, en él y más allá.',
  'help.numbers.middle.not': 'Una nota general. Las dimensiones no se suman nunca, y no hay porcentajes.',
  'help.numbers.middle.needs':
    'Una sesión con niveles en las dos hojas para al menos {summary} de sus preguntas y al menos la mitad de ellas.',
  'help.numbers.middle.rests': 'La mediana, de la que no puede tirar una respuesta rara.',
  'help.numbers.trend': 'Sube o baja',
  'help.numbers.trend.says':
    'Que los niveles de una pregunta siguen una dirección con más claridad de la que daría el azar, con medio paso en total como mínimo.',
  'help.numbers.trend.not':
    'Por qué, ni que vaya a seguir así. «Sin tendencia clara» significa que no se puede decir, y no que nada cambiara: una subida real de paso y medio se encuentra más o menos en uno de cada tres medios años.',
  'help.numbers.trend.needs':
    '{first} sesiones sin una pausa de seis semanas; después se juzga de nuevo tras cada {between} más. Borrar o recuperar una entrada hace que se juzgue otra vez.',
  'help.numbers.trend.rests':
    'Mann (1945) y Kendall (1975), con p de 0,01 como mucho; la pendiente es la de Theil (1950) y Sen (1968).',
  'help.numbers.wobble': 'Tu vaivén habitual',
  'help.numbers.wobble.says':
    'Cuánto tienen que diferir dos respuestas para diferir más que tus altibajos habituales. Es la banda sombreada de un gráfico.',
  'help.numbers.wobble.not':
    'Que una respuesta fuera de ella signifique algo. De vez en cuando una queda fuera por azar.',
  'help.numbers.wobble.needs': '{wobble} sesiones.',
  'help.numbers.wobble.rests':
    'El cambio fiable (Jacobson y Truax 1991), con tus propios pasos de una sesión a otra en lugar de normas.',
  'help.numbers.around': 'Antes y después de un paso',
  'help.numbers.around.says':
    'Cuántas comparaciones de una sesión posterior a un paso con una anterior salen más altas, iguales o más bajas. «Claramente» se dice cuando al menos 85 de 100 van en una dirección y el azar lo hace improbable.',
  'help.numbers.around.not':
    'Que fuera el paso. A menudo se elige un paso en una semana baja, y desde ahí las respuestas suben por sí solas.',
  'help.numbers.around.needs': '{each} sesiones a cada lado, {most} como mucho.',
  'help.numbers.around.rests': 'La no superposición de todos los pares (Parker y Vannest 2009).',
  'help.numbers.limits': 'Límites',
  'help.numbers.limits.says':
    'Entre qué dos líneas suele quedarse la media de una dimensión. Solo se dibujan si se piden.',
  'help.numbers.limits.not': 'Qué está bien. Un punto fuera es un motivo para mirar esa sesión, y nada más.',
  'help.numbers.limits.needs':
    '{limits} sesiones con las mismas {questions} preguntas o más; hasta {settled} son de prueba. Nunca una pregunta sola.',
  'help.numbers.limits.rests':
    'Los gráficos XmR (Wheeler 1993): 2,66 veces el paso habitual por encima y por debajo de la media.',
  'help.numbers.views': 'Las miradas de dos personas',
  'help.numbers.views.says':
    'Cuánto distan los dos niveles de una pregunta: igual, cerca (un paso) o merece una conversación (dos o más).',
  'help.numbers.views.not':
    'Quién tiene razón. Un paso de distancia es lo habitual: las personas se valoran algo por encima de como las ve quien las dirige, y las dos miradas coinciden solo en parte.',
  'help.numbers.views.needs':
    '{views} preguntas a las que los dos dieron un nivel. «No visto» es una respuesta completa.',
  'help.numbers.views.rests': 'Heidemeier y Moser 2009, sobre un centenar de estudios.',
  'help.numbers.team': 'Los niveles de un equipo',
  'help.numbers.team.says': 'Cuántas personas hay en cada nivel de una pregunta.',
  'help.numbers.team.not': 'Quiénes. Ni nombres, ni palabras, ni orden entre personas.',
  'help.numbers.team.needs':
    '{team} personas o más, y nunca una selección que deje dentro, o fuera, a menos.',
  'help.numbers.team.rests':
    'El mínimo usual por debajo del cual se puede adivinar de quién es una respuesta.',
  'help.numbers.words': 'Las palabras en el tiempo',
  'help.numbers.words.says':
    'Qué palabras tuyas están solo en una hoja, y cuáles vuelven en al menos la mitad de las respuestas.',
  'help.numbers.words.not': 'Qué significan. Las palabras solo se cuentan, en este equipo.',
  'help.numbers.words.needs': 'Palabras de {letters} letras o más, sin las más corrientes.',
  'help.numbers.words.rests': 'Contar, sin más.',

  'help.new.lead':
    'Qué llegó con cada versión, la más nueva primero. El archivo CHANGELOG.md dice lo mismo en inglés.',
  'help.new.unreleased': 'Versión {version}, aún sin publicar',
  'help.new.first': 'La primera versión.',
  'help.new.walk':
    'Reflexionar: once auditorías para quienes atienden a clientes y quienes los dirigen, en dos hojas, pregunta por pregunta.',
  'help.new.library':
    'Biblioteca y Práctica: cada pregunta con su fuente, preguntas y auditorías propias, y cuatro ejercicios.',
  'help.new.history':
    'Historial: cada entrada con sus versiones anteriores, búsqueda, un año de semanas y una papelera que devuelve durante treinta días.',
  'help.new.insights':
    'Miradas: gráficos de los niveles en el tiempo que callan hasta que hay bastante que decir.',
  'help.new.meet':
    'Uno a uno: agendas que se arrastran, respuestas dadas por separado y abiertas a la vez, en un equipo o en dos.',
  'help.new.reports':
    'Informes: archivos PDF para una evaluación que un lector de pantalla puede leer, y exportaciones como JSON, CSV y Markdown.',
  'help.new.kept':
    'Copias comprobadas, un camino de vuelta desde cada una de ellas y una comprobación del diario en cada inicio.',
  'help.new.lock':
    'Un bloqueo con contraseña y clave de recuperación, y un borrado de todo que borra de verdad.',
  'help.new.commands':
    'Una paleta con todas las acciones (Ctrl o ⌘ con K) y una hoja con todos los atajos de teclado.',
  'help.new.reminders': 'Avisos de la semana, de los uno a uno y de lo que vence, si los quieres.',
  'help.new.languages': 'Español e inglés, claro y oscuro, todo con el teclado.',
}
