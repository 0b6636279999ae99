/** The addresses of the room: a report about oneself, or about a person, and its preview. */

/** Where a report is built; `about` is `self` or a person's id. */
export const reportPath = (about: string): string =>
  about === 'self' ? '/reports' : `/reports/with/${about}`

/** Where its pages are shown before they are saved. */
export const previewPath = (about: string): string => `${reportPath(about)}/preview`
