import type { Contract } from '../odcs/contract.ts'
import type { ColumnReference, ColumnRow, Measured } from './column/column.ts'
import type { Table } from './table.ts'

declare const rows: unique symbol

/** A contract of which the compiler knows the rows. At run time it is the {@link Contract} and nothing more. */
export interface TypedContract<Rows> extends Contract {
  readonly [rows]?: Rows
}

/** The row of each table, by table name. */
export type RowsOf<Tables> = {
  readonly [Name in keyof Tables]: Tables[Name] extends Table<infer Columns, infer _>
    ? {
        readonly [Column in keyof Columns as ColumnRow<Columns[Column]> extends Measured | null
          ? never
          : Column]: ColumnRow<Columns[Column]>
      }
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
  [Name in keyof Tables & string]: Tables[Name] extends Table<infer Columns, infer _>
    ? `${Name}.${keyof Columns & string}`
    : never
}[keyof Tables & string]

/** The references of every column and every relationship of the tables. */
type Referenced<Tables> = {
  [Name in keyof Tables]: Tables[Name] extends Table<infer Columns, infer Relationships>
    ?
        | { [Each in keyof Columns]: Local<ColumnReference<Columns[Each]>> }[keyof Columns]
        | Local<Ends<Relationships[number]>>
    : never
}[keyof Tables]

type Ends<Relationship> = Relationship extends { readonly from: infer From; readonly to: infer To }
  ? Each<From> | Each<To>
  : never

type Each<End> = End extends readonly (infer Reference)[] ? Reference : End

/**
 * Left out: references to other documents or by `id`, and those of columns of which the compiler only knows that they are
 * columns.
 */
type Local<Reference> = string extends Reference
  ? never
  : Exclude<Reference, `${string}#${string}` | `${string}/${string}`>

/** Relationships with lists of different lengths, by their ends. */
type Uneven<Tables> = {
  [Name in keyof Tables & string]: Tables[Name] extends Table<infer _Columns, infer Relationships>
    ? UnevenEnds<Relationships[number]> extends never
      ? never
      : Name
    : never
}[keyof Tables & string]

type UnevenEnds<Relationship> = Relationship extends {
  readonly from: { readonly length: infer From extends number }
  readonly to: { readonly length: infer To extends number }
}
  ? [From, To] extends [To, From]
    ? never
    : Relationship
  : never

type Dangling<Tables> = Exclude<Referenced<Tables>, ColumnPath<Tables> | `${ColumnPath<Tables>}.${string}`>

/** Nothing when every reference names a column of the contract, else a readable error. */
export type CheckReferences<Tables> = [Dangling<Tables>] extends [never]
  ? [Uneven<Tables>] extends [never]
    ? unknown
    : {
        readonly schema: `A relationship of ${Uneven<Tables>} has more columns on one side than on the other`
      }
  : { readonly schema: `No column of this contract is called ${Dangling<Tables> & string}` }
