/** The language the app speaks: found at the first start, and changed in Settings. */

import { useClock } from '../clock.ts'
import { languages } from '../core/language.ts'
import type { Settings } from '../core/settings.ts'
import { t } from '../locales/index.ts'
import { changeSettings } from '../store/settings.ts'
import { perform } from '../store/writes.ts'
import { Choice } from '../ui/Choice.tsx'

/** Each language is named in itself, so that whoever came to the wrong one finds back. */
const choices = ['system', ...languages] as const

interface LanguageChoiceProps {
  readonly value: Settings['language']
  /** Sets the legend small, where it stands beside something else. */
  readonly quiet?: boolean
}

/** The radio group; what is chosen is spoken at once. */
export function LanguageChoice({ value, quiet = false }: LanguageChoiceProps) {
  const clock = useClock()
  return (
    <Choice
      legend={t('settings.language')}
      legendKind={quiet ? 'quiet' : 'label'}
      options={choices.map((one) => ({
        value: one,
        label: t(`language.${one}`),
        ...(one !== 'system' && { lang: one }),
      }))}
      value={value}
      onChoose={(language) => perform(() => changeSettings({ language }, clock().at))}
    />
  )
}
