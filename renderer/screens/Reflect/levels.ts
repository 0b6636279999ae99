/** The cells of a level field, from a wording's five texts. */

import type { Choice } from '../../core/answer.ts'
import { levelWords, type StoredWording } from '../../core/wording.ts'
import { t } from '../../locales/index.ts'
import type { LevelCell } from '../../ui/LevelField.tsx'

/** The cells for a sheet: five levels, and last the answer that none applies. */
export function levelCells(
  wording: StoredWording,
  sheet: 'is' | 'want',
): { readonly shared: string; readonly cells: readonly LevelCell[]; readonly lang: string } {
  const { shared, each } = levelWords(wording.levels)
  const five = wording.levels.map((full, at) => ({ value: String(at + 1), words: each[at] ?? full, full }))
  const none = t(sheet === 'is' ? 'walk.level.none' : 'walk.level.noWish')
  return { shared, cells: [...five, { value: '0', words: none, full: none }], lang: wording.language }
}

/** The choice a cell or a key stands for; null for any other key. */
export function choiceFor(value: string): Choice | null {
  switch (value) {
    case '1':
      return 1
    case '2':
      return 2
    case '3':
      return 3
    case '4':
      return 4
    case '5':
      return 5
    case '0':
      return 'none'
    default:
      return null
  }
}

/** The cell a choice stands in; null when nothing is chosen. */
export function cellOf(choice: Choice | null): string | null {
  if (choice === null) return null
  return typeof choice === 'number' ? String(choice) : '0'
}

/** What a choice is called where there is no number. */
export function choiceWord(choice: Choice | null, sheet: 'is' | 'want'): string {
  if (choice === 'none') return t(sheet === 'is' ? 'choice.none' : 'choice.noWish')
  return choice === 'unseen' ? t('choice.unseen') : ''
}
