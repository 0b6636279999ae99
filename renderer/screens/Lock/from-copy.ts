/** Finds key files where the one beside the journal is damaged or gone: each copy of a locked journal holds the one of its day. */

import { bridge } from '../../bridge.ts'
import { type Envelope, envelopeText, newestOfEach } from '../../core/lock.ts'
import { envelopeAtHead, lockedHead } from '../../core/locked-copy.ts'
import { mended } from '../../store/envelope.ts'
import { lockNow, openAs, openEnvelope, tryEnvelopes } from '../../store/lock.ts'

let isTaken = false
/** The one beside the journal of which a way is damaged; the other way still opens it. */
let present: Envelope | null = null

/** The beginning of what is read at an address; '' where it can't be read. What follows it is not asked for. */
async function headAt(address: string): Promise<string> {
  try {
    const reader = (await fetch(address)).body?.pipeThrough(new TextDecoderStream()).getReader()
    let text = ''
    for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) {
      text += part.value
      if (text.length >= lockedHead) break
    }
    await reader?.cancel()
    return text
  } catch {
    return ''
  }
}

/** Every copy's in both places, newest first. */
async function inCopies(): Promise<readonly Envelope[]> {
  const visible = await bridge.visibleCopies()
  const inside = (await bridge.listCopies()).map((copy) => ({ ...copy, place: 'inside' as const }))
  const outside = visible.kind === 'there' ? visible.copies : []
  const all = [...inside, ...outside.map((copy) => ({ ...copy, place: 'folder' as const }))]
  const found: Envelope[] = []
  for (const { place, name, size } of all.toSorted((a, b) => b.madeAt.localeCompare(a.madeAt))) {
    const envelope = envelopeAtHead(await headAt(await bridge.offerCopy(place, name, size)))
    if (envelope !== null) found.push(envelope)
  }
  return found
}

/**
 * Whether the key file beside the journal may be another lock's, sound as it is: the newest copy was locked with another one.
 * The journal itself does not say whose it is before it is opened.
 */
export async function isPerhapsAnothers(): Promise<boolean> {
  const lock = lockNow()
  const newest = lock.kind === 'locked' ? (await inCopies())[0] : undefined
  return lock.kind === 'locked' && newest !== undefined && newest.store !== lock.envelope.store
}

/** Whose key files are tried: those of the lock whose key file is beside the journal, or of any lock where that is another's. */
export type Whose = 'own' | 'any'

/** Tries these from now on beside those that were found before; false where none of them can be this journal's. */
function take(found: readonly Envelope[], whose: Whose): boolean {
  const lock = lockNow()
  if (lock.kind === 'locked') present = lock.envelope
  const before = lock.kind === 'trying' ? lock.envelopes : []
  const others = newestOfEach([...found, ...before], whose === 'own' ? (present?.store ?? null) : null)
  if (found.length === 0 || others.length === 0) return false
  isTaken = true
  tryEnvelopes(present === null ? others : [present, ...others])
  return true
}

/** Tries the key files of all copies from now on; false where there is none. */
export const takeFromCopies = async (whose: Whose): Promise<boolean> => take(await inCopies(), whose)

/** Asks for a copy, or a key file, that lies elsewhere, and tries it too. False where it holds none; null where none was chosen. */
export async function takeFromFile(whose: Whose): Promise<boolean | null> {
  const chosen = await bridge.chooseFile()
  if (chosen.kind === 'cancelled') return null
  const envelope = envelopeAtHead(await headAt(chosen.address))
  return take(envelope === null ? [] : [envelope], whose)
}

/**
 * What has opened the journal takes the place of what is damaged, and nothing before. Where that can't be written the next
 * start asks again.
 */
export async function keepTaken(): Promise<void> {
  const opened = openEnvelope()
  // The one beside the journal may have opened it all the same, by its other way.
  const isOwn = opened !== null && present !== null && envelopeText(opened) === envelopeText(present)
  if (isTaken && opened !== null && !isOwn) {
    // What is sound of it is kept, where it is the same lock's.
    const isSame = present?.store === opened.store
    const envelope = present !== null && isSame ? await mended(present, opened) : opened
    if ((await bridge.keepEnvelope(envelopeText(envelope))) === undefined) openAs(envelope)
  }
  isTaken = false
}
