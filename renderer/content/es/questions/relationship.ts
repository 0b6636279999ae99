/** The questions about what people have from us beyond the business, in Spanish. */

import { fallingCount, risingCount } from '../levels.ts'
import type { QuestionText } from '../text.ts'

/** By question id. */
export const relationshipQuestions: Readonly<Record<string, QuestionText>> = {
  'rel-after': {
    label: 'Mucho después',
    passage: 'Sección sobre la experiencia del cliente: lo que viene después del momento de la compra',
    wordings: {
      agent: {
        now: 'Piensa en un cliente cuyo asunto contigo terminó hace meses. ¿Qué ha recibido de ti desde entonces?',
        desired: 'Meses después de cerrar el asunto, ¿qué te gustaría que la gente hubiera recibido de ti?',
        hint: 'Empieza por una persona de la temporada pasada y por lo que sabes de cómo acabó todo.',
        levels: risingCount(
          'clientes de hace meses, por',
          'masculine',
          'hice algo concreto después de cerrado el asunto.',
        ),
      },
      manager: {
        now: 'Piensa en un cliente de hace medio año. ¿Qué le ha llegado de tu equipo desde entonces?',
        desired: 'Medio año después, ¿qué te gustaría que le hubiera llegado de tu equipo a un cliente?',
        hint: 'Quita las facturas y las ofertas, y mira qué queda.',
        levels: risingCount(
          'clientes de hace meses, por',
          'masculine',
          'se hizo algo concreto después de cerrado el asunto.',
        ),
      },
      observed: {
        now: 'Piensa en un cliente cuyo asunto con esta persona terminó hace meses. ¿Qué le has visto hacer por ese cliente desde entonces?',
        desired:
          'Meses después de cerrar el asunto, ¿qué te alegraría ver que esta persona hace por un cliente?',
        hint: 'Mucho de esto pasa fuera de la vista. Si no te llegó nada, «No lo he visto» es una respuesta completa.',
        levels: risingCount(
          'clientes de hace meses, por',
          'masculine',
          'hizo algo concreto después de cerrado el asunto.',
        ),
      },
    },
  },
  'rel-contact': {
    label: 'Más que vender',
    passage:
      'Consejo del 12 de diciembre de 2023: el miembro que solo tenía noticias de la organización cuando había algo que venderle',
    wordings: {
      agent: {
        now: 'La última vez que te pusiste en contacto con un cliente sin nada que vender ni cobrar, ¿para qué fue?',
        desired:
          'Cuando no hay nada que vender ni cobrar, ¿para qué te gustaría escribir o llamar a tus clientes?',
        hint: 'Una pregunta sobre cómo fue todo, un agradecimiento, una noticia que les sirva.',
        levels: risingCount('contactos que inicio yo, en', 'masculine', 'no hay nada que vender ni cobrar.'),
      },
      manager: {
        now: 'Mira los últimos cinco mensajes que tu equipo envió a un mismo cliente. ¿Para qué eran?',
        desired:
          'Si un cliente pusiera uno junto a otro cinco mensajes de tu equipo, ¿para qué te gustaría que fueran?',
        hint: 'Clasifícalos: vender, cobrar, informar, preguntar cómo fue todo.',
        levels: risingCount('contactos que iniciamos, en', 'masculine', 'no hay nada que vender ni cobrar.'),
      },
      observed: {
        now: '¿Cuándo viste por última vez a esta persona ponerse en contacto con un cliente sin nada que vender ni cobrar, y para qué fue?',
        desired:
          'Cuando no hay nada que vender ni cobrar, ¿para qué te alegraría ver que esta persona escribe o llama?',
        hint: 'Una pregunta sobre cómo fue todo, un agradecimiento, una noticia que le sirva al cliente.',
        levels: risingCount('contactos que inicia, en', 'masculine', 'no hay nada que vender ni cobrar.'),
      },
    },
  },
  'rel-heads-up': {
    label: 'Avisar con tiempo',
    passage:
      'Consejo del 30 de enero de 2024: quien administra un edificio y sabe qué obras vienen; nuestra copia solo tiene el título y las primeras líneas de este consejo',
    wordings: {
      agent: {
        now: 'Recuerda algo que sabías que iba a afectar a un cliente. ¿Cómo llegó a enterarse?',
        desired: 'Cuando sabes de algo que va a afectar a un cliente, ¿cómo te gustaría que se enterara?',
        hint: 'Un retraso, una ventanilla cerrada, una norma nueva, un sistema que se detiene el viernes.',
        levels: risingCount('cambios que vienen, de', 'masculine', 'aviso al cliente con tiempo.'),
      },
      observed: {
        now: 'Recuerda un cambio que esta persona sabía que iba a afectar a un cliente. Por lo que viste, ¿cómo se enteró el cliente?',
        desired:
          'Cuando esta persona sabe de algo que va a afectar a un cliente, ¿cómo te alegraría ver que el cliente se entera?',
        hint: 'Un retraso, una ventanilla cerrada, una norma nueva: elige lo más reciente, y di qué día lo supo el cliente.',
        levels: risingCount('cambios que vienen, de', 'masculine', 'avisa al cliente con tiempo.'),
      },
    },
  },
  'rel-selfless': {
    label: 'Primero su bien',
    passage:
      'Consejo del 7 de diciembre de 2021: tres respuestas posibles a la pregunta de qué bien va primero',
    wordings: {
      agent: {
        now: 'Cuando lo mejor para un cliente no era lo más fácil para ti, ¿qué hiciste?',
        desired:
          'Cuando el bien de un cliente y tu comodidad tiran hacia lados distintos, ¿qué te gustaría hacer?',
        hint: 'La pausa, el objetivo, el final del turno: ¿qué tiraba hacia el otro lado?',
        levels: risingCount('decisiones entre su bien y mi comodidad, en', 'feminine', 'elijo su bien.'),
      },
      manager: {
        now: 'Piensa en una decisión que enfrentó tu comodidad con el bien de un cliente o de tu equipo. ¿Qué inclinó la balanza?',
        desired: 'Cuando tu comodidad está en juego, ¿qué te gustaría que inclinara la balanza?',
        hint: 'Tus cifras y tu imagen ante la dirección cuentan aquí como comodidad.',
        levels: risingCount(
          'decisiones entre el bien ajeno y mi comodidad, en',
          'feminine',
          'elijo el bien ajeno.',
        ),
      },
      observed: {
        now: 'Cuando lo más fácil para esta persona no era lo mejor para el cliente, ¿qué le viste hacer?',
        desired:
          'Cuando el bien de un cliente y la comodidad de esta persona tiran hacia lados distintos, ¿qué te alegraría ver que hace?',
        hint: 'No hace falta adivinar motivos. Escribe qué eligió, y qué tiraba hacia el otro lado.',
        levels: risingCount(
          'decisiones entre el bien ajeno y la comodidad propia, en',
          'feminine',
          'elige el bien ajeno.',
        ),
      },
    },
  },
  'rel-leave-well': {
    label: 'Una buena despedida',
    passage: 'Últimos párrafos: irse con una buena sensación, aunque nada pudiera arreglarse',
    wordings: {
      agent: {
        now: 'Piensa en alguien cuyo problema no pudiste resolver. ¿Con qué se fue?',
        desired: 'Cuando no puedes resolver el problema, ¿con qué te gustaría que se fuera la persona?',
        hint: 'Vuelve a lo último que dijo esa persona, y a lo último que dijiste tú.',
        levels: risingCount(
          'casos sin solución, en',
          'masculine',
          'el cliente se despide de mí con amabilidad.',
        ),
      },
      observed: {
        now: 'Piensa en un cliente cuyo problema esta persona no pudo resolver. ¿Con qué viste que se fue el cliente?',
        desired:
          'Cuando esta persona no puede resolver el problema, ¿con qué te alegraría ver que se va el cliente?',
        hint: 'Vuelve a las últimas palabras que oíste o leíste, las de uno y otro lado.',
        levels: risingCount('casos sin solución, en', 'masculine', 'el cliente se despide con amabilidad.'),
      },
    },
  },
  'rel-not-done': {
    label: 'Lo que faltó hacer',
    passage:
      'Consejo del 12 de diciembre de 2023: los clientes se van por lo que no se hizo, y lo leen como indiferencia',
    wordings: {
      agent: {
        now: 'Piensa en un cliente que se fue descontento. ¿Qué no hicimos?',
        desired:
          'Si le preguntaran a un cliente descontento qué no hicimos, ¿qué te gustaría que respondiera?',
        hint: 'Deja a un lado el error en sí. Busca la llamada, la palabra o la pregunta que nunca llegó.',
        levels: fallingCount(
          'clientes descontentos, con',
          'masculine',
          'queda sin hacer algo que estaba a mi alcance.',
        ),
      },
      manager: {
        now: 'Piensa en un cliente que tu equipo perdió, o estuvo a punto de perder. ¿Qué no hicimos?',
        desired:
          'Si le preguntaran qué no hicimos, ¿qué te gustaría que respondiera un cliente que deja a tu equipo?',
        hint: 'Deja a un lado el error en sí. Busca el silencio, la demora, la palabra que faltó, la llamada sin devolver.',
        levels: fallingCount(
          'clientes descontentos, con',
          'masculine',
          'encuentro sin hacer algo que estaba a nuestro alcance.',
        ),
      },
      observed: {
        now: 'Piensa en un cliente de esta persona que se fue descontento. Por lo que viste, ¿qué no hicimos?',
        desired:
          'Si le preguntaran qué no hicimos, ¿qué te alegraría oír responder a un cliente descontento de esta persona?',
        hint: 'Deja a un lado el error en sí. Busca la llamada, la palabra o la pregunta que echaste en falta.',
        levels: fallingCount(
          'clientes descontentos, con',
          'masculine',
          'queda sin hacer algo que esta persona podía haber hecho.',
        ),
      },
    },
  },
}
