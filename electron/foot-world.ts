/** The world of scripts, apart from the page's own, in which the typeface of a printed page's foot is made ready. */

/** Its number; the page's scripts are in another and can't reach it. */
export const FOOT_WORLD = 1001

/** What that world may load: a typeface that the shell hands it as data, and nothing else. */
export const FOOT_RULES = "default-src 'none'; font-src data:"
