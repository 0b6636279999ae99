/** The questions of the Library as a list, by dimension. */

import type { Holdings, LibraryQuestion } from '../../core/library.ts'
import type { FoundIn } from '../../core/library-search.ts'
import { lineOf } from '../../core/rotation.ts'
import { t } from '../../locales/index.ts'
import { LongList } from '../../ui/LongList.tsx'
import { lineName } from './Filters.tsx'
import style from './Library.module.css'
import { forWhom, Line } from './Line.tsx'
import { heights } from './list.ts'

/** A line's height before it was measured, in pixels. */
const lineHeight = 88

interface QuestionListProps extends Pick<Holdings, 'dimensions' | 'sources'> {
  readonly questions: readonly FoundIn<LibraryQuestion>[]
}

/** Each question with its first prompt; the first of a dimension carries the dimension's heading. */
export function QuestionList({ questions, dimensions, sources }: QuestionListProps) {
  const line = (at: number) => {
    const found = questions[at]
    if (found === undefined) return null
    const { item } = found
    const shelf = lineOf(item)
    const before = questions[at - 1]
    const author = sources.find(({ key }) => key === item.source?.key)?.author
    return (
      <>
        {(before === undefined || lineOf(before.item) !== shelf) && (
          <div className={style['shelf']}>
            <h3 className="label">{lineName(dimensions, shelf)}</h3>
            <p className="note">
              {dimensions.find(({ id }) => id === shelf)?.covers ?? t('library.line.hard.covers')}
            </p>
          </div>
        )}
        <Line
          found={found}
          href={`/library/questions/${item.id}`}
          note={[
            forWhom(item.wordings),
            author === undefined ? t(`library.kind.${item.kind}`) : t('library.after', { author }),
          ].join(' · ')}
        />
      </>
    )
  }
  return (
    <LongList
      keys={questions.map(({ item }) => item.id)}
      line={line}
      lineHeight={lineHeight}
      heights={heights}
    />
  )
}
