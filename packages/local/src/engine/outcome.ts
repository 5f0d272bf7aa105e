import type { ColumnBatch, LogicalType, ResultColumn } from '@mesh/core'

/** What a statement gave. */
export type Outcome = RowsOutcome | TransferOutcome

/** Rows, as they are computed. They hold the session's connection until they are read or left. */
export interface RowsOutcome {
  readonly kind: 'rows'
  readonly statement: StatementKind
  readonly columns: readonly ResultColumn[]
  readonly batches: AsyncIterable<ColumnBatch>
  /** What it did to rows of tables, when it did something. */
  readonly changed?: ChangedRows
  /** How many values are to be bound, when the statement is only described. */
  readonly placeholders?: number
}

/** How many rows a statement changed. */
export interface ChangedRows {
  readonly inserted: number
  readonly updated: number
  readonly deleted: number
}

/** A PUT or GET: the driver copies the files itself, as this says. */
export interface TransferOutcome {
  readonly kind: 'transfer'
  readonly stage: {
    /** Undefined for that of a table or user. */
    readonly name: string | undefined
    /** Its folder on this machine. */
    readonly root: string
    /** Path inside the stage, with `/`. */
    readonly path: string
  }
  readonly data: Readonly<Record<string, unknown>>
}

/** What kind of statement it was, as drivers tell rows from counts. */
export type StatementKind =
  | 'select'
  | 'insert'
  | 'update'
  | 'delete'
  | 'merge'
  | 'multiInsert'
  | 'copy'
  | 'ddl'

/** A column of a result that the engine makes up. */
export const textColumn = (name: string): ResultColumn => column(name, { kind: 'string' })

/** A whole-number column of a result that the engine makes up. */
export const countColumn = (name: string): ResultColumn => column(name, { kind: 'integer', precision: 15 })

/** A column of a result that the engine makes up. */
export const column = (name: string, type: LogicalType): ResultColumn => ({ name, type, nullable: true })

/** An outcome from rows that are there already. */
export function rowsOutcome(
  columns: readonly ResultColumn[],
  rows: readonly (readonly unknown[])[],
  statement: StatementKind = 'select',
): RowsOutcome {
  return { kind: 'rows', statement, columns, batches: oneBatch(columns, rows) }
}

async function* oneBatch(
  columns: readonly ResultColumn[],
  rows: readonly (readonly unknown[])[],
): AsyncGenerator<ColumnBatch> {
  if (rows.length === 0) return
  yield {
    columns,
    values: columns.map((_, index) => rows.map((row) => row[index] ?? null)),
    rowCount: rows.length,
  }
}

/** The outcome of a statement that changes the control plane: one row with a sentence. */
export const statusOutcome = (text: string): RowsOutcome =>
  rowsOutcome([textColumn('status')], [[text]], 'ddl')
