import type { SqlValue } from './sql-value.ts'

/** A compiled statement: what a compiler of a dialect made, ready to be sent. `text` holds one placeholder a bind. */
export interface SqlStatement {
  readonly kind: 'statement'
  readonly text: string
  readonly binds: readonly SqlValue[]
}
