import type { SchemaItem, SchemaProperty } from '@mesh/contracts'
import { deriveCheck } from './derive-check.ts'
import type { Derived, DerivedTable } from './derived-table.ts'
import { jsonSchemaOf } from './json-schema-of.ts'
import { notChecked } from './not-checked.ts'

const options = ['minItems', 'maxItems', 'uniqueItems', 'minProperties', 'maxProperties', 'required'] as const

const structured: ReadonlySet<string> = new Set(['variant', 'object', 'array', 'map'])

/** The check of what is inside a column that holds objects, arrays or maps. */
export function deriveStructure(
  table: DerivedTable,
  property: SchemaProperty,
  column: string,
  pointer: string,
): readonly Derived[] {
  const place = placeOf(property)
  if (place === undefined) return []
  const rules = nestedRules(property, pointer)
  const stored = table.expected.find(({ name }) => name === column)?.type
  if (stored !== undefined && !structured.has(stored.kind))
    return [
      notChecked(
        'QUALITY.NESTED_UNSUPPORTED',
        'info',
        `${pointer}/${place}`,
        `What is inside ${property.name} is not checked: it is stored as ${stored.kind}.`,
      ),
      ...rules,
    ]
  return [
    deriveCheck(
      table,
      { kind: 'invalidJson', column, schema: jsonSchemaOf(property) },
      `${pointer}/${place}`,
    ),
    ...rules,
  ]
}

/** The first of what the property says about its inside. */
function placeOf({ properties, items, map, logicalTypeOptions = {} }: SchemaItem): string | undefined {
  if (properties !== undefined) return 'properties'
  if (items !== undefined) return 'items'
  if (map !== undefined) return 'map'
  const option = options.find((name) => logicalTypeOptions[name] !== undefined)
  return option && `logicalTypeOptions/${option}`
}

/** Rules inside a column have no column of their own that a metric could speak of. */
function nestedRules({ properties = [], items, map }: SchemaItem, pointer: string): readonly Derived[] {
  const inner: readonly (readonly [string, SchemaItem | undefined])[] = [
    ...properties.map((each, index) => [`properties/${index}`, each] as const),
    ['items', items],
    ['map/key', map?.key],
    ['map/value', map?.value],
  ]
  return inner.flatMap(([place, each]) => {
    if (each === undefined) return []
    const at = `${pointer}/${place}`
    const own = (['quality', 'relationships'] as const).flatMap((name) =>
      (each[name] ?? []).map((_, index) =>
        notChecked(
          'QUALITY.NESTED_UNSUPPORTED',
          'warning',
          `${at}/${name}/${index}`,
          `${each.name ?? 'An item'} is inside a column, where only its type and options are checked.`,
          'Write the rule as SQL on the table.',
        ),
      ),
    )
    return [...own, ...nestedRules(each, at)]
  })
}
