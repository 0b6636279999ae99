/** The words of a file the app is opened with, and of what the app is made of, in Spanish. */

/** Message ids and their texts, in ICU message syntax. */
export const opened = {
  'opened.title': 'Un archivo por abrir',
  'opened.foreign': '{name} no es un archivo de Two Sheets, o se cortó por el camino. No ha cambiado nada.',
  'opened.sample':
    'Está abierto el diario de muestra. Sal de él con «Salir de la muestra», y el archivo se abre en el tuyo.',
  'opened.gone': 'Aquí ya no hay ningún archivo. Ábrelo otra vez con un doble clic.',
  'opened.side':
    '{name} guarda la hoja de la otra persona para una reunión. Sigue cerrada hasta que la tuya también lo esté.',
  'opened.closing': '{name} guarda lo acordado en una reunión. Ahora se te pedirá su frase de paso.',
  'opened.which': '¿Para qué reunión es?',
  'opened.noMeeting':
    'Aquí no hay ninguna reunión para la que pueda ser. Planea primero la reunión y responde por archivos, y abre el archivo otra vez.',
  'licences.title': 'Licencias',
  'licences.link': 'Licencias de todo lo que contiene',
  'licences.lead':
    'De qué está hecho Two Sheets y en qué condiciones. Las licencias de Chromium están junto al programa, en LICENSES.chromium.html.',
  'licences.back': 'Ajustes',
  'about.commit': 'Hecho del commit {commit}.',
  'about.update':
    'Nunca busca una versión nueva. Para actualizar, consigue el paquete nuevo donde conseguiste este e instálalo encima; el diario se queda donde está. Una versión anterior no abre lo que ya abrió una más nueva.',
}
