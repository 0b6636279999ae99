/** An agent's whole half as plain text that any program opens. */

import type { Side, SideAnswer } from '../../core/side.ts'
import { t } from '../../locales/index.ts'
import { choiceWord } from '../Reflect/levels.ts'
import { wishWords } from './wish.ts'

/** The level with its words; empty where none was given. */
function levelWords({ choice, levels }: SideAnswer): string {
  if (typeof choice !== 'number') return choiceWord(choice, 'is')
  return t('together.half.level', { level: choice, words: levels[choice - 1] ?? '' })
}

/** Every answer under its question, as Markdown. */
export function halfText({ auditName, author, day, answers }: Side): string {
  const parts = answers.map((one) => [
    `## ${one.label}`,
    one.now,
    one.text,
    levelWords(one),
    wishWords(one, author),
  ])
  const paragraphs = [`# ${auditName}, ${day}`, ...parts.flat()]
  return `${paragraphs.filter((text) => text.trim() !== '').join('\n\n')}\n`
}
