/** Something that is said once a while has gone by, and only if it is still there then. */

import { type ReactNode, useEffect, useState } from 'react'

/** How long it takes until it is said, in milliseconds. */
const LONG = 5000

/** See the file. */
export function Later({ children }: { readonly children: ReactNode }) {
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG)
    return () => clearTimeout(timer)
  }, [])
  return <p role="status">{isLong && children}</p>
}
