// Loaded before the app that is measured: tells when its page had content and could be used, on standard output.
const path = require('node:path')
const { app, ipcMain } = require('electron')

const filePath = path.join(__dirname, 'preload.cjs')

app.on('session-created', (session) => {
  // Newer runtimes know only the first, older ones only the second.
  if (session.registerPreloadScript) session.registerPreloadScript({ type: 'frame', filePath })
  else session.setPreloads([filePath])
})
ipcMain.once('bench-times', (_event, times) => {
  process.stdout.write(`${JSON.stringify({ ...times, electron: process.versions.electron })}\n`)
})
