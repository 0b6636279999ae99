// The module that the build makes of the licences of what is shipped (licences.mjs).

declare module 'virtual:licences' {
  /** One package, font or program, with the whole text of its licence. */
  export const licences: readonly {
    readonly name: string
    readonly version: string
    readonly licence: string
    readonly text: string
  }[]
}
