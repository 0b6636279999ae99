/** The second month of the sample journal, this week’s page and the exercises, in Spanish. */

/** The texts by the English ones they stand for. */
export const month2: Readonly<Record<string, string>> = {
  'Jonas on Tuesday, see the checklist. Two good talks and three with one ear. The three were all before ten, when I still believe I can finish something.':
    'Jonas el martes, véase la lista de quien escucha. Dos buenas conversaciones y tres escuchando a medias. Las tres fueron antes de las diez, cuando todavía creo que puedo terminar algo.',
  'The old man with the unopened post again. He carries it in a bread bag and asks Piet to read it to him. There was some eye-rolling. Then Amira said, to nobody in particular: “My father did that for his last two years. He couldn’t see, and he’d have died sooner than say so.” The eye-rolling stopped.':
    'Otra vez el anciano del correo sin abrir. Lo lleva en una bolsa de pan y le pide a Piet que se lo lea. Hubo ojos en blanco. Entonces Amira dijo, sin dirigirse a nadie en particular: «Mi padre hizo eso los dos últimos años de su vida. No veía, y antes se habría muerto que decirlo». Se acabaron los ojos en blanco.',
  'Olek forgot to pass on a cancelled appointment and I had him down as careless before I had put my bag down. He’d been on with an ambulance for one of the flats. I said sorry. He said it was fine, so it wasn’t.':
    'Olek olvidó avisar de una cita anulada y yo ya lo tenía por descuidado antes de soltar la mochila. Había estado al teléfono con una ambulancia por una de las viviendas. Le pedí perdón. Dijo que no pasaba nada, o sea que sí pasaba.',
  'A parcel locker that isn’t ours and stands on our ground. Hanna held on to it for a week although I told her twice it was the carrier’s business. She was right: to the tenant it’s our wall.':
    'Un casillero de paquetes que no es nuestro y está en nuestro terreno. Hanna no lo soltó en toda una semana, aunque le dije dos veces que era asunto de la empresa de mensajería. Tenía razón ella: para el inquilino es nuestra pared.',
  'Amira’s widower again. She rang him, I only know because I walked past.':
    'Otra vez el viudo, el de Amira. Lo llamó ella; lo sé solo porque pasé por al lado.',
  'Tuesday’s queue. I said the sentence, this time in the morning and not when it was over: “You decide, I’ll stand behind it.” It felt stiff in my mouth. Bea used it twice before noon.':
    'La cola del martes. Dije la frase, esta vez por la mañana y no cuando ya había pasado todo: «Decide tú, yo lo respaldo». La noté rígida en la boca. Bea la usó dos veces antes del mediodía.',
  'The man with the bread bag. Piet has begun to write the date of the next visit on the bag, in letters as big as a hand. I can’t think of a better reply that went out this week.':
    'El hombre de la bolsa de pan. Piet ha empezado a escribirle en la bolsa la fecha de la próxima visita, con letras grandes como una mano. No se me ocurre una respuesta mejor entre las que salieron esta semana.',
  'I traced one voicemail by the clock. Left Monday 9:12, heard Monday 9:40, noted “will call”, and called on Thursday, which is today, because I was tracing it.':
    'Seguí un mensaje del buzón de voz reloj en mano. Dejado el lunes a las 9:12, escuchado el lunes a las 9:40, anotado «llamar», y la llamada el jueves, que es hoy, porque le estaba siguiendo el rastro.',
  'A time in every promise, and the call made by that time, even if all there is to say is that there is nothing yet.':
    'Una hora en cada promesa, y la llamada hecha antes de esa hora, aunque lo único que haya que decir es que todavía no hay nada.',
  'Hanna, about going up to full days. I had put everything away, and we had a good quarter of an hour. Then the director’s name lit up on the phone and I looked. It was only a look. She wound up in two sentences.':
    'Hanna, sobre pasar a jornada completa. Lo había guardado todo y tuvimos un buen cuarto de hora. Entonces se iluminó en el teléfono el nombre del director y miré. Fue solo una mirada. Ella acabó en dos frases.',
  'Reading last week’s: I’m counting the talks that went well and calling it three of five.':
    'Al leer lo de la semana pasada: estoy contando las conversaciones que salieron bien y llamando a eso tres de cinco.',
  'A young couple who have turned down two flats. “Princess” was said. Then Bea asked what was wrong with the second one, and it was the stairs: her mother is moving in, in a wheelchair. It was in the form. Box eleven.':
    'Una pareja joven que ha rechazado dos viviendas. Alguien dijo «princesa». Luego Bea preguntó qué tenía de malo la segunda, y eran las escaleras: la madre de la chica se muda con ellos, en silla de ruedas. Estaba en el formulario. Casilla once.',
  'Piet gave out a key without seeing a card. I asked him before I thought anything, or at least before I said it. His reason was poor, as it happens. I was glad to have asked all the same.':
    'Piet entregó una llave sin pedir ningún documento. Le pregunté antes de pensar nada, o al menos antes de decirlo. Su motivo, dicho sea de paso, era flojo. Aun así me alegré de haber preguntado.',
  'The mould at number 30. Surveyor, us, painter, us. I found I was the one who had let it lie: it was in my own inbox, flagged, with eleven others.':
    'El moho del número 30. El perito, nosotros, el pintor, nosotros. Resulta que quien lo había dejado dormir era yo: estaba en mi propia bandeja de entrada, marcado, con otros once.',
  'The family from the damp flat. I rang them. It is dry. She asked what I really wanted, and when I said that was all, she told me about the boy’s new school. Six minutes.':
    'La familia de la vivienda húmeda. Los llamé. Está seca. La mujer me preguntó qué quería en realidad, y cuando le dije que eso era todo, me habló del colegio nuevo del niño. Seis minutos.',
  'The visit from head office. I told the director in front of them that the desk had decided the parcel business and I’d have decided it worse. Jonas went red.':
    'La visita de la central. Le dije al director, delante del equipo, que lo de los paquetes lo había decidido el mostrador y que yo lo habría decidido peor. Jonas se puso colorado.',
  'Whether to show head office the renovated flat or the queue. I showed the flat. What settled it was that I wanted an easy Tuesday.':
    'Si mostrarle a la central la vivienda renovada o la cola. Mostré la vivienda. Lo que inclinó la balanza fue que yo quería un martes cómodo.',
  'To ask who pays for my easy day. If it’s somebody on a chair downstairs, then no.':
    'Preguntar quién paga mi día cómodo. Si es alguien que espera abajo en una silla, entonces no.',
  'More than half. I have taken to sitting on my hands, literally, and Bea has noticed, and Bea will tell everyone. The late thing this time: that she has been looking at other jobs. It came in minute six. It would never have come in minute two.':
    'Más de la mitad. Me ha dado por sentarme sobre las manos, literalmente, y Bea se ha dado cuenta, y Bea se lo va a contar a todo el mundo. Lo que salió tarde esta vez: que ha estado mirando otros trabajos. Llegó en el minuto seis. En el minuto dos no habría llegado nunca.',
  'I missed last week here; I was in bed with a temperature and answered mails from there, so much for that. On Wednesday Bea came to say that she is staying. I closed everything. I wouldn’t have wanted to miss her face.':
    'La semana pasada falté aquí; estuve en cama con fiebre y desde la cama contesté correos, así que de eso mejor no hablamos. El miércoles vino Bea a decirme que se queda. Lo cerré todo. No habría querido perderme su cara.',
  'A tenant who records every call and says so. We all go stiff. Jonas asked him, on tape, why he does it. Because two years ago somebody here promised him a new window and later there was no note of it. I checked. There was no note of it.':
    'Un inquilino que graba todas las llamadas y lo dice. A todo el mundo se le pone la voz tiesa. Jonas le preguntó, con la grabación en marcha, por qué lo hace. Porque hace dos años alguien de aquí le prometió una ventana nueva y después de eso no había ninguna nota. Lo comprobé. No había ninguna nota.',
  'Five letters went out with the wrong rent. I asked Bea how it had come about, and waited. The template was mine.':
    'Salieron cinco cartas con el alquiler equivocado. Le pregunté a Bea cómo había sido, y esperé. La plantilla era mía.',
  'The window with no note. Jonas took it: “I’ll ring you on Friday whether I’ve got something or not.” I heard him put it in his calendar, with an alarm, and a swear word as the title.':
    'La ventana sin nota. Se la quedó Jonas: «El viernes lo llamo, haya novedades o no». Oí cómo se lo apuntaba en el calendario, con alarma y con una palabrota de título.',
  'I had a list of five to ring. The list is in very good condition.':
    'Tenía una lista de cinco a quienes llamar. La lista se conserva en muy buen estado.',
  'Tuesday, when I came back too early. They had it in hand and I went round checking. Nobody said anything. The nearest to a hard day this week was probably me.':
    'El martes, cuando volví demasiado pronto. Lo tenían controlado y yo me puse a dar vueltas comprobándolo todo. Nadie dijo nada. Lo más parecido a un día difícil esta semana seguramente fui yo.',
  'I said it back in Bea’s words, “so it isn’t the money, it’s that nobody sees the letters as work.” She put her cup down and said “yes. That.” I’d been about to offer money.':
    'Se lo repetí a Bea con sus palabras: «O sea que no es el dinero, es que nadie ve las cartas como trabajo». Dejó la taza en la mesa y dijo: «Sí. Eso». Yo estaba a punto de ofrecerle dinero.',
  'Their own words out of my mouth, and then “did I get that right?” before anything else.':
    'Sus propias palabras en mi boca, y luego «¿lo entendí bien?», antes que cualquier otra cosa.',
  'A man whose repair has been put off three times. I listened to the first minute. He heard: the ticket number, our hours, and that the firm is short of people. His trouble came up in minute two, and he was the one who brought it.':
    'Un hombre al que le han aplazado la reparación tres veces. Escuché el primer minuto. Lo que oyó él: el número de incidencia, nuestro horario y que a la empresa le falta gente. Lo que le había pasado salió en el minuto dos, y fue él quien lo sacó.',
  '“Three times. You took the day off for it three times.” That first, then a breath, and only then what we can do. The firm’s staffing never.':
    '«Tres veces. Tres veces pidió el día libre para esto». Eso primero, luego una respiración, y solo después lo que podemos hacer. La falta de personal de la empresa, nunca.',
  'Jonas, about the practice hour. He wants to begin it with his own worst call, the one behind the folded letter on the first page of this journal. I had the pad turned over before he sat down. He noticed and said “is there a word under it?” There was. It was “no”. I’m glad that I waited.':
    'Jonas, sobre la hora de práctica. Quiere empezarla con la peor llamada que ha tenido, la que está detrás de la carta doblada de la primera página de este diario. Le di la vuelta al bloc antes de que se sentara. Se dio cuenta y dijo: «¿Hay una palabra debajo?». La había. Era «no». Me alegro de haber esperado.',
  'A woman who sends back each letter with the mistakes marked in red. Piet thinks she was a teacher. Bea has rung to ask, and she was a proofreader, and she’d do the Friday message for us, for nothing.':
    'Una mujer que nos devuelve cada carta con los errores marcados en rojo. Piet cree que fue maestra. Bea la llamó para preguntárselo: era correctora, y se encargaría del mensaje de los viernes, sin cobrar nada.',
  'Walked over twice instead of writing. The second time I was still composing the mail on the way.':
    'Dos veces fui hasta allí en lugar de escribir. La segunda, por el camino, todavía iba redactando el correo.',
  'The bicycle cellar. Between us, the caretaker and eleven bicycles that belong to no one. I said on Monday that it was mine, and since then':
    'El sótano de las bicicletas. Entre nosotros, el conserje y once bicicletas que no son de nadie. El lunes dije que era cosa mía, y desde entonces',
  'Piet: that he’s started to count the steps from the tram. 412. That he used to run it.':
    'Piet: que ha empezado a contar los pasos desde el tranvía. 412. Que antes hacía ese trecho corriendo.',
  'Not sad exactly. He said the number as one says a price that’s gone up.':
    'Triste, no exactamente. Dijo el número como quien dice un precio que ha subido.',
  'Nothing, for a while; the clock still had forty seconds on it. Then “412.” He said “yes.” It was an odd sort of talk and a good one.':
    'Nada, durante un rato; al reloj aún le quedaban cuarenta segundos. Luego: «412». Él dijo: «Sí». Fue una conversación rara, y buena.',
  'Thank you for letting us know. To set up an instalment plan I need your contract number and the amount you can pay now, and by when you can pay the rest.':
    'Gracias por avisarnos. Para acordar un plan de pagos necesito su número de contrato, el importe que puede pagar ahora y la fecha en la que podrá pagar el resto.',
  'Thank you for writing before the date, that can’t have been easy. Nobody is cutting you off while we talk. What has happened? Tell me as much as you like; then we’ll look together at what you can manage this month.':
    'Gracias por escribir antes de la fecha, no habrá sido fácil. Nadie le va a cortar nada mientras estemos hablando. ¿Qué ha pasado? Cuénteme todo lo que quiera; después vemos, usted y yo, qué puede asumir este mes.',
  'I’m sorry for your loss. You’ll need seven documents; I can mail you the list.':
    'Lamento su pérdida. Necesitará siete documentos; puedo enviarle la lista por correo.',
  'I’m so sorry. He did all of it, and now it’s on you, on top of everything. You need one thing from me today, and that is my name. The rest we’ll do bit by bit, and I’ll fill in what I can. Would you like to tell me about him, or shall we leave it there for now?':
    'Lo siento mucho. Él se ocupaba de todo, y ahora le toca a usted, encima de todo lo demás. Hoy solo necesita una cosa de mí, y es mi nombre. El resto lo haremos poco a poco, y yo rellenaré lo que pueda. ¿Quiere hablarme de él, o lo dejamos aquí por ahora?',
  'Six times, and meant five.': 'Seis veces, y cinco de verdad.',
  'To the lodger, for the word “technically”. He hadn’t noticed it. He noticed the sorry.':
    'Al subinquilino, por la palabra «técnicamente». En ella no se había fijado. En la disculpa sí.',
}
