/** Every word the shell says, in Spanish. */

import type { Words } from './en.ts'

/** See `en`. */
export const es: Words = {
  menu: {
    file: '&Archivo',
    edit: '&Editar',
    view: '&Ver',
    go: '&Ir',
    window: 'Ve&ntana',
    help: 'A&yuda',
    about: 'Acerca de Two Sheets',
    services: 'Servicios',
    hide: 'Ocultar Two Sheets',
    hideOthers: 'Ocultar los demás',
    unhide: 'Mostrar todo',
    quit: 'Salir',
    close: 'Cerrar la ventana',
    undo: 'Deshacer',
    redo: 'Rehacer',
    cut: 'Cortar',
    copy: 'Copiar',
    paste: 'Pegar',
    delete: 'Eliminar',
    selectAll: 'Seleccionar todo',
    reload: 'Recargar',
    resetZoom: 'Tamaño real',
    zoomIn: 'Acercar',
    zoomOut: 'Alejar',
    fullScreen: 'Pantalla completa',
    minimize: 'Minimizar',
    zoom: 'Zoom',
    front: 'Traer todo al frente',
    noSuggestion: 'Sin sugerencias',
  },
  reminder: {
    locale: 'es',
    weekly: 'tu reflexión semanal',
    meeting: 'un uno a uno',
    commitment: 'algo que dijiste que harías',
    planned: 'algo que tenías previsto',
    body: 'Te espera, cuando quieras.',
    hour: 'Dentro de una hora',
    tomorrow: 'Mañana',
    week: 'La semana que viene',
  },
  tray: {
    tip: 'Two Sheets',
    open: 'Abrir Two Sheets',
    reflect: 'Reflexionar ahora',
    snooze: 'Aplazar los avisos',
    end: 'Volver a avisarme',
    quit: 'Salir',
  },
  losing: {
    message: 'Hay palabras sin guardar',
    detail:
      'Se pierden cuando la página se va. Quédate, libera espacio en el disco o copia lo que has escrito, y sal cuando el aviso de la página haya desaparecido.',
    stay: 'Quedarme',
    close: 'Cerrar de todos modos',
    reload: 'Recargar de todos modos',
    lock: 'Bloquear de todos modos',
  },
  crash: {
    message: 'La página se ha detenido dos veces seguidas.',
    detail: 'Todo lo que se guardó sigue ahí. Puedes volver a mostrar la página o salir.',
    again: 'Volver a mostrar',
    quit: 'Salir',
  },
  refusal: {
    close: 'Cerrar',
    noRoom: {
      title: 'No queda espacio para que Two Sheets abra el diario sin riesgo.',
      detail: (profile, reason) =>
        `No se ha cambiado nada. Libera espacio en el disco donde está ${profile} y empieza otra vez (${reason}).`,
    },
    unwritable: {
      title: 'Two Sheets no puede escribir en su carpeta.',
      detail: (profile, reason) =>
        `No se ha cambiado nada. Haz que puedas escribir en la carpeta ${profile}, o empieza con --user-data-dir=CARPETA (${reason}).`,
    },
    tooNew: {
      title: 'La última vez, este diario se abrió con un Two Sheets más nuevo.',
      detail: (theirs, ours, copy) =>
        `Aquel usaba Chromium ${theirs} y este usa ${ours}, que lo borraría. No se ha tocado nada. Vuelve a abrir la versión más nueva. ${copy === undefined ? 'Aún no hay ninguna copia.' : `Su copia comprobada más reciente es ${copy}.`}`,
    },
    undeleted: {
      title: 'Two Sheets no ha podido terminar de borrar el diario, así que no lo ha abierto.',
      detail: (profile, reason) =>
        `Algo retiene aún sus archivos en ${profile} (${reason}). Cierra lo que pueda tenerlos abiertos y vuelve a empezar: el borrado sigue solo.`,
    },
    unkept: {
      title: 'Two Sheets no ha podido apartar una copia del diario, así que no lo ha abierto.',
      detail: (profile, reason) =>
        `Algo en ${profile} necesita una copia antes de abrirse (${reason}). No se ha perdido nada. Libera espacio o revisa la carpeta y empieza otra vez.`,
    },
  },
}
