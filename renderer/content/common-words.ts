/** Words so common in a language that they say nothing of an answer, as folded words of four letters or more. */

import type { Language } from '../core/language.ts'

const english =
  'about above after again against also another because been before behind being below between both cannot could didn does doing done down during each either else even ever every from further give given gives going have having here hers herself himself however into itself just keep kept know less like made make many maybe might more most much must myself neither never next none often once only other others ours ourselves over perhaps rather really said same says shall should since some something still such take than that their theirs them themselves then there therefore these they thing things think this those though through thus today together told toward towards under until upon very want wanted wants well went were what whatever when where whether which while whom whose will with within without would your yours yourself'
const spanish =
  'ademas ahora algo alguien algun alguna algunas alguno algunos ante antes aquel aquella aquello aqui aunque bajo bien cada casi como contra cosa cosas cual cuales cualquier cuando cuanto debe debia decia decir dejar desde despues dice dijo donde durante ella ellas ello ellos entonces entre eran eras eres esta estaba estaban estado estan estar estas este esto estos estoy fueron gran hablar haber habia habian hace hacen hacer hacia hago hasta hecho hizo hubo igual incluso jamas luego mejor menos menudo mientras misma mismas mismo mismos mucha muchas mucho muchos nada nadie ningun ninguna ninguno nosotros nuestra nuestro nunca otra otras otro otros para parte pero poca pocas poco pocos podia poder porque primero puede pueden puedo pues quien quienes quiere quiero quiza quizas saber sabia segun sera seria siempre sido siendo sino sobre solo somos suele suelo suya suyo tambien tampoco tanta tanto tanto tenemos tener tengo tenia tiene tienen toda todas todavia todo todos tras tuve tuvo unas unos usted ustedes vamos varias varios veces vosotros'

const words: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(english.split(' ')),
  es: new Set(spanish.split(' ')),
}

/** The common words of a language. */
export const commonWords = (language: Language): ReadonlySet<string> => words[language]
