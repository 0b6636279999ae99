/** Finding: the search box of the page that is shown, or else the one of History. */

import { useEffect } from 'react'

let isAsked = false

function focusBox(): boolean {
  const box = document.querySelector<HTMLInputElement>('main input[type="search"]')
  box?.focus()
  box?.select()
  return box !== null
}

/** Puts the focus into the box; `go` leads to History where the page has none. */
export function find(go: () => void): void {
  if (focusBox()) return
  isAsked = true
  go()
}

/** For the page of History, after `usePage`: the focus goes to the box where one came to find. */
export function useFinding(): void {
  useEffect(() => {
    if (isAsked) focusBox()
    isAsked = false
  }, [])
}
