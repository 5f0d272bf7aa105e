import type { EnumValue } from '../../odcs/enum-value.ts'
import type { LogicalTypeOptions } from '../../odcs/logical-type.ts'
import type { SchemaItem, SchemaProperty } from '../../odcs/schema.ts'
import { maxImportDepth } from '../import-limits.ts'
import type { ImportContext } from '../importer.ts'
import { isTree, list, own, type Tree, word } from '../tree.ts'
import { typeFields } from '../type-fields.ts'
import { resolveReference } from './resolve-schema.ts'

/** Where a schema stands. */
export interface SchemaPlace {
  readonly root: Tree
  readonly pointer: string
  readonly depth: number
  /** The references that lead here. */
  readonly trail: readonly string[]
  readonly context: ImportContext
}

/** A schema as a property without its name, and whether it takes null. */
export interface ReadItem {
  readonly item: SchemaItem
  readonly nullable: boolean
}

/** Reads one schema: what it says of its values. Whatever a property cannot say is reported at its pointer. */
export function readItem(schema: unknown, place: SchemaPlace): ReadItem {
  const { context, pointer } = place
  context.count()
  if (!isTree(schema)) return { item: { physicalType: 'VARIANT' }, nullable: true }
  if (place.depth > maxImportDepth) {
    context.report(`Records are more than ${maxImportDepth} levels deep; what is below is left out`, {
      pointer,
    })
    return { item: { physicalType: 'VARIANT' }, nullable: true }
  }
  const reference = word(schema, '$ref')
  if (reference !== undefined) return followed(schema, reference, place)
  const simple = simplified(schema, place)
  if (simple !== schema) return readItem(simple, { ...place, depth: place.depth + 1 })
  const types = typesOf(schema)
  const nullable = types.includes('null') || own(schema, 'nullable') === true || types.length === 0
  const values = enumOf(schema)
  const [type = guessed(schema, values), ...others] = types.filter((each) => each !== 'null')
  if (others.length > 0)
    context.report(`Values of the types ${[type, ...others].join(', ')} are one of any type`, { pointer })
  for (const key of Object.keys(schema))
    if (unsaid.has(key)) context.report(`${key} is not kept`, { pointer: `${pointer}/${key}` })
  const item: SchemaItem = {
    ...notes(schema),
    ...(others.length > 0 ? { physicalType: 'VARIANT' } : typed(schema, type, place)),
    ...(values !== undefined && { enum: values }),
  }
  return { item, nullable }
}

/** Keywords of which a contract has no like. */
const unsaid = new Set([
  'not',
  'if',
  'patternProperties',
  'dependentRequired',
  'dependentSchemas',
  'dependencies',
  'contains',
  'prefixItems',
  'unevaluatedProperties',
  'default',
  'discriminator',
])

function followed(schema: Tree, reference: string, place: SchemaPlace): ReadItem {
  const { root, trail, pointer, context } = place
  const target = resolveReference(root, reference)
  if (target === undefined || trail.includes(reference)) {
    context.report(
      target === undefined
        ? `${JSON.stringify(reference)} is not in the document`
        : `${JSON.stringify(reference)} contains itself; the inner one is a value of any type`,
      { pointer },
    )
    return { item: { ...notes(schema), physicalType: 'VARIANT' }, nullable: true }
  }
  const found = readItem(target, { ...place, trail: [...trail, reference], depth: place.depth + 1 })
  return { ...found, item: { ...found.item, ...notes(schema) } }
}

