/** The words of answering apart, in Spanish. */

import type { apart as english } from '../en/apart.ts'

/** Message ids and their texts, in ICU message syntax. */
export const apart: Readonly<Record<keyof typeof english, string>> = {
  'apart.title': 'Responder por separado',
  'apart.lead':
    'Respondéis las mismas preguntas, sin veros. Nada se abre antes de que ambos hayáis cerrado vuestras respuestas, y entonces se abren las dos a la vez.',
  'apart.audit': 'Lo que respondéis',
  'apart.audit.one': '{name}, {questions, plural, one {# pregunta} other {# preguntas}}',
  'apart.audit.core': '{name}, lo esencial: {questions, plural, one {# pregunta} other {# preguntas}}',
  'apart.fixed': '{what}. Uno de los dos ya ha empezado, así que las preguntas se quedan como están.',
  'apart.way': 'Cómo respondéis',
  'apart.way.laptop': 'En este portátil, uno después del otro',
  'apart.way.files': 'Cada uno en su propio equipo',
  'apart.name': 'Cómo te llama {name}',
  'apart.name.missing': 'Escribe primero cómo te llaman: figura en lo que os mostráis.',
  'apart.sides': 'Por dónde vais',
  'apart.mine': 'Tu parte',
  'apart.theirs': 'La parte de {name}',
  'apart.none': 'Sin empezar.',
  'apart.begun': '{answered} de {asked} respondidas.',
  'apart.locked': 'Cerrada.',
  'apart.received': 'El archivo está aquí, sin abrir.',
  'apart.open': 'Abierta.',
  'apart.begin': 'Responder tu parte',
  'apart.goOn': 'Seguir con tu parte',
  'apart.fromEntry': 'Elegir de una entrada tuya',
  'apart.hand': 'Pasárselo a {name}',
  'apart.hand.text':
    'Una vez pasado, la aplicación muestra a {name} las preguntas y nada más de este diario, también después de reiniciar, hasta que uno de los dos pulse «Devolvérselo».',
  'apart.hand.failed': 'No se pudo pasar el portátil ({reason}). Nada ha cambiado.',
  'apart.curtain.head': 'Hasta dónde llega el cierre',
  'apart.curtain':
    'Para lo que se mostrará, el cierre es una cortina, no una caja fuerte: su llave está al lado, y quien sepa moverse por los archivos de este equipo podría leerlo antes de que abráis las dos partes. Lo que {name} no muestra se borra cuando {name} cierra, o se cierra con una contraseña que solo tiene {name}.',

  'apart.about': 'Sobre {name}',
  'apart.stop': 'Dejarlo por ahora',
  'apart.toLock': 'Repasarlo',
  'apart.empty':
    'Todavía no hay ninguna respuesta, así que no hay nada que cerrar. Vuelve a una pregunta, o déjalo por ahora.',
  'apart.example': 'Un 1, un 2 o un 5 necesita un ejemplo: algo que hayas visto u oído tú.',
  'apart.wish.lead': 'Esta hoja es tuya: úsala o déjala. Nada de ella se muestra si no lo eliges después.',
  'apart.wish.leave': 'Saltar esta hoja',
  'apart.gone': 'Esta parte ya no está aquí. Puede que ya se haya cerrado.',
  'apart.unread': 'Esta parte no se puede leer, así que se dejó como está. No se borró nada de ella.',
  'apart.meeting': 'A la reunión',

  'apart.end.lead.title': 'Antes de cerrar tu parte',
  'apart.end.lead.text':
    '{name} leerá todo esto cuando abráis las dos partes juntos. No se valora nada para luego ocultarlo: salta lo que no dirías.',
  'apart.end.agent.title': '¿Qué verá {name}?',
  'apart.end.agent.text':
    'Cada respuesta queda oculta si no la abres aquí. Lo oculto lo proteges al cerrar con una contraseña tuya, o haces que se borre. Entonces nadie más puede leerlo.',
  'apart.end.agent.own':
    'Cada respuesta queda oculta si no la abres aquí. Solo lo que abras va en el archivo para {name}. Lo oculto se borra aquí al cerrar; antes puedes guardar la hoja entera como texto.',
  'apart.end.missing': 'Falta un ejemplo',
  'apart.end.missing.text':
    'Un 1, un 2 o un 5 necesita algo que hayas visto u oído. Escríbelo, o elige otro nivel.',
  'apart.end.write': 'Escribirlo: {label}',
  'apart.end.change': 'Cambiar esta respuesta: {label}',
  'apart.end.changeIt': 'Cambiar esta respuesta',
  'apart.end.show': 'Mostrar esta respuesta',
  'apart.end.showWish': 'Mostrar también cómo lo quieres',
  'apart.end.shut': 'Queda oculta',
  'apart.end.isShown': 'Se mostrará',
  'apart.end.none': 'Aún no has elegido nada: {name} no verá ninguna de tus respuestas.',
  'apart.end.some':
    'Se {shown, plural, one {mostrará # respuesta} other {mostrarán # respuestas}} de {all} a {name}.',
  'apart.end.wish': 'Cómo lo quieres',
  'apart.end.lock': 'Cerrarla',
  'apart.lock.title': '¿Cerrar tu parte?',
  'apart.lock.laptop':
    'Es definitivo: a partir de aquí nadie puede cambiarla. La página no se la muestra a ninguno de los dos hasta que abráis las dos partes a la vez.',
  'apart.lock.files':
    'Es definitivo: a partir de aquí nadie puede cambiarla. Cuando las dos partes estén cerradas y tu archivo se haya abierto, la lee {name}.',
  'apart.lock.nothing':
    'No has elegido nada que mostrar: {name} verá que has respondido, y ninguna de tus palabras.',
  'apart.lock.shut':
    'Lo oculto se borra aquí al cerrar. Guarda antes la hoja entera como texto si quieres conservarla.',
  'apart.lock.saved': 'Guardada como {path}. Quien tenga este archivo puede leerla.',
  'apart.unshown': 'Lo que no muestras',
  'apart.unshown.guard': 'Protegerlo con una contraseña mía',
  'apart.unshown.guard.text':
    'La contraseña no se guarda en ningún sitio. Con ella te llevas la hoja entera al final de la reunión; entonces lo que no mostraste se borra aquí. Si la olvidas, nadie puede ayudar: lo que no mostraste se pierde, y lo que muestras queda. Si antes paraste sin contraseña, una copia hecha entonces todavía se puede leer.',
  'apart.unshown.delete': 'Borrarlo al cerrar',
  'apart.unshown.delete.text':
    'Desaparece en el acto y nadie puede recuperarlo; solo si antes paraste sin contraseña, una copia hecha entonces puede conservarlo aún. Para conservarlo tú, guarda antes la hoja entera en algo que te lleves.',
  'passphrase.own': 'Tu contraseña',
  'passphrase.again': 'La misma otra vez',
  'passphrase.show': 'Mostrar lo que escribo',
  'passphrase.short': '{count} letras o más: unas cuatro palabras.',
  'passphrase.other': 'Las dos no son iguales.',
  'apart.lock.not': 'Todavía no',
  'apart.lock.do': 'Cerrarla ahora',
  'apart.lock.done': 'Tu parte está cerrada.',
  'apart.lock.failed': 'No se pudo cerrar ({reason}). Todo está como estaba; inténtalo otra vez.',

  'apart.entry.title': 'Elegir de una entrada',
  'apart.entry.which': 'Qué entrada',
  'apart.entry.none':
    'Ninguna entrada tuya responde todavía a estas preguntas. Respóndelas de nuevo para esta reunión.',
  'apart.entry.text':
    'Solo lo que abras aquí se copia para {name}. La entrada se queda como está, solo en tu diario.',

  'handed.title': 'Tu parte',
  'handed.hello': 'Hola, {name}: esta hoja es tuya.',
  'handed.hello.blank': 'Hola: esta hoja es tuya.',
  'handed.lead':
    '{lead} te ha pasado este portátil para que respondas {count, plural, one {# pregunta} other {# preguntas}} sobre tu propio trabajo, en {minutes, plural, one {# minuto} other {unos # minutos}}, y responde las mismas preguntas sobre lo que ha visto.',
  'handed.see':
    '{lead} no ve nada mientras escribes. Cuando ambos hayáis cerrado vuestras respuestas, las abrís juntos, y la página muestra entonces a {lead} solo lo que tú elijas, respuesta por respuesta.',
  'handed.shut': 'El diario de {lead} queda cerrado mientras estás aquí.',
  'handed.begin': 'Empezar',
  'handed.goOn': 'Seguir donde lo dejaste',
  'handed.stopped': 'Dejado por ahora',
  'handed.stopped.text':
    'Has respondido {answered} de {asked}. Lo que escribiste queda guardado aparte cuando devuelves el portátil, y te espera.',
  'handed.protect': 'Proteger lo que he escrito hasta ahora',
  'handed.protect.not':
    'Sin contraseña, quien vuelva a pasar el portátil llega a lo que escribiste, y las copias de este diario que se hagan entretanto lo conservan, con la llave al lado.',
  'handed.protect.text':
    'Para seguir necesitarás la contraseña. Nadie más la tiene; si la olvidas, empiezas de nuevo.',
  'handed.guarded':
    'Lo que escribiste hasta ahora está cerrado con tu contraseña: {answered} de {asked} respondidas.',
  'handed.open': 'Abrirlo y seguir',
  'handed.open.passphrase':
    'No es la contraseña con la que se cerró. No ha cambiado nada; inténtalo otra vez.',
  'handed.open.damaged':
    'Lo que escribiste ya no se puede leer: se dañó en este equipo y ninguna contraseña lo abre. Se dejó como está.',
  'handed.open.failed': 'No se pudo abrir ({reason}). No ha cambiado nada; inténtalo otra vez.',
  'handed.anew': '¿La has olvidado? Empezar de nuevo',
  'handed.anew.title': '¿Empezar de nuevo?',
  'handed.anew.text': 'Lo que escribiste hasta ahora se borra, y nadie puede recuperarlo.',
  'handed.anew.not': 'Conservarlo',
  'handed.anew.do': 'Borrarlo y empezar de nuevo',
  'handed.curtain':
    'Lo que elijas mostrar queda tras una cortina hasta que abráis las dos partes, y una cortina no es una caja fuerte: su llave está al lado. Lo que no muestres lo proteges al cerrar con una contraseña tuya, o haces que se borre. Huellas de lo que escribes pueden quedar un tiempo en el disco de este equipo.',
  'handed.locked': 'Tu parte está cerrada',
  'handed.locked.text':
    'Eso es todo. La página no muestra nada de ella a {lead} antes de que se abran las dos partes.',
  'handed.locked.guarded':
    'Guarda bien tu contraseña: con ella te puedes llevar al final de la reunión lo que no mostraste.',
  'handed.back': 'Devolvérselo a {lead}',
  'handed.back.failed':
    'No se pudo devolver el portátil ({reason}). Tus palabras siguen aquí; inténtalo otra vez.',
  'handed.someone': 'quien te dirige',
  'handed.gone': 'La reunión para la que era esto ya no se puede leer. Devuelve el portátil.',
}
