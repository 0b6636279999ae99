/** What the rules for the library's words say in each language the app speaks. */

import { library as english, type Library } from '../../renderer/content/english.ts'
import { libraryIn } from '../../renderer/content/index.ts'
import { languages, type Language } from '../../renderer/core/language.ts'

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
  /** Words for counting, which have no place in a level about one case. */
  readonly counting: RegExp
  /** A question, opened and closed as the language does. */
  readonly question: RegExp
  /** How the second prompt of an item about one event begins. */
  readonly nextTime: RegExp
  /** Words for other times, which have no place in what is asked about one event. */
  readonly otherTimes: RegExp
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
  counting: /\b(of four|of five|all of that|both of these|in none of)\b/i,
  question: /[^¿]\?$/,
  nextTime: /^Next time\b/,
  otherTimes: /\b(this week|the last time|of five|of four|usually|each time|your last)\b/i,
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
  counting: /\b(de cada|de cinco|de cuatro|todo eso|ambas cosas|en ninguna?)\b/i,
  question: /¿[^¿?]+\?$/,
  nextTime: /^La próxima vez\b/,
  otherTimes: /\b(esta semana|la última vez|de cada cinco|suele|cada vez|tu últim[ao])\b/i,
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
