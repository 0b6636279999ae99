/** Waiting for work that the page does not need first. */

/** Waits until nothing else is to be done, for a moment at most. */
export const idle = () =>
  new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 3000 }))
