/** The cells of a level field, from a wording's five texts. */

import type { Choice } from '../../core/answer.ts'
import { offersUnseen } from '../../core/choice.ts'
import { levelWords, type StoredWording } from '../../core/wording.ts'
import { t } from '../../locales/index.ts'
import type { LevelCell } from '../../ui/LevelField.tsx'
import { library } from '../library.ts'

/** The line above the levels of a wording: what to count, or which one case to think of. */
export function levelLead(wording: StoredWording, kind: 'level' | 'caseLevel', sheet: 'is' | 'want'): string {
  const leads = library(wording.language).levelsLead[kind]
  const { now, desired } = wording.viewpoint === 'observed' ? leads.observed : leads
  return sheet === 'is' ? now : desired
}

/** The cells for a sheet: five levels, then, of somebody else, that it was not seen, and last that none applies. */
export function levelCells(
  wording: StoredWording,
  sheet: 'is' | 'want',
): { readonly shared: string; readonly cells: readonly LevelCell[]; readonly lang: string } {
  const { shared, each } = levelWords(wording.levels)
  const five = wording.levels.map((full, at) => ({ value: String(at + 1), words: each[at] ?? full, full }))
  const none = t(sheet === 'is' ? 'walk.level.none' : 'walk.level.noWish')
  const unseen = t('choice.unseen')
  const beside = [
    ...(sheet === 'is' && offersUnseen(wording.viewpoint)
      ? [{ value: '9', words: unseen, full: unseen }]
      : []),
    { value: '0', words: none, full: none },
  ]
  return { shared, cells: [...five, ...beside], lang: wording.language }
}

/** What a choice is called where there is no number. */
export function choiceWord(choice: Choice | null, sheet: 'is' | 'want'): string {
  if (choice === 'none') return t(sheet === 'is' ? 'choice.none' : 'choice.noWish')
  return choice === 'unseen' ? t('choice.unseen') : ''
}
