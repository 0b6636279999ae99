// Sees from within the page when it first had content, and when what it is for could first be clicked.
const { ipcRenderer } = require('electron')

/** A page's rooms and links around it are no use yet; what stands in its middle is. */
const USE = 'main button:not(:disabled), main a[href]'

/** Instants as milliseconds since 1970, on the clock that the bench reads too. */
const times = { content: undefined, usable: undefined }

function tell() {
  if (times.content !== undefined && times.usable !== undefined) ipcRenderer.send('bench-times', times)
}

new PerformanceObserver((list) => {
  const [entry] = list.getEntriesByName('first-contentful-paint')
  if (entry === undefined) return
  times.content = performance.timeOrigin + entry.startTime
  tell()
}).observe({ type: 'paint', buffered: true })

function canBeClicked() {
  return [...document.querySelectorAll(USE)].some((element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    return width > 0 && element.contains(document.elementFromPoint(left + width / 2, top + height / 2))
  })
}

function look() {
  requestAnimationFrame(() => {
    if (!canBeClicked()) return look()
    // The frame that shows it is drawn before anything else gets its turn.
    setTimeout(() => {
      times.usable = performance.timeOrigin + performance.now()
      tell()
    })
  })
}
look()
