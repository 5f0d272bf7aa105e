import type { QualifiedName } from '@mesh/core'

/** Whether two names can mean one table: every part that both have is the same. */
export function sameDataset(left: QualifiedName, right: QualifiedName): boolean {
  const agree = (one: string | undefined, other: string | undefined) =>
    one === undefined || other === undefined || one === other
  return left.name === right.name && agree(left.schema, right.schema) && agree(left.database, right.database)
}
