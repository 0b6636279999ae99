/** The first month of the sample journal, in Spanish. */

/** The texts by the English ones they stand for. */
export const month1: Readonly<Record<string, string>> = {
  'Jonas came on Tuesday with a complaint about himself, printed out and folded twice. I had the mail open, the phone at my elbow and a meeting in nine minutes. I told him what to answer before he had unfolded it. He said “great, thanks” in a voice with nothing in it, and it took me until the evening to hear that.':
    'Jonas vino el martes con una queja contra él, impresa y doblada dos veces. Yo tenía el correo abierto, el teléfono junto al codo y una reunión en nueve minutos. Le dije qué contestar antes de que la desdoblara. Dijo «genial, gracias» con una voz en la que no había nada, y tardé hasta la noche en oírlo.',
  'Screen dark, phone in the drawer, chair turned. If I have only nine minutes I say “I have nine minutes, do you want them or a better half hour?” They should leave feeling that there was one person in the room and that it was me.':
    'La pantalla apagada, el teléfono en el cajón, la silla girada. Si solo tengo nueve minutos, digo «tengo nueve minutos, ¿los quieres, o prefieres media hora de las buenas?». Que se vayan con la sensación de que en la sala había una persona y de que era yo.',
  'The man from the third floor who rings every morning at one minute past eight about the noise above him. At the desk he is called “the alarm clock”. Amira said once that he works nights. Nobody picked it up, me included.':
    'El hombre del tercer piso que llama todas las mañanas a las ocho y un minuto por el ruido de arriba. En el mostrador lo llaman «el despertador». Amira dijo una vez que trabaja de noche. Nadie recogió el dato, yo tampoco.',
  'That after a hard call somebody asks “what is it like to be them today?”, and that it sounds ordinary, not like me reading from a poster.':
    'Que después de una llamada dura alguien pregunte «¿cómo será hoy estar en su lugar?», y que suene normal, no como si yo leyera un cartel.',
  'Olek booked two plumbers for one tap. I had asked him nothing; I had looked at the calendar and sighed. There had been two taps.':
    'Olek citó a dos fontaneros para un grifo. Yo no le había preguntado nada; había mirado el calendario y suspirado. Los grifos eran dos.',
  'One question before the sigh. “How did that come about?” and then a real pause.':
    'Una pregunta antes del suspiro. «¿Y eso cómo fue?», y luego una pausa de verdad.',
  'The broken entry phone in the corner house. The tenant told it to us, to the electrician, to us again, to the caretaker. In the end Bea held it because she was the one who could no longer bear the file. I count that as us, but only just.':
    'El interfono averiado del edificio de la esquina. El inquilino nos lo contó a nosotros, al electricista, otra vez a nosotros, al conserje. Al final se lo quedó Bea, porque era la que ya no soportaba ver ese expediente. Lo cuento como nuestro, pero por muy poco.',
  'That whoever hears it first keeps it, and says so aloud: “this is mine until your door opens.” Nobody should have to tell us the same thing a third time.':
    'Que quien lo oiga primero se lo quede, y lo diga en voz alta: «Esto es cosa mía hasta que se abra su puerta». Nadie debería tener que contarnos lo mismo por tercera vez.',
  'A family we moved out for six weeks because of the damp, half a year ago. Since then: four invoices and a leaflet on airing rooms. I winced at the leaflet.':
    'Una familia a la que sacamos seis semanas de su casa por la humedad, hace medio año. Desde entonces: cuatro facturas y un folleto sobre cómo ventilar. Lo del folleto me dolió.',
  'A call in which we want nothing. “You have been back in for a while now. Is it dry?”':
    'Una llamada en la que no queramos nada. «Ya llevan un tiempo de vuelta. ¿Está seco?»',
  'Monday, with two people ill and the queue at nineteen. I took a headset and sat down between Hanna and Piet. I said “we’ll get through this, you’ve done worse.” It was true, and I think it helped.':
    'El lunes, con dos personas enfermas y la cola en diecinueve. Me puse unos auriculares y me senté entre Hanna y Piet. Dije «saldremos de esta; aquí ya se ha salido de peores». Era verdad, y creo que ayudó.',
  'That on the worst day they hear from me, in so many words, that I trust them to decide. Before they have to ask.':
    'Que en el peor de los días me oigan decir, con todas las letras, que confío en lo que decidan. Antes de que tengan que preguntar.',
  'About a third of it. I used to be quick on the phones and I am still proud of it, which is the trouble. I hear the first sentence, I know the department, and I am off.':
    'Más o menos un tercio. Al teléfono yo resolvía rápido y todavía me enorgullece; ese es el problema. Oigo la primera frase, sé qué departamento es, y arranco.',
  'All of it, and then the question “is there more?” I have heard that it rarely takes longer than two minutes. I would like to find out instead of repeating it in trainings.':
    'Todo, y después la pregunta «¿hay algo más?». He oído que rara vez lleva más de dos minutos. Me gustaría comprobarlo en vez de repetirlo en los cursos.',
  'With Amira: that she answered every question about her week with something about the rota. I noticed. I did nothing with it.':
    'En Amira: que a cada pregunta sobre su semana contestó con algo de los turnos. Me di cuenta. No hice nada con ello.',
  'To notice, and then say what I noticed, as a question she is free to wave away.':
    'Darme cuenta, y luego decir lo que he notado, como una pregunta que ella pueda apartar con un gesto.',
  'someone comes to my desk with paper in their hand': 'alguien viene a mi mesa con un papel en la mano',
  'switch the second screen off and turn my chair before the first word':
    'apago la segunda pantalla y giro la silla antes de la primera palabra',
  'in three of the next five talks at my desk': 'en tres de las próximas cinco conversaciones en mi mesa',
  'Four times out of six. Hanna asked whether the screen was broken. I told her why, and felt foolish, and then less so.':
    'Cuatro veces de seis. Hanna preguntó si la pantalla estaba rota. Le expliqué por qué lo hacía; me dio vergüenza, y luego menos.',
  'Bea, about the reminder letters. The chair was turned and the screen was off, and in my head I was already writing to legal. It turns out one can shut a laptop and stay in it.':
    'Bea, por las cartas de recordatorio. La silla estaba girada y la pantalla apagada, y en la cabeza yo ya estaba escribiendo al departamento jurídico. Resulta que se puede cerrar un portátil y quedarse dentro.',
  'A woman on the fourth floor with water coming through the kitchen lamp. She shouted at Jonas. What was said afterwards: that she shouted. That she has a baby and had been carrying pots for three hours came up at lunch, from Piet, who had simply asked her.':
    'Una mujer del cuarto piso a la que le caía agua por la lámpara de la cocina. Le gritó a Jonas. Lo que se dijo después: que había gritado. Que tiene un bebé y llevaba tres horas cargando ollas salió en el almuerzo, por boca de Piet, que sencillamente se lo había preguntado.',
  'Jonas with that same call. I had listened to forty seconds of the recording. I did ask him “what happened there?”, but in the tone in which one asks a child about a vase.':
    'Jonas, con esa misma llamada. Yo había escuchado cuarenta segundos de la grabación. Sí le pregunté «¿qué pasó ahí?», pero con el tono con que se le pregunta a un niño por un jarrón.',
  'The leak, again. The plumber was booked for Tuesday, did not come, was booked for Wednesday, did not come. Three of us told her that it was “with the contractor”, and I was the third. When my own head of department rang I explained for ten minutes why none of it was our fault. Every sentence was correct.':
    'La fuga, otra vez. El fontanero tenía cita el martes y no vino; tenía cita el miércoles y no vino. Tres personas le dijimos a ella que eso «lo lleva el contratista», y la tercera fui yo. Cuando llamaron de la dirección de mi departamento, me pasé diez minutos explicando por qué nada de aquello era culpa nuestra. Cada frase era correcta.',
  'A man whose wife used to ring for both of them. She died in his first year with us. He wrote a kind letter to Amira then and Amira wrote back. That is one, and it wasn’t me.':
    'Un hombre cuya mujer llamaba siempre por los dos. Ella murió en el primer año que él pasó con nosotros. Entonces le escribió a Amira una carta muy amable, y Amira le contestó. Con esa va una, y no fue mía.',
  'Wednesday, second no-show of the plumber. I stayed on the floor till seven and told Jonas that I would rather have him shouted at and still caring than calm and gone. He laughed. Not sure that was faith or only noise.':
    'El miércoles, segundo plantón del fontanero. Me quedé en la sala hasta las siete y le dije a Jonas que prefería que le gritaran y que aún le importara a que estuviera tranquilo y ausente. Se rio. No sé si eso fue confianza o solo ruido.',
  'I was even. Cold, Hanna would say. I disagreed with Olek about the Wednesday slots and I used his full job title in a sentence.':
    'No me alteré. Pura frialdad, diría Hanna. No estaba de acuerdo con Olek por las citas del miércoles y en una frase lo llamé por su cargo completo.',
  'Like somebody who might still be talked round. Warm voice, short sentences, no titles.':
    'Como alguien a quien todavía se puede convencer. Voz cálida, frases cortas, sin cargos.',
  'We cared about the woman with the lamp; there was real anger on her behalf in the kitchen. What reached her was a text message: “Your appointment has been rescheduled.” Twice.':
    'La mujer de la lámpara nos importaba; en nuestra cocina hubo verdadera indignación en su nombre. Lo que le llegó fue un mensaje de texto: «Su cita ha sido reprogramada». Dos veces.',
  'One sentence in each reply that only a person could have written. If it could go to any of our 2,300 flats, it doesn’t count.':
    'En cada respuesta, una frase que solo pudiera haber escrito una persona. Si vale para cualquiera de nuestras 2300 viviendas, no cuenta.',
  'I catch myself saying “that’s with the contractor”': 'me oigo decir «eso lo lleva el contratista»',
  'stop, ring the contractor myself while the tenant waits, and tell her what they said':
    'me callo, llamo yo al contratista mientras la inquilina espera y le cuento lo que me han dicho',
  'on the next three missed appointments': 'en las próximas tres citas fallidas',
  'Said it five times that I noticed, rang once. It comes out of my mouth like “bless you”.':
    'Lo dije cinco veces, que yo notara; llamé una. Me sale solo, como «salud» cuando alguien estornuda.',
  'Quiet week, so no credit for it: Piet about his shifts, with the screen off and nothing else going on. He talked for four minutes and thanked me for my advice. I hadn’t given any.':
    'Semana tranquila, así que no tiene mérito: Piet, por sus turnos, con la pantalla apagada y nada más en marcha. Habló cuatro minutos y me dio las gracias por el consejo. No le había dado ninguno.',
  'The alarm clock again. Hanna asked him when he gets home from work. Half past five. We have moved the caretaker’s floor polisher to the afternoon, which is a sentence I enjoyed writing.':
    'Otra vez el despertador. Hanna le preguntó a qué hora llega a casa del trabajo. A las cinco y media. Hemos pasado la pulidora de suelos del conserje a la tarde, una frase que me ha gustado escribir.',
  'Nobody disappointed me this week. I looked.': 'Esta semana no me decepcionó nadie. Y eso que busqué.',
  'A lost key, two departments. Bea kept it till it hung on its hook.':
    'Una llave perdida, dos departamentos. Bea no soltó el asunto hasta verla colgada en su gancho.',
  'Nothing. Same as the first week.': 'Nada. Igual que la primera semana.',
  'No hard day. Half the desk was at the fire safety course, and the phones were as polite as I have known them.':
    'No hubo día duro. Medio mostrador estaba en el curso de prevención de incendios, y nunca vi los teléfonos tan educados.',
  'A man waited eight days for a letter confirming his rent, which he needed for a visa. The letter takes Bea four minutes. It lay in a tray marked “non-urgent”. For us, that was so.':
    'Un hombre esperó ocho días una carta que confirmara su alquiler; la necesitaba para un visado. A Bea esa carta le lleva cuatro minutos. Estaba en una bandeja que dice «no urgente». Para nosotros, así era.',
  'That we ask “when do you need it by?” in the first call, and that the answer decides which tray it goes in. Their clock, not ours.':
    'Que en la primera llamada preguntemos «¿para cuándo lo necesita?», y que la respuesta decida a qué bandeja va. Su reloj, no el nuestro.',
  'I laid the last five to one flat side by side. Rent, rent, access for the meter, rent, survey. The survey asked whether they felt valued.':
    'Puse uno al lado del otro los cinco últimos que mandamos a una misma vivienda. Alquiler, alquiler, acceso para leer el contador, alquiler, encuesta. La encuesta preguntaba si se sentían valorados.',
  'Two of five for no reason of ours. A heads-up, or a “how did it go?”':
    'Que dos de cada cinco no sean por algo nuestro. Un aviso a tiempo, o un «¿qué tal fue?».',
  'Amira stood in the door with her coat on, and I said “one second” and finished a mail. When I looked up she had decided it could wait. It has now waited for three days.':
    'Amira se paró en la puerta con el abrigo puesto; dije «un segundo» y terminé un correo. Cuando levanté la vista, había decidido que lo suyo podía esperar. Ya lleva tres días esperando.',
  'A tenant two months behind who hangs up when Bea says the word “account”. What was said about his side: nothing, we don’t know it. We did agree that he is rude.':
    'Un inquilino con dos meses de atraso que cuelga cuando Bea dice la palabra «cuenta». Lo que se dijo de su punto de vista: nada, no lo conocemos. En que es un maleducado sí nos pusimos de acuerdo.',
  'Hanna left twelve minutes early on Monday. For once I asked first: the day nursery had rung. It cost one question. I want to remember how close I was to the speech.':
    'El lunes Hanna se fue doce minutos antes. Por una vez pregunté primero: habían llamado de la guardería. Costó una pregunta. Quiero recordar lo cerca que estuve del sermón.',
  'Door buzzer, three desks, and Olek kept it. He wrote his own name on the ticket in capitals, which I take to be a comment on the rest of us.':
    'El timbre de la puerta, tres mostradores, y Olek se lo quedó. Escribió su propio nombre en el ticket con mayúsculas, cosa que interpreto como un comentario sobre los demás.',
  'Nobody came to mind whose business had ended. They live here; when does it end?':
    'No se me ocurrió nadie cuyo asunto hubiera terminado. Viven aquí; ¿cuándo termina?',
  'Friday, when the system was down and they worked from paper for four hours. I told them nobody would be counting calls. Piet: “Somebody always counts calls.” So I took the board off the wall for the day.':
    'El viernes, cuando se cayó el sistema y trabajaron en papel durante cuatro horas. Les dije que nadie iba a contar llamadas. Piet: «Siempre hay alguien contando llamadas». Así que descolgué el tablero de la pared por ese día.',
  'The flood, two years ago. I sent round a list asking who could come in. Olek was standing in his own cellar at the time.':
    'La inundación, hace dos años. Mandé una lista para ver quién podía venir. Olek estaba en ese momento de pie en su propio sótano.',
}
