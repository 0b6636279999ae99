/** The words of presets, in Spanish. */

import type { presets as english } from '../en/presets.ts'

/** Message ids and their texts, in ICU message syntax. */
export const presets: Readonly<Record<keyof typeof english, string>> = {
  'presets.title': 'Como otras veces',
  'presets.use': 'Usar',
  'presets.use.of': 'Usar «{name}»',
  'presets.rename': 'Cambiar el nombre',
  'presets.rename.of': 'Cambiar el nombre de «{name}»',
  'presets.remove': 'Quitar',
  'presets.remove.of': 'Quitar «{name}»',
  'presets.removed': 'Se quitó «{name}».',
  'presets.built':
    'Hecho como «{name}». Elige de nuevo qué respuestas se muestran: no pasan de un tiempo a otro.',
  'presets.built.kept':
    'Hecho como «{name}». Es para el mismo tiempo y la misma persona, así que las respuestas que elegiste siguen elegidas.',
  'presets.name': 'Nombre de la plantilla',
  'presets.named': 'Listo',
  'presets.keep.title': 'Guardar estas elecciones para el próximo informe',
  'presets.keep.lead':
    'Una plantilla guarda qué clase de informe es, su tiempo, sus partes, quién lo lee y su papel. Lo que escribiste para este informe se queda aquí, y también las respuestas que elegiste una a una: en otro tiempo eliges de nuevo.',
  'presets.keep': 'Guardar como plantilla',
  'presets.kept': '«{name}» queda guardada.',
}
