/** What the rules for the library's words say in each language the app speaks. */

import { library as english, type Library } from '../../renderer/content/english.ts'
import { libraryIn } from '../../renderer/content/index.ts'
import { languages, type Language } from '../../renderer/core/language.ts'

/** How a language speaks of a person to somebody who has seen them at work. */
export interface Seen {
  /** What is counted, in the words the levels share. */
  readonly counted: RegExp
  /** Who is asked, or who asks; a level speaks of neither. */
  readonly secondOrFirst: RegExp
  readonly first: RegExp
  readonly second: RegExp
  /** Words for a man or a woman; a person is neither before one knows. */
  readonly oneSex: RegExp
  /** Who is asked, as one who saw. */
  readonly witness: RegExp
  /** What was seen, heard, read or known; in every first prompt. */
  readonly sight: RegExp
  /** What one would be glad of; in every second prompt. */
  readonly glad: RegExp
  /** Words that judge the person or what moved them. */
  readonly judging: RegExp
}

/** A language's own form of each rule; the library's tests hold every language against all of them. */
export interface Tongue {
  readonly language: Language
  readonly library: Library
  /** The five counts of levels that rise, in each gender that the language has. */
  readonly counts: readonly (readonly string[])[]
  /** The sentence around the counts. */
  readonly counted: RegExp
  /** How a level about the last case begins: with what I did. */
  readonly deed: RegExp
  /** How it begins where it was seen of somebody: with what they did. */
  readonly deedSeen: RegExp
  /** Words for counting, which have no place in a level about one case. */
  readonly counting: RegExp
  /** A question, opened and closed as the language does. */
  readonly question: RegExp
  /** How the second prompt of an item about one event begins. */
  readonly nextTime: RegExp
  /** Words for other times, which have no place in what is asked about one event. */
  readonly otherTimes: RegExp
  readonly seen: Seen
  /** Marks of punctuation that the language has better ones for. */
  readonly wrongMarks: RegExp
  readonly says: {
    readonly grief: RegExp
    readonly skipping: RegExp
    readonly theName: RegExp
    readonly hardMoments: string
    readonly eightQuestions: RegExp
    readonly sixAndTwo: RegExp
    readonly firstDay: string
    readonly ownTheme: string
    readonly cutOff: string
    readonly stepsLacking: string
    readonly stepsClaimed: RegExp
    readonly date: (english: string) => string
  }
}

const inEnglish: Omit<Tongue, 'language' | 'library'> = {
  counts: [['at most one', 'two', 'three', 'four', 'five']],
  counted: /… of five \S+/,
  deed: /^I /,
  deedSeen: /^They /,
  counting: /\b(of four|of five|all of that|both of these|in none of)\b/i,
  question: /[^¿]\?$/,
  nextTime: /^Next time\b/,
  otherTimes: /\b(this week|the last time|of five|of four|usually|each time|your last)\b/i,
  seen: {
    counted: /… of five (?:promised )?(\p{L}+)/u,
    secondOrFirst: /\b(you|your|yours|I|me|my|mine)\b/i,
    first: /\b(I|me|my|mine)\b/i,
    second: /\b(you|your|yours)\b/i,
    oneSex: /\b(he|she|him|his|her|hers)\b/i,
    witness:
      /\b(you (last |happened to )?(saw|see|heard|read|know|knew|remember|were|can|could)|(have|did|do|would) you|(to|with|before|told|tell|if) you)\b/gi,
    sight: /\b(see|saw|seen|hear|heard|read|were there)\b/,
    glad: /\bwould you be glad\b/,
    judging: /\b(should|ought|must not|fail(ed|s)?|bad|poor|lazy|rude|wrong with|attitude|always|never)\b/i,
  },
  wrongMarks: /["'«»¿¡]/,
  says: {
    grief: /death|grief/,
    skipping: /skip|leave it out/i,
    theName: /name/,
    hardMoments: 'Hard moments',
    eightQuestions: /Eight questions/,
    sixAndTwo: /six that return each week, and two that change/,
    firstDay: 'Monday, empathy',
    ownTheme: 'The theme of this day is our own choice',
    cutOff: 'only the title and first lines of this tip are in our copy',
    stepsLacking: 'our copy lacks the steps',
    stepsClaimed: /\b(six|6)( essential)? steps\b/i,
    date: (english) => english,
  },
}

const months: Readonly<Record<string, string>> = {
  January: 'enero',
  February: 'febrero',
  December: 'diciembre',
}

const inSpanish: Omit<Tongue, 'language' | 'library'> = {
  counts: [
    ['uno o ninguno', 'dos', 'tres', 'cuatro', 'los cinco'],
    ['una o ninguna', 'dos', 'tres', 'cuatro', 'las cinco'],
  ],
  counted: /^De cada cinco .*… /,
  deed: /^(Me \p{Ll}+é|\p{Lu}\p{Ll}*[éí]|Dije)(?!\p{L})/u,
  deedSeen: /^(\p{Lu}\p{Ll}*ó|Dijo)(?!\p{L})/u,
  counting: /\b(de cada|de cinco|de cuatro|todo eso|ambas cosas|en ninguna?)\b/i,
  question: /¿[^¿?]+\?$/,
  nextTime: /^La próxima vez\b/,
  otherTimes: /\b(esta semana|la última vez|de cada cinco|suele|cada vez|tu últim[ao])\b/i,
  seen: {
    counted: /^De cada cinco (?:veces que algo )?(\p{L}+)/u,
    secondOrFirst: /(?<!\p{L})(tú|te|ti|tu|tus|contigo|yo|me|mí|mi|mis|conmigo)(?!\p{L})/iu,
    first: /(?<!\p{L})(yo|me|mí|mi|mis|conmigo)(?!\p{L})/iu,
    second: /(?<!\p{L})(tú|tu|tus|contigo|usted)(?!\p{L})/iu,
    oneSex: /(?<!\p{L})(él|ella|(el|la|un|una) agente)(?!\p{L})/iu,
    witness: /$^/g,
    sight: /(?<!\p{L})(viste|visto|oíste|oído|oyes|leíste|leído|notaste)(?!\p{L})/u,
    glad: /(?<!\p{L})te alegraría(?!\p{L})/u,
    judging: /(?<!\p{L})(debería|debió|fracas\p{L}+|perezos\p{L}+|grosero|siempre|nunca)(?!\p{L})/iu,
  },
  wrongMarks: /["'“”‘’]/,
  says: {
    grief: /muerte|duelo/,
    skipping: /saltar|sáltala/i,
    theName: /nombre/,
    hardMoments: 'Momentos difíciles',
    eightQuestions: /Ocho preguntas/,
    sixAndTwo: /seis que vuelven cada semana y dos que cambian/,
    firstDay: 'Lunes, empatía',
    ownTheme: 'El tema de este día es elección nuestra',
    cutOff: 'nuestra copia solo tiene el título y las primeras líneas de este consejo',
    stepsLacking: 'nuestra copia no tiene los pasos',
    stepsClaimed: /\b(seis|6) pasos\b/i,
    date: (english) =>
      english.replace(
        /^(\d+) (\w+) (\d+)$/,
        (_, day, month, year) => `${day} de ${months[month]} de ${year}`,
      ),
  },
}

const rules: Readonly<Record<Language, Omit<Tongue, 'language' | 'library'>>> = {
  en: inEnglish,
  es: inSpanish,
}

/** Every language with its rules; English is the one the library was written in. */
export const tongues: readonly Tongue[] = languages.map((language) => ({
  language,
  library: language === 'en' ? english : libraryIn(language),
  ...rules[language],
}))
