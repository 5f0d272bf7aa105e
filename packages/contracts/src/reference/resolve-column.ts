import type { Contract } from '../odcs/contract.ts'
import type { SchemaObject, SchemaProperty } from '../odcs/schema.ts'

/** A column of a contract. */
export interface ResolvedColumn {
  readonly table: SchemaObject
  readonly column: SchemaProperty
}

/** Whether a reference points into another document. */
export const isExternalReference = (reference: string): boolean => reference.includes('#')

/**
 * The column that a reference of a relationship names: `table.column` by name, or `/schema/<id>/properties/<id>` by id (by
 * name where there is no such id). Undefined when there is none.
 */
export function resolveColumn(contract: Contract, reference: string): ResolvedColumn | undefined {
  const path = reference.includes('/')
    ? /^\/?schema\/(?<table>[^/]+)\/properties\/(?<column>[^/]+)$/.exec(reference)?.groups
    : /^(?<table>[^.]+)\.(?<column>[^.]+)$/.exec(reference)?.groups
  if (path === undefined) return undefined
  const table = find(contract.schema, path.table)
  const column = find(table?.properties, path.column)
  return table && column && { table, column }
}

function find<Each extends { readonly id?: string; readonly name: string }>(
  among: readonly Each[] | undefined,
  key: string | undefined,
): Each | undefined {
  return among?.find(({ id }) => id === key) ?? among?.find(({ name }) => name === key)
}
