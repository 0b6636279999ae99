/** Every word the shell says, in English. */

/** Messages by where they are said; what varies is passed in. */
export const en = {
  menu: {
    file: '&File',
    edit: '&Edit',
    view: '&View',
    window: '&Window',
    help: '&Help',
    about: 'About Two Sheets',
    services: 'Services',
    hide: 'Hide Two Sheets',
    hideOthers: 'Hide Others',
    unhide: 'Show All',
    print: 'Print…',
    quit: 'Quit',
    close: 'Close Window',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    delete: 'Delete',
    selectAll: 'Select All',
    reload: 'Reload',
    resetZoom: 'Actual Size',
    zoomIn: 'Zoom In',
    zoomOut: 'Zoom Out',
    fullScreen: 'Toggle Full Screen',
    minimize: 'Minimize',
    zoom: 'Zoom',
    front: 'Bring All to Front',
    noSuggestion: 'No suggestion',
  },
  losing: {
    message: 'Some words are not stored',
    detail:
      'They are lost when the page goes. Stay, free some space on the disk or copy what you wrote, and leave when the notice on the page is gone.',
    stay: 'Stay',
    close: 'Close anyway',
    reload: 'Reload anyway',
  },
  crash: {
    message: 'The page stopped twice in a row.',
    detail: 'Every word that was stored is still there. You can show the page again or quit.',
    again: 'Show again',
    quit: 'Quit',
  },
  refusal: {
    close: 'Close',
    noRoom: {
      title: 'There is no room left for Two Sheets to open the journal safely.',
      detail: (profile: string, reason: string) =>
        `Nothing was changed. Free some space on the disk that holds ${profile}, then start again (${reason}).`,
    },
    unwritable: {
      title: 'Two Sheets cannot write in its folder.',
      detail: (profile: string, reason: string) =>
        `Nothing was changed. Make the folder ${profile} writable for you, or start with --user-data-dir=FOLDER (${reason}).`,
    },
    tooNew: {
      title: 'This journal was last opened by a newer Two Sheets.',
      detail: (theirs: string, ours: string, copy: string | undefined) =>
        `That one ran on Chromium ${theirs}, this one on ${ours}, which would erase it. Nothing was touched. Start the newer version again. ${copy === undefined ? 'There is no copy of it yet.' : `Its newest verified copy is ${copy}.`}`,
    },
    unkept: {
      title: 'Two Sheets could not put a copy of the journal aside, so it did not open it.',
      detail: (profile: string, reason: string) =>
        `Something in ${profile} needs a copy before it is opened (${reason}). Nothing was lost. Free some space or check the folder, then start again.`,
    },
  },
}

/** The shape every language has. */
export type Words = typeof en
