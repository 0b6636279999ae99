/** The third month of the sample journal, in Spanish. */

/** The texts by the English ones they stand for. */
export const month3: Readonly<Record<string, string>> = {
  'Slipped. Budget week, and I had Olek read me his problem aloud while I looked for a figure. “I can come back,” he said. I said “no no, go on.” That is the sentence I say when I am not there.':
    'Un desliz. Semana de presupuestos, y dejé que Olek me leyera su problema en voz alta mientras yo buscaba una cifra. «Puedo volver luego», dijo. Le dije: «No, no, sigue». Es la frase que digo cuando no estoy.',
  'A woman who says that with a name like hers one needn’t ask us for a flat. It went round the kitchen as an insult to the desk. I was offended too, and said so, loudest. Nobody asked what had happened to her here, and I was in the best place to.':
    'Una mujer que dice que con un apellido como el suyo ni vale la pena pedirnos un apartamento. Por la cocina corrió como un insulto al mostrador. A mí también me ofendió, y lo dije, más alto que nadie. Nadie preguntó qué le había pasado aquí, y quien mejor podía preguntarlo era yo.',
  'Jonas promised a tenant a paint allowance we don’t have. I asked. He’d found it in a leaflet of ours from before his time. Annoyed with the leaflet now, which is an improvement.':
    'Jonas le prometió a un inquilino una ayuda para pintura que no tenemos. Pregunté. La había encontrado en un folleto nuestro, de antes de que él llegara. Ahora lo que me irrita es el folleto, que ya es un avance.',
  'The drain in the back yard: city, us, city, plumber, us. By the end four of us had written “forwarded” under it. I counted the forwards on Wednesday, forwarded the count to the city, and only noticed on the way home.':
    'El desagüe del patio de atrás: municipio, nosotros, municipio, fontanero, nosotros. Al final, cuatro habíamos escrito debajo «reenviado». El miércoles conté los reenvíos, le reenvié el recuento al municipio y no me di cuenta hasta el camino a casa.',
  'One call made of five. She was out.': 'Una llamada hecha, de cinco. No estaba.',
  'Three I can name, not everyone. A wish for everyone has made me ring no one. One call on a Thursday, before this.':
    'Tres que pueda nombrar, no todo el mundo. Por querer llamar a todos no he llamado a nadie. Una llamada los jueves, antes de esto.',
  'The woman with her accusation, in the middle of the counter hour, and Piet standing there. I went out and stood beside him. Afterwards I told him I trusted how he handles people. I didn’t ask how he felt. One out of two.':
    'La mujer de la acusación, en plena hora de mostrador, y Piet ahí de pie. Salí y me puse a su lado. Después le dije que confiaba en su manera de tratar a la gente. No le pregunté cómo se sentía. Una cosa de las dos.',
  'The eviction in the corner house was set for Wednesday and was called off on Monday: Amira found a hardship fund nobody here had used in four years. She’d gone and sat with them and gone through the papers at their own table. So: the loss was named, and a way was found. I don’t think we may count on finding one.':
    'El desalojo del edificio de la esquina estaba fijado para el miércoles y se canceló el lunes: Amira encontró un fondo de ayuda que aquí nadie había usado en cuatro años. Había ido a sentarse con ellos y había revisado los papeles en su propia mesa. O sea: se nombró la pérdida y se encontró una salida. No creo que podamos contar con encontrarla siempre.',
  'A locksmith’s bill of 60. It was passed up to me because “the limit is 50”. I went looking for that limit. I set it myself, in my first year, after one bad week.':
    'Una factura de cerrajero de 60. Me la pasaron a mí porque «el límite es 50». Me puse a buscar ese límite. Lo fijé yo, en mi primer año, después de una mala semana.',
  '“Under 200 you decide, and I’ll want to hear the story, not the reason.”':
    '«Por debajo de 200 decides tú, y querré oír la historia, no el motivo».',
  'it is Thursday and I am about to open this journal': 'es jueves y estoy a punto de abrir este diario',
  'first ring one household we haven’t spoken to for half a year, wanting nothing':
    'llamo antes a un hogar con el que no hablamos desde hace medio año, sin querer nada de ellos',
  'three calls in three weeks': 'tres llamadas en tres semanas',
  'Two of three. One talked for half an hour about pigeons. I’d do it again, though not on a Thursday.':
    'Dos de tres. Uno habló media hora de palomas. Lo volvería a hacer, aunque no en jueves.',
  'Amira at last, about her boy, who keeps being poorly and is being sent from doctor to doctor. We went to the bench outside. I’d left the phone upstairs and for the first ten minutes my hand kept going to the pocket. After that it gave up.':
    'Amira, por fin, sobre su hijo, que enferma una y otra vez y al que mandan de médico en médico. Nos sentamos fuera, en el banco. Había dejado el teléfono arriba, y los primeros diez minutos la mano se me iba al bolsillo. Después se rindió.',
  'I asked in the Monday round what that woman may have met with here before. It went quiet. Then Hanna said there had been something with a viewing, last year, with an agent we no longer use. Four different people said a version of “then I’d shout as well.”':
    'En la ronda del lunes pregunté con qué se habrá encontrado aquí antes esa mujer. Se hizo un silencio. Luego Hanna dijo que el año pasado hubo algo en una visita a un apartamento, con un agente con el que ya no trabajamos. Cuatro personas distintas dijeron alguna versión de «entonces yo también gritaría».',
  'It was one round, and I led it. In the calls themselves it’s the same three of five as ever.':
    'Fue una sola ronda, y la llevé yo. En las llamadas en sí siguen siendo tres de cinco, como siempre.',
  'No occasion. A good week’s work from all of them.':
    'No hubo ocasión. Una buena semana de trabajo, de todo el equipo.',
  'The drain. I went down to the yard with a phone and stayed in the smell until the city had said a name and a day. Twenty-five minutes. Bea has put up a small plaque in the kitchen.':
    'El desagüe. Bajé al patio con un teléfono y aguanté el olor hasta que el municipio dijo un nombre y un día. Veinticinco minutos. Bea ha colgado una plaquita en la cocina.',
  'Rang an old couple who swapped flats with their daughter. They’d thought that we had forgotten them, “in a nice way”.':
    'Llamé a una pareja mayor que intercambió apartamento con su hija. Pensaban que los habíamos olvidado, «pero con cariño».',
  'Wednesday, with the angry call on the speaker. I told Jonas in front of the others that the shouting was meant for the house and not for him, and that I was glad it was him on the line. That was before it was over.':
    'El miércoles, con la llamada furiosa en el altavoz. Le dije a Jonas, delante de los demás, que los gritos iban para la casa y no para él, y que me alegraba de que fuera él quien estaba al teléfono. Eso fue antes de que terminara.',
  'We wrote to the woman, Hanna and I, four lines. That we know there was a viewing, that it was wrong, and who to ask for. We had it with legal for two days. I nearly let them have the last line, and didn’t.':
    'Le escribimos a la mujer, Hanna y yo, cuatro líneas. Que sabemos que hubo una visita, que aquello estuvo mal y por quién puede preguntar. La carta pasó dos días en el departamento legal. Estuve a punto de cederles la última línea, y no lo hice.',
  'The visa man’s neighbour needed the same letter, and Bea did it while he waited at the counter. “When do you need it?” is on a yellow note on three screens. I did not put it there.':
    'El vecino del hombre del visado necesitaba la misma carta, y Bea se la hizo mientras él esperaba en el mostrador. «¿Para cuándo lo necesita?» está en una nota amarilla en tres pantallas. No la puse yo.',
  'Piet, about retiring early. Screen off, door shut. I had the holiday list in my head for the first minute, then he talked about his knees on the counter’s stone floor and I could feel that floor.':
    'Piet, sobre jubilarse antes de tiempo. Pantalla apagada, puerta cerrada. El primer minuto tuve en la cabeza la lista de vacaciones; luego habló de sus rodillas sobre el suelo de piedra del mostrador, y pude sentir ese suelo.',
  'A student who has flooded his bathroom twice. “Who does that twice?” Piet went and looked: the drain is laid uphill. It has been like that since it was built.':
    'Un estudiante que ha inundado el baño dos veces. «¿Quién hace eso dos veces?» Piet fue a mirar: el desagüe va cuesta arriba. Está así desde que lo construyeron.',
  'Hanna hung up on somebody. I asked. She’d been called something I won’t write here. We have a rule that she may, and I had forgotten that the rule was mine as well.':
    'Hanna le colgó a alguien. Pregunté. Le habían dicho algo que no voy a escribir aquí. Tenemos una regla que se lo permite, y se me había olvidado que la regla también era mía.',
  'The uphill drain. It’s Olek’s, and he says so.': 'El desagüe cuesta arriba. Es de Olek, y lo dice él.',
  'Didn’t ring. Thursday was full, as I arranged it.':
    'No llamé. El jueves estaba lleno, tal como yo lo había organizado.',
  'Monday. Hanna was shaking, and I told her to go for a walk, that the desk would hold, that I’d sign anything she’d done in that call. She was back in a quarter of an hour with ice cream for six.':
    'El lunes. Hanna temblaba, y le dije que saliera a dar una vuelta, que el mostrador aguantaría, que yo firmaría cualquier cosa que hubiera hecho en esa llamada. Volvió al cuarto de hora con helado para seis.',
  'Nothing of mine, as always. I’m good at this one; I could have been a post box. On Monday Amira said, quite kindly, that in eleven years she’s never learnt whether I have anyone at home. I had thought of that as tact.':
    'Nada mío, como siempre. Esto se me da bien; podría haber sido un buzón. El lunes Amira dijo, con bastante dulzura, que en once años no ha llegado a saber si tengo a alguien en casa. Yo creía que eso era tacto.',
  'Four is enough. Now and then a line of my own, after theirs and shorter than theirs, so that they aren’t talking to a wall with a nice colour.':
    'Con cuatro basta. De vez en cuando una línea mía, después de la suya y más corta que la suya, para que no estén hablando con una pared de color bonito.',
  'The young couple took a flat with somebody else. We had found one with a lift in the end. We told them on the fourth day, and they had signed on the third.':
    'La pareja joven se quedó con un apartamento de otros. Al final habíamos encontrado uno con ascensor. Se lo dijimos al cuarto día, y habían firmado al tercero.',
  '“They told me where I stood, even when there was nothing.” I could live with losing them, if they could say that.':
    '«Nos dijeron a qué atenernos, incluso cuando no había nada». Podría vivir con haberlos perdido si pudieran decir eso.',
  'Amira again, Wednesday. I wrote the checklist afterwards, still on the bench. I was nowhere else. I’d forgotten that it is also restful.':
    'Otra vez Amira, el miércoles. La lista de quien escucha la escribí después, todavía en el banco. No estuve en ninguna otra parte. Había olvidado que eso, además, descansa.',
  'The man who records. He rang to thank Jonas for the window, on tape. Jonas has asked for a copy.':
    'El hombre que graba. Llamó para darle las gracias a Jonas por la ventana, y lo grabó. Jonas ha pedido una copia.',
  'Olek and the double booking, a new one. I asked. Human error, he said, his. Fine.':
    'Olek y la doble reserva, una nueva. Pregunté. Error humano, dijo, suyo. Está bien.',
  'A washing machine in the shared laundry, with a note on it, “out of order”, from nobody, for a month. Bea found out whose note it was and stayed on it. It runs.':
    'Una lavadora de la lavandería común, con una nota, «no funciona», de nadie, desde hacía un mes. Bea averiguó de quién era la nota y no soltó el asunto. Funciona.',
  'The pigeon call. See the step.': 'La llamada de las palomas. Véase el paso.',
  'No really bad day. On the middling one I said it, to Bea, about the letters: “you don’t have to show me first.” She showed me anyway, with a grin.':
    'Ningún día malo de verdad. En el regular lo dije, a Bea, por lo de las cartas: «No hace falta que me las muestres antes». Me las mostró igual, con una sonrisa traviesa.',
  'We went round the table: one tenant each whom we see often, and what we know that is in no file. Piet knew eleven. Then it dawned on all of us that Piet wants to retire.':
    'Hicimos una ronda por la mesa: cada quien, un inquilino al que vemos a menudo, y lo que sabemos de él que no está en ningún expediente. Piet conocía a once. Entonces caímos todos en que Piet quiere jubilarse.',
  'That it doesn’t leave with Piet. Not a file, they’d hate that and so would I. Somebody sitting next to him on Tuesdays.':
    'Que no se vaya con Piet. Un expediente no: les horrorizaría, y a mí también. Alguien que se siente a su lado los martes.',
  'I told Jonas what it was that made the recording man come down: that he’d said “you were right to be wary”. He’d thought it was the discount. I think until now I have mostly praised the discounts.':
    'Le dije a Jonas qué fue lo que calmó al hombre que graba: que le dijera «hizo usted bien en desconfiar». Él creía que había sido el descuento. Me parece que hasta ahora he elogiado sobre todo los descuentos.',
  'Three of five, honestly counted. The lift in the tower stopped on Monday and everybody who came in came about that. I listened well to the ones who came before noon.':
    'Tres de cinco, contando con honestidad. El ascensor de la torre se paró el lunes, y todo el que vino, vino por eso. Escuché bien a los que llegaron antes del mediodía.',
  'A man on the seventh floor, on crutches, who rings twice a day. There is understanding for him, plenty of it. It’s the ones on the second floor who complain that get no mercy.':
    'Un hombre del séptimo piso, con muletas, que llama dos veces al día. Comprensión para él hay, y mucha. Para quienes no hay piedad es para los del segundo que se quejan.',
  'The notice in the hall of the tower had the wrong telephone number on it. I had Hanna’s name in my mouth before I’d seen that I had sent the draft to the printer’s myself.':
    'El aviso en el vestíbulo de la torre llevaba un número de teléfono equivocado. Ya tenía el nombre de Hanna en la boca cuando vi que el borrador lo había mandado a la imprenta yo.',
  'The lift is the lift firm’s. I’ve written that three times today, to three people. It is also true.':
    'El ascensor es de la empresa de ascensores. Hoy lo he escrito tres veces, a tres personas. Además es verdad.',
  'The pigeon man wrote a card. To me, by name. I’ve put it up.':
    'El hombre de las palomas escribió una tarjeta. A mí, con mi nombre. La he colgado.',
  'Wednesday: lift, forty calls by ten, and Amira called away because her boy had been taken to hospital. I drew up the cover list at once and was rather proud how quickly. I have not rung her.':
    'Miércoles: ascensor, cuarenta llamadas antes de las diez, y Amira tuvo que irse porque habían llevado a su hijo al hospital. Hice enseguida la lista de sustituciones, y la rapidez me dio bastante orgullo. No la he llamado.',
  'A woman whose hours were cut. I sat beside Bea and listened in. Bea asked what had happened, and then said nothing for a good while. They found 40 a month together. Bea wrote “ring her in week 4” on her blotter, not in the system. It was the best call I’ve heard this year.':
    'Una mujer a la que le recortaron las horas. Me senté al lado de Bea y escuché. Bea preguntó qué había pasado, y luego no dijo nada durante un buen rato. Juntas encontraron 40 al mes. Bea apuntó «llamarla en la semana 4» en el bloc que tiene sobre la mesa, no en el sistema. Es la mejor llamada que he oído este año.',
  'Lift. Lift, and handling time. A newcomer would say it’s a lift company with a stopwatch.':
    'Ascensor. Ascensor, y tiempo de atención. Alguien que acabara de llegar diría que esto es una empresa de ascensores con cronómetro.',
  'One person, one story, before the first figure. Two minutes on Mondays. And then the figures with that person still in the room, as it were.':
    'Una persona, una historia, antes de la primera cifra. Dos minutos los lunes. Y luego las cifras, con esa persona todavía en la sala, por así decirlo.',
  'the board shows more than fifteen waiting': 'el tablero marca más de quince en espera',
  'go to each desk in turn and ask “what do you need from me?” before I touch the board':
    'voy de mesa en mesa y pregunto «¿qué necesitas de mí?» antes de tocar el tablero',
  'on three of the next five bad mornings': 'en tres de las próximas cinco mañanas malas',
  'The fortnight ate it. I stood in front of the board the whole time, like everyone who has ever stood in front of a board.':
    'Esas dos semanas se lo comieron. Me pasé todo el tiempo delante del tablero, como todo el mundo que alguna vez se ha plantado delante de un tablero.',
}
