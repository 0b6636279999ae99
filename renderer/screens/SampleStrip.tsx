/** The strip that marks the sample journal in every room, with the one click that takes it away. */

import { t } from '../locales/index.ts'
import { leaveSample } from '../store/sample-journal.ts'
import { Button } from '../ui/Button.tsx'
import style from './SampleStrip.module.css'

/** Said in words, also on paper. */
export function SampleStrip() {
  const leave = () =>
    leaveSample().finally(() => {
      window.location.hash = ''
      window.location.reload()
    })
  return (
    <div className={style['strip']} role="note">
      <p>{t('sample.strip')}</p>
      <Button small className="no-print" onClick={() => void leave()}>
        {t('sample.leave')}
      </Button>
    </div>
  )
}
