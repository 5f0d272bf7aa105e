import type { MeshError } from '@mesh/core'
import type { DeclaredException } from './entry.ts'

/** An exception on its way to a handler. */
export interface RaisedException {
  /** The exception of a block, or the kind of one that nobody declared. */
  readonly type: DeclaredException | 'STATEMENT_ERROR' | 'EXPRESSION_ERROR'
  /** What SQLCODE, SQLSTATE and SQLERRM give. */
  readonly code: number
  readonly state: string
  readonly message: string
  /** As it stands in the error of whoever does not handle it. */
  readonly writtenCode: string
  /** Where in the text of the script it was raised. */
  readonly start: number
  /** What failed; absent for what RAISE raised. */
  readonly cause?: MeshError
}
