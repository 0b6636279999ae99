/** The words of Settings, in Spanish. */

import type { settings as english } from '../en/settings.ts'

/** Message ids and their texts, in ICU message syntax. */
export const settings: Readonly<Record<keyof typeof english, string>> = {
  'settings.you': 'Tú',
  'settings.look': 'Aspecto',
  'settings.theme': 'Tema',
  'settings.language': 'Idioma',
  'language.system': 'El del sistema',
  'language.en': 'English',
  'language.es': 'Español',
  'settings.data': 'Tus datos',
  'settings.where': 'Este diario está en',
  'settings.copies': 'Copias',
  'settings.copies.lead':
    'Después de cada entrada terminada, el diario entero, con sus borradores y notas, se copia aquí, se vuelve a leer y se compara. Las copias son texto corriente: quien pueda abrir esta carpeta puede leerlas.',
  'settings.copies.none': 'Aún no hay ninguna copia. La primera se hace cuando terminas una entrada.',
  'settings.copies.one': '{when}, {size}',
  'settings.copies.show': 'Mostrar la carpeta',
  'settings.copy': 'Hacer una copia ahora',
  'settings.copy.done': 'Copiado y comprobado: {name}',
  'settings.copy.failed':
    'No se ha podido hacer la copia ({reason}). El diario está intacto. Comprueba que haya espacio en el disco y que se pueda escribir en la carpeta, e inténtalo otra vez.',
  'settings.export': 'Exportarlo todo',
  'settings.export.lead':
    'Un solo archivo con todo lo que hay en este diario, para llevarlo a otro disco. Guárdalo donde solo tú puedas leerlo.',
  'settings.export.done': 'Guardado: {path}',
  'settings.export.failed': 'No se ha podido guardar el archivo ({reason}). Elige otro lugar.',
  'settings.restore': 'Restaurar',
  'settings.restore.lead': 'Recupera una copia en un diario en el que aún no se ha escrito nada.',
  'settings.restore.notEmpty':
    'Este diario ya contiene algo, y aquí nunca se sobrescribe nada. Para ver una copia, abre la aplicación con un perfil aparte (el README explica cómo) y restáurala allí.',
  'settings.about': 'Acerca de',
  'settings.version': 'Two Sheets {version} sobre Electron {electron}',
  'settings.testRuntime':
    'Este es el entorno para desarrollo y pruebas. Ya no recibe soporte; no guardes en él un diario de verdad por mucho tiempo.',
  'settings.sources': 'Lo que se pregunta se apoya en cinco artículos',
  'settings.source': '{author}: {title} ({date})',
  'settings.offline':
    'No se conecta a nada, nunca. De este equipo no sale nada salvo los archivos que guardes tú.',
}
