/** A named value that the standard has no field for. */
export interface CustomProperty {
  readonly property: string
  readonly value: unknown
  readonly id?: string
  readonly description?: string
  /** Who gives the property its meaning. Properties of this SDK say `mesh`. */
  readonly vendor?: string
}
