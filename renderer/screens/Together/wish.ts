/** Puts into words what someone wants. */

import type { SideAnswer } from '../../core/side.ts'
import { t } from '../../locales/index.ts'

/** What is wanted, with its level where one was chosen; empty where nothing was said. */
export function wishWords({ wish, levels }: Pick<SideAnswer, 'wish' | 'levels'>, agent: string): string {
  const text = wish?.text.trim() ?? ''
  const level = wish?.level
  // A level alone speaks in its own words.
  if (typeof level === 'number')
    return t('exchange.wish.level', { level, text: text === '' ? (levels[level - 1] ?? '') : text })
  return text === '' ? '' : t('together.wish', { agent, text })
}
