/** The larger audits of the sample journal, in Spanish. */

/** The texts by the English ones they stand for. */
export const audits: Readonly<Record<string, string>> = {
  'We don’t say eviction. We say “the date”. The last time, I saw the file and the removal van. From the file: three letters, one call, and in the call Amira said, “I’m sorry, I know your children go to school here.” Then the procedure. I wasn’t in the room. I have never once been in the room.':
    'No decimos desalojo. Decimos «la fecha». La última vez vi el expediente y el camión de la mudanza. Del expediente: tres cartas, una llamada, y en la llamada Amira dijo: «Lo siento, sé que sus hijos van aquí a la escuela». Después, el procedimiento. Yo no estuve en la sala. No he estado en la sala ni una sola vez.',
  'That somebody says aloud what they are losing. That every way still open is on a sheet of paper and explained twice. That one of us rings afterwards. And that I’m in the room.':
    'Que alguien diga en voz alta lo que están perdiendo. Que todos los caminos que siguen abiertos estén en una hoja de papel y se expliquen dos veces. Que después llame alguien del equipo. Y que yo esté en la sala.',
  'I listened to one, as the hint says. Jonas: “How much could you pay, and when?” She began to say something about her hours, and he repeated the question, quite friendly. I taught him that question.':
    'Escuché una, como dice la pista. Jonas: «¿Cuánto podría pagar, y cuándo?». Ella empezó a decir algo de sus horas de trabajo, y él repitió la pregunta, con toda amabilidad. Esa pregunta se la enseñé yo.',
  '“What happened?” And then to listen, before anyone says a date. The amount has been in the system for two months, it can wait for two minutes more.':
    '«¿Qué pasó?». Y luego escuchar, antes de que nadie diga una fecha. El importe lleva dos meses en el sistema, puede esperar dos minutos más.',
  'A son who wanted to give up his mother’s flat. He got “my condolences” from Olek, and he meant it. Then the list: certificate, notice in writing, keys, meter reading. I counted eleven seconds between the two.':
    'Un hijo que quería dejar la vivienda de su madre. Olek le dijo «mis condolencias», y le salió de dentro. Después, la lista: certificado, aviso por escrito, llaves, lectura del contador. Conté once segundos entre lo uno y lo otro.',
  'Time first. Then one person, with a name and a line of their own, who takes off them every form that we can fill in ourselves.':
    'Primero, tiempo. Después, una sola persona, con nombre y teléfono directo, que les quite de encima todos los formularios que podamos completar nosotros.',
  'Thursday’s answer stands. I can add that Olek came in, that day, in borrowed trousers. I thanked him in front of everybody for his commitment. I still see his face.':
    'Lo que respondí el jueves sigue en pie. Puedo añadir que aquel día Olek vino a trabajar con pantalones prestados. Le di las gracias delante de todo el mundo por su compromiso. Todavía le veo la cara.',
  'Roof, children, sleep. The rota last. And four weeks on, when nobody asks any more, to ask.':
    'Techo, hijos, sueño. Los turnos, al final. Y cuatro semanas después, cuando ya nadie pregunta, preguntar.',
  'Not in my time, thank God. I wrote three sentences about what I’d do and crossed them out. They were very good sentences.':
    'No desde que estoy aquí, gracias a Dios. Escribí tres frases sobre lo que haría y las taché. Eran muy buenas frases.',
  'As on Thursday. Amira’s coat, and my “one second”. It’s Sunday now and I still don’t know what it was about.':
    'Igual que el jueves. El abrigo de Amira, y mi «un segundo». Ya es domingo y sigo sin saber de qué se trataba.',
  'I let Hanna finish on Friday, about the nursery. It took her a minute and a half. I’d been afraid of half an hour.':
    'El viernes dejé terminar a Hanna, con lo de la guardería. Tardó minuto y medio. Yo me temía media hora.',
  'I do leave my own story out, nearly always. It’s safest there.':
    'Mi propia historia la dejo fuera, casi siempre. Ahí es donde está más segura.',
  'Theirs, from beginning to end. Nothing of mine.': 'Su historia, de principio a fin. Nada de la mía.',
  'An old man at the counter with his unopened post. “Poor thing” was said, behind him. To him: “Of course, no problem, I’ll do that for you.” All of it friendly, and a size too loud, as one talks to the deaf.':
    'Un señor mayor en el mostrador, con sus cartas sin abrir. A sus espaldas se dijo «pobrecito». A él: «Claro, no hay problema, yo se lo hago». Todo muy amable, y con la voz una talla más grande, como se les habla a los sordos.',
  'What it is like, said to him and not about him. In an ordinary voice.':
    'Cómo es lo que está viviendo, dicho a él y no acerca de él. Con una voz normal.',
  'A young couple who couldn’t make up their minds about a flat got a deadline from us. That is what we give people who hesitate. I don’t think anyone asked what made it hard.':
    'Una pareja joven que no se decidía por una vivienda recibió de nosotros un plazo. Es lo que le damos a la gente que duda. Creo que nadie preguntó qué lo hacía difícil.',
  '“What makes it hard?” Once, before the deadline goes out. The deadline can stay.':
    '«¿Qué lo hace difícil?». Una vez, antes de que salga el plazo. El plazo puede quedarse.',
  'Friday with the system down: steady, I think, and even cheerful. With the leak two weeks ago: I was seen running. Running in corridors is what Piet calls my weather report.':
    'El viernes, con el sistema caído: firmeza, creo, y hasta buen humor. Hace dos semanas, con la fuga de agua: me vieron correr. Lo de correr por los pasillos es lo que Piet llama mi parte meteorológico.',
  'Walking. And a sentence about what I know and what I don’t.':
    'Que camino. Y una frase sobre lo que sé y lo que no.',
  'a call about arrears is passed up to me': 'me pasan una llamada por pagos atrasados',
  'ask “what happened?” before I open the account': 'pregunto «¿qué pasó?» antes de abrir la cuenta',
  'in the next five such calls': 'en las próximas cinco llamadas de ese tipo',
  'Three of five. In the other two the account was open before the phone rang; I’d seen the number and thought I was being efficient.':
    'Tres de cinco. En las otras dos, la cuenta estaba abierta antes de que sonara el teléfono; había visto el número y pensé que eso era eficiencia.',
  'Screen dark. The phone lay face down and buzzed, once.':
    'La pantalla, apagada. El teléfono estaba boca abajo y vibró, una vez.',
  'Up to “and then she asked for you, because” and there I was, telling him not to take it personally. The “because” would have interested me.':
    'Hasta «y entonces ella pidió hablar contigo, porque», y ahí estaba yo, diciéndole que no se lo tomara como algo personal. El «porque» me habría interesado.',
  'To the end of the because. Then three seconds, counted, and then “what did that do to you?”':
    'Hasta el final del «porque». Luego tres segundos, contados, y luego «¿y a ti cómo te dejó eso?».',
  'Asked for the recording before I said anything.': 'Pedí la grabación antes de decir nada.',
  'He joked in all the wrong places. He’s afraid of the afternoon shift.':
    'Bromeaba justo donde no tocaba. Le da miedo el turno de tarde.',
  'Not in his words. In mine, which were tidier.':
    'No con sus palabras. Con las mías, que estaban más ordenadas.',
  'Wednesday, late morning. A father whose daughter had been locked in the cellar corridor for an hour by our new doors. It ended with him saying “at least you were honest.”':
    'Miércoles, a última hora de la mañana. Un padre cuya hija pasó una hora encerrada en el pasillo del sótano por culpa de nuestras puertas nuevas. Al final dijo: «al menos han sido sinceros».',
  'From Jonas: “An hour. How is she?” I could have hugged him. Then from me, since I’d asked for the speaker to be put on, that the doors meet the regulations.':
    'De Jonas: «Una hora. ¿Cómo está?». Le habría dado un abrazo. Después, de mí, que había pedido que pusieran el altavoz: que las puertas cumplen la normativa.',
  '“How is she?” and nothing else until he has told us. The regulations only if he asks for them, and he never will.':
    '«¿Cómo está?», y nada más hasta que nos lo haya contado. La normativa, solo si pregunta por ella, y nunca va a preguntar.',
  'I told him that his first four words had done more than my four minutes. He’d thought he was being soft and that I had come to rescue him.':
    'Le dije que sus primeras cuatro palabras habían hecho más que mis cuatro minutos. Él creía que había pecado de blando y que yo venía a rescatarlo.',
  'That it was the strong thing to do. And that when I barge in it is I who am nervous.':
    'Que para eso hace falta fuerza. Y que, cuando me meto por medio, los nervios son míos.',
  'Jonas. He went down with the caretaker and had himself locked in, to see how one gets out. One doesn’t. The doors were off by the evening.':
    'En las de Jonas. Bajó con el conserje e hizo que lo encerraran, para ver cómo se sale. No se sale. Antes de la noche ya habían quitado las puertas.',
  'The one who heard it, for as long as they want it, and with my name for the doors that are closed to them.':
    'En las de quien lo oyó, mientras quiera llevarlo, y con mi nombre para las puertas que se le cierren.',
  'I am about to say “the regulations”, “the firm” or “unfortunately”':
    'estoy a punto de decir «la normativa», «la empresa» o «lamentablemente»',
  'name what has happened to them first, with its number: an hour, three times, ten days':
    'nombro primero lo que les ha pasado, con su número: una hora, tres veces, diez días',
  'in four of the next five angry calls I listen to or take':
    'en cuatro de las próximas cinco llamadas airadas que escuche o atienda',
  'Five of five, and twice they took the number up and told the rest themselves. “Unfortunately” still gets out in writing.':
    'Cinco de cinco, y en dos de ellas retomaron el número y contaron lo demás por su cuenta. El «lamentablemente» todavía se me escapa por escrito.',
  'Nothing with me at all, not even a pen.': 'No llevaba nada, ni siquiera un bolígrafo.',
  'Yes. There were two ends, and I’d have missed the second.':
    'Sí. Había dos finales, y el segundo me lo habría perdido.',
  'There was nothing to judge. She asks whether she is letting the others down.':
    'No había nada que juzgar. Pregunta si les está fallando a los demás.',
  'She said “it’s probably nothing” and had the phone in both hands.':
    'Dijo «seguro que no es nada» y tenía el teléfono agarrado con las dos manos.',
  'I said back the part about the shifts. The other part I left lying there, since I didn’t know how to pick it up.':
    'Le repetí la parte de los turnos. La otra parte la dejé donde estaba, porque no sabía cómo recogerla.',
  'The heavy part first, in her words. “You’re afraid it isn’t nothing.” I knew the sentence, on the bench; I thought that it was too much.':
    'Primero la parte que pesa, con sus palabras. «Te da miedo que sí sea algo». La frase la tenía, allí en el banco; me pareció demasiado.',
  'The man on the seventh floor of the tower, on crutches, who has given notice. He came for a lift. The last thing he had from us was a leaflet with a wrong number.':
    'El hombre del séptimo piso de la torre, el de las muletas, que ha avisado de que se va. Vino por un ascensor. Lo último que recibió de nosotros fue un folleto con un número equivocado.',
  'Sixteen days for the lift, and those were the firm’s. A list of who lives there and can’t manage the stairs would have taken Olek an hour. Did take him an hour; it lay with me from day two.':
    'Dieciséis días para el ascensor, y esos fueron de la empresa. Una lista de quién vive allí y no puede con las escaleras le habría llevado a Olek una hora. De hecho, le llevó una hora; desde el segundo día la tenía yo.',
  'We were sorry among ourselves. What he could see of it was a leaflet.':
    'Lo sentíamos mucho, entre nosotros. Lo que él pudo ver de eso fue un folleto.',
  'Thirty-one calls in his file. Behind nineteen of them it says “informed”. I listened to three. “Informed” means we told him that we’d inform him.':
    'Treinta y una llamadas en su expediente. Al lado de diecinueve dice «informado». Escuché tres. «Informado» significa que le dijimos que le informaríamos.',
  'A day for the next word, and the word on that day. “Nothing new” counts. “We’ll keep you informed” goes off the list of things we say.':
    'Un día para la próxima noticia, y la noticia ese día. «Nada nuevo» también cuenta. «Le mantendremos informado» sale de la lista de cosas que decimos.',
  'Two that weren’t about money, both in the past two weeks, both from a bad conscience.':
    'Dos que no trataban de dinero, los dos de las últimas dos semanas, los dos por mala conciencia.',
  'We didn’t ring. That’s all of it. Nobody carried a bag up, nobody asked how he gets to the doctor’s, nobody said “nine days, that’s ours.” None of it would have cost anything. I wrote two pages instead, and I write fast.':
    'No llamamos. Eso es todo. Nadie le subió una bolsa, nadie le preguntó cómo llega al médico, nadie dijo «nueve días, esos son nuestros». Nada de eso habría costado nada. En lugar de eso escribí dos páginas, y yo escribo rápido.',
  'it is Friday noon and anything in any house has been broken for longer than two days':
    'es viernes a mediodía y en algún edificio algo lleva más de dos días averiado',
  'have one of us send the house a message, with a name under it, whether or not there is news':
    'hago que alguien del equipo mande un mensaje a ese edificio, con un nombre debajo, haya noticias o no',
  'four Fridays in a row': 'cuatro viernes seguidos',
  'Three Fridays, and on the third I came in and it had already been sent. Bea has taken it over and won’t give it back.':
    'Tres viernes, y el tercero llegué y ya estaba enviado. Bea se lo ha quedado y no me lo devuelve.',
  'Yes, apart from the coffee.': 'Sí, salvo por el café.',
  'All of it. He asked at the end whether I was all right, because I was so quiet.':
    'Todo. Al final me preguntó si me pasaba algo, de tanto que callaba.',
  'He’s been doing the crossword on late shift. Asked first, then laughed.':
    'Se ha aficionado a hacer crucigramas en el último turno. Primero pregunté, después me reí.',
  'Something about the spring in his step that was a bit too much. I let it pass.':
    'Un andar tan alegre que era un poco demasiado. Lo dejé pasar.',
  'To say “you’re very jolly for eight o’clock” and then wait.':
    'Decirle «mucha alegría para ser las ocho» y esperar.',
  '“So it’s the empty hours, not the full ones.” “Exactly.”':
    '«O sea que son las horas vacías, no las llenas». «Exacto».',
}
