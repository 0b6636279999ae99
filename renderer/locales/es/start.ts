/** The words of the first start, in Spanish. */

import type { start as english } from '../en/start.ts'

/** Message ids and their texts, in ICU message syntax. */
export const start: Readonly<Record<keyof typeof english, string>> = {
  'start.welcome.1':
    'En una hoja respondes a preguntas difíciles sobre tu trabajo con clientes, con toda la honestidad que puedas.',
  'start.welcome.2': 'En otra escribes cómo querrías que fueran esas respuestas.',
  'start.welcome.3': 'Después las pones una al lado de la otra y eliges un paso.',
  'start.promise':
    'Se queda en este equipo. Sin cuenta, sin red, sin nadie mirando. Es para crecer, nunca para el sueldo ni para sanciones.',
  'start.unread':
    'Lo que elegiste antes no se puede leer, así que se pregunta otra vez. No se ha borrado nada: tus entradas están ahí, y lo que elegiste sigue donde está.',
  'start.step': '{n} de {total}',
  'start.role.question': '¿A quién van dirigidas estas preguntas?',
  'start.role.hint':
    'Están escritas para quienes atienden a clientes y para quienes dirigen a esas personas. Puedes cambiarlo más adelante.',
  'start.week.question': '¿Cuándo tienes diez minutos tranquilos?',
  'start.week.hint': 'Un día al que apuntar. Una semana sin escribir nunca se cuenta ni se menciona.',
  'start.week.day': 'Día',
  'start.week.none': 'Sin día fijo',
  'start.week.time': 'Hacia las',
  'start.copies.question': '¿Dónde se guardan las copias?',
  'start.copies.text':
    'Después de cada entrada terminada, y una vez cada día en que la aplicación está abierta y algo ha cambiado, el diario entero se copia al lado, se vuelve a leer y se comprueba. Estas copias se quedan en este equipo, en una carpeta tuya:',
  'start.copies.hint':
    'Protegen de los daños. De la pérdida del equipo solo protegen si están en otro lugar.',
  'start.copies.folder':
    'También puede guardarlas una carpeta que elijas, en una memoria o en otro disco. Puedes decidirlo ahora o más tarde, en Ajustes.',
  'start.copies.chosen': 'También se guardan copias en esta carpeta:',
  'start.continue': 'Continuar',
  'start.bring': 'Recuperar un diario de una copia',
  'start.back': 'Atrás',
  'start.begin': 'Empezar',

  'sample.look': 'Mirar un diario de muestra',
  'sample.note': 'Medio año de páginas de una persona inventada. Se quitan con un clic.',
  'sample.failed': 'No se ha podido abrir la muestra ({reason}). Tu propio diario está intacto.',
  'sample.strip':
    'Un diario de muestra: las páginas de una persona inventada. Nada de esto es tuyo, y nada de lo que escribas aquí se guarda.',
  'sample.leave': 'Salir de la muestra',
}
