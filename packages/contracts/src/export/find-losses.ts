import type { Contract } from '../odcs/contract.ts'
import type { SchemaItem } from '../odcs/schema.ts'
import { pointerTo } from '../read/pointer.ts'
import { contractTables } from './contract-tables.ts'
import type { Coverage } from './coverage.ts'
import type { Loss } from './loss.ts'

/** Every field of the contract that a coverage does not name. */
export function findLosses(format: string, contract: Contract, coverage: Coverage): readonly Loss[] {
  const losses: Loss[] = []
  const { column, nested = column, element = nested } = coverage
  const visit = (value: object, pointer: string, says: ReadonlySet<string>, path = '') => {
    for (const [key, each] of Object.entries(value)) {
      if (each === undefined || (path === '' && structure.has(key))) continue
      const field = Array.isArray(value) ? path : path === '' ? key : `${path}.${key}`
      const place = pointerTo(pointer, key)
      if (says.has(field)) continue
      if (typeof each === 'object' && each !== null && says.has(`${field}.`)) visit(each, place, says, field)
      else losses.push(loss(format, field, place))
    }
  }
  const item = (value: SchemaItem, pointer: string, says: ReadonlySet<string>) => {
    visit(value, pointer, says)
    for (const [index, each] of (value.properties ?? []).entries())
      item(each, `${pointer}/properties/${index}`, inner)
    if (value.items) item(value.items, `${pointer}/items`, bare)
    if (value.map) {
      item(value.map.key, `${pointer}/map/key`, bare)
      item(value.map.value, `${pointer}/map/value`, bare)
    }
  }
  const outer = says(column)
  const inner = says(nested)
  const bare = says(element)
  visit(contract, '', says(coverage.contract))
  for (const { table, pointer } of contractTables(contract)) {
    visit(table, pointer, says(coverage.table))
    for (const [index, each] of (table.properties ?? []).entries())
      item(each, `${pointer}/properties/${index}`, outer)
  }
  return losses
}

/** The fields that hold the levels themselves. */
const structure = new Set(['schema', 'properties', 'items', 'map', 'apiVersion', 'kind'])

/** The names, and every prefix of a dotted name with a dot behind it. */
function says(names: readonly string[]): ReadonlySet<string> {
  const steps = names.flatMap((name) => {
    const parts = name.split('.')
    return parts.slice(1).map((_, index) => `${parts.slice(0, index + 1).join('.')}.`)
  })
  return new Set([...names, ...steps])
}

/** Fields that decide which rows are right, and what the data is worth. */
const binding =
  /^(?:required|unique|primaryKey|primaryKeyPosition|enum|enum\.value|quality|relationships|relationships\.to|logicalType|logicalTypeOptions|logicalTypeOptions\..+|physicalName|classification|slaProperties|semanticType|encryptedName)$/

function loss(format: string, field: string, pointer: string): Loss {
  return {
    pointer,
    message: `${format} has no words for ${field}`,
    severity: binding.test(field) ? 'warning' : 'info',
  }
}