/** Without `anyOf` of one type and null, and with `allOf` merged. The schema itself where there is nothing to do. */
function simplified(schema: Tree, { root, pointer, context, trail }: SchemaPlace): Tree {
  for (const key of ['anyOf', 'oneOf'] as const) {
    const all = list(schema, key).filter(isTree)
    if (all.length === 0) continue
    const { [key]: _, ...rest } = schema
    const values = all.filter((each) => own(each, 'type') !== 'null' && own(each, 'const') !== null)
    const [only] = values
    const hasNull = values.length < all.length
    if (only !== undefined && values.length === 1)
      return { allOf: [only], ...rest, ...(hasNull && { nullable: true }) }
    context.report(`${key} of ${values.length} schemas is a value of any type`, {
      pointer: `${pointer}/${key}`,
    })
    return rest
  }
  const parts = list(schema, 'allOf').filter(isTree)
  if (parts.length === 0) return schema
  const { allOf: _, ...rest } = schema
  return parts.reduce<Tree>((merged, part, index) => {
    const reference = word(part, '$ref')
    const target = reference === undefined ? part : resolveReference(root, reference)
    if (target === undefined || (reference !== undefined && trail.includes(reference)) || target === schema) {
      context.report(`${JSON.stringify(reference)} is not in the document, or contains itself`, {
        pointer: `${pointer}/allOf/${index}`,
      })
      return merged
    }
    return mergeSchemas(target, merged)
  }, rest)
}

/** Both at once: properties and required of both, the rest of the second first. */
function mergeSchemas(first: Tree, second: Tree): Tree {
  const properties = [own(first, 'properties'), own(second, 'properties')].filter(isTree)
  const inner = [...list(first, 'allOf'), ...list(second, 'allOf')]
  return {
    ...first,
    ...second,
    ...(properties.length > 0 && {
      properties: Object.fromEntries(properties.flatMap((each) => Object.entries(each))),
    }),
    ...((own(first, 'required') !== undefined || own(second, 'required') !== undefined) && {
      required: [...list(first, 'required'), ...list(second, 'required')],
    }),
    ...(inner.length > 0 && { allOf: inner }),
  }
}

function typesOf(schema: Tree): readonly string[] {
  const type = own(schema, 'type')
  return (Array.isArray(type) ? type : [type]).filter((each) => typeof each === 'string')
}

function guessed(schema: Tree, values: readonly EnumValue[] | undefined): string | undefined {
  if (isTree(own(schema, 'properties'))) return 'object'
  if (own(schema, 'items') !== undefined) return 'array'
  const kinds = new Set((values ?? []).filter(({ value }) => value !== null).map(({ value }) => typeof value))
  const [kind] = kinds
  return kinds.size === 1 ? kind : undefined
}

function enumOf(schema: Tree): readonly EnumValue[] | undefined {
  const constant = own(schema, 'const')
  const values = Array.isArray(own(schema, 'enum'))
    ? list(schema, 'enum')
    : constant === undefined
      ? []
      : [constant]
  const scalar = values.filter((value) => ['string', 'number', 'boolean'].includes(typeof value))
  return scalar.length === 0 ? undefined : scalar.map((value) => ({ value: value as EnumValue['value'] }))
}

const notes = (schema: Tree): SchemaItem => {
  const title = word(schema, 'title')
  const description = word(schema, 'description')
  const examples = Array.isArray(own(schema, 'examples'))
    ? list(schema, 'examples')
    : own(schema, 'example') === undefined
      ? []
      : [own(schema, 'example')]
  return {
    ...(title !== undefined && { businessName: title }),
    ...(description !== undefined && { description }),
    ...(own(schema, 'deprecated') === true && { deprecated: true }),
    ...(examples.length > 0 && { examples }),
  }
}

function typed(schema: Tree, type: string | undefined, place: SchemaPlace): SchemaItem {
  switch (type) {
    case 'string':
      return text(schema)
    case 'integer':
      return limited('integer', schema, numeric, place)
    case 'number':
      return limited('number', schema, numeric, place)
    case 'boolean':
      return { logicalType: 'boolean' }
    case 'array': {
      const items = own(schema, 'items')
      const options = pick(schema, ['minItems', 'maxItems', 'uniqueItems'])
      const head = {
        logicalType: 'array' as const,
        ...(Object.keys(options).length > 0 && { logicalTypeOptions: options }),
      }
      if (!isTree(items)) return head
      const { item, nullable } = readItem(items, below(place, 'items'))
      return { ...head, items: { ...item, ...(!nullable && { required: true }) } }
    }
    case 'object':
      return record(schema, place)
    default:
      return { physicalType: 'VARIANT' }
  }
}

