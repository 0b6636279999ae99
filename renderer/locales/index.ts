/** Turns message ids into words, days and times of the language in use; the one place that knows which that is. */

import { i18n } from '@lingui/core'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import { addDays, type Day, formattable, type Moment } from '../core/day.ts'
import { type Language, languageOf } from '../core/language.ts'
import { en, type MessageId } from './en/index.ts'
import { longerText } from './longer.ts'

export type { MessageId } from './en/index.ts'

type Compiled = ReturnType<typeof compileMessage>

/** Whether a message is what it says, with nothing to fill in and nothing that stands for something else. */
const isPlain = (message: string): boolean => !/[{}#<>'\\]/.test(message)

/** Compiles a message when it is first used, once: no build step, and no eval, which the page's policy forbids. */
function compileOnce(mapText = (text: string) => text): (message: string) => Compiled {
  const known = new Map<string, Compiled>()
  return (message) => {
    const compiled =
      known.get(message) ?? (isPlain(message) ? [mapText(message)] : compileMessage(message, mapText))
    known.set(message, compiled)
    return compiled
  }
}
i18n.setMessagesCompiler(compileOnce())

/** Draws out every word of a message, to see that the pages have room, or no more; what fills it stays as it is. */
export function drawOut(isLonger: boolean): void {
  i18n.setMessagesCompiler(compileOnce(isLonger ? longerText : undefined))
  activate(language())
}

type Catalogue = Readonly<Record<MessageId, string>>

/** The words that are there; Spanish ones come when they are first spoken, for they are a sixth of what a start has to read. */
const catalogues = new Map<Language, Catalogue>([['en', en]])
let wanted: Language = 'en'

const activate = (locale: Language): void =>
  i18n.loadAndActivate({ locale, messages: { ...catalogues.get(locale) } })
activate('en')

/** Speaks in a language from here on, at once where its words are there; whoever asked through `onLanguage` draws anew. */
export async function speak(chosen: Language): Promise<void> {
  wanted = chosen
  if (!catalogues.has(chosen)) catalogues.set(chosen, (await import('./es/index.ts')).es)
  // While the words came, another language may have been asked for.
  if (wanted === chosen && language() !== chosen) activate(chosen)
}

/** What is spoken now: another object after each change of language or words, for whoever must notice. */
export const spoken = (): object => i18n.messages

/** Calls back after each change of language or words; returns how to stop. */
export function onLanguage(changed: () => void): () => void {
  return i18n.on('change', changed)
}

/** What a message's placeholders are filled with. */
export type Values = Readonly<Record<string, string | number>>

/** A value as it survives filling: the library decodes escapes in what it has filled, also those a person wrote. */
const escaped = (value: string | number) =>
  typeof value === 'string' ? value.replaceAll('\\', '\\x5c') : value

/** The words of a message. */
export function t(id: MessageId, values: Values = {}): string {
  return i18n._(id, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, escaped(value)])))
}

/** The language in use; answers remember it. */
export const language = (): Language => languageOf(i18n.locale)

const formats = new Map<string, Intl.DateTimeFormat>()

/** The format of a shape in a locale, made once: a new one costs as much as drawing a line of a list. */
function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`
  const known = formats.get(key)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat(locale, options)
  formats.set(key, made)
  return made
}

function format(day: Day, options: Intl.DateTimeFormatOptions): string {
  return formatOf(dateLocale(), { ...options, timeZone: 'UTC' }).format(formattable(day))
}

/** English dates are written day before month, as people say them here. */
const dateLocale = (): string => (i18n.locale === 'en' ? 'en-GB' : i18n.locale)

/** A day as people say it: "19 November", with the year when it is not that of `today`. */
export function sayDay(day: Day, today: Day): string {
  return format(day, {
    day: 'numeric',
    month: 'long',
    ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
  })
}

/** A day with its year: "19 November 2026". */
export const sayWholeDay = (day: Day): string =>
  format(day, { day: 'numeric', month: 'long', year: 'numeric' })

/** A word as it begins a line; days and months are written small in Spanish. */
export const capital = (word: string): string => word.charAt(0).toLocaleUpperCase(i18n.locale) + word.slice(1)

/** A day with its weekday, to head a page: "Thursday, 19 November". */
export function sayWeekday(day: Day): string {
  const weekday = capital(format(day, { weekday: 'long' }))
  return t('day.weekday', { weekday, day: format(day, { day: 'numeric', month: 'long' }) })
}

/** A day with its weekday within a line, and with the year when it is not that of `today`: "Thursday, 19 November". */
export function sayDate(day: Day, today: Day): string {
  return t('day.weekday', { weekday: format(day, { weekday: 'long' }), day: sayDay(day, today) })
}

/** A day's month with its year: "November 2026". */
export const sayMonthOf = (day: Day): string => format(day, { month: 'long', year: 'numeric' })

/** The short name of a day's month: "Nov". */
export function sayMonth(day: Day): string {
  return format(day, { month: 'short' })
}

/** The name of a weekday, 1 for Monday to 7 for Sunday. */
export function sayWeekdayName(weekday: number): string {
  // 5 January 1970 was a Monday.
  return format(addDays('1970-01-04', weekday), { weekday: 'long' })
}

/** A moment seen from `now`: "today, 8:55", "yesterday, 17:40", "12 November, 17:40". */
export function sayWhen(at: string, now: Moment): string {
  const date = new Date(at)
  const clock = formatOf(dateLocale(), { hour: 'numeric', minute: '2-digit', timeZone: now.zone })
  const time = clock.format(date)
  const day = formatOf('sv', { dateStyle: 'short', timeZone: now.zone }).format(date)
  if (day === now.day) return t('when.today', { time })
  if (day === addDays(now.day, -1)) return t('when.yesterday', { time })
  return t('when.earlier', { day: sayDay(day, now.day), time })
}

/** Some words in a row, as people say them: "two audits, a question and a fact". */
export function sayList(words: readonly string[]): string {
  return new Intl.ListFormat(dateLocale(), { type: 'conjunction' }).format(words)
}

/** A number as it is written in the language in use, with at most so many digits after the point. */
export function sayNumber(value: number, digits: number): string {
  return new Intl.NumberFormat(dateLocale(), { maximumFractionDigits: digits }).format(value)
}

/** A file's size in words: "12 kB". */
export function saySize(bytes: number): string {
  const kilo = bytes / 1000
  const unit = kilo < 1000 ? 'kilobyte' : 'megabyte'
  // Whatever holds anything has a size; an empty file has none.
  const value = kilo < 1000 ? Math.max(Math.sign(bytes), Math.round(kilo)) : Math.round(kilo / 100) / 10
  return new Intl.NumberFormat(dateLocale(), { style: 'unit', unit }).format(value)
}
