/** A part of the page whose code is loaded when it is first shown. */

import { type ComponentType, useLayoutEffect, useState } from 'react'

/**
 * A component that loads itself when it is first shown, and shows nothing until then. `React.lazy` would do the same
 * under a `Suspense`, but React keeps each fallback for 300 ms so that pages do not flicker, also where the code is
 * there after 20: every room would come a quarter of a second late on its first visit. What could not be loaded is
 * thrown to the boundary around it, and tried again by whoever shows it next.
 */
export function onDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null
  return function OnDemand(props: Props) {
    const [Loaded, show] = useState(() => loaded)
    const [failure, fail] = useState<{ readonly error: unknown } | null>(null)
    useLayoutEffect(() => {
      if (Loaded !== null) return
      load().then(
        (it) => {
          loaded = it
          show(() => it)
        },
        (error: unknown) => fail({ error }),
      )
    }, [Loaded])
    if (failure !== null) throw failure.error
    return Loaded === null ? null : <Loaded {...props} />
  }
}
