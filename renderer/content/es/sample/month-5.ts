/** The fifth month of the sample journal, in Spanish. */

/** The texts by the English ones they stand for. */
export const month5: Readonly<Record<string, string>> = {
  'Piet about his eyes and what now. I was there. With the other two of the week I was at the window, watching the lift firm’s van.':
    'Piet, sobre sus ojos y qué hacer ahora. Ahí estuve. En las otras dos conversaciones de la semana estaba en la ventana, mirando la furgoneta de la empresa de ascensores.',
  'A man who argues over 3.20 of heating costs, each year, with a folder. Jonas asked about the folder. His mother kept it and he’s gone on with it. Jonas says he’s rather looking forward to next year.':
    'Un hombre que discute por 3.20 de calefacción, todos los años, con una carpeta. Jonas le preguntó por la carpeta. La llevaba su madre y él la ha continuado. Jonas dice que casi tiene ganas de que llegue el año que viene.',
  'Olek again with the two taps, a different two. Asked. He was right again.':
    'Otra vez Olek con los dos grifos, otros dos. Pregunté. Volvía a tener razón.',
  'The gate code that only the old caretaker knew. Hanna found him, on an allotment, and came back with the code and a jar of honey. Four of the five I looked at had somebody’s name on them to the end.':
    'El código del portón que solo se sabía el antiguo conserje. Hanna dio con él, en un huerto, y volvió con el código y un tarro de miel. De los cinco asuntos que miré, cuatro llevaron el nombre de alguien hasta el final.',
  'Three when I look at last week’s list: two of these only stopped straying because I was looking.':
    'Tres, si miro la lista de la semana pasada: dos de estos solo dejaron de extraviarse porque yo estaba mirando.',
  'The man from the seventh floor. He has found something on the ground floor, forty minutes out, and a cat to go with it. He’d wondered whether I would ring.':
    'El hombre del séptimo piso. Ha encontrado algo en una planta baja, a cuarenta minutos de aquí, con gato incluido. Se había preguntado si yo iba a llamar.',
  'The day of the death, see below. I told Amira she needn’t take the call, and that if she did it would be in good hands. I meant it and she knew.':
    'El día del fallecimiento, ver más abajo. Le dije a Amira que no tenía por qué atender esa llamada y que, si la atendía, estaría en buenas manos. Lo decía en serio, y ella lo sabía.',
  'A daughter, about her father’s flat. Amira gave her time; I could hear the time from my desk. Then she took the forms on herself, all but one signature, and got the keys put back by two weeks, which we may do and never say. She hasn’t rung her again yet. It is in her calendar, she showed me.':
    'Una hija, por la vivienda de su padre. Amira le dio tiempo; ese tiempo se oía desde mi escritorio. Después se hizo cargo de los formularios, de todos menos una firma, y consiguió que la entrega de las llaves se aplazara dos semanas, cosa que podemos hacer y nunca decimos. Todavía no ha vuelto a llamarla. Lo tiene en el calendario, me lo mostró.',
  'Jonas had a day when he started. Hanna, an afternoon. The others: “on the job”, as we like to say when the answer is no.':
    'A Jonas le dieron un día cuando empezó. A Hanna, una tarde. A los demás: «sobre la marcha», como nos gusta decir cuando la respuesta es no.',
  '“We practised, on real calls, and it wasn’t embarrassing.” All six, within the year, Piet as well.':
    '«Practicamos, con llamadas reales, y no dio vergüenza». Los seis, antes de que termine el año, Piet también.',
  'Jonas on Monday (the checklist has it), Bea on Tuesday, Hanna twice. Four of five. In the fifth I heard the bell of the new mail and my eyes went; she stopped, and waited, and then we both laughed.':
    'Jonas el lunes (está en la lista de quien escucha), Bea el martes, Hanna dos veces. Cuatro de cinco. En la quinta oí el timbre del correo nuevo y se me fueron los ojos; ella se detuvo, esperó, y luego nos echamos a reír.',
  'Five of five for the hard ones, and I choose which ones are hard by their faces and not by my calendar. The bell of the mail off for good.':
    'Cinco de cinco en las difíciles, y elegir cuáles son difíciles por las caras y no por mi calendario. El timbre del correo, apagado para siempre.',
  'A couple who let their flat to tourists, against the rules, and complained about the tourists. I’m sorry, we laughed for most of Wednesday. Nobody asked about their side and I don’t know that I want to.':
    'Una pareja que alquilaba su vivienda a turistas, contra las normas, y se quejaba de los turistas. Lo siento, nos reímos casi todo el miércoles. Nadie preguntó cómo lo veían ellos, y no sé si quiero saberlo.',
  'Bea missed the deadline for the council. I asked. She hadn’t wanted to bother me after the fortnight. So that’s what I have cost.':
    'A Bea se le pasó el plazo del municipio. Pregunté. No había querido molestarme después de aquellas dos semanas. Así que eso es lo que he costado.',
  'Heating costs, three departments, one question mark. Jonas kept it and sent them all the same mail with “I am the person who has this” in the subject line.':
    'Gastos de calefacción, tres departamentos, un signo de interrogación. Jonas se lo quedó y les mandó a todos el mismo correo, con «Soy la persona que lleva esto» en el asunto.',
  'Three I can name: the cat, the pigeons, the damp family. The damp family rang me, in fact. Does that count? I’m counting it.':
    'Tres que puedo nombrar: el gato, las palomas, la familia de la humedad. En realidad, la familia de la humedad me llamó a mí. ¿Eso cuenta? Yo lo cuento.',
  'One rough morning. I said it and stayed.': 'Una mañana dura. Lo dije y me quedé.',
  'Told Amira that I live with my sister and her two boys, and that I know hospital corridors a bit from there. Three sentences. She asked one thing about them, then went on with hers. It did no harm at all.':
    'Le conté a Amira que vivo con mi hermana y sus dos hijos, y que de ahí conozco un poco los pasillos de hospital. Tres frases. Me preguntó una cosa sobre ellos y siguió con lo suyo. No hizo ningún daño.',
  'The Friday message to the tower: “The door on two sticks. We know, it’s ordered, it’s not here. Bea.” Sixty households, and somebody replied with a heart.':
    'El mensaje del viernes a la torre: «La puerta que se sostiene con dos palos. Lo sabemos, está pedida, no ha llegado. Bea». Sesenta hogares, y alguien respondió con un corazón.',
  'Last week I was on leave, without this and without a telephone, and nothing fell over. Back on Monday. I half listened to five people telling me that nothing had fallen over.':
    'La semana pasada tuve vacaciones, sin esto y sin teléfono, y no se cayó nada. De vuelta el lunes. Escuché a medias a cinco personas que me contaban que no se había caído nada.',
  'The tourists’ hosts, since I’d left it standing. Piet asked them. She has lost her work, it was the mortgage of a brother. Still against the rules. We are a little quieter about it.':
    'Los anfitriones de los turistas, ya que lo había dejado pendiente. Piet les preguntó. Ella se quedó sin trabajo; era por la hipoteca de un hermano. Sigue siendo contra las normas. Ahora lo decimos un poco más bajo.',
  'Jonas had changed the wording of the Friday message while I was away. I noticed I was cross before I’d read it. It’s better.':
    'Jonas cambió el texto del mensaje del viernes mientras yo no estaba. Noté que me molestaba antes de haberlo leído. Está mejor.',
  'One question first, and for small things that’s the whole of it. For big ones: sleep on it, and then the question.':
    'Primero una pregunta, y para las cosas pequeñas con eso basta. Para las grandes: consultarlo con la almohada, y luego la pregunta.',
  'A balcony door between us and the insurers. Olek. He’s even stopped signing in capitals.':
    'Una puerta de balcón, entre nosotros y el seguro. Olek. Hasta ha dejado de firmar en mayúsculas.',
  'Two, before I left. None since.': 'Dos, antes de las vacaciones. Desde entonces, ninguna.',
  'Tuesday, system down, third time this half-year. I was at the counter and not in the back. I forgot to say the sentence, and when I’d remembered, it was over.':
    'El martes, sin sistema, tercera vez en este medio año. Estuve en el mostrador y no en el cuarto de atrás. Se me olvidó decir la frase, y cuando me acordé, ya había pasado todo.',
  'I opened the queue at its oldest end. A nameplate, five weeks. Two screws. He’s been getting his neighbour’s mail, and she his, and they have become friends. One can’t plan for that.':
    'Abrí la cola por el extremo más antiguo. Una placa con el nombre, cinco semanas. Dos tornillos. Él ha estado recibiendo el correo de la vecina, y ella el de él, y se han hecho amigos. Eso no se puede planear.',
  'Whether to take the blame for the nine days in the annual report or leave it at “delivery problems in the lift sector”. I wrote “we did not inform our tenants for nine days.” What settled it: Olek would read it.':
    'Si asumir la culpa de los nueve días en el informe anual o dejarlo en «problemas de suministro en el sector de los ascensores». Escribí: «Durante nueve días no informamos a nuestros inquilinos». Lo que lo decidió: que Olek lo iba a leer.',
  'I know the answer after the first sentence': 'sé la respuesta después de la primera frase',
  'write one word of it on my pad, turn the pad over, and ask “and then?”':
    'escribo una palabra de esa respuesta en mi bloc, lo pongo boca abajo y pregunto «¿y entonces?»',
  'three pads turned over in two weeks': 'tres veces el bloc boca abajo en dos semanas',
  'Twice. Both times the word on the pad was wrong. The third time I simply said it, and it was right, and no use to anyone.':
    'Dos veces. Las dos veces la palabra del bloc estaba equivocada. La tercera vez la dije sin más, y era la correcta, y no le sirvió de nada a nadie.',
}
