import type { Contract } from '../../odcs/contract.ts'
import type { SchemaItem } from '../../odcs/schema.ts'

/**
 * Whether tables and columns can be fields of an object: no name twice, none that is a whole number (JavaScript moves those to
 * the front).
 */
export function isRecordOfTables({ schema = [] }: Contract): boolean {
  return areFields(schema) && schema.every(({ properties }) => areRecords(properties))
}

function areRecords(properties: readonly SchemaItem[] = []): boolean {
  return areFields(properties) && properties.every(isRecordItem)
}

function isRecordItem({ properties, items, map }: SchemaItem): boolean {
  const nested = [...(items === undefined ? [] : [items]), ...(map === undefined ? [] : [map.key, map.value])]
  return areRecords(properties) && nested.every(isRecordItem)
}

function areFields(elements: readonly { readonly name?: string }[]): boolean {
  const names = elements.map(({ name }) => String(name))
  return new Set(names).size === names.length && !names.some((name) => /^(?:0|[1-9]\d*)$/.test(name))
}
