/** Service week, in Spanish. */

import type { AuditText, GroupText } from '../text.ts'

const opening =
  'Cinco sesiones cortas, una al día de lunes a viernes, cada una con un solo tema. El del lunes es el del artículo; los otros cuatro son nuestros. Si se te pasa un día, puede esperar. Una pregunta del lunes trata de una muerte, y puede tocar un duelo tuyo; puedes saltarla.'

const groups: readonly GroupText[] = [
  {
    name: 'Lunes, empatía',
    opening:
      'La semana empieza por lo que sostiene todo lo demás. Piensa en alguien en cuyo lugar te costó ponerte. La última pregunta trata de una muerte; sáltala si te queda demasiado cerca.',
    passage: 'El tema de la semana, y la primera conducta de servicio que nombra: la empatía',
  },
  {
    name: 'Martes, escuchar',
    opening: 'Hoy, solo escuchar. Toma la conversación más larga de ayer y empieza por ahí.',
    passage: 'El tema de este día es elección nuestra; se apoya en el tercer párrafo, sobre la escucha',
  },
  {
    name: 'Miércoles, palabras',
    opening: 'A mitad de semana, atiende a las palabras mismas: qué se dijo en voz alta, y cómo sonó.',
    passage:
      'El tema de este día es elección nuestra; se apoya en los párrafos segundo y cuarto, sobre mostrarlo y decirlo',
  },
  {
    name: 'Jueves, el tiempo ajeno',
    opening:
      'Cada persona que llega a nosotros trae su propio reloj. ¿El de quién has tenido en tus manos esta semana?',
    passage:
      'El tema de este día es elección nuestra; se apoya en el tercer párrafo, sobre vuelos, pólizas y pagos que no pueden esperar',
  },
  {
    name: 'Viernes, valentía',
    opening: 'La semana casi ha terminado. Antes de soltarla, mira qué te pidió y qué te dejó.',
    passage:
      'El tema de este día es elección nuestra; se apoya en los párrafos cuarto y quinto, sobre la herida de ayer, la serenidad y la fe en el equipo',
  },
]

/** The first day is the article's theme; the other four are the project's own and say so. */
export const serviceWeek: AuditText = {
  name: 'Semana del servicio',
  passage:
    'El comienzo: una semana dedicada a un tema, empezando por la empatía; los temas de los días dos a cinco son nuestros',
  roles: { agent: { opening, groups }, manager: { opening, groups } },
}
