/** A room in which nothing stands yet: the blank sheet itself, one sentence, and the one button. */

import { useLocation } from 'wouter'
import { t } from '../locales/index.ts'
import { Button } from '../ui/Button.tsx'
import { Sheet } from '../ui/Sheet.tsx'
import style from './BlankRoom.module.css'

/** The blank sheet with a room's own sentence. */
export function BlankRoom({ sentence }: { readonly sentence: string }) {
  const [, navigate] = useLocation()
  return (
    <Sheet kind="is" stacked className={style['blank']}>
      <p className={style['sentence']}>{sentence}</p>
      <Button kind="main" onClick={() => navigate('/reflect')}>
        {t('history.begin')}
      </Button>
    </Sheet>
  )
}
