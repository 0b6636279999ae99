/** The sixth month of the sample journal, in Spanish. */

/** The texts by the English ones they stand for. */
export const month6: Readonly<Record<string, string>> = {
  'Hanna, her full days begin next week. Good talk, chairs outside.':
    'Hanna: la semana que viene empieza con la jornada completa. Buena charla, con las sillas al aire libre.',
  'Last week I’d have called this three. Nothing has changed but my mood.':
    'La semana pasada le habría puesto un tres. No ha cambiado nada, solo mi humor.',
  'The folder man has found another 1.10. Jonas is delighted.':
    'El hombre de la carpeta ha encontrado otros 1.10. Jonas está encantado.',
  'Asked. Twice it was me.': 'Pregunté. Dos veces había sido yo.',
  'The cellar lights. Four people could have passed them on and Bea didn’t.':
    'Las luces del sótano. Cuatro personas habrían podido pasar la pelota y Bea no la pasó.',
  'The cat is called Lift.': 'El gato se llama Lift.',
  'Monday. I was there, I said it to two of them.': 'El lunes. Estuve ahí y se lo dije a dos.',
  'Jonas on Tuesday, Piet, Bea twice. The mail bell is off, and I’ve missed one thing by it, from the canteen.':
    'Jonas el martes, Piet, Bea dos veces. La campanita del correo está apagada, y por eso me he perdido una sola cosa, un mensaje del comedor.',
  'A tenant who calls Bea “young lady” and corrects her grammar. His wife used to write the letters; Bea found her hand in the file, all of it, thirty years. She read me one.':
    'Un inquilino que llama «jovencita» a Bea y le corrige la gramática. Antes las cartas las escribía su mujer; Bea encontró su letra en el expediente, carta tras carta, treinta años. Me leyó una.',
  'Olek was an hour late on the worst morning of the week and I had written the mail by the time he came in, subject line and all. I hadn’t asked a thing. It was the tram. I have had a wish about exactly this for twenty-four weeks, and there I sat, with a draft.':
    'Olek llegó una hora tarde la peor mañana de la semana, y cuando entró yo ya tenía escrito el correo, con asunto y todo. No había preguntado nada. Fue el tranvía. Llevo veinticuatro semanas con un deseo justo sobre esto, y ahí estaba yo, con un borrador.',
  'The bins. Nobody’s, ever. I said at the tenants’ evening, in the first minute: “You wrote to us about this three times, and we did not answer. That was us.” One man put his notes away again.':
    'Los contenedores de basura. De nadie, desde siempre. En la reunión con los inquilinos dije, en el primer minuto: «Nos escribieron tres veces por esto y no contestamos. Fuimos nosotros». Un hombre volvió a guardar sus notas.',
  'Two. One has moved to another town and was puzzled, but nicely.':
    'Dos. Una persona se ha mudado a otra ciudad y se extrañó, pero de buena manera.',
  'That same morning. I stood at the counter, where I belonged, and was so angry about one empty chair that I trusted nobody. Hanna took over the board without a word.':
    'Esa misma mañana. Estuve en el mostrador, donde me tocaba estar, y una sola silla vacía me daba tanta rabia que no confié en nadie. Hanna se hizo cargo del panel sin decir palabra.',
  'The young lady’s gentleman. Bea said to him: “You’re doing by yourself what there used to be two of you for.” He corrected nothing.':
    'El señor de «jovencita». Bea le dijo: «Está haciendo usted solo lo que antes hacían entre dos». No corrigió nada.',
  'See above: a face like a shut door. But I came out with it, before lunch: “I’m in a temper, it isn’t you.” One of them will have told somebody at home that at least I said so.':
    'Ver más arriba: cara de puerta cerrada. Pero lo solté antes del almuerzo: «Estoy de un humor de perros y no es culpa de nadie de aquí». Alguien habrá contado en casa que por lo menos lo dije.',
  'I have begun to write a mail about somebody who is in the building':
    'he empezado a escribir un correo sobre alguien que está en el edificio',
  'stand up, walk over, and ask “how did that come about?”':
    'me levanto, me acerco y pregunto «¿cómo fue eso?»',
  'no such mail sent for three weeks': 'tres semanas sin enviar ningún correo así',
  'Amira, who wanted to talk about nothing in particular. I found that the hardest of all. I had my pad with me and turned it over and over.':
    'Amira, que quería hablar, pero de nada en particular. Eso fue lo que más me costó. Tenía el bloc conmigo y no paré de darle la vuelta.',
  'The woman who said that with her name one needn’t ask us has written back, after all these weeks. A page. We read it together in the round, nobody defended anybody, and Jonas asked if he might answer.':
    'La mujer que decía que con su apellido no hacía falta ni preguntarnos ha contestado, después de todas estas semanas. Una página. La leímos entre todos en la ronda, nadie defendió a nadie, y Jonas preguntó si podía responder él.',
  'Walked over to Piet instead of writing. He’d done nothing at all.':
    'Me acerqué a Piet en vez de escribir. No había hecho nada de nada.',
  'The gas reading, between the meter firm and us, three weeks. It was mine, and I let it lie because it was dull. Three of five is what it is.':
    'La lectura del gas, entre la empresa que la hace y nosotros, tres semanas. Era cosa mía y la dejé dormir porque me aburría. Tres de cinco, es lo que hay.',
  'None. I could name the reasons.': 'Nadie. Los motivos sí los podría nombrar.',
  'Wednesday. The counter full, a child screaming, and the printer on fire, nearly. I was between Piet and Hanna, and told them both, and Piet said “we know, duck.”':
    'El miércoles. El mostrador lleno, un niño a gritos y la impresora en llamas, o casi. Yo estaba entre Piet y Hanna, se lo dije a los dos, y Piet contestó: «Ya lo sabemos, corazón».',
  'An eviction that could not be stopped. Amira and the two of them sat for an hour; I brought water and stayed. She named it: “You’ve been here for nineteen years, and you are going to have to leave.” Every road still open was on one sheet in large print. It’s the first time I didn’t leave the room. Amira has rung them twice since.':
    'Un desalojo que no se pudo parar. Amira y ellos dos estuvieron una hora sentados; yo llevé agua y me quedé. Amira lo dijo con todas las letras: «Llevan aquí diecinueve años y van a tener que irse». Todos los caminos que seguían abiertos estaban en una hoja, en letra grande. Es la primera vez que no salgo de la sala. Desde entonces, Amira los ha llamado dos veces.',
  'Our first practice hour: twelve minutes of me and forty of them. They still talk about Jonas playing the alarm clock.':
    'Nuestra primera hora de práctica: doce minutos yo y cuarenta ellos. Todavía se habla de Jonas en el papel del despertador.',
  'Practising, with their own calls, and me in the third row.':
    'Practicar, con sus propias llamadas, y yo en la tercera fila.',
  'Hanna, who doubts that full days were right. I’d begun to tell her that they were. I shut my mouth, and in the end she said it herself, the other way round, and that was right as well.':
    'Hanna, que duda de que la jornada completa fuera buena idea. Yo había empezado a decirle que sí. Cerré la boca, y al final lo dijo ella misma, pero al revés, y también estaba bien.',
  'The alarm clock has moved to the day shift and rings at five. It’s about the noise below him now. We seem to have become fond of him; is that the same as understanding? Piet says it’s the front door.':
    'El despertador ha pasado al turno de día y suena a las cinco. Ahora es por el ruido del piso de abajo. Parece que le hemos tomado cariño; ¿es eso lo mismo que comprender? Piet dice que es la puerta de entrada.',
  'Three times asked, twice late. The mail about Olek is still among my drafts. I keep it there as one keeps a bad photograph.':
    'Pregunté tres veces, dos de ellas tarde. El correo sobre Olek sigue entre mis borradores. Lo guardo como quien guarda una foto en la que salió mal.',
  'A broken pane, ours, theirs, the glazier’s. Jonas: “Mine until you can’t feel the draught.” He hadn’t heard that from me. Or he had, twenty-five weeks ago, when I wrote it here and must have said it somewhere.':
    'Un vidrio roto, nuestro, de ellos, del vidriero. Jonas: «Esto es mío hasta que usted ya no note la corriente». Eso no me lo había oído a mí. O sí, hace veinticinco semanas, cuando lo escribí aquí y debí de decirlo en alguna parte.',
  'The pigeon man, before this. Half an hour. I’ve learnt the word “squab”.':
    'El hombre de las palomas, antes de esto. Media hora. He aprendido la palabra «colombofilia».',
  'Nothing came apart. On the least good day I was in meetings from nine to three, and told them so beforehand, and that they’d be all right. They were. It counts for less than standing there.':
    'Nada se vino abajo. El día menos bueno tuve reuniones de nueve a tres; se lo dije de antemano, y también que todo iría bien. Fue bien. Cuenta menos que estar ahí.',
  'All of Hanna. Nearly all of Bea. What came late with Bea had been there at the start, if I’d looked at the cup: she had brought two.':
    'A Hanna, hasta el final. A Bea, casi. Lo que con Bea llegó tarde ya estaba ahí desde el principio; bastaba con mirar la taza: había traído dos.',
  'The Friday message has been asked for by three other houses. Somebody in head office wants to “roll out a template”. I said that there is no template, there is Bea.':
    'El mensaje de los viernes nos lo han pedido otros tres edificios. Alguien de la central quiere «implementar una plantilla». Dije que no hay plantilla, que hay Bea.',
}
