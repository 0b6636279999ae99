/** One place where copies are kept: where it is, when the last was made, how large it is, and what is wrong. */

import { bridge } from '../../bridge.ts'
import { useClock } from '../../clock.ts'
import { saySize, sayWhen, t } from '../../locales/index.ts'
import type { CopyPlace as Place } from '../../store/copying.ts'
import { Button } from '../../ui/Button.tsx'
import { causeWords } from '../cause-words.ts'
import type { PlaceNow } from '../copy-places.ts'
import style from './Settings.module.css'

interface CopyPlaceProps {
  readonly place: Place
  readonly at: PlaceNow
  readonly path: string
}

/** Its path, how many copies it holds, and the button that shows its folder. */
export function CopyPlace({ place, at, path }: CopyPlaceProps) {
  const clock = useClock()
  const name = t(`copies.${place}`)
  const whole = at.copies.reduce((sum, { size }) => sum + size, 0)
  return (
    <div className={style['place']} role="group" aria-label={name}>
      <p className={style['name']}>{name}</p>
      {path !== '' && <p className="path">{path}</p>}
      {at.failed !== null && (
        <p role="alert" className={style['alarm']}>
          {t('copies.failed', { cause: causeWords(at.failed) })}
        </p>
      )}
      {at.copies.length === 0 ? (
        <p className="soft">
          {at.failed !== null && at.last !== null
            ? t('copies.newest', { when: sayWhen(at.last, clock()) })
            : t('copies.none')}
        </p>
      ) : (
        <p>
          {t('copies.count', {
            count: at.copies.length,
            size: saySize(whole),
            when: sayWhen(at.copies[0]?.madeAt ?? '', clock()),
          })}
        </p>
      )}
      {(at.failed === null || at.copies.length > 0) && (
        <Button
          kind="quiet"
          flush
          aria-label={t('copies.showOf', { place: name })}
          onClick={() => void bridge.showCopies(place === 'inside' ? 'profile' : 'folder')}
        >
          {t('settings.copies.show')}
        </Button>
      )}
    </div>
  )
}
