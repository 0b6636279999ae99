/** The head of a step, where the focus goes when one arrives at it. */

interface StepHeadProps {
  readonly title: string
  readonly lead?: string
}

/** A heading, and a line under it. */
export function StepHead({ title, lead = '' }: StepHeadProps) {
  return (
    <div>
      <h2 className="section" tabIndex={-1}>
        {title}
      </h2>
      {lead !== '' && <p className="soft">{lead}</p>}
    </div>
  )
}
