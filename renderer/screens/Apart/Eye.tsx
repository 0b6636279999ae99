/** The open eye and the lock: whether something will be shown, as decoration beside words. */

/** An eye where it is shown, a lock where it stays shut. */
export function Eye({ isOpen }: { readonly isOpen: boolean }) {
  return (
    <svg
      width="20"
      height="20"
      viewBox="0 0 20 20"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinejoin="round"
    >
      {isOpen ? (
        <>
          <path d="M1.5 10C4 5.8 6.8 4.2 10 4.2s6 1.6 8.5 5.8c-2.5 4.2-5.3 5.8-8.5 5.8S4 14.2 1.5 10z" />
          <circle cx="10" cy="10" r="2.6" />
        </>
      ) : (
        <>
          <path d="M4 9h12v8H4z" />
          <path d="M6.6 9V6.2a3.4 3.4 0 0 1 6.8 0V9" />
        </>
      )}
    </svg>
  )
}
