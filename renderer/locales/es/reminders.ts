/** The words of reminders, in Spanish. */

import type { reminders as english } from '../en/reminders.ts'

/** See the English file. */
export const reminders: Readonly<Record<keyof typeof english, string>> = {
  'reminders.title': 'Avisos',
  'reminders.lead':
    'Una vez por semana, tu día y a tu hora, si aún no has escrito la reflexión; una hora antes de un uno a uno; y a las 9:00 del día en que vence algo que dijiste que harías. Donde no hay hora elegida, también a las 9:00. Lo que te perdiste llega una sola vez, después.',
  'reminders.silent':
    'Un aviso no nombra a nadie ni nada de lo que has escrito. En el disco solo se guardan su hora y su tipo y, con bloqueo, solo si es la reflexión semanal u otra cosa que tenías prevista.',
  'reminders.noDay': 'Arriba no hay ningún día elegido, así que la reflexión semanal no trae avisos.',
  'reminders.when': 'Cuándo avisarme',
  'reminders.when.off': 'Nunca',
  'reminders.when.open': 'Mientras Two Sheets está abierto',
  'reminders.when.tray': 'También con la ventana cerrada: se queda en la bandeja',
  'reminders.when.login': 'Siempre: empieza solo, en la bandeja, cuando inicio sesión',
  'reminders.failed': 'No se ha podido ({reason}). Todo sigue como estaba.',
  'reminders.unshown':
    'Este sistema no muestra notificaciones. Lo que toca está en Hoy de todos modos cuando lo abras.',
  'reminders.tray':
    'Al cerrar la ventana, Two Sheets sigue en marcha y bloquea el diario si tiene bloqueo. Termina con Salir, en su menú o en la bandeja.',
  'reminders.tray.linux':
    'Al cerrar la ventana, Two Sheets sigue en marcha y bloquea el diario si tiene bloqueo. Termina con Salir, en su menú o en la bandeja. Algunos escritorios de Linux no tienen bandeja y entonces no se ve nada: abre Two Sheets otra vez y su ventana vuelve.',
  'reminders.told': 'Te hemos avisado de {what}.',
  'reminders.of.weekly': 'tu reflexión semanal',
  'reminders.of.meeting': 'un uno a uno',
  'reminders.of.commitment': 'algo que dijiste que harías',
  'reminders.of.planned': 'algo que tenías previsto',
  'reminders.snooze': 'Avisarme de nuevo:',
  'reminders.snooze.hour': 'Dentro de una hora',
  'reminders.snooze.tomorrow': 'Mañana',
  'reminders.snooze.week': 'La semana que viene',
  'reminders.snooze.end': 'Avisarme de nuevo ahora',
  'reminders.snoozed.today': 'Los avisos esperan hasta hoy, {time}.',
  'reminders.snoozed.tomorrow': 'Los avisos esperan hasta mañana, {time}.',
  'reminders.snoozed.later': 'Los avisos esperan hasta el {day}, {time}.',
}
