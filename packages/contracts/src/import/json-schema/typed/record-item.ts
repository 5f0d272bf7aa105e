import type { SchemaItem, SchemaProperty } from '../../../odcs/schema.ts'
import { branch, isTree, list, own, type Tree } from '../../tree.ts'
import { escaped } from '../schema-document.ts'
import { below, type SchemaPlace } from '../schema-place.ts'
import { pickOptions } from './pick-options.ts'

/** A record of named fields, else a map of everything else that a record may hold. */
export function recordItem(schema: Tree, place: SchemaPlace): SchemaItem {
  const options = pickOptions(schema, ['minProperties', 'maxProperties'])
  const report = (key: string, severity?: 'info') => {
    if (own(schema, key) !== undefined)
      place.context.report(`${key} is not kept`, { pointer: `${place.pointer}/${key}` }, severity)
  }
  if (isTree(own(schema, 'properties'))) {
    if (own(schema, 'additionalProperties') !== false) report('additionalProperties', 'info')
    report('propertyNames')
    report('patternProperties')
    return { logicalType: 'object', ...options, properties: readProperties(schema, place) }
  }
  if (list(schema, 'required').length > 0) report('required')
  const patterns = Object.entries(branch(schema, 'patternProperties'))
  const others = own(schema, 'additionalProperties')
  const [pattern] = patterns
  if (isTree(others) && pattern === undefined)
    return mapOf(branch(schema, 'propertyNames'), others, 'additionalProperties', place)
  if (pattern !== undefined && patterns.length === 1 && !isTree(others)) {
    report('propertyNames')
    return mapOf({ pattern: pattern[0] }, pattern[1], `patternProperties/${escaped(pattern[0])}`, place)
  }
  report('patternProperties')
  report('propertyNames')
  if (isTree(others)) report('additionalProperties')
  return { logicalType: 'object', ...options }
}

function mapOf(names: Tree, values: unknown, step: string, place: SchemaPlace): SchemaItem {
  const key = place.read({ ...names, type: 'string' }, below(place, 'propertyNames'))
  const { item, nullable } = place.read(values, below(place, step))
  return {
    logicalType: 'map',
    map: { key: { ...key.item, required: true }, value: { ...item, ...(!nullable && { required: true }) } },
  }
}

/** The properties of an object schema, in their order. Required is what must be there and cannot be null. */
function readProperties(schema: Tree, place: SchemaPlace): readonly SchemaProperty[] {
  const required = new Set(list(schema, 'required'))
  const properties = branch(schema, 'properties')
  for (const name of required)
    if (typeof name === 'string' && !Object.hasOwn(properties, name))
      place.context.report(`Required ${JSON.stringify(name)} has no schema and is not kept`, {
        pointer: `${place.pointer}/required`,
      })
  return Object.entries(properties).map(([name, value]) => {
    const { item, nullable } = place.read(value, below(place, `properties/${escaped(name)}`))
    return { name, ...item, ...(required.has(name) && !nullable && { required: true }) }
  })
}
