import type { ReferenceNeeds } from '../needs/table-needs.ts'

/** Columns whose values are drawn together: those of a reference, or a column by itself. */
export interface ColumnGroup {
  readonly columns: readonly string[]
  readonly reference?: ReferenceNeeds
  /** Other references of the same columns: their tables must have the values too. */
  readonly others: readonly ReferenceNeeds[]
}

/** The groups of some columns: references first, the widest first, each column in one group only. */
export function groupColumns(
  columns: readonly string[],
  references: readonly ReferenceNeeds[],
): readonly ColumnGroup[] {
  const groups: (ColumnGroup & { readonly others: ReferenceNeeds[] })[] = []
  const groupOf = new Map<string, (typeof groups)[number]>()
  for (const reference of references.toSorted((left, right) => right.columns.length - left.columns.length)) {
    const known = reference.columns.map((column) => groupOf.get(column)).find((group) => group !== undefined)
    if (known !== undefined) {
      known.others.push(reference)
      continue
    }
    const group = { columns: reference.columns, reference, others: [] }
    groups.push(group)
    for (const column of reference.columns) groupOf.set(column, group)
  }
  const alone = columns.filter((column) => !groupOf.has(column))
  return [...groups, ...alone.map((column) => ({ columns: [column], others: [] }))]
}
