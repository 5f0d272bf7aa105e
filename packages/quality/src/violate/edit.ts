/** One change of rows, by the contract's names. Positions are those before any change. */
export type Edit =
  | {
      readonly kind: 'set'
      readonly table: string
      readonly row: number
      readonly column: string
      readonly value: unknown
    }
  | { readonly kind: 'remove'; readonly table: string; readonly row: number }
  | { readonly kind: 'add'; readonly table: string; readonly values: Readonly<Record<string, unknown>> }
