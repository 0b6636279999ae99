/** The words of a meeting that two people sit in, in Spanish. */

import type { together as english } from '../en/together.ts'

/** Message ids and their texts, in ICU message syntax. */
export const together: Readonly<Record<keyof typeof english, string>> = {
  'together.agent': 'quien atiende',
  'together.lead': 'quien dirige',
  'together.title': 'La reunión',
  'together.begin.lead':
    'Media hora, en cinco pasos: los temas de {agent}, diez minutos; los últimos compromisos, cinco; las dos hojas, cinco; una pregunta, ocho; y qué viene ahora, dos. Podéis ir y volver, y no se pierde nada si paráis.',
  'together.begin.apart': 'Las dos hojas están cerradas hasta que las abráis a la vez, en el tercer paso.',
  'together.begin': 'Empezar la reunión',
  'together.steps': 'Los cinco pasos de la reunión',
  'together.step.topics': 'Temas de {agent}',
  'together.step.commitments': 'Últimos compromisos',
  'together.step.sheets': 'Las dos hojas',
  'together.step.question': 'Una pregunta',
  'together.step.next': 'Qué viene ahora',
  'together.minutes': 'Unos {minutes, plural, one {# minuto} other {# minutos}}',
  'together.clock':
    '{minutes, plural, =0 {Acabáis de sentaros} one {Lleváis # minuto} other {Lleváis # minutos}}',
  'together.clock.hide': 'Ocultar el reloj',
  'together.clock.show': 'Mostrar el reloj',
  'together.on': 'Siguiente: {step}',
  'together.back': 'Atrás',

  'together.last.lead': 'Lo que cada cual dijo que haría. Basta con una línea.',
  'together.last.none': 'No hay nada abierto entre vosotros.',
  'together.by': 'de {name}',

  'together.sheets.none':
    'Para esta reunión no se respondió nada por separado. Pasad a una pregunta, o a qué viene ahora.',
  'together.sheets.waiting':
    'Las dos hojas tienen que estar cerradas antes de poder abrirse. Hasta entonces nadie ve ninguna.',
  'together.sheets.locked': 'Las dos hojas están cerradas.',
  'together.sheets.open.lead':
    'Se abren en el mismo momento, con los dos aquí. {agent} habla primero; {lead} escucha.',
  'together.sheets.open': 'Abrir las dos',
  'together.sheets.failed': 'No se han podido abrir las hojas. Están como estaban; probad otra vez.',
  'together.sum':
    '{n, plural, =3 {De tres preguntas} =4 {De cuatro preguntas} =5 {De cinco preguntas} =6 {De seis preguntas} =7 {De siete preguntas} =8 {De ocho preguntas} other {De # preguntas}}, {talk, plural, =0 {ninguna merece} one {una merece} =2 {dos merecen} =3 {tres merecen} other {# merecen}} una conversación.',
  'together.sum.same':
    '{count, plural, one {una igual} =2 {dos iguales} =3 {tres iguales} other {# iguales}}',
  'together.sum.close': '{count, plural, one {una cerca} =2 {dos cerca} =3 {tres cerca} other {# cerca}}',
  'together.sum.unseen':
    '{count, plural, one {una que {lead} no ha visto} =2 {dos que {lead} no ha visto} other {# que {lead} no ha visto}}',
  'together.sum.none': '{count, plural, one {una sin ocasión} other {# sin ocasión}}',
  'together.first': '{agent} habla primero.',
  'together.middle.none': 'En el punto medio no hay diferencia.',
  'together.middle.up': 'En el punto medio, {lead} está {steps} más arriba.',
  'together.middle.down': 'En el punto medio, {lead} está {steps} más abajo.',
  'together.middle.half': 'medio paso',
  'together.middle.steps': '{steps, plural, one {un paso} other {# pasos}}',
  'together.few': 'Demasiado pocas para comparar',
  'together.few.text':
    'Hacen falta tres preguntas con un nivel de cada cual, y aquí {n, plural, =0 {no hay ninguna} one {hay una} other {hay #}}. Así que no se compara nada; leed lo que escribió cada cual.',
  'together.of.agent': '{agent}, sobre su propio trabajo',
  'together.of.lead': '{lead}, sobre {agent}',
  'together.blank': 'No se ha mostrado.',
  'together.nothing': 'Nada escrito.',
  'together.larger': 'Más grande, para leer desde el otro lado de la mesa',
  'together.whole': 'Leer las dos hojas enteras',
  'together.light.bothSee': 'Los dos lo veis',
  'together.light.sharedFocus': 'Foco compartido',
  'together.light.close': 'Cerca',
  'together.light.theySeeMore': 'Ve más que tú',
  'together.light.talk': 'Merece una conversación',
  'together.light.unseen': '{lead}: no lo ha visto',
  'together.light.noOccasion': 'Sin ocasión',
  'together.light.apart': 'Nivel en un solo lado',
  'together.light.read': 'Para leer una junto a la otra',
  'together.apart':
    '{steps, plural, =0 {En el mismo paso} one {A un paso} =2 {A dos pasos} =3 {A tres pasos} other {A cuatro pasos}}',
  'together.line': '{agent} {self}, {lead} {other}, de cinco',
  'together.line.one': '{name} {level} de cinco',
  'together.rest': 'Cerca, o igual',
  'together.rest.more': 'También merecen una conversación, cerca, o igual',
  'together.same': 'igual',
  'together.close': 'cerca',
  'together.wish': 'Lo que {agent} quiere: {text}',

  'together.agree': 'En qué estáis de acuerdo',
  'together.agree.label': 'En una frase que firmaríais los dos',
  'together.keep':
    'Lo veis vosotros dos, en esta pantalla. Cada cual se queda con su hoja; nada de esto es para el sueldo ni para sanciones.',

  'together.grow.lead': 'Elegid una pregunta y recorredla en cuatro pasos.',
  'together.grow.which': 'La pregunta',
  'together.grow.choose': 'Elegid una',
  'together.grow.other': 'Otra cosa de la que habéis hablado',
  'together.grow.goal': 'Meta',
  'together.grow.goal.label': 'Qué estaría bien',
  'together.grow.reality': 'Realidad',
  'together.grow.reality.none': 'Ninguna hoja habla de ello. Decidlo en las notas, si ayuda.',
  'together.grow.options': 'Opciones',
  'together.grow.options.label': 'Al menos dos caminos, uno por línea',
  'together.grow.options.more': 'Uno más, antes de elegir: a menudo se toma el segundo.',
  'together.grow.will': 'Voluntad',
  'together.grow.will.lead': '¿Cuál de ellos, cuándo, y cuáles son las primeras palabras?',
  'together.plan.make': 'Convertirlo en compromiso',

  'together.notes': 'Notas',
  'together.notes.label': 'Lo que vale la pena guardar',
  'together.notes.hint':
    'Para los dos, guardadas con la reunión. {key} empieza un compromiso, desde cualquier parte de esta página.',
  'together.plans': 'Compromisos',
  'together.plan.add': 'Añadir un compromiso',
  'together.plan.title': 'Un compromiso, en redacción',
  'together.plan.whose': 'De quién',
  'together.plan.sure': '¿Con qué seguridad, de 0 a 10?',
  'together.plan.sure.none': 'Sin decir',
  'together.plan.aloud': 'Leedlo una vez en voz alta antes de acordarlo. {key} te devuelve adonde estabas.',
  'together.plan.agree': 'Acordarlo',
  'together.plan.drop': 'Quitarlo',
  'together.plan.agreed': 'Acordado: {name}, si {cue}, entonces {act}.',
  'together.plan.unfinished': 'Le faltan antes su «si» y su «entonces».',
  'together.plan.undated': 'Su día ya ha pasado, o falta más de cuatro semanas. Elegid antes otro.',
  'together.plan.full':
    'Ya hay dos compromisos de {name} abiertos. Marcad uno en «Últimos compromisos» y habrá sitio para este; hasta entonces espera aquí.',
  'together.plan.enough':
    'Ya habéis acordado dos compromisos de {name}. Dos bastan para una reunión. Quitad este, o redactadlo la próxima vez.',
  'together.plan.gone': 'Ya no está aquí.',
  'together.agreed': 'Acordado hoy',

  'together.next.lead': 'Uno o dos pasos, una fecha, y habéis terminado.',
  'together.next.own': '{lead}, ¿hay algo que también vayas a hacer tú?',
  'together.next.own.add': 'Añadir uno de {lead}',
  'together.next.when': 'La próxima reunión',
  'together.next.planned': 'Es el {when}.',
  'together.next.plan': 'Planearla',
  'together.next.points':
    '{done, plural, =0 {Ningún tema está marcado como hablado} one {Un tema está hablado} other {# temas están hablados}}; {open, plural, =0 {ninguno pasa a la próxima} one {uno pasa a la próxima} other {# pasan a la próxima}}.',
  'together.end': 'Terminar la reunión',
  'together.end.title': '¿Terminar la reunión?',
  'together.end.text':
    'Lo que anotasteis y acordasteis se queda aquí para leerlo. Los temas abiertos pasan a la próxima reunión.',
  'together.end.plans':
    '{count, plural, one {Un compromiso todavía se está redactando} other {# compromisos todavía se están redactando}}. Solo se guarda como compromiso lo que acordáis.',
  'together.end.closed':
    'Las hojas no se abrieron. Nadie guarda niveles que la otra persona no ha visto: volved y abridlas, o borrad las dos.',
  'together.end.closed.show': 'Volver y abrirlas antes',
  'together.end.closed.delete': 'Borrar las dos hojas',
  'together.end.closed.first': 'Elegid «Aún no» y abridlas, o elegid borrarlas.',
  'together.end.rest': 'Lo que {agent} no mostró se borra de este equipo al terminar la reunión.',
  'together.end.guarded':
    'Lo que {agent} no mostró está cerrado con una contraseña que solo tiene {agent}. Se borra de este equipo al terminar la reunión; las copias hechas antes todavía lo contienen, cerrado.',
  'together.half.phrase': 'La contraseña de {agent}',
  'together.half.passphrase':
    'No es la contraseña con la que se cerró. No se ha guardado nada ni ha cambiado nada; inténtalo otra vez.',
  'together.half.damaged':
    'Ya no se puede leer: se dañó en este equipo y ninguna contraseña lo abre. Lo que se mostró no está afectado.',
  'together.half.save': 'Guardar antes la hoja entera como texto',
  'together.half.file': 'Mi hoja, {day}.md',
  'together.half.level': 'Nivel {level}: {words}',
  'together.half.none': 'Ya no hay nada que llevarse.',
  'together.half.saved':
    'Guardada como {path}. Quien tenga este archivo puede leerlo: llévatelo de este equipo.',
  'together.half.failed': 'No se ha podido guardar ({reason}). Prueba otra vez, o elige otro lugar.',
  'together.end.failed':
    'No se ha podido terminar la reunión ({reason}). Todo está como estaba; probad otra vez.',
  'together.end.do': 'Terminarla',
  'together.end.not': 'Aún no',

  'together.held.title': 'Lo que se acordó',
  'together.held.none': 'No se anotó nada como acordado.',
  'together.held.topics': 'Temas',
  'together.held.done': 'hablado',
  'together.held.dropped': 'descartado',
  'together.held.carried': 'pasó a la siguiente',
  'together.held.question': 'Una pregunta: {label}',
  'together.held.goal': 'Qué estaría bien: {goal}',
  'together.held.notes': 'Aún puedes escribir aquí.',
}
