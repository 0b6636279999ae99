/** The questions about how those who serve are cared for themselves, in Spanish. */

import { risingCount } from '../levels.ts'
import type { QuestionText } from '../text.ts'

/** By question id. */
export const teamQuestions: Readonly<Record<string, QuestionText>> = {
  'team-disaster': {
    label: 'Ante un desastre',
    passage: 'El reto cerca del final, tercera pregunta: el personal ante un huracán o algo parecido',
    wordings: {
      manager: {
        now: 'La última vez que una tormenta, una inundación u otro desastre golpeó a tu gente, ¿qué fue lo primero que oyó de ti?',
        desired: 'Cuando un desastre golpea a tu gente, ¿qué te gustaría que oyera de ti primero?',
        hint: 'Piensa en techos, hijos, caminos y sueño antes que en turnos. ¿Quién estaba en peor situación?',
        levels: [
          'Pregunté primero quién podía venir a trabajar.',
          'Escribí una línea amable a todo el equipo, y después pregunté quién podía venir.',
          'Pregunté a cada persona por su casa y los suyos antes de decir nada del trabajo.',
          'Pregunté a cada persona por su casa y los suyos y, sin que lo pidieran, di tiempo y busqué relevo a quienes estaban peor.',
          'Pregunté a cada persona por los suyos, di tiempo y busqué relevo sin que lo pidieran, y volví a preguntar cuando ya no era noticia.',
        ],
      },
    },
  },
  'team-family': {
    label: 'Un hijo muy enfermo',
    passage:
      'El reto cerca del final, cuarta pregunta: alguien del personal cuyo hijo estuvo muy enfermo o murió',
    wordings: {
      manager: {
        now: 'Cuando un hijo o una hija de alguien de tu equipo estuvo muy grave o murió, ¿qué recibió de ti esa madre o ese padre?',
        desired:
          'Cuando un hijo o una hija de alguien está muy grave o ha muerto, ¿qué te gustaría que recibiera de ti esa madre o ese padre?',
        hint: 'Los primeros días suelen quedarse en la memoria. ¿Qué hubo en la cuarta semana?',
        levels: [
          'Me ocupé del permiso y de los turnos.',
          'Dije una palabra amable, y después hablamos del permiso y de los turnos.',
          'Escuché todo el tiempo que quiso, y dejé el trabajo fuera.',
          'Escuché, y di tiempo y busqué relevo antes de que tuviera que pedirlo.',
          'Escuché, di tiempo y busqué relevo sin que lo pidiera, y volví a su lado semanas después, cuando ya se había hecho el silencio.',
        ],
      },
    },
  },
  'team-faith': {
    label: 'Confianza en días duros',
    passage: 'Final del párrafo sobre la valentía: cómo se sostiene a un equipo',
    wordings: {
      manager: {
        now: 'En el día más duro de la última semana, ¿qué recibió tu equipo de ti?',
        desired: 'En un día duro, ¿con qué te gustaría que tu equipo pudiera contar de tu parte?',
        hint: 'Recuerda dónde estabas en el peor momento: a su lado o en otra parte.',
        levels: risingCount(
          'días duros, en',
          'masculine',
          'le digo al equipo, en voz alta, que confío en él.',
        ),
      },
    },
  },
  'team-empower': {
    label: 'Libertad para decidir',
    passage: 'Párrafo sobre una cultura centrada en el cliente: quienes atienden reciben el poder de actuar',
    wordings: {
      manager: {
        now: 'Piensa en una decisión que esta semana subió hasta ti. ¿Qué impidió tomarla allí mismo?',
        desired:
          'Cuando un cliente necesita una decisión, ¿qué te gustaría que tu gente pudiera decidir allí mismo?',
        hint: '¿Un límite, una norma, una costumbre o la duda de cómo te lo tomarías?',
        levels: risingCount('peticiones de excepción, en', 'feminine', 'decide la persona que atiende.'),
      },
    },
  },
  'team-culture': {
    label: 'El latido diario',
    passage:
      'Párrafo sobre una cultura centrada en el cliente: el latido de escuchar, resolver, dar opciones y hacerse cargo',
    wordings: {
      manager: {
        now: '¿Qué fue lo que tu equipo más te oyó repetir esta semana?',
        desired: '¿Qué te gustaría que tu equipo te oyera repetir semana tras semana?',
        hint: 'Si alguien nuevo hubiera escuchado cinco días, ¿qué pensaría que importa aquí?',
        levels: risingCount(
          'reuniones de equipo, en',
          'feminine',
          'hablo de un cliente real antes que de las cifras.',
        ),
      },
    },
  },
  'team-training': {
    label: 'Todo el equipo aprende',
    passage:
      'Párrafo posterior a la lista: formación para todo el personal, revisada al menos una vez al año',
    wordings: {
      manager: {
        now: '¿Cuándo fue la última vez que tu gente, incluida la que no trata con clientes, dedicó tiempo de trabajo a aprender empatía?',
        desired:
          'Al final de un año, ¿qué te gustaría que dijera cada persona de tu equipo sobre aprender empatía aquí?',
        hint: 'Repasa a tu gente persona por persona, empezando por quien llegó hace menos.',
        levels: risingCount(
          'personas de mi equipo, para',
          'feminine',
          'reservo al año tiempo de trabajo para aprender empatía.',
        ),
      },
    },
  },
  'team-exercises': {
    label: 'Aprender haciendo',
    passage: 'Párrafo posterior a la lista: juegos y ejercicios en lugar de una charla',
    wordings: {
      manager: {
        now: 'En la última formación de tu equipo, ¿qué hacía la gente durante la mayor parte del tiempo?',
        desired:
          'En una formación sobre empatía, ¿qué te gustaría que tu gente hiciera durante la mayor parte del tiempo?',
        hint: 'Empieza por lo único que todavía mencionan.',
        levels: risingCount(
          'sesiones de formación, en',
          'feminine',
          'la gente practica la mitad del tiempo o más.',
        ),
      },
    },
  },
  'team-hire': {
    label: 'Contratar a gente generosa',
    passage:
      'Consejo del 7 de diciembre de 2021: la pregunta que se hizo a quienes optaban al puesto, y lo que respondieron',
    wordings: {
      manager: {
        now: 'En la última entrevista de trabajo que hiciste, ¿cómo averiguaste a quién pone primero esa persona?',
        desired: 'Cuando contratas, ¿qué te gustaría haber averiguado sobre a quién pone primero la persona?',
        hint: '¿Cuál de tus preguntas no podía contestarse con una frase ensayada?',
        levels: [
          'Me limité a la experiencia y las habilidades, y no se habló de a quién pone primero.',
          'Pregunté si le gusta ayudar a la gente, y me conformé con la respuesta.',
          'Pedí una ocasión real en que hubiera puesto primero a otra persona.',
          'Pedí una ocasión real, y seguí preguntando hasta poder imaginarla.',
          'Pedí una ocasión real, seguí preguntando hasta poder imaginarla, y consulté a alguien que había trabajado con esa persona.',
        ],
      },
    },
  },
  'team-success': {
    label: 'Qué cuenta como éxito',
    passage:
      'Consejo del 6 de febrero de 2024: tener éxito depende de qué se entienda por éxito; nuestra copia solo tiene el título y las primeras líneas de este consejo',
    wordings: {
      manager: {
        now: '¿Cómo supo tu equipo si la semana pasada fue buena?',
        desired: '¿Cómo te gustaría que tu equipo supiera que una semana fue buena?',
        hint: 'Mira el tablero, el informe o lo primero que se dijo el lunes.',
        levels: risingCount(
          'conversaciones sobre resultados, en',
          'feminine',
          'empiezo por lo que se llevaron los clientes.',
        ),
      },
    },
  },
  'team-renew': {
    label: 'Reponer fuerzas',
    passage:
      'Consejo del 19 de diciembre de 2023: una temporada con más trabajo y menos tiempo; nuestra copia solo tiene el título y las primeras líneas de este consejo',
    wordings: {
      agent: {
        now: '¿Dónde recuperaste fuerzas en la última semana?',
        desired: 'En una temporada que pide demasiado, ¿dónde te gustaría recuperar fuerzas?',
        hint: 'Lo pequeño cuenta: un paseo, una comida lejos del escritorio, una hora sin teléfono.',
        levels: risingCount(
          'días de trabajo, en',
          'masculine',
          'hago una pausa de verdad, lejos del trabajo.',
        ),
      },
      manager: {
        now: 'En el tramo más intenso de las últimas semanas, ¿qué hiciste por el descanso de tu equipo?',
        desired: 'En un tramo intenso, ¿qué te gustaría hacer por el descanso de tu equipo?',
        hint: 'Pausas que se movieron, permisos que esperaron, mensajes enviados de noche, relevos que aparecieron.',
        levels: risingCount(
          'días intensos, en',
          'masculine',
          'me encargo de que cada persona tenga su pausa.',
        ),
      },
      observed: {
        now: '¿Dónde viste a esta persona recuperar fuerzas en la última semana?',
        desired:
          'En una temporada que pide demasiado, ¿dónde te alegraría ver a esta persona recuperar fuerzas?',
        hint: 'Un paseo, una comida lejos del escritorio, una hora sin teléfono. Por lo que hace fuera del trabajo no se pregunta aquí.',
        levels: risingCount(
          'días de trabajo, en',
          'masculine',
          'hace una pausa de verdad, lejos del trabajo.',
        ),
      },
    },
  },
  'team-human': {
    label: 'Mejor que lo automático',
    passage:
      'Consejo del 23 de enero de 2024: un servicio automático que da datos con rapidez; nuestra copia solo tiene el título y las primeras líneas de este consejo',
    wordings: {
      manager: {
        now: 'Piensa en una conversación que tu equipo atendió esta semana. ¿Qué hubo en ella que ningún sistema automático podría haber hecho?',
        desired:
          '¿Qué te gustaría que los clientes recibieran de tu gente y ningún sistema automático pudiera dar?',
        hint: 'Mira una conversación que se salió del guion, y la frase en que se salió.',
        levels: risingCount(
          'conversaciones, en',
          'feminine',
          'oigo algo que ningún sistema automático podría haber ofrecido.',
        ),
      },
    },
  },
}
