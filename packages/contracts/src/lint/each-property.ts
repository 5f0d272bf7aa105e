import type { Contract } from '../odcs/contract.ts'
import type { QualityRule } from '../odcs/quality.ts'
import type { SchemaItem, SchemaObject } from '../odcs/schema.ts'

/** A property at any depth, and where it is. */
export interface PlacedProperty {
  readonly property: SchemaItem
  readonly pointer: string
  readonly table: SchemaObject
}

/** Every property of every table: columns, then the fields, items, keys and values inside them. */
export function* eachProperty(contract: Contract): Generator<PlacedProperty> {
  for (const [index, table] of (contract.schema ?? []).entries())
    for (const [at, property] of (table.properties ?? []).entries())
      yield* within({ property, pointer: `/schema/${index}/properties/${at}`, table })
}

function* within(placed: PlacedProperty): Generator<PlacedProperty> {
  yield placed
  const { property, pointer, table } = placed
  for (const [index, each] of (property.properties ?? []).entries())
    yield* within({ property: each, pointer: `${pointer}/properties/${index}`, table })
  if (property.items) yield* within({ property: property.items, pointer: `${pointer}/items`, table })
  if (property.map?.key) yield* within({ property: property.map.key, pointer: `${pointer}/map/key`, table })
  if (property.map?.value)
    yield* within({ property: property.map.value, pointer: `${pointer}/map/value`, table })
}

/** A quality rule, where it is, and whether a table or a property carries it. */
export interface PlacedRule {
  readonly rule: QualityRule
  readonly pointer: string
  readonly level: 'table' | 'property'
}

/** Every quality rule of a contract. */
export function* eachQualityRule(contract: Contract): Generator<PlacedRule> {
  for (const [index, { quality = [] }] of (contract.schema ?? []).entries())
    for (const [at, rule] of quality.entries())
      yield { rule, pointer: `/schema/${index}/quality/${at}`, level: 'table' }
  for (const { property, pointer } of eachProperty(contract))
    for (const [at, rule] of (property.quality ?? []).entries())
      yield { rule, pointer: `${pointer}/quality/${at}`, level: 'property' }
}
