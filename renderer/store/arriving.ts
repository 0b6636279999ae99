/** Takes a file in as its bytes come, and makes its letters of them while the next are on their way. */

/** All of a file. */
export interface Arrived {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Its letters; null where its bytes are not UTF-8. */
  readonly text: string | null
}

/** Some bytes as letters, the last of which may end with the bytes that come next; null where they are none. */
function lettersOf(decoder: TextDecoder, some?: Uint8Array): string | null {
  try {
    return some === undefined ? decoder.decode() : decoder.decode(some, { stream: true })
  } catch {
    return null
  }
}

/** The same bytes in one piece. */
function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/** All that a stream brings; fails as the stream does. */
export async function arrivedFrom(stream: ReadableStream<Uint8Array>): Promise<Arrived> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const parts: Uint8Array[] = []
  let text: string | null = ''
  const reader = stream.getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    parts.push(read.value)
    const more: string | null = text === null ? null : lettersOf(decoder, read.value)
    text = text === null || more === null ? null : text + more
  }
  const last = text === null ? null : lettersOf(decoder)
  return { bytes: joined(parts), text: text === null || last === null ? null : text + last }
}
