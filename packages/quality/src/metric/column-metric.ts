/** A metric of one column. */
export interface ColumnMetric<Kind extends string> {
  readonly kind: Kind
  readonly column: string
}
