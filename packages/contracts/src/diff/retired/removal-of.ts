import type { DiffContext } from '../diff-context.ts'

/** Whether what is gone was announced, and whether the date has passed. */
export interface Removal {
  readonly isOver: boolean
  /** For the message: ` although it was to stay until 2026-12-31`. */
  readonly note: string
}

/** How the removal of a table, or of a column or field of it, stands to what was announced. The latest announcement counts. */
export function removalOf({ retirements, today }: DiffContext, table: string, column?: string): Removal {
  const until = retirements.findLast((each) => each.table === table && each.column === column)?.until
  if (until === undefined) return { isOver: false, note: '' }
  return until < today
    ? { isOver: true, note: `, as announced for ${until}` }
    : { isOver: false, note: ` although it was to stay until ${until}` }
}
