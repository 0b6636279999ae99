/** Reads the file that is chosen, in a worker that is there before anybody waits for it. */

import { useCallback, useEffect, useRef } from 'react'
import { Files } from '../../store/files.ts'
import { idle } from '../idle.ts'

/** Reads one whole file; see `Files.file`. */
export type ReadFile = Files['file']

/** A worker takes a tenth of a second to be there: one is started when the page has nothing else to do. */
export function useReader(): ReadFile {
  const waiting = useRef<Files | null>(null)
  useEffect(() => {
    const files = new Files()
    waiting.current = files
    void idle().then(() => {
      if (waiting.current === files) files.ready()
    })
    return () => {
      // One that reads already goes on, and ends when it is done.
      if (waiting.current === files) files.end()
      waiting.current = null
    }
  }, [])
  return useCallback(async (...asked) => {
    const files = waiting.current ?? new Files()
    waiting.current = null
    try {
      return await files.file(...asked)
    } finally {
      // It lets go of all it read; a file after this one has a worker of its own.
      files.end()
    }
  }, [])
}
