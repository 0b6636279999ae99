/** The replies of `Empathy or sympathy`, in Spanish. */

import type { ReplyText } from '../text.ts'

/** By the reply's id. */
export const replies: Readonly<Record<string, ReplyText>> = {
  'reply-01': {
    said: 'Si pierdo este vuelo, pierdo el entierro de mi padre.',
    reply:
      'Tiene que estar allí mañana a las diez, y este retraso lo pone en duda. Voy a mirar todas las maneras de que llegue.',
    why: 'Dice lo que el retraso significa para esta persona y luego se pone a ayudar; no le hizo falta pedir perdón.',
  },
  'reply-02': {
    said: 'Perdí el trabajo en marzo. Desde entonces todo ha ido cuesta abajo.',
    reply: 'Ay, pobre. Qué horror. Me da muchísima pena.',
    why: 'La intención es buena, pero le cuenta cómo se siente quien habla y lo deja donde estaba.',
  },
  'reply-03': {
    said: 'Es la tercera vez que les envío estos formularios.',
    reply: 'Lo siento, pero, como le indicamos en nuestro último mensaje, el formulario estaba incompleto.',
    why: 'El «lo siento» solo está para traer el «pero»; todo lo que sigue se defiende.',
  },
  'reply-04': {
    said: 'Dos horas, y nadie me dice nada.',
    reply:
      'Dos horas sin una palabra, con miedo, se hacen muy largas. Voy a averiguar dónde está y vuelvo yo a decírselo.',
    why: 'Nombra el silencio, que era lo que dolía, y le pone fin.',
  },
  'reply-05': {
    said: 'Llevamos sin luz desde anoche y tengo un recién nacido.',
    reply:
      '¡Sé perfectamente cómo se siente! Cuando los nuestros eran pequeños estuvimos un fin de semana entero sin luz.',
    why: 'Es cálido, y la historia ha cambiado de dueño.',
  },
  'reply-06': {
    said: 'Era para el cumpleaños de mi mujer, y está hecho pedazos.',
    reply: 'Vaya, qué lástima. Pobre.',
    why: 'Lo mira con cariño desde el otro lado del mostrador y ahí se queda.',
  },
  'reply-07': {
    said: 'Mi marido ha muerto y no sé qué hacer con la cuenta.',
    reply: 'Aquí nada tiene que ser deprisa. Cuénteme qué le preocupa más, y empezamos por ahí.',
    why: 'Entiende que la lista de papeles asusta y deja que ella ponga el orden.',
  },
  'reply-08': {
    said: 'Mi marido murió el domingo.',
    reply: 'Lo siento muchísimo. No sé cómo puede soportarlo.',
    why: 'Sale del corazón, pero ve su dolor desde fuera y le añade la consternación de quien habla.',
  },
  'reply-09': {
    said: 'Cancelado. La tercera vez este mes.',
    reply: 'Disculpe las molestias.',
    why: 'Es una disculpa a nadie en particular por nada en particular.',
  },
  'reply-10': {
    said: 'No hago más que dar vueltas entre los dos. Perdone que sea tan pesada.',
    reply:
      'Va a vivir diez años con esto, así que es normal que le dé vueltas. ¿Qué duda es la que más vuelve?',
    why: 'Ve por qué cuesta elegir desde donde está ella y le da sitio para decirlo.',
  },
  'reply-11': {
    said: 'Este mes no puedo pagarlo todo.',
    reply: 'No habrá sido fácil hacer esta llamada. ¿Cuánto podría pagar sin que le falte para lo demás?',
    why: 'Llega a la vergüenza que hay detrás de las palabras antes que al dinero.',
  },
  'reply-12': {
    said: 'El viernes vienen a llevarse el coche.',
    reply: 'Tendría que haber hablado con nosotros cuando empezó a retrasarse.',
    why: 'Sea verdad o no, juzga, y ya no se puede hacer nada con ello.',
  },
  'reply-13': {
    said: 'Su tratamiento depende de este seguro.',
    reply:
      'Entonces cada día que falta es un día que ella espera. Lo tengo abierto; esto es lo que puedo hacer antes de las cinco.',
    why: 'Traduce la póliza al día de una niña, y se mueve.',
  },
  'reply-14': {
    said: 'Solo quiero saber que está bien.',
    reply: 'Ay, qué rica. Procure no preocuparse.',
    why: 'Le tiene cariño a distancia y le pide que guarde el miedo.',
  },
  'reply-15': {
    said: 'Me quedo aquí toda la noche con dos niños pequeños.',
    reply: '¡Al menos no está sola, y hay una zona de juegos preciosa!',
    why: 'Ofrece el lado bueno antes de haber oído el malo.',
  },
  'reply-16': {
    said: 'Llevan seis semanas haciéndome mal esta factura.',
    reply:
      'Seis semanas detrás de un error que es nuestro: no me extraña que esté harta. Ahora lo llevo yo, y el miércoles tendrá noticias mías.',
    why: 'Cuenta las semanas desde el lado de la clienta y asume el error como nuestro.',
  },
  'reply-17': {
    said: 'Pone que está entregado. Yo no lo tengo.',
    reply: 'En nuestro seguimiento consta como entregado a las 14:02.',
    why: 'Usa un dato como escudo; de la persona no hay nada en él.',
  },
  'reply-18': {
    said: 'Tenían todos mis datos. Me siento tan tonto.',
    reply:
      'Se siente tonto, y esa gente se pasa el día aprendiendo a sonar como nosotros. Primero bloqueamos la tarjeta.',
    why: 'Se queda a su lado en lo que siente, le quita la culpa y actúa, todo sin pedir perdón.',
  },
  'reply-19': {
    said: 'Se llevaron nueve mil. Se los di yo.',
    reply: '¡Ay, no, qué espanto! Estará destrozada. Qué mal me siento por usted.',
    why: 'Le pone un sentimiento a ella y otro a quien habla, y no pregunta por el suyo.',
  },
  'reply-20': {
    said: 'Creo que me han estafado.',
    reply: '¿No vio los avisos de nuestra página?',
    why: 'Es un reproche con forma de pregunta.',
  },
  'reply-21': {
    said: 'Mi madre no entiende nada de esta carta.',
    reply: 'Es una carta enredada sobre algo que da miedo. ¿La leemos los tres juntos?',
    why: 'Ve que la carta son dos cargas y se sienta al lado de ambas.',
  },
  'reply-22': {
    said: 'La inundación se llevó toda la planta de abajo.',
    reply: 'Se me parte el alma. No me lo puedo ni imaginar.',
    why: 'Se conmueve, y «no me lo puedo imaginar» dice con claridad que se queda fuera.',
  },
  'reply-23': {
    said: 'Mis medicinas iban en la maleta que perdieron.',
    reply: 'Lamento que se sienta así con nuestro servicio.',
    why: 'Lamenta la queja; las medicinas no aparecen por ningún lado.',
  },
  'reply-24': {
    said: 'Nadie me llamó. Una semana entera.',
    reply:
      'Es una semana pendiente del teléfono. ¿Qué necesitaba saber? Me quedo con ello hasta que lo tenga.',
    why: 'Se imagina la semana tal como se vivió y hace suya la pregunta.',
  },
  'reply-25': {
    said: 'Me voy. Solo sé de ustedes cuando hay algo que vender.',
    reply: '¡Le escucho! Y justo por eso me encantaría contarle nuestra oferta de fidelidad.',
    why: 'Toma prestada la palabra «escucho» y hace exactamente aquello de lo que se queja.',
  },
  'reply-26': {
    said: 'Voy tres días tarde. Por favor, no me pongan el recargo.',
    reply:
      'Tres días tarde, y el recargo se llevaría lo que acaba de juntar. Deme un minuto, a ver si puedo pararlo.',
    why: 'Entiende lo que el recargo le haría a ese mes, y lo intenta.',
  },
  'reply-27': {
    said: 'Nuestro hijo se adelantó. Llevamos semanas viviendo en el hospital.',
    reply: 'Los gemelos de mi hermana también se adelantaron. No se imagina por lo que pasó.',
    why: 'Por sincero que sea, ahora los padres escuchan la historia de otra persona.',
  },
  'reply-28': {
    said: 'Me da miedo lo de mañana.',
    reply: 'Pobrecita. Cruzo los dedos por usted.',
    why: 'Le desea lo mejor y cierra el tema que ella acababa de abrir.',
  },
  'reply-29': {
    said: 'No dejo de pensar en la operación.',
    reply: 'Es una tarde larga, la de antes. ¿Qué parte es la que vuelve?',
    why: 'Sabe cómo es una tarde así y pregunta por la suya.',
  },
  'reply-30': {
    said: 'He perdido el enlace. La boda es esta noche.',
    reply: '¡Ay, qué pena! Y una boda es una vez en la vida.',
    why: 'Se apena desde fuera y hace la pérdida un poco más grande.',
  },
  'reply-31': {
    said: 'Es la cuarta persona, y me han dicho tres cosas distintas.',
    reply: 'Le pido disculpas. Bueno, ¿cuál es su número de pedido?',
    why: 'La disculpa es una puerta que se cierra; nada de lo dicho pasó por ella.',
  },
  'reply-32': {
    said: 'Mi aparato para respirar va con esta corriente.',
    reply:
      'Entonces no se trata de una factura, se trata de que respire. La paso a urgente ahora mismo y me quedo al teléfono.',
    why: 'Capta lo que de verdad se juega esta persona y cambia de rumbo en el acto.',
  },
  'reply-33': {
    said: 'El viernes no puedo pagar las nóminas.',
    reply:
      'Lo siento. Lleva la preocupación de ellos encima de la suya. ¿En qué puedo ayudarle con el viernes?',
    why: 'Aquí al «lo siento» le siguen comprensión y una oferta, y ningún «pero».',
  },
  'reply-34': {
    said: 'Desde que cerró el negocio no he podido seguir pagando el préstamo.',
    reply: 'Nos ha entristecido leer sus dificultades y quisiéramos trasladarle nuestro pesar.',
    why: 'Es un pésame cortés de una institución; de su situación solo reconoce que es triste.',
  },
  'reply-35': {
    said: 'Veinte años pagando. Y ahora me dicen que no.',
    reply: 'Entiendo perfectamente su frustración. ¿Puedo ayudarle en algo más?',
    why: 'Dice que entiende, no muestra nada entendido y se despide.',
  },
  'reply-36': {
    said: 'El vestido llegó dos días después del entierro.',
    reply: 'Era para un solo día, y ese día no vuelve. Lo siento; que llegara era cosa nuestra, y fallamos.',
    why: 'Sabe qué no tiene arreglo, lo dice y se hace cargo.',
  },
  'reply-37': {
    said: 'Mi padre no deja de preguntar cuándo puede irse a casa.',
    reply: 'Pobre hombre. Se me parte el alma cuando los veo así.',
    why: 'Lo compadece como a uno de «ellos», y la pregunta de la hija se pierde.',
  },
  'reply-38': {
    said: 'Odio volar, y ahora dicen que hay tormentas.',
    reply: 'De verdad que no hay nada que temer. Es la forma más segura de viajar.',
    why: 'Tiene razón sobre volar, y corrige lo que siente en vez de ir a su encuentro.',
  },
  'reply-39': {
    said: 'No sé elegir. A mí me parecen todos iguales.',
    reply: 'La mayoría se lleva el de en medio.',
    why: 'Acaba con la espera, la de quien contesta; por qué cuesta elegir no se pregunta nunca.',
  },
  'reply-40': {
    said: 'Se quedan con la casa.',
    reply: 'Lo siento tanto por usted. Es tan injusto lo que la vida le hace a alguna gente.',
    why: 'Es un sentimiento sincero, y la convierte en «alguna gente».',
  },
  'reply-41': {
    said: 'Allí criamos a los niños. Ahora hay una fecha.',
    reply:
      'Es donde crecieron, y ahora tiene una fecha encima. Vamos a ver qué les queda abierto antes de ese día.',
    why: 'Dice con sus propias palabras lo que la casa es para ellos y luego busca un camino.',
  },
  'reply-42': {
    said: '¡Son todos unos inútiles!',
    reply: 'Cálmese, por favor. No hace falta ese tono.',
    why: 'Convierte el enfado en el tema, y su motivo desaparece.',
  },
  'reply-43': {
    said: 'Es la tercera pieza equivocada. Por cada una me cogí un día libre.',
    reply:
      'Tres piezas equivocadas y tres días libres. A mí también se me habría acabado la paciencia. La próxima la revisan a mano antes de salir.',
    why: 'El «a mí» se pone un momento en su lugar y vuelve enseguida a él.',
  },
  'reply-44': {
    said: 'Una furgoneta se llevó mi bici por delante. Tengo el brazo escayolado.',
    reply: '¡Ay! Pobre, eso tiene que doler muchísimo.',
    why: 'Hace una mueca por él, que es amable, y no se entera de cómo se las arregla.',
  },
  'reply-45': {
    said: 'No llegamos a la cita. Mi mujer se puso mala por el camino.',
    reply: 'No se preocupe, ¡son cosas que pasan!',
    why: 'Se muestra alegre donde quien escribe está preocupado; la enfermedad pasa sin que nadie la vea.',
  },
  'reply-46': {
    said: 'Mi inquilino se fue y su factura me ha llegado a mí.',
    reply: 'Qué mala suerte ha tenido.',
    why: 'Lamenta su mala suerte desde una distancia segura.',
  },
  'reply-47': {
    said: 'Gracias por nada. Pues dormiré en el suelo.',
    reply:
      'Es más de medianoche, no puede más, y le hemos dejado el suelo. Deme cinco minutos para encontrarle una habitación.',
    why: 'Ve la noche desde el suelo, reconoce de quién es la culpa y empieza.',
  },
  'reply-48': {
    said: 'Estoy bien, de verdad. Es solo el coche.',
    reply: 'Dice que es solo el coche, y hace un momento ha tenido que parar. No hay ninguna prisa.',
    why: 'Oye la pausa además de las palabras y le deja sitio.',
  },
  'reply-49': {
    said: 'Tenía mis ahorros en esa empresa.',
    reply: 'Qué tragedia. Le acompañamos de corazón en estos momentos tan difíciles.',
    why: 'Le envía sentimiento sin acercarse un paso a lo que ha perdido.',
  },
  'reply-50': {
    said: 'se ha muerto el perro. puedo devolver la cama',
    reply: '¡Ay, nooo, cuánto lo siento! ¡Te mando un abrazo enorme!',
    why: 'Está llena de cariño, y la pequeña pregunta que tanto costó sigue sin respuesta.',
  },
  'reply-51': {
    said: 'Ha muerto esta mañana. No sé por qué les llamo.',
    reply: 'Todavía no tiene por qué saberlo. Estoy aquí.',
    why: 'No pide nada a quien llama y se queda; para eso bastan pocas palabras.',
  },
  'reply-52': {
    said: 'Treinta años de cliente, y me hicieron sentir como un ladrón.',
    reply:
      'Gracias por su valiosa opinión. Nos tomamos muy en serio este tipo de asuntos y mantenemos los más altos niveles de calidad, como muestran nuestros premios recientes.',
    why: 'Habla de nosotros de principio a fin; los treinta años y la palabra «ladrón» no se tocan.',
  },
  'reply-53': {
    said: 'Esto se lo he explicado ya a cinco personas.',
    reply: 'Pues deje que se lo cuente yo a usted, y así se ahorra la sexta.',
    why: 'Sabe qué ha sido lo agotador y se encarga de esa parte.',
  },
  'reply-54': {
    said: 'Las fotos que perdieron eran las únicas que había de él.',
    reply:
      'Su mensaje nos ha tocado a todos. Lo pasamos por la oficina y hubo lágrimas. Nadie debería pasar por algo así; la tenemos en nuestros pensamientos.',
    why: 'Cuenta por extenso lo que la carta hizo a quienes la leyeron, y nada de lo que eran las fotos para quien la escribió.',
  },
  'reply-55': {
    said: 'Es la primera vez que vuela sola.',
    reply: 'Y usted no puede pasar de esta puerta. Es un pasillo muy largo para ver marcharse a alguien.',
    why: 'Ve al padre que se queda de pie, que no había dicho nada de sí mismo.',
  },
  'reply-56': {
    said: 'El temporal se llevó el tejado, y tengo setenta y ocho años.',
    reply:
      'Lo comprendo, pero tiene que entender que llevamos cuatrocientas llamadas desde anoche y nadie ha podido descansar.',
    why: 'Dice que comprende y luego pide a quien llama que se ponga en nuestro lugar.',
  },
}
