import type { QualifiedName } from '@mesh/core'
import { lowerContract } from '../lower/lower-contract.ts'
import type { Contract } from '../odcs/contract.ts'
import type { SchemaObject } from '../odcs/schema.ts'
import type { ExportOptions } from './export-options.ts'

/** Where each table is on the platform. */
export function tableNames(
  contract: Contract,
  options: ExportOptions,
): ReadonlyMap<SchemaObject, QualifiedName> {
  const tables = contract.schema ?? []
  const bare = tables.map(({ name, physicalName }) => ({
    name,
    ...(physicalName !== undefined && { physicalName }),
  }))
  const shapes = lowerContract({ ...contract, schema: bare }, options)
  return new Map(shapes.flatMap(({ name }, index) => (tables[index] ? [[tables[index], name] as const] : [])))
}
