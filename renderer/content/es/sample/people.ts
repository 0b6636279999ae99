/** The people of the sample journal and the meetings with them, in Spanish. */

/** The texts by the English ones they stand for. */
export const people: Readonly<Record<string, string>> = {
  'Tenants’ desk, arrears and bereavement': 'Mostrador de inquilinos, pagos atrasados y fallecimientos',
  'All the hard calls come to me. Is that the plan?':
    'Todas las llamadas difíciles me llegan a mí. ¿Ese es el plan?',
  'The bereavement leaflet is a list': 'El folleto sobre fallecimientos es una lista',
  'It isn’t a plan, it’s a habit. How the hard calls are shared will be thought through by next time. Then the rota.':
    'No es un plan, es una costumbre. Cómo se reparten las llamadas difíciles queda pensado para la próxima vez. Luego, el cuadro de turnos.',
  'Is there still a hardship fund? I seem to remember one':
    '¿Sigue existiendo un fondo de ayuda? Me parece recordar que había uno',
  'There is one; nobody had asked since it was set up. Amira tries it for the corner house. Hard calls: Bea would take some, if she may sit in on three first.':
    'Existe; nadie había preguntado por él desde que se creó. Amira lo intenta para el edificio de la esquina. Llamadas difíciles: Bea se quedaría con algunas si antes puede estar presente en tres.',
  'One first sentence for the leaflet, nothing more': 'Una primera frase para el folleto, nada más',
  'Bea has had her three and takes every second one from Monday. The leaflet was on the list for the third time, so we made it smaller: we dropped the new leaflet and want one first sentence. An hour on Wednesday, not here.':
    'Bea ya ha tenido sus tres y a partir del lunes se queda con una de cada dos. El folleto estaba en la lista por tercera vez, así que lo hicimos más pequeño: renunciamos al folleto nuevo y queremos una primera frase. Una hora el miércoles, no aquí.',
  'Moved to fit the hospital’s hours. We spoke on the phone on Wednesday, without notes.':
    'Aplazado, por los horarios del hospital. Hablamos por teléfono el miércoles, sin notas.',
  'How I come back: which days, which calls': 'Cómo vuelvo: qué días, qué llamadas',
  'Half days for three weeks, no deaths, no dates; Amira chooses when that ends. The cover list was drawn up before anybody had rung her, which should not have happened. It was a good list. Then we were both quiet for a bit.':
    'Medias jornadas durante tres semanas, ni fallecimientos ni fechas; Amira decide cuándo se acaba eso. La lista de suplencias se hizo antes de que nadie la llamara, y eso no debió pasar. Era una buena lista. Luego estuvimos un rato en silencio.',
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
  'The leaflet begins: “You don’t have to do any of this today.” Head office asked what the legal basis was. We looked it up; it’s true. The deaths go back to Amira, because she wants them to.':
    'El folleto empieza así: «Hoy no tiene que hacer nada de esto». La central preguntó cuál era la base legal. Lo consultamos; es verdad. Los fallecimientos vuelven a Amira, porque quiere ella.',
  'That you stayed in the room, last week': 'Que te quedaste en la sala, la semana pasada',
  'The water was of use, and so was staying. Teaching: yes, not as a course, as a table with tea. Amira says when.':
    'El agua fue de ayuda, y quedarse también. Enseñar: sí, no como un curso, sino como una mesa con té. Amira dirá cuándo.',
  'Tenants’ desk, phones': 'Mostrador de inquilinos, teléfonos',
  'The complaint about me: what do I write back?': 'La queja sobre mí: ¿qué contesto?',
  'Afternoon shifts, three in a row': 'Turnos de tarde, tres seguidos',
  'A desk that isn’t next to the printer': 'Un escritorio que no esté al lado de la impresora',
  'The letter to her was almost finished; it needed one more sentence and got six. Afternoons: we ran out of time, so they come first next month.':
    'La carta para ella estaba casi terminada; le faltaba una frase y le pusimos seis. Turnos de tarde: se nos acabó el tiempo, así que el mes que viene van los primeros.',
  'They say that I cut people off. Do I? I’d like to know what you’ve heard.':
    'Dicen que no dejo terminar a la gente. ¿Es así? Me gustaría saber qué has oído tú.',
  'We listened to two of Jonas’s calls together, his idea, and winced at the same places. The afternoons are hard because by then he’s alone with the angry ones; from now on Bea sits beside him from three o’clock.':
    'Escuchamos juntos dos llamadas de Jonas, por idea suya, e hicimos una mueca en los mismos sitios. Las tardes son duras porque a esas horas está solo con la gente furiosa; de ahora en adelante, Bea se sienta a su lado a partir de las tres.',
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
  'Desk: third time on the list, so we carried it over there and then, with the lamp. Jonas may promise dates if he is the one who rings on them.':
    'Escritorio: tercera vez en la lista, así que lo trasladamos en ese mismo momento, con lámpara y todo. Jonas puede prometer fechas si es él quien llama cuando llegan.',
  'Moved because of the lift. It should not become a habit.':
    'Aplazado por el ascensor. Que no se vuelva una costumbre.',
  'The fortnight. Where were you?': 'Esas dos semanas. ¿Dónde estabas?',
  'Where one of us was: in the back room, proving things. For the other the worst was not the shouting; it was having nothing to tell them and not being allowed to say so. We used up the hour on it and it was well used.':
    'Dónde estaba una parte: en el cuarto de atrás, demostrando cosas. Para la otra lo peor no fueron los gritos; fue no tener nada que contarles y no tener permiso para decirlo. Se nos fue la hora en eso, y fue una hora bien empleada.',
  'Late shift: the empty hours': 'Último turno: las horas vacías',
  'May I visit the gentleman with the folder?': '¿Puedo visitar al señor de la carpeta?',
  'Jonas runs the practice hour himself, with acting. Yes. In the empty hours he goes through the oldest tickets and rings one a day.':
    'La hora de práctica la lleva Jonas, con teatro. Sí. En las horas vacías repasa los casos más antiguos y llama por uno cada día.',
  'What comes after the phones, for me?': '¿Qué viene después del teléfono, para mí?',
  'The visit took two hours and saved, by Jonas’s count, 4.30. At the beginning the patience for it would not have been there. What comes next: no answer yet; it will have been asked upstairs by next time.':
    'La visita duró dos horas y ahorró, según la cuenta de Jonas, 4.30. Al principio no habría habido paciencia para eso. Lo que viene después: aún no hay respuesta; para la próxima vez estará preguntado arriba.',
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
