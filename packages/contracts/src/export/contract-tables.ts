import { unknownTable } from '../errors.ts'
import type { Contract } from '../odcs/contract.ts'
import type { SchemaObject, SchemaProperty } from '../odcs/schema.ts'
import { isMeasure } from '../reference/is-measure.ts'
import type { ExportOptions } from './export-options.ts'

/** A column and its place in the contract. */
export interface PlacedColumn {
  readonly property: SchemaProperty
  readonly pointer: string
}

/** A table and its place in the contract. */
export interface PlacedTable {
  readonly table: SchemaObject
  readonly pointer: string
  /** Measures are computed and no columns. */
  readonly columns: readonly PlacedColumn[]
  readonly measures: readonly PlacedColumn[]
}

/** The tables to write. @throws CONTRACT.UNKNOWN_TABLE when one is asked for that is not there. */
export function contractTables(
  contract: Contract,
  { tables: wanted }: ExportOptions = {},
): readonly PlacedTable[] {
  const tables = (contract.schema ?? []).map((table, index) => placed(table, `/schema/${index}`))
  for (const name of wanted ?? [])
    if (!tables.some(({ table }) => table.name === name)) throw unknownTable(name, `contract ${contract.id}`)
  return wanted === undefined ? tables : tables.filter(({ table }) => wanted.includes(table.name))
}

function placed(table: SchemaObject, pointer: string): PlacedTable {
  const all = (table.properties ?? []).map((property, index) => ({
    property,
    pointer: `${pointer}/properties/${index}`,
  }))
  return {
    table,
    pointer,
    columns: all.filter(({ property }) => !isMeasure(property)),
    measures: all.filter(({ property }) => isMeasure(property)),
  }
}
