/** The page's origin, in a file of its own for the preload script, which has nothing of Node. */

/** IndexedDB belongs to it: renaming it would lose every journal. */
export const PAGE_ORIGIN = 'app://journal'
