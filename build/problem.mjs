// What a person is told when a command cannot go on: one sentence that says what to do.

/** An expected failure. Its message is shown alone, without a stack; everything else is a bug and shows one. */
export class Problem extends Error {}

/**
 * Says the system's own error codes in a sentence, where one of them is the likely reason.
 * @param {unknown} error What was thrown.
 * @param {string} folder Where it was being written.
 * @returns {Error} A Problem for a full disk or a folder that cannot be written, otherwise the error itself.
 */
export function explained(error, folder) {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new Problem(`The disk is full: make about 1 GB of room for ${folder} and run the command again.`)
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new Problem(
      `${folder} cannot be written: give yourself the right to write there and run the command again.`,
    )
  return error instanceof Error ? error : new Error(String(error))
}
