/** The fourth month of the sample journal, in Spanish. */

/** The texts by the English ones they stand for. */
export const month4: Readonly<Record<string, string>> = {
  'I wasn’t. Anywhere.': 'No estuve. En ninguna parte.',
  '“The tower.” We’ve stopped saying people. There are 62 households in the tower.':
    '«La torre». Ya no decimos personas. En la torre hay 62 hogares.',
  'Asked Olek before I snapped. Then I snapped.': 'Le pregunté a Olek antes de saltar. Después salté.',
  'The paper has it: ten days, no lift, “no word from the association”. I wrote the head of department two pages proving that we logged every call. We did log every call.':
    'Salimos en el periódico: diez días sin ascensor y «ni una palabra de la asociación». Le mandé a la dirección del departamento dos páginas para demostrar que habíamos registrado cada llamada. Y es verdad que las registramos todas.',
  'No.': 'No.',
  'Wednesday. They had the paper lying on the counter and people reading it out to them. I was in the back room with the two pages. Four hours.':
    'El miércoles. El equipo tenía el periódico encima del mostrador y a la gente leyéndoselo en voz alta. Yo estaba en el cuarto de atrás con las dos páginas. Cuatro horas.',
  'I didn’t write last week. I opened it, looked at the first question and shut it again. This week: Amira, on the phone from the hospital corridor, twenty minutes. I stood in the stairwell where there’s nothing to look at.':
    'La semana pasada no escribí. Abrí esto, miré la primera pregunta y volví a cerrarlo. Esta semana: Amira, por teléfono desde el pasillo del hospital, veinte minutos. Me puse en el hueco de la escalera, donde no hay nada que mirar.',
  'The man on the seventh floor has given notice. Olek read out the letter and nobody made a remark. He writes that he has carried his shopping up in a rucksack, on crutches, “two litres at a time”, and that he could have stood the lift but not the quiet.':
    'El hombre del séptimo piso ha rescindido su contrato. Olek leyó la carta en voz alta y nadie hizo ningún comentario. Escribe que ha subido la compra en una mochila, con muletas, «de dos litros en dos litros», y que lo del ascensor lo habría aguantado, pero el silencio no.',
  'The lift firm’s fitter turned up on day eleven and I was ready. I asked him first. He’d driven three hours, his van is his bedroom these days. He had the part since day four; nobody had told him that it was us who were waiting.':
    'El técnico de la empresa de ascensores apareció el día once y yo ya tenía el discurso preparado. Pregunté primero. Llevaba tres horas de carretera; últimamente su dormitorio es la furgoneta. Tenía la pieza desde el día cuatro; nadie le había dicho que quienes la esperábamos éramos nosotros.',
  'The lift ran again on day sixteen. I have been over it with a pencil: nine days in which nobody in the tower heard a word from us. Not the firm’s nine days. I’d had the telephone list in my drawer the whole time, and was busy proving that it wasn’t our lift.':
    'El ascensor volvió a funcionar el día dieciséis. Lo he repasado todo con un lápiz: nueve días en los que nadie en la torre supo una palabra de nosotros. No los nueve días de la empresa. La lista de teléfonos estuvo todo ese tiempo en mi cajón, mientras yo me dedicaba a demostrar que el ascensor no era nuestro.',
  'I did not have the nerve.': 'Me faltó valor.',
  'I told them on Monday that the back room had been the wrong place to be and the two pages the wrong thing to write. Hanna said: “We’d have liked you at the counter.” Just that. Jonas looked at the floor. I think that was the hardest day, and I was there for it.':
    'El lunes les dije que el cuarto de atrás no era el lugar donde había que estar, ni las dos páginas lo que había que escribir. Hanna dijo: «Nos habría gustado tenerte en el mostrador». Nada más. Jonas miraba al suelo. Creo que ese fue el día más difícil, y en ese sí estuve.',
  'To be where it is worst, while it is worst, and to say there that I trust them. If I can do only one of the two, then to be there.':
    'Estar donde las cosas están peor, mientras están peor, y decirles ahí mismo que confío en ellos. Si solo puedo hacer una de las dos cosas, entonces estar.',
  'In the tower, nobody could have known. We cared a great deal, among ourselves, over coffee.':
    'En la torre nadie podía saberlo. Nos importaba mucho, entre nosotros, tomando café.',
  'I picked one of the forty from that Wednesday. She’d asked whether she should take her mother to her sister’s. “We will keep you informed.” We didn’t, and she took her, and it was the right thing to do.':
    'Elegí una de las cuarenta llamadas de aquel miércoles. Había preguntado si debía llevar a su madre a casa de su hermana. «La mantendremos informada». No lo hicimos, y la llevó, e hizo bien.',
  'Bea and Olek had a row about the tower list, and both came to me, one after the other. I had nothing with me but a pen. I am getting used to how much longer the silence lasts when I don’t fill it, and that it ends by itself.':
    'Bea y Olek discutieron por la lista de la torre, y los dos vinieron a verme, primero una y luego el otro. Yo no llevaba nada más que un bolígrafo. Me voy acostumbrando a que el silencio dure tanto más cuando no lo lleno, y a que se acabe solo.',
  'The second floor of the tower, about the noise of people resting on their landing. I asked in the round what it’s like to live there. Piet: “Like living in a waiting room.” They’ve got two chairs there now, and a note that says whose idea it was.':
    'El segundo piso de la torre, por el ruido de la gente que se para a descansar en su rellano. Pregunté en la ronda cómo será vivir ahí. Piet: «Como vivir en una sala de espera». Ahora hay dos sillas y una nota que dice de quién fue la idea.',
  'Jonas left at four on Tuesday with six in the queue. I asked him on Wednesday. He’d had nineteen people shout at him in one day, most of them still about the lift, and had gone to sit in a church, “not for church reasons, for the quiet”.':
    'Jonas se fue el martes a las cuatro con seis en la cola. El miércoles le pregunté. En un solo día le habían gritado diecinueve personas, la mayoría todavía por el ascensor, y había ido a sentarse a una iglesia, «no por la iglesia, por el silencio».',
  'A water stain that belongs to the roof firm. I heard Olek say to the tenant, “It’s their roof. It’s our ceiling. I’ll ring you on Friday.” I wish that I had had that sentence a month ago.':
    'Una mancha de agua que le toca a la empresa del tejado. Oí a Olek decirle al inquilino: «El tejado es de ellos. El techo es nuestro. Lo llamo el viernes». Ojalá hubiera tenido yo esa frase hace un mes.',
  'To say what we did not do before I say what others did. Out loud, in the first minute, upstairs as well as at the counter. And then a day and a name.':
    'Decir lo que no hicimos nosotros antes que lo que hicieron los demás. En voz alta, en el primer minuto, tanto ante los de arriba como en el mostrador. Y después, un día y un nombre.',
  'I rang the man on the seventh floor. He let me finish, which was more than I’d earned. He is still leaving. I asked whether I may ring again once he’s moved, and he said “if you like.”':
    'Llamé al hombre del séptimo piso. Me dejó terminar, que ya era más de lo que me había ganado. Se va de todos modos. Le pregunté si podía volver a llamarlo cuando se hubiera mudado, y dijo: «Si quiere».',
  'Monday was thick again and I stayed out at the counter. Said it once, to Piet, badly: “You’re doing this right, I mean it, I’m not saying it because of the paper.” Then of course it was about the paper.':
    'El lunes se nos volvió a venir todo encima y me quedé fuera, en el mostrador. Lo dije una vez, a Piet, y mal: «Lo estás haciendo bien, en serio, no lo digo por lo del periódico». Y entonces, claro, ya era por lo del periódico.',
  'Most of it, with Bea. With Olek I came in at the word “obviously”. What came late: that he’d made a tower list himself, on day two, and given it to me.':
    'Casi todo, con Bea. A Olek lo interrumpí en la palabra «obviamente». Lo que llegó tarde: que él mismo había hecho una lista de la torre, el día dos, y me la había dado.',
  'Amira, on Tuesday, her first day back, an hour. She is thin. I had put a sign on the door, and Jonas guarded it like a dog.':
    'Amira, el martes, su primer día de vuelta, una hora. Está delgada. Yo había puesto un cartel en la puerta, y Jonas la vigiló como un perro guardián.',
  'A lodger whose landlord, our tenant, has vanished with the rent. Technically not our customer. “Technically” was said four times, then Hanna asked him where he’d sleep.':
    'Un subinquilino cuyo casero, inquilino nuestro, ha desaparecido con el alquiler. Técnicamente no es cliente nuestro. «Técnicamente» se dijo cuatro veces; luego Hanna le preguntó dónde iba a dormir.',
  'Piet misfiled a whole morning’s post. I sat down next to him and asked, and it’s his eyes. He has known for months. He’d learnt the counter by heart.':
    'Piet archivó mal el correo de toda una mañana. Me senté a su lado y le pregunté, y son los ojos. Lo sabe desde hace meses. Se había aprendido el mostrador de memoria.',
  'The lodger. Hanna held on until a bed was found, and then rang the hostel the next day to hear whether he had come. He had.':
    'El subinquilino. Hanna no soltó el asunto hasta que apareció una cama, y al día siguiente llamó al albergue para saber si había llegado. Había llegado.',
  'Two calls. One was a wrong number by now.': 'Dos llamadas. En una, el número ya era de otra persona.',
  'Monday, when our letter to the tower brought thirty answers at once. I went from desk to desk before I looked at anything. “What do you need?” Bea: “For you to take calls.” So I took calls.':
    'El lunes, cuando nuestra carta a la torre trajo treinta respuestas de golpe. Fui de puesto en puesto antes de mirar nada. «¿Qué necesitas?». Bea: «Que atiendas llamadas». Así que atendí llamadas.',
  'That Amira told me all of it in the past tense, and her hands didn’t. I said: “You talk as if it were over.” It was some time before she answered.':
    'Que Amira me lo contó todo en pasado, y sus manos no. Le dije: «Hablas como si ya hubiera terminado». Tardó un rato en contestar.',
  'With my head of department, over whether the letter to the tower may say “nine days”. It said nine days. Even to the end, and warm until about the middle.':
    'Con la dirección del departamento, sobre si la carta a la torre podía decir «nueve días». Dijo nueve días. Calma hasta el final, y calidez hasta la mitad, más o menos.',
}
