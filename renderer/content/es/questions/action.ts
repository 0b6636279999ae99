/** The questions about taking a matter on and moving it forward, in Spanish. */

import { risingCount } from '../levels.ts'
import type { QuestionText } from '../text.ts'

/** By question id. */
export const actionQuestions: Readonly<Record<string, QuestionText>> = {
  'act-forward': {
    label: 'Escuchar y ayudar',
    passage: 'Tercera sección: la comprensión unida a hacer algo al respecto',
    wordings: {
      agent: {
        now: 'Después de escuchar al último cliente que llegó con una preocupación, ¿qué se puso en marcha?',
        desired:
          'Cuando un cliente que llegó con una preocupación se despide de ti, ¿qué te gustaría que ya estuviera en marcha?',
        hint: 'Lo pequeño cuenta: un formulario empezado, una llamada hecha, una fecha fijada.',
        levels: risingCount(
          'clientes con una preocupación, con',
          'masculine',
          'pongo en marcha el siguiente paso antes de despedirnos.',
        ),
      },
      observed: {
        now: 'Después de escuchar al último cliente preocupado con quien viste a esta persona, ¿qué viste ponerse en marcha?',
        desired:
          'Cuando un cliente preocupado se despide de esta persona, ¿qué te alegraría ver ya en marcha?',
        hint: 'Lo pequeño cuenta, si lo viste: un formulario empezado, una llamada hecha, una fecha fijada.',
        levels: risingCount(
          'clientes con una preocupación, con',
          'masculine',
          'pone en marcha el siguiente paso antes de despedirse.',
        ),
      },
    },
  },
  'act-options': {
    label: 'Ofrecer opciones',
    passage: 'Párrafo sobre una cultura centrada en el cliente: ofrecer otros caminos',
    wordings: {
      agent: {
        now: 'La última vez que tuviste que decir que no, ¿qué otra cosa pusiste sobre la mesa?',
        desired: 'Cuando la respuesta tiene que ser un no, ¿qué te gustaría poder poner sobre la mesa?',
        hint: 'Cuenta entre cuántas cosas podía elegir la persona, aunque cada una fuera pequeña.',
        levels: risingCount(
          'veces que digo que no, en',
          'feminine',
          'ofrezco otra salida realmente posible.',
        ),
      },
      observed: {
        now: 'La última vez que viste a esta persona tener que decir que no, ¿qué otra cosa puso sobre la mesa?',
        desired:
          'Cuando la respuesta tiene que ser un no, ¿qué te alegraría ver que esta persona pone sobre la mesa?',
        hint: 'Cuenta entre cuántas cosas podía elegir el cliente, aunque cada una fuera pequeña.',
        levels: risingCount('veces que dice que no, en', 'feminine', 'ofrece otra salida realmente posible.'),
      },
    },
  },
  'act-ownership': {
    label: 'Hacerse cargo',
    passage:
      'Párrafo sobre una cultura centrada en el cliente: quien atiende asume el asunto; el consejo del 2 de enero de 2024 añade aceptar la responsabilidad',
    wordings: {
      agent: {
        now: 'Piensa en un problema de esta semana que en principio no te tocaba a ti. ¿Adónde fue después de pasar por ti?',
        desired:
          'Cuando un problema en principio no te toca a ti, ¿adónde te gustaría que fuera después de pasar por ti?',
        hint: 'Síguele la pista: ¿quién lo tuvo después, y cómo sabes que llegó?',
        levels: risingCount(
          'problemas sin dueño, en',
          'masculine',
          'sigo ahí hasta que alguien se hace cargo.',
        ),
      },
      manager: {
        now: 'Sigue la pista de un problema que quedó en tierra de nadie en tu equipo. ¿En manos de quién acabó?',
        desired:
          'Cuando un problema queda en tierra de nadie en tu equipo, ¿en manos de quién te gustaría que acabara?',
        hint: '¿Cuántas veces tuvo que contarlo el cliente otra vez desde el principio?',
        levels: risingCount(
          'problemas sin dueño, en',
          'masculine',
          'veo a alguien seguir ahí hasta dejar el asunto encaminado.',
        ),
      },
      observed: {
        now: 'Piensa en un problema que en principio no le tocaba a esta persona. ¿Qué viste que pasó con el problema cuando llegó a sus manos?',
        desired: 'Cuando un problema en principio no le toca a esta persona, ¿qué te alegraría ver que hace?',
        hint: 'Elige uno que viste: ¿quién lo tuvo después, y llegó a sus manos?',
        levels: risingCount(
          'problemas sin dueño, en',
          'masculine',
          'sigue ahí hasta que alguien se hace cargo.',
        ),
      },
    },
  },
  'act-urgency': {
    label: 'La urgencia del cliente',
    passage:
      'Consejo del 12 de diciembre de 2023: el largo camino hasta una factura corregida, y los lugares donde falta urgencia',
    wordings: {
      agent: {
        now: '¿Qué asunto de los que tenías esta semana era más urgente para el cliente que para nosotros?',
        desired: 'Cuando un asunto es urgente para el cliente, ¿qué ritmo te gustaría que encontrara en ti?',
        hint: 'Toma tu asunto pendiente más antiguo y pregúntate qué significa la espera para esa persona.',
        levels: risingCount('asuntos urgentes, en', 'masculine', 'doy el primer paso el mismo día.'),
      },
      manager: {
        now: '¿Dónde tuvo que esperar un cliente esta semana por algo que tu equipo podía hacer en minutos?',
        desired:
          'Cuando unos minutos de nuestro trabajo pondrían fin a la espera de un cliente, ¿qué te gustaría que pasara?',
        hint: 'Mira lo más antiguo de la lista de pendientes, o pregunta qué pequeño error tuvo el camino más largo.',
        levels: risingCount('asuntos urgentes, en', 'masculine', 'veo dar el primer paso el mismo día.'),
      },
      observed: {
        now: 'Piensa en un asunto que era urgente para un cliente. ¿Qué ritmo viste que le dio esta persona?',
        desired: 'Cuando un asunto es urgente para un cliente, ¿qué ritmo te alegraría ver en esta persona?',
        hint: 'Un ejemplo con sus días: cuándo llegó, y cuándo se dio el primer paso.',
        levels: risingCount('asuntos urgentes, en', 'masculine', 'da el primer paso el mismo día.'),
      },
    },
  },
  'act-responsive': {
    label: 'Responder a tiempo',
    passage:
      'Consejo del 12 de diciembre de 2023: el mensaje de voz sin respuesta, y la lenta corrección de un pequeño error',
    wordings: {
      agent: {
        now: 'Repasa las respuestas que debías esta semana. ¿Qué fue de ellas?',
        desired: 'Cuando le debes una respuesta a alguien, ¿qué te gustaría que pasara?',
        hint: 'El buzón de voz, la bandeja de entrada, la nota al borde de la pantalla: ¿quién sigue esperando?',
        levels: risingCount('respuestas que prometo, envío', 'feminine', 'dentro del plazo que di.'),
      },
      manager: {
        now: 'Elige un mensaje que un cliente dejó a tu equipo esta semana. ¿Qué fue de ese mensaje?',
        desired:
          'Cuando un cliente deja un mensaje a tu equipo, ¿qué te gustaría que pasara con ese mensaje?',
        hint: 'Síguelo con el reloj en la mano, y haz lo mismo con un pequeño error que había que corregir.',
        levels: risingCount('respuestas prometidas, veo salir', 'feminine', 'dentro del plazo que se dio.'),
      },
      observed: {
        now: '¿Qué has visto que fue de las respuestas que esta persona prometió últimamente a los clientes?',
        desired:
          'Cuando esta persona promete una respuesta a un cliente, ¿qué te alegraría ver que pasa con esa respuesta?',
        hint: 'Basta una promesa que te haya tocado ver: el plazo que se dio, y cuándo salió la respuesta.',
        levels: risingCount('respuestas que promete, envía', 'feminine', 'dentro del plazo que dio.'),
      },
    },
  },
  'act-pivot': {
    label: 'Cambiar de rumbo',
    passage:
      'Consejo del 16 de enero de 2024: ver de qué situación se trata, pase donde pase; nuestra copia solo tiene el título y las primeras líneas de este consejo',
    wordings: {
      agent: {
        now: 'Piensa en una conversación que no trataba de lo que creíste al principio. ¿En qué momento cambiaste de rumbo?',
        desired: 'Cuando una conversación no es lo que creías, ¿cómo te gustaría responder?',
        hint: 'Una «consulta sobre un pedido» que era una preocupación; una queja que en el fondo pedía una excepción.',
        levels: risingCount(
          'conversaciones que dan un giro, en',
          'feminine',
          'dejo mi plan y me dejo guiar.',
        ),
      },
      observed: {
        now: 'Recuerda una conversación suya que resultó tratar de otra cosa. ¿Qué viste hacer a esta persona en ese giro?',
        desired:
          'Cuando una conversación no es lo que parecía, ¿cómo te alegraría ver responder a esta persona?',
        hint: 'Importa más el momento que el resultado: ¿qué plan dejó, y cuándo?',
        levels: risingCount(
          'conversaciones que dan un giro, en',
          'feminine',
          'deja su plan y se deja guiar.',
        ),
      },
    },
  },
  'act-their-clock': {
    label: 'Los plazos ajenos',
    passage:
      'Tercer párrafo: el vuelo retrasado, la póliza que hay que reactivar, el proveedor con sus propias facturas por pagar',
    wordings: {
      agent: {
        now: 'Piensa en un cliente de esta semana a quien se le acababa un plazo. ¿Qué hiciste con ese reloj en marcha?',
        desired: 'Cuando el reloj corre para otra persona, ¿qué te gustaría estar haciendo al respecto?',
        hint: 'Un vuelo por tomar, un seguro que debe volver a estar vigente, sueldos que dependen de una factura.',
        levels: risingCount(
          'conversaciones con un plazo, en',
          'feminine',
          'pregunto la fecha y trabajo para cumplirla.',
        ),
      },
      observed: {
        now: 'Piensa en un cliente de esta persona a quien se le acababa un plazo. ¿Qué le viste hacer con ese reloj en marcha?',
        desired:
          'Cuando el reloj corre para un cliente, ¿qué te alegraría ver que hace esta persona al respecto?',
        hint: 'Un vuelo por tomar, un seguro que debe volver a estar vigente, sueldos que dependen de una factura: basta uno.',
        levels: risingCount(
          'conversaciones con un plazo, en',
          'feminine',
          'pregunta la fecha y trabaja para cumplirla.',
        ),
      },
    },
  },
}
