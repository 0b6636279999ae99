/** The marks, everywhere: a ring for how it is, a diamond for how I want it, a square for the other person. */

/** The ring of the first sheet, as decoration beside words. */
export function IsMark() {
  return (
    <svg className="mark" viewBox="0 0 16 16" aria-hidden="true">
      <circle className="mk-is" cx="8" cy="8" r="5.6" />
    </svg>
  )
}

/** The diamond of the second sheet, as decoration beside words. */
export function WantMark() {
  return (
    <svg className="mark" viewBox="0 0 16 16" aria-hidden="true">
      <path className="mk-want" d="M8 .8 15.2 8 8 15.2.8 8z" />
    </svg>
  )
}

/** The square of the other person in a one-on-one, as decoration beside words. */
export function OtherMark() {
  return (
    <svg className="mark" viewBox="0 0 16 16" aria-hidden="true">
      <rect className="mk-other" x="2.6" y="2.6" width="10.8" height="10.8" />
    </svg>
  )
}

/** What the two marks stand for, in the words given. */
export function MarksLegend({ is, want }: { readonly is: string; readonly want: string }) {
  return (
    <ul className="legend on-desk">
      <li>
        <IsMark />
        {is}
      </li>
      <li>
        <WantMark />
        {want}
      </li>
    </ul>
  )
}

/** The app's own mark: the two sheets. */
export function SheetsMark({ className }: { readonly className?: string | undefined }) {
  return (
    <svg className={className} viewBox="0 0 22 22" aria-hidden="true">
      <path
        d="M7.5 1.5h8l4.5 4.5v13.5H7.5z"
        fill="var(--paper-want)"
        stroke="var(--want)"
        strokeWidth="1.4"
        strokeLinejoin="round"
      />
      <path d="M15.5 1.5V6H20" fill="none" stroke="var(--want)" strokeWidth="1.4" strokeLinejoin="round" />
      <path
        d="M2 3.5h10.5V20.5H2z"
        fill="var(--paper-is)"
        stroke="var(--is)"
        strokeWidth="1.4"
        strokeLinejoin="round"
      />
    </svg>
  )
}
