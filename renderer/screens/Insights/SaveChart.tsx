/** What a chart wears to be saved as a picture, and to be copied as one or as numbers. */

import { type RefObject, useState } from 'react'
import { bridge } from '../../bridge.ts'
import { useToday } from '../../clock.ts'
import { sayWholeDay, t } from '../../locales/index.ts'
import { Button } from '../../ui/Button.tsx'
import { pictureOf, pngOf } from '../../ui/picture/picture.ts'
import style from './Insights.module.css'
import { type Numbers, tabbed } from './numbers.ts'

interface SaveChartProps {
  /** The chart on the page; null while the numbers stand as a table, which leaves the numbers to copy. */
  readonly chart: RefObject<HTMLElement | null> | null
  /** What it shows: the heading of the picture, and the name of its file. */
  readonly title: string
  /** The numbers of its table. */
  readonly numbers: () => Numbers
}

/**
 * A quiet line under a chart that opens into what can be done with it. To wear it: put a `ref` on the element around
 * the chart (HTML, SVG or both) and its sentences, and this after it, or in it: `details` are not drawn. The picture is
 * that element at a fixed width on light paper, under `title` (see `pictureOf`). What is of no use on paper gets the
 * class `no-picture`; a drawing's `aria-label` and all words go into the picture's description.
 */
export function SaveChart({ chart, title, numbers }: SaveChartProps) {
  const today = useToday()
  const [said, setSaid] = useState('')
  const drawn = async () => {
    const part = chart?.current
    if (!part) throw new Error('not drawn')
    return pictureOf(part, title)
  }
  const save = async (kind: 'png' | 'svg') => {
    const picture = await drawn()
    const saved = await bridge.savePicture(
      `${t('entry.title', { name: plain(title), day: sayWholeDay(today) })}.${kind}`,
      kind === 'svg'
        ? { kind, text: picture.svg }
        : { kind, bytes: new Uint8Array(await (await pngOf(picture)).arrayBuffer()) },
    )
    if (saved.kind === 'failed') return t('insights.save.failed', { reason: saved.reason })
    return saved.kind === 'saved' ? t('insights.save.done', { path: saved.path }) : ''
  }
  const copy = async () => {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': drawn().then(pngOf) })])
    return t('insights.save.copied')
  }
  const copyNumbers = async () => {
    await navigator.clipboard.writeText(tabbed(numbers()))
    return t('insights.save.numbersCopied')
  }
  const does = (work: () => Promise<string>, failed: 'failed' | 'copyFailed') => () => {
    setSaid('')
    work().then(setSaid, (error: unknown) =>
      setSaid(
        t(`insights.save.${failed}`, { reason: error instanceof Error ? error.message : String(error) }),
      ),
    )
  }
  return (
    <details className={`${style['how']} ${style['saving']} no-print`}>
      <summary>{t('insights.save')}</summary>
      <div className={`row ${style['save']}`}>
        {chart !== null && (
          <>
            <Button small onClick={does(() => save('png'), 'failed')}>
              {t('insights.save.png')}
            </Button>
            <Button small onClick={does(() => save('svg'), 'failed')}>
              {t('insights.save.svg')}
            </Button>
            <Button small onClick={does(copy, 'copyFailed')}>
              {t('insights.save.copy')}
            </Button>
          </>
        )}
        <Button small onClick={does(copyNumbers, 'copyFailed')}>
          {t('insights.save.numbers')}
        </Button>
      </div>
      <output className="path">{said}</output>
    </details>
  )
}

/** Words that every file system takes in a name: without the signs that mean something in a path. */
const plain = (words: string): string =>
  words
    .replace(/[\p{Cc}\p{Cs}/\\:*?"<>|]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .slice(0, 80)
    .trim()
