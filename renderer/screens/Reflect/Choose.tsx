/** Where the second sheet is written for one item: choosing which. */

import { hasFirst } from '../../core/draft.ts'
import { t } from '../../locales/index.ts'
import { Choice } from '../../ui/Choice.tsx'
import { Sheet, SheetHead } from '../../ui/Sheet.tsx'
import { usePage } from '../page.ts'
import { useWalkKeys } from './keys.ts'
import { go, nextLabel, type WalkPage } from './page.ts'
import style from './Walk.module.css'
import { Turnbar, WalkFrame } from './WalkFrame.tsx'

/** The page between the sheets of a short audit. */
export function Choose(page: WalkPage) {
  const { editor, state } = page
  const draft = state.draft.body
  const heading = usePage(t('walk.title.second', { name: draft.auditName }), 'choose')
  const next = () => void go(page, 1)
  useWalkKeys({ onNext: next })
  const options = editor.written().flatMap(({ item, answer }) => {
    if (!hasFirst(answer)) return []
    return [
      {
        value: item.row,
        label: item.about?.statement ?? editor.wording(item)?.label ?? item.question,
        lang: draft.language,
      },
    ]
  })
  const choose = (chosen: string) => editor.changeDraft((held) => ({ ...held, chosen }))
  return (
    <WalkFrame editor={editor} sheet="want">
      <Sheet kind="want" stacked turning className={style['sheet']}>
        <SheetHead kind="want" level={1} title={t('walk.choose.title')} headingRef={heading} />
        <Choice
          legend={t('walk.choose.question')}
          options={options}
          value={draft.chosen}
          onChoose={choose}
          column
        />
        <Turnbar onBack={() => void go(page, -1)} onNext={next} next={nextLabel(page, true)} />
      </Sheet>
    </WalkFrame>
  )
}
