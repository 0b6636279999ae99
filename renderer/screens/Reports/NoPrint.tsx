/** Answers the menu's Print where there are no pages that it could print: by why, and not with the page of the app. */

import { useEffect, useState } from 'react'
import { printBy } from '../printing.ts'

/** See the file; nothing is said before it is asked. */
export function NoPrint({ why }: { readonly why: string }) {
  const [isAsked, setAsked] = useState(false)
  useEffect(() => printBy(() => setAsked(true)), [])
  return <output>{isAsked && why}</output>
}
