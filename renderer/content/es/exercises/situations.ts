/** The scenes of `Say it`, in Spanish. */

import type { CardText } from '../text.ts'

const third = 'Tercer párrafo'
const challenge = 'El reto cerca del final'

/** By the card's id. */
export const situations: Readonly<Record<string, CardText>> = {
  'card-flight': {
    title: 'Cuatro horas de retraso',
    scene:
      'El panel acaba de pasar a cuatro horas. Un hombre con el traje bien planchado llega a tu mostrador sin aliento. «Mi hermana se casa a las seis», dice. «Soy yo quien la lleva al altar».',
    passage: `${third}: un vuelo con retraso`,
  },
  'card-child': {
    title: 'La tos de fondo',
    scene:
      'Llamas por una factura que lleva seis semanas sin pagar. Detrás de la voz de la mujer tose un niño, y ella se interrumpe dos veces. «Perdone. Llevamos tres noches sin dormir. ¿Qué me estaba preguntando?»',
    passage: `${third}: un niño enfermo`,
  },
  'card-policy': {
    title: 'Cobertura para el jueves',
    scene:
      'El seguro médico de su familia caducó por una cuota sin pagar, que ya está pagada. «La operación de mi hija es el jueves. El hospital quiere el justificante mañana, y su página dice diez días hábiles».',
    passage: `${third}: una póliza que hay que volver a activar para que un padre tenga cobertura médica`,
  },
  'card-vendor': {
    title: 'El tercer mensaje',
    scene:
      'Un hombre que arregla camas para tu hospital escribe por tercera vez. «La factura vencía el día uno. El viernes pago a dos personas, y sin esto no puedo. ¿Alguien lee estos mensajes?»',
    passage: `${third}: un proveedor con obligaciones propias que no pueden esperar`,
  },
  'card-car': {
    title: 'La plaza vacía',
    scene:
      'Esta mañana se asomó y el coche no estaba. Tú ves cuatro cuotas sin pagar y tres cartas. «¿Y cómo voy yo a trabajar para pagarles», pregunta, «si no tengo coche?»',
    passage: `${challenge}: un vehículo que se embarga`,
  },
  'card-house': {
    title: 'Una fecha para la casa',
    scene:
      'Una pareja te pone delante una carta con una fecha, dentro de seis semanas. Habla él. Ella mira la pared y al final dice: «En la puerta de la cocina están las rayas de lo que han ido creciendo los niños».',
    passage: `${challenge}: una casa que se embarga`,
  },
  'card-widow': {
    title: 'La cuenta de él',
    scene:
      '«Tengo que cerrar la cuenta de mi marido». Un silencio largo. «De todo esto se ocupaba él. Ni siquiera sé qué necesita usted de mí». En tu pantalla hay una lista de siete documentos.',
    passage: `${third}: la muerte de alguien cercano`,
  },
  'card-birthday-offers': {
    title: 'Ofertas de cumpleaños',
    scene:
      'Llega un mensaje sin saludo: «mi madre murió en marzo. siguen mandándole ofertas de cumpleaños a mi dirección. me he dado de baja dos veces. por favor, que pare ya»',
    passage: `${third}: la muerte de alguien cercano`,
  },
  'card-undecided': {
    title: 'Por tercera vez',
    scene:
      'Es la tercera visita por el mismo audífono. Se lo pone, se lo quita, vuelve a preguntar el precio y mira hacia la puerta. Hay dos personas esperando. «No sé», dice. «Es que no lo sé».',
    passage: `${challenge}: clientes que no se deciden`,
  },
  'card-payment': {
    title: 'Este mes no',
    scene:
      '«Hola. Este mes no puedo pagarlo entero. Ya sé lo que ponen las condiciones. Hay algo que puedan hacer o espero a que me corten»',
    passage: `${challenge}: un pago que este mes no se puede hacer`,
  },
  'card-billing': {
    title: 'Siete semanas de factura equivocada',
    scene:
      'Leyeron mal un contador. Ha llamado cinco veces en siete semanas, y cada persona le dijo que ya estaba en ello. «Ya no es por el dinero», dice. «Quiero saber si ahí alguien sabe sumar».',
    passage:
      'Consejo del 12 de diciembre de 2023: un error de facturación y el largo camino hasta corregirlo',
  },
  'card-callback': {
    title: 'Una semana de silencio',
    scene:
      'El lunes pasado dejó un mensaje para saber si su seguro valía en el extranjero. Voló sin respuesta y ya está de vuelta. «No pasó nada. Pero me pasé el viaje sin saberlo. ¿Es que nadie escucha esos mensajes?»',
    passage: 'Consejo del 12 de diciembre de 2023: una llamada sin devolver en una semana',
  },
  'card-membership': {
    title: 'Cuatro cartas en tres años',
    scene:
      '«Les pido que cancelen mi suscripción. Salía a cuenta, no tengo queja. Pero en tres años he recibido cuatro cartas suyas, y las cuatro querían venderme otra mejor».',
    passage: 'Consejo del 12 de diciembre de 2023: contacto solo cuando hay algo que vender',
  },
  'card-waiting-room': {
    title: 'Dos horas en una silla',
    scene:
      'Un hombre que lleva dos horas sentado junto a los ascensores se inclina sobre tu mostrador y da un golpe con la mano. «Mi mujer entró por esa puerta a las nueve. Se lo he preguntado a tres de ustedes. ¿Está viva o no está viva?»',
    passage:
      'Consejo del 2 de enero de 2024: el cliente enfadado; el del 16 de enero de 2024 sitúa una de sus escenas en urgencias',
  },
  'card-wrong': {
    title: 'Sin recibo, y muy segura',
    scene:
      'El hervidor no es de los que vendéis. Ella está segura de que sí, no tiene el recibo y va subiendo la voz. «Llevo nueve años viniendo aquí. ¿Me está llamando mentirosa?» No; pero tienes razón tú.',
    passage: 'Lista de recordatorios, cuarto punto: cortesía y calma sin estar de acuerdo',
  },
  'card-watch': {
    title: 'No puede llegar a tiempo',
    scene:
      '«El reloj es para los setenta años de mi padre, el sábado. Lleva detrás las palabras de su propio padre». Acabas de saber que el grabador está enfermo y no hay otro. Hagas lo que hagas, no llegará.',
    passage: 'Últimos párrafos: un problema que no se puede arreglar',
  },
  'card-water': {
    title: 'Algo que tú sabes',
    scene:
      'La dueña de un café entra a cambiar el nombre de una cuenta y te habla, contenta, del bautizo de sesenta personas que tiene mañana. En tu pared está el aviso: su calle no tendrá agua mañana hasta las cuatro.',
    passage: 'Consejo del 30 de enero de 2024: avisar a la gente de lo que puede llegarle',
  },
  'card-seat': {
    title: 'Solo una pregunta por un asiento',
    scene:
      '«El 14C está cerca de los baños». Le dices que no. «Cuánto de cerca». Se lo dices. «El cinturón es de los normales, podría ir por encima de un vendaje». De una enfermedad no dice nada.',
    passage: 'Consejo del 16 de enero de 2024: ver cuál es la situación y cambiar de rumbo',
  },
  'card-roof': {
    title: 'Las seis de la mañana',
    scene:
      'El temporal pasó a las tres. A las seis te escribe alguien de tu equipo: «Se ha ido el tejado encima del cuarto de los niños. Estamos todos bien. Intentaré llegar a las diez». En el turno ya te faltan cuatro.',
    passage: `${challenge}: empleados en una catástrofe natural`,
  },
  'card-ward': {
    title: 'De vuelta en su mesa',
    scene:
      'Su niño lleva cinco semanas ingresado. Él ha vuelto a su mesa porque se le acabó el permiso. Hoy se ha equivocado en tres pedidos, y viene hacia ti con la mandíbula apretada.',
    passage: `${challenge}: un empleado con un hijo gravemente enfermo`,
  },
}
