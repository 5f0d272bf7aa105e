/** A row of plain data. */
export type DataRow = Readonly<Record<string, unknown>>

/** Rows by the contract's names of its tables; columns by the contract's names or by the stored ones. */
export type Dataset = Readonly<Record<string, readonly DataRow[]>>
