import type { Contract } from '../odcs/contract.ts'
import type { SchemaObject, SchemaProperty } from '../odcs/schema.ts'
import { pairEntries, sidesOf } from './pair-entries.ts'

/** One name for a table or a column of both versions: that of the newer one. */
export interface ColumnNames {
  /** The newer name of what a reference of the older version means; the reference itself when it means nothing here. */
  readonly before: (reference: string) => string
  /** The same for the newer version, where a reference may have been left at the older name. */
  readonly after: (reference: string) => string
  /** Whether the older version has it and the newer has not: what was promised of it is gone with it. */
  readonly isGone: (name: string) => boolean
  /** Whether only the newer version has it. */
  readonly isNew: (name: string) => boolean
}

/** The names by which references of two versions can be compared, whatever was renamed. */
export function columnNames(before: Contract, after: Contract): ColumnNames {
  const [old, next] = [new Map<string, string>(), new Map<string, string>()]
  const add = (into: Map<string, string>, keys: readonly (string | undefined)[], name: string) => {
    for (const key of keys) if (key !== undefined && !into.has(key)) into.set(key, name)
  }
  for (const table of pairEntries(tables(before), tables(after), ({ name }) => name)) {
    const tableName = (table.after ?? table.before)?.value.name ?? ''
    add(old, tableKeys(table.before?.value), tableName)
    add(next, tableKeys(table.after?.value), tableName)
    for (const column of pairEntries(
      columns(table.before?.value),
      columns(table.after?.value),
      ({ name }) => name,
    )) {
      const name = `${tableName}.${(column.after ?? column.before)?.value.name}`
      add(old, columnKeys(table.before?.value, column.before?.value), name)
      add(next, columnKeys(table.after?.value, column.after?.value), name)
    }
  }
  const find = (names: ReadonlyMap<string, string>, reference: string) =>
    names.get(reference) ?? names.get(reference.replace(/^\//, ''))
  const [oldNames, newNames] = [new Set(old.values()), new Set(next.values())]
  return {
    before: (reference) => find(old, reference) ?? reference,
    after: (reference) => find(next, reference) ?? find(old, reference) ?? reference,
    isGone: (name) => oldNames.has(name) && !newNames.has(name),
    isNew: (name) => newNames.has(name) && !oldNames.has(name),
  }
}

const tables = (contract: Contract) => sidesOf({ value: contract.schema, pointer: '' })
const columns = (table: SchemaObject | undefined) => sidesOf({ value: table?.properties, pointer: '' })

const tableKeys = (table: SchemaObject | undefined): readonly (string | undefined)[] =>
  table === undefined ? [] : [table.name, ...[table.id, table.name].map((each) => each && `schema/${each}`)]

function columnKeys(
  table: SchemaObject | undefined,
  column: SchemaProperty | undefined,
): readonly (string | undefined)[] {
  if (table === undefined || column === undefined) return []
  const { name } = column
  return [
    `${table.name}.${name}`,
    ...[table.id, table.name].flatMap((owner) =>
      [column.id, name].map((each) => owner && each && `schema/${owner}/properties/${each}`),
    ),
  ]
}
