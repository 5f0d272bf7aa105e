import type { ValueType } from '../rows/cell/value-type.ts'

/** The columns that a table has. */
export interface ReadColumns {
  readonly columns: readonly ActualColumn[]
  /** Whether the engine finds `ID` by the name `id`. */
  readonly ignoresCase: boolean
}

/** A column that a table has. */
export interface ActualColumn {
  readonly name: string
  readonly type: ValueType
}
