/** One measured number, what the package promises about it, and what the other parsers give. */
export interface Figure {
  readonly name: string
  readonly unit: string
  readonly ours: number
  /** What the package promises, in the unit. */
  readonly limit?: { readonly least: number } | { readonly most: number }
  /** By name of the parser; absent where it cannot do the work. */
  readonly rivals?: Readonly<Record<string, number>>
  /** How many times better than the best of the others ours has to be. */
  readonly leastRatio?: number
  /** Whether more is better. */
  readonly rising: boolean
}
