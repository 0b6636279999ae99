/** The words that files of entries and commitments are told in, from the catalogue in use. */

import type { Choice } from '../core/answer.ts'
import type { CsvWords } from '../core/csv.ts'
import type { MarkdownWords } from '../core/markdown.ts'
import { sayWholeDay, t } from '../locales/index.ts'
import type { Told } from '../store/told.ts'
import { library, questionById } from './library.ts'
import { choiceWord } from './Reflect/levels.ts'

/** A choice in words, a level as its number. */
const said = (choice: Choice | null): string =>
  typeof choice === 'number' ? String(choice) : choiceWord(choice, 'is')

/** The words of a table. */
export function csvWords({ entries, people }: Told): CsvWords {
  const own = new Map(
    entries.flatMap(({ answers }) => answers.map(({ question, label }) => [question, label])),
  )
  const dimensions = new Map<string, string>(library().dimensions.map(({ id, name }) => [id, name]))
  return {
    column: (column) => t(`csv.${column}`),
    dimension: (id) => dimensions.get(id) ?? '',
    role: (role) => t(`csv.role.${role}`),
    choice: (choice) => choiceWord(choice, 'is'),
    mark: (mark) => t(`walk.mark.${mark}`),
    skipped: t('csv.skipped'),
    status: (status) => t(status === 'open' ? 'csv.open' : `promise.${status}`),
    outcome: (outcome) => t(`outcome.${outcome}`),
    question: (id) => questionById(id)?.label ?? own.get(id) ?? '',
    person: (context) => people.get(context) ?? '',
  }
}

/** The words of Markdown. */
export function markdownWords(): MarkdownWords {
  return {
    is: t('first.name'),
    want: t('second.name'),
    title: ({ name, day }) => t('entry.title', { name, day: sayWholeDay(day) }),
    level: (level, meaning) => t('told.level', { level, meaning }),
    choice: (choice, sheet) => choiceWord(choice, sheet),
    mark: (mark, meaning) => t('told.mark', { mark: t(`walk.mark.${mark}`), meaning }),
    adjusted: (from, reason) =>
      reason.trim() === ''
        ? t('compare.adjusted.noReason', { blind: said(from) })
        : t('compare.adjusted', { blind: said(from), reason: reason.trim() }),
    byWhen: (day) => t('compare.by', { day: sayWholeDay(day) }),
    importance: (importance) => t(`compare.matters.${importance}`),
    skipped: t('compare.skipped'),
    unknown: t('entry.unknownQuestion'),
  }
}
