/** Every word the shell says, in English. */

/** Messages by where they are said; what varies is passed in. */
export const en = {
  menu: {
    file: '&File',
    edit: '&Edit',
    view: '&View',
    go: '&Go',
    window: '&Window',
    help: '&Help',
    about: 'About Two Sheets',
    services: 'Services',
    hide: 'Hide Two Sheets',
    hideOthers: 'Hide Others',
    unhide: 'Show All',
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
  reminder: {
    /** By which what a reminder tells of is put in a row. */
    locale: 'en-GB',
    weekly: 'your weekly reflection',
    meeting: 'a one-on-one',
    commitment: 'something you said you would do',
    planned: 'something you planned',
    body: 'It is waiting for you, whenever you are ready.',
    hour: 'In an Hour',
    tomorrow: 'Tomorrow',
    week: 'Next Week',
  },
  tray: {
    tip: 'Two Sheets',
    open: 'Open Two Sheets',
    reflect: 'Reflect Now',
    snooze: 'Put Reminders Off',
    end: 'Remind Me Again',
    quit: 'Quit',
  },
  losing: {
    message: 'Some words are not stored',
    detail:
      'They are lost when the page goes. Stay, free some space on the disk or copy what you wrote, and leave when the notice on the page is gone.',
    stay: 'Stay',
    close: 'Close anyway',
    reload: 'Reload anyway',
    lock: 'Lock anyway',
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
    undeleted: {
      title: 'Two Sheets could not finish deleting the journal, so it did not open it.',
      detail: (profile: string, reason: string) =>
        `Something still holds its files in ${profile} (${reason}). Close what may have them open, then start again: the deletion goes on by itself.`,
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