function record(schema: Tree, place: SchemaPlace): SchemaItem {
  if (isTree(own(schema, 'properties')))
    return { logicalType: 'object', properties: readProperties(schema, place) }
  const values = own(schema, 'additionalProperties')
  if (!isTree(values)) return { logicalType: 'object' }
  const { item, nullable } = readItem(values, below(place, 'additionalProperties'))
  return {
    logicalType: 'map',
    map: {
      key: { logicalType: 'string', required: true },
      value: { ...item, ...(!nullable && { required: true }) },
    },
  }
}

/** The properties of an object schema, in their order. Required is what must be there and cannot be null. */
function readProperties(schema: Tree, place: SchemaPlace): readonly SchemaProperty[] {
  const properties = own(schema, 'properties')
  const required = new Set(list(schema, 'required'))
  return Object.entries(isTree(properties) ? properties : {}).map(([name, value]) => {
    const { item, nullable } = readItem(value, below(place, `properties/${escaped(name)}`))
    return { name, ...item, ...(required.has(name) && !nullable && { required: true }) }
  })
}

const escaped = (name: string) => name.replaceAll('~', '~0').replaceAll('/', '~1')

const below = (place: SchemaPlace, step: string): SchemaPlace => ({
  ...place,
  pointer: `${place.pointer}/${step}`,
  depth: place.depth + 1,
})

function text(schema: Tree): SchemaItem {
  const format = word(schema, 'format')
  if (word(schema, 'contentEncoding') !== undefined || format === 'byte' || format === 'binary')
    return { physicalType: 'BINARY' }
  if (format === 'date') return { logicalType: 'date' }
  if (format === 'time') return { logicalType: 'time' }
  if (format === 'date-time') return { logicalType: 'timestamp', logicalTypeOptions: { timezone: true } }
  const pattern = word(schema, 'pattern')
  const decimal = /^\^-\?\\d\{1,(\d+)\}\(\?:\\\.\\d\{1,(\d+)\}\)\?\$$/.exec(pattern ?? '')
  if (decimal !== null)
    return typeFields({
      kind: 'number',
      precision: Math.min(38, Number(decimal[1]) + Number(decimal[2])),
      scale: Number(decimal[2]),
    })
  const options = {
    ...pick(schema, ['minLength', 'maxLength']),
    ...(pattern !== undefined && { pattern }),
    ...(format !== undefined && { format }),
  }
  return { logicalType: 'string', ...(Object.keys(options).length > 0 && { logicalTypeOptions: options }) }
}

const numeric = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'] as const

function limited(
  logicalType: 'integer' | 'number',
  schema: Tree,
  names: typeof numeric,
  { context, pointer }: SchemaPlace,
): SchemaItem {
  const options: Record<string, unknown> = pick(schema, names)
  // Of OpenAPI 3.0 and draft-04: a flag beside the limit.
  for (const [flag, limit] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const)
    if (own(schema, flag) === true) {
      options[flag] = options[limit]
      delete options[limit]
    }
  for (const [name, value] of Object.entries(options))
    if (typeof value !== 'number') {
      context.report(`${name} is no number`, { pointer: `${pointer}/${name}` })
      delete options[name]
    }
  const format = word(schema, 'format')
  const width = { int32: 'i32', int64: 'i64', float: 'f32', double: 'f64' }[format ?? '']
  if (width !== undefined && (logicalType === 'integer') === width.startsWith('i')) options.format = width
  return {
    logicalType,
    ...(Object.keys(options).length > 0 && { logicalTypeOptions: options as LogicalTypeOptions }),
  }
}

const pick = (schema: Tree, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = own(schema, name)
      return typeof value === 'number' || value === true ? [[name, value]] : []
    }),
  )
