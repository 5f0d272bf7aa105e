import type { Contract } from '../odcs/contract.ts'
import type { ColumnReference, ColumnRow } from './column/column.ts'
import type { Table } from './table.ts'

declare const rows: unique symbol

/** A contract of which the compiler knows the rows. At run time it is the {@link Contract} and nothing more. */
export interface TypedContract<Rows> extends Contract {
  readonly [rows]?: Rows
}

/** The row of each table, by table name. */
export type RowsOf<Tables> = {
  readonly [Name in keyof Tables]: Tables[Name] extends Table<infer Columns>
    ? { readonly [Column in keyof Columns]: ColumnRow<Columns[Column]> }
    : never
}

/** The names of a contract's tables: literal for {@link defineContract}, any text for a parsed document. */
export type TableName<Subject extends Contract> =
  Subject extends TypedContract<infer Rows> ? (unknown extends Rows ? string : keyof Rows & string) : string

/**
 * The row type of one table of a contract.
 *
 * NUMBER(p,0) is a number up to 15 digits and a bigint above, a decimal is text, dates and times are ISO 8601 text, a
 * variant is unknown; a column that is not required may also be null.
 */
export type InferRow<Subject extends Contract, Name extends TableName<Subject>> =
  Subject extends TypedContract<infer Rows>
    ? Name extends keyof Rows
      ? Rows[Name]
      : Readonly<Record<string, unknown>>
    : never

/** `table.column` of every column. */
type ColumnPath<Tables> = {
  [Name in keyof Tables & string]: Tables[Name] extends Table<infer Columns>
    ? `${Name}.${keyof Columns & string}`
    : never
}[keyof Tables & string]

/**
 * `table.column` of every column that a column points at. Left out: references to other documents, and those of columns of
 * which the compiler only knows that they are columns.
 */
type Referenced<Tables> = {
  [Name in keyof Tables]: Tables[Name] extends Table<infer Columns>
    ? { [Each in keyof Columns]: Local<ColumnReference<Columns[Each]>> }[keyof Columns]
    : never
}[keyof Tables]

type Local<Reference> = string extends Reference
  ? never
  : Exclude<Reference, `${string}#${string}` | `${string}/${string}`>

/** Nothing when every reference names a column of the contract, else a readable error. */
export type CheckReferences<Tables> = [Exclude<Referenced<Tables>, ColumnPath<Tables>>] extends [never]
  ? unknown
  : {
      readonly schema: `No column of this contract is called ${Exclude<Referenced<Tables>, ColumnPath<Tables>>}`
    }
