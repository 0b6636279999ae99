/** Saving a meeting file: everything that will be in it, the passphrase, and where it goes. */

import { type ReactNode, useEffect, useState } from 'react'
import { Link } from 'wouter'
import { bridge } from '../../bridge.ts'
import type { Read } from '../../core/body.ts'
import { type FileKind, meetingFileEnding, nameInFile } from '../../core/meeting-file.ts'
import { readContent } from '../../core/meeting-opening.ts'
import type { Person } from '../../core/person.ts'
import { t } from '../../locales/index.ts'
import { attempt } from '../../store/attempt.ts'
import { closingText } from '../../store/closing.ts'
import { ownSide, sendingOf, sideText } from '../../store/exchange.ts'
import { readOnce, useLive } from '../../store/live.ts'
import { closeFile } from '../../store/meeting-file.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { readMeeting } from '../OneOnOnes/MeetingPage.tsx'
import { NobodyHere } from '../OneOnOnes/NobodyHere.tsx'
import { meetingPath, calledOf } from '../OneOnOnes/words.ts'
import { usePage } from '../page.ts'
import { ClosingSheet } from './ClosingSheet.tsx'
import style from './Exchange.module.css'
import { deriveKey } from './key.ts'
import { Passphrase, phraseOf, usePassphrase } from './Passphrase.tsx'
import { SideSheet } from './SideSheet.tsx'

interface SendPageProps {
  /** The ids in the address. */
  readonly person: string
  readonly meeting: string
  readonly kind: FileKind
}

/** The page of a file of a kind for the other of a meeting. */
export function SendPage({ person, meeting, kind }: SendPageProps) {
  const read = useLive(() => readMeeting(person, meeting), [person, meeting])
  if (read === undefined) return null
  if (read === null || read === 'unread') return <NobodyHere unread={read === 'unread'} />
  return <Page person={read.person} meeting={read.meeting} kind={kind} />
}

interface PageProps {
  readonly person: Read<'person'>
  readonly meeting: Read<'meeting'>
  readonly kind: FileKind
}

/** The text that goes into the file; undefined until it is made, null where there is none. */
function useContentText({ id, revision }: Read<'meeting'>, kind: FileKind): string | null | undefined {
  const [text, setText] = useState<string | null>()
  useEffect(
    () =>
      readOnce(
        async () => (kind === 'side' ? ((await sideText(id))?.text ?? null) : closingText(id)),
        setText,
      ),
    // A meeting that changed has another closing.
    [id, revision, kind],
  )
  return text
}

function Page({ person, meeting, kind }: PageProps) {
  const name = calledOf(person.body)
  const title = t(kind === 'side' ? 'exchange.send.title' : 'exchange.closing.title', { name })
  const heading = usePage(title, `${meeting.id}/${kind}`)
  const text = useContentText(meeting, kind)
  return (
    <>
      <p className={style['where']}>
        <Link className="link" href={meetingPath(person.id, meeting.id)}>
          {t('exchange.send.back')}
        </Link>
      </p>
      <header className="head">
        <h1 className="title" ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p className="soft">{t('exchange.send.inside')}</p>
      </header>
      {text === null && <p>{t(kind === 'side' ? 'exchange.send.gone' : 'exchange.closing.gone')}</p>}
      {typeof text === 'string' && (
        <div className={style['page']}>
          <Content text={text} kind={kind} person={person.body}>
            <Save text={text} kind={kind} meeting={meeting} name={name} />
          </Content>
        </div>
      )}
    </>
  )
}

interface ContentProps {
  readonly text: string
  readonly kind: FileKind
  readonly person: Person
  /** What can be done with it. */
  readonly children: ReactNode
}

/** What is in the file, read from the very text that is closed; what no machine would take in is not saved. */
function Content({ text, kind, person, children }: ContentProps) {
  const read = readContent(kind, text)
  if (read.kind === 'refused')
    return (
      <Notice level={2} title={t('exchange.send.not')}>
        <p>{t('exchange.send.not.lead', { where: read.where })}</p>
      </Notice>
    )
  return (
    <>
      {read.kind === 'side' && <SideSheet side={read.content.side} />}
      {read.kind === 'closing' && <ClosingSheet closing={read.content.closing} person={person} />}
      <details className={style['raw']}>
        <summary>{t('exchange.send.raw')}</summary>
        <p className="note">{t('exchange.send.raw.lead', { name: calledOf(person) })}</p>
        {/* It is longer than the window is wide, and must be reached by key to be read whole. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <pre tabIndex={0} role="region" aria-label={t('exchange.send.raw')}>
          {text}
        </pre>
      </details>
      {children}
    </>
  )
}

interface SaveProps {
  readonly text: string
  readonly kind: FileKind
  readonly meeting: Read<'meeting'>
  readonly name: string
}

/** The passphrase and the button; afterwards, where the file is. */
function Save({ text, kind, meeting, name }: SaveProps) {
  const [chosen, choose] = usePassphrase()
  const [isAsked, setAsked] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const save = async () => {
    const phrase = phraseOf(chosen)
    setAsked(true)
    if (phrase === null || isBusy) return
    setBusy(true)
    setSaid(t('exchange.making'))
    const words = await attempt(async () => ({
      kind: 'said' as const,
      words: await saved(text, phrase, meeting, kind, name),
    }))
    setSaid(words.kind === 'failed' ? t('exchange.failed', { reason: words.reason }) : words.words)
    setBusy(false)
  }
  return (
    <>
      <Passphrase chosen={chosen} onChoose={choose} isAsked={isAsked} />
      <div>
        <Button kind="main" aria-disabled={isBusy} onClick={() => void save()}>
          {t('exchange.send.save')}
        </Button>
      </div>
      <output>{said}</output>
    </>
  )
}

/** Closes the text and saves it where the person says; answers what is to be said of it. */
async function saved(
  text: string,
  phrase: string,
  { id, body }: Read<'meeting'>,
  kind: FileKind,
  name: string,
): Promise<string> {
  const sending = await sendingOf(id, kind)
  if (sending === null) return t('exchange.closing.gone')
  const closed = await closeFile(sending, text, phrase, deriveKey)
  if (closed.kind === 'failed') return t('exchange.failed', { reason: closed.reason })
  const author = nameInFile((await ownSide(id))?.side.author ?? '')
  const words =
    kind === 'side'
      ? t('exchange.send.file', { name: author === '' ? 'none' : author, day: body.day })
      : t('exchange.closing.file', { day: body.day })
  const written = await bridge.saveText(`${words}${meetingFileEnding}`, closed.text)
  if (written.kind === 'saved') return t('exchange.send.saved', { path: written.path, name })
  return written.kind === 'failed' ? t('exchange.send.failed', { reason: written.reason }) : ''
}
