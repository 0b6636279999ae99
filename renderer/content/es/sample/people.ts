/** The people of the sample journal and the meetings with them, in Spanish. */

/** The texts by the English ones they stand for. */
export const people: Readonly<Record<string, string>> = {
  'Tenants’ desk, arrears and bereavement': 'Mostrador de inquilinos, pagos atrasados y fallecimientos',
  'All the hard calls come to me. Is that the plan?':
    'Todas las llamadas difíciles me llegan a mí. ¿Ese es el plan?',
  'The bereavement leaflet is a list': 'El folleto sobre fallecimientos es una lista',
  'It isn’t a plan, it’s a habit, and it is mine. I promised to think about it and went on to the rota. She let me.':
    'No es un plan, es una costumbre, y es mía. Prometí pensarlo y pasé al cuadro de turnos. Ella lo dejó pasar.',
  'Is there still a hardship fund? I seem to remember one':
    '¿Sigue existiendo un fondo de ayuda? Me parece recordar que había uno',
  'There is one, nobody had asked since it was set up. She’ll try it for the corner house. Hard calls: Bea would take some, if she may sit in on three first. About the coat, four weeks ago: she says that it was nothing. It wasn’t.':
    'Existe; nadie había preguntado por él desde que se creó. Lo va a intentar para el edificio de la esquina. Llamadas difíciles: Bea se quedaría con algunas si antes puede estar presente en tres. Sobre el abrigo, hace cuatro semanas: dice que no era nada. Sí era algo.',
  'One first sentence for the leaflet, nothing more': 'Una primera frase para el folleto, nada más',
  'Bea has had her three and takes every second one from Monday. The leaflet was on the list for the third time, so we made it smaller: we dropped the new leaflet and want one first sentence. She asked for an hour on Wednesday, “not here”.':
    'Bea ya ha tenido sus tres y a partir del lunes se queda con una de cada dos. El folleto estaba en la lista por tercera vez, así que lo hicimos más pequeño: renunciamos al folleto nuevo y queremos una primera frase. Me pidió una hora el miércoles, «aquí no».',
  'Moved, naturally. Her boy is still in. I rang on Wednesday instead and took no notes.':
    'Aplazado, naturalmente. Su hijo sigue en el hospital. En vez de eso la llamé el miércoles y no tomé notas.',
  'How I come back: which days, which calls': 'Cómo vuelvo: qué días, qué llamadas',
  'He is at home and eats again. Half days for three weeks, no deaths, no dates; she chooses when that ends. I said that I had drawn up the cover list before I rang her, and that I was sorry. She said: “I saw the list. It was a good list.” Then we were both quiet for a bit.':
    'Su hijo está en casa y vuelve a comer. Medias jornadas durante tres semanas, ni fallecimientos ni fechas; ella decide cuándo se acaba eso. Le dije que había hecho la lista de suplencias antes de llamarla, y que lo sentía. Me dijo: «Vi la lista. Era una buena lista». Luego estuvimos un rato en silencio.',
  'it is Monday and Amira is in': 'es lunes y Amira ha venido',
  'ask after her boy before anything about work, and leave it there if she waves':
    'le pregunto por su hijo antes que nada del trabajo, y lo dejo ahí si me hace un gesto con la mano',
  'four Mondays, also when it has long stopped being news':
    'cuatro lunes, también cuando haga mucho que dejó de ser noticia',
  'Three myself; the Monday I was away Hanna did it, unasked. In the fourth week she waved, smiling.':
    'Tres veces yo; el lunes que no estuve lo hizo Hanna, sin que nadie se lo pidiera. La cuarta semana Amira hizo el gesto, con una sonrisa.',
  'The daughter from the third floor: I’ve rung her': 'La hija del tercer piso: ya la llamé',
  'I could show the others how I do the first two minutes':
    'Podría enseñarles a los demás cómo hago los dos primeros minutos',
  'The leaflet begins: “You don’t have to do any of this today.” Head office asked what the legal basis was. We looked it up; it’s true. She has taken the deaths back, because she wants to.':
    'El folleto empieza así: «Hoy no tiene que hacer nada de esto». La central preguntó cuál era la base legal. Lo consultamos; es verdad. Ella vuelve a llevar los fallecimientos, porque quiere.',
  'That you stayed in the room, last week': 'Que te quedaste en la sala, la semana pasada',
  'She said I’d been of use with the water. I think it’s the best thing I’ve been told here. Teaching: she’d like to, not as a course, as a table with tea. She will say when.':
    'Dijo que con el agua fui de ayuda. Creo que es lo mejor que me han dicho aquí. Enseñar: le gustaría, no como un curso, sino como una mesa con té. Ya dirá cuándo.',
  'Tenants’ desk, phones': 'Mostrador de inquilinos, teléfonos',
  'The complaint about me: what do I write back?': 'La queja sobre mí: ¿qué contesto?',
  'Afternoon shifts, three in a row': 'Turnos de tarde, tres seguidos',
  'A desk that isn’t next to the printer': 'Un escritorio que no esté al lado de la impresora',
  'He had the letter to her almost finished; it needed one sentence from me and I gave it six. Afternoons: ran out of time, my doing. He talks faster when he’s unsure.':
    'Tenía casi terminada la carta para ella; le faltaba una frase mía y le di seis. Turnos de tarde: se acabó el tiempo, por mi culpa. Cuando no está seguro habla más rápido.',
  'They say that I cut people off. Do I? I’d like to know what you’ve heard.':
    'Dicen que no dejo terminar a la gente. ¿Es así? Me gustaría saber qué has oído tú.',
  'We listened to two of his calls together, his idea. He winced before I did. The afternoons are hard because by then he’s alone with the angry ones; from now on Bea sits beside him from three o’clock.':
    'Escuchamos juntos dos de sus llamadas, por idea suya. Hizo una mueca antes que yo. Las tardes son duras porque a esas horas está solo con la gente furiosa; de ahora en adelante, Bea se sienta a su lado a partir de las tres.',
  'Jonas holds up his pencil in a meeting': 'Jonas levanta el lápiz en una reunión',
  'stop in mid-sentence and let him, or whoever it was, finish':
    'paro a mitad de frase y dejo que termine él, o quien estuviera hablando',
  'each time for four weeks; he keeps count, not I':
    'cada vez durante cuatro semanas; la cuenta la lleva él, no yo',
  'The pencil went up nine times. I stopped nine times, once in front of the director.':
    'El lápiz subió nueve veces. Paré nueve veces, una de ellas delante del director.',
  'The tenant with the window: may I promise a date?':
    'El inquilino de la ventana: ¿puedo prometerle una fecha?',
  'Something to learn, something with people in it': 'Algo que aprender, algo en lo que haya gente',
  'Desk: third time on the list, so we carried it over there and then, with the lamp. He may promise dates if he is the one who rings on them. He asked what I’m writing on Thursdays. I told him.':
    'Escritorio: tercera vez en la lista, así que lo trasladamos en ese mismo momento, con lámpara y todo. Puede prometer fechas si es él quien llama cuando llegan. Me preguntó qué escribo los jueves. Se lo dije.',
  'Moved: lift. He said “of course”. I don’t want him to say “of course” as a habit.':
    'Aplazado: ascensor. Dijo «claro». No quiero que se acostumbre a decir «claro».',
  'The fortnight. Where were you?': 'Esas dos semanas. ¿Dónde estabas?',
  'He had written the question down so as not to lose his nerve. I said: in the back room, proving things. He said the worst was not the shouting; it was that he had nothing to tell them and was not allowed to say so. We used up the hour on it and it was well used.':
    'Había apuntado la pregunta para no perder el valor. Le dije: en el cuarto de atrás, demostrando cosas. Dijo que lo peor no fueron los gritos; fue no tener nada que contarles y no tener permiso para decirlo. Se nos fue la hora en eso, y fue una hora bien empleada.',
  'Late shift: the empty hours': 'Último turno: las horas vacías',
  'May I visit the gentleman with the folder?': '¿Puedo visitar al señor de la carpeta?',
  'He wants to run the practice hour himself, with acting. Yes. In the empty hours he’ll go through the oldest tickets and ring one a day. I asked about the jolliness of Monday morning: there is a girlfriend. Good.':
    'Quiere llevar él mismo la hora de práctica, con teatro. Sí. En las horas vacías repasará los casos más antiguos y llamará por uno cada día. Le pregunté por tanta alegría el lunes por la mañana: hay novia. Bien.',
  'What comes after the phones, for me?': '¿Qué viene después del teléfono, para mí?',
  'The visit took two hours and saved, he says, 4.30. He wouldn’t have had the patience for it at the beginning, and he’s the one who said so. What comes next: I didn’t have an answer, said that I didn’t, and will have asked upstairs by next time.':
    'La visita duró dos horas y ahorró, según él, 4.30. Al principio no habría tenido paciencia para eso, y es él quien lo dice. Lo que viene después: yo no tenía respuesta, se lo dije, y para la próxima vez habré preguntado arriba.',
  'Jonas asks me what he should do on a call': 'Jonas me pregunta qué debería hacer en una llamada',
  'ask him what he would do, and say nothing until he has told me all of it':
    'le pregunto qué haría él, y no digo nada hasta que me lo haya contado todo',
  'in four of the next five; he tells me when I slip':
    'en cuatro de las próximas cinco; cuando fallo, me lo dice él',
  'Second practice hour: the call about arrears?':
    'Segunda hora de práctica: ¿la llamada sobre pagos atrasados?',
  'I see a number on the display that I know': 'veo en la pantalla un número que conozco',
  'let it ring once more, and ask what is new before I say anything':
    'lo dejo sonar una vez más y pregunto qué hay de nuevo antes de decir nada',
  'in four of the next five; Bea keeps count': 'en cuatro de las próximas cinco; la cuenta la lleva Bea',
  'Three of five. The other two were on Monday, before coffee.':
    'Tres de cinco. Las otras dos fueron el lunes, antes del café.',
  'My eyes were on her. My hands were in the ticket already: I type while they talk, so that I don’t lose it.':
    'Los ojos los tenía en ella. Las manos ya estaban en el caso: tecleo mientras hablan, para que no se me escape.',
  'You turn the screen away now. With the woman about the lift you typed nothing for a minute, and then you asked whether you might write one thing down.':
    'Ahora apartas la pantalla. Con la mujer del ascensor no tecleaste nada durante un minuto, y luego le preguntaste si podías anotar una cosa.',
  'The man who rings about every noise. I asked him what he hears at night. It is the motor of the lift; his bed stands on the other side of it.':
    'El hombre que llama por cada ruido. Le pregunté qué oye por la noche. Es el motor del ascensor; su cama está al otro lado.',
  'To ask that on the first call, not on the fifth.': 'Preguntar eso en la primera llamada, no en la quinta.',
  'I heard you with him. You asked, and it was the right question. Then you told him that it was normal.':
    'Te oí con él. Preguntaste, y era la pregunta acertada. Luego le dijiste que era normal.',
  'I hardly think “here we go again” any more. When I do, I catch it.':
    'Ya casi no pienso «otra vez lo mismo». Cuando lo pienso, me doy cuenta.',
  'To pick up as if I had never heard the voice.': 'Descolgar como si nunca hubiera oído esa voz.',
  'Twice this week I heard “that one again” as you picked up. Your voice was kind. The desk had heard it all the same.':
    'Dos veces esta semana oí «ese otra vez» cuando descolgabas. Tu voz fue amable. El mostrador lo había oído igual.',
  '“That was us, and it shouldn’t have happened.” I say it when I know that it was us.':
    '«Fuimos nosotros, y no debió pasar». Lo digo cuando sé que fuimos nosotros.',
  '“That was us.” To the woman with the window, word for word. She stopped shouting in the middle of a word.':
    '«Fuimos nosotros». A la mujer de la ventana, palabra por palabra. Dejó de gritar a mitad de una palabra.',
  'I ring the caretaker while they can still hear me dial.': 'Llamo al conserje mientras aún me oyen marcar.',
  'The heating van was booked before the tenant had hung up.':
    'La furgoneta de la calefacción estaba pedida antes de que el inquilino colgara.',
  'The gentleman with the folder. Otherwise nobody; I wouldn’t know whom to ask for.':
    'El señor de la carpeta. Aparte de él, nadie; no sabría por quién preguntar.',
  '“That one again” may be thought, and not be said where the desk can hear it.':
    '«Ese otra vez» se puede pensar, y no decir donde lo oiga el mostrador.',
  'Nobody at the desk can tell from his face who is ringing.':
    'Que nadie en el mostrador note por su cara quién llama.',
  'let it ring once more\nsay the number aloud, not the name\nswap the call with Bea when it is the third of a day':
    'dejarlo sonar una vez más\ndecir el número en voz alta, no el nombre\ncambiarle la llamada a Bea cuando es la tercera del día',
}
