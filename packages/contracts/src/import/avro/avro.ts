import type { LogicalType } from '@mesh/core'
import { importFailed } from '../../errors.ts'
import type { SchemaItem, SchemaObject, SchemaProperty } from '../../odcs/schema.ts'
import { maxImportDepth } from '../import-limits.ts'
import type { ImportContext, Importer } from '../importer.ts'
import { isTree, list, own, readValue, type Tree, word } from '../tree.ts'
import { typeFields } from '../type-fields.ts'

/**
 * Avro: each record at the top is a table; named types are resolved. Source: https://avro.apache.org/docs/1.12.0/specification/
 */
export const avro: Importer = {
  format: 'avro',
  read: ([text = ''], context) => {
    const value = readValue(text, 'avro', context.options.file)
    const scope: AvroScope = { named: new Map(), context, trail: [], namespace: '' }
    const tops = (Array.isArray(value) ? value : [value]).filter(isTree)
    const records = tops.filter((each) => own(each, 'type') === 'record')
    const [first] = records
    if (first === undefined) throw importFailed('avro', 'There is no record at its top.')
    for (const each of tops) collect(each, '', scope.named, 0)
    const domain = word(first, 'namespace')
    return {
      ...(domain !== undefined && { domain }),
      schema: records.map((record, index): SchemaObject => {
        const pointer = Array.isArray(value) ? `/${index}` : ''
        const doc = word(record, 'doc')
        return {
          name: (word(record, 'name') ?? 'rows').split('.').at(-1) ?? 'rows',
          ...(doc !== undefined && { description: doc }),
          properties: fieldsOf(record, pointer, { ...scope, trail: [record], namespace: domain ?? '' }),
        }
      }),
    }
  },
}

interface AvroScope {
  readonly named: Map<string, Tree>
  readonly context: ImportContext
  /** The records around. */
  readonly trail: readonly Tree[]
  readonly namespace: string
}

/** Knows every named type by its full name. */
function collect(schema: unknown, namespace: string, named: Map<string, Tree>, depth: number): void {
  if (depth > 4 * maxImportDepth) return
  if (Array.isArray(schema)) for (const each of schema) collect(each, namespace, named, depth + 1)
  if (!isTree(schema)) return
  const inner = word(schema, 'namespace') ?? namespace
  const name = word(schema, 'name')
  if (name !== undefined && typeof own(schema, 'type') === 'string')
    named.set(name.includes('.') || inner === '' ? name : `${inner}.${name}`, schema)
  for (const key of ['type', 'items', 'values']) collect(own(schema, key), inner, named, depth + 1)
  for (const field of list(schema, 'fields'))
    if (isTree(field)) collect(own(field, 'type'), inner, named, depth + 1)
}

function fieldsOf(record: Tree, pointer: string, scope: AvroScope): readonly SchemaProperty[] {
  return list(record, 'fields').flatMap((field, index) => {
    const at = `${pointer}/fields/${index}`
    const name = isTree(field) ? word(field, 'name') : undefined
    if (!isTree(field) || name === undefined) {
      scope.context.report('A field without a name is left out', { pointer: at })
      return []
    }
    const doc = word(field, 'doc')
    const fallback = own(field, 'default')
    const aliases = list(field, 'aliases').filter((each) => typeof each === 'string')
    if (own(field, 'order') !== undefined)
      scope.context.report('order is not kept', { pointer: `${at}/order` }, 'info')
    return [
      {
        name,
        ...typeOf(own(field, 'type'), `${at}/type`, scope),
        ...(doc !== undefined && { description: doc }),
        ...(aliases.length > 0 && { synonyms: aliases.map((synonym) => ({ synonym })) }),
        ...(fallback !== undefined &&
          fallback !== null && {
            customProperties: [{ property: 'default', value: fallback, vendor: 'mesh' }],
          }),
      },
    ]
  })
}

/** A type with `required`, for only a union with null takes null. */
function typeOf(schema: unknown, pointer: string, scope: AvroScope): SchemaItem {
  scope.context.count()
  if (Array.isArray(schema)) {
    const values = schema.filter((each) => each !== 'null')
    const nullable = values.length < schema.length
    if (values.length === 1) {
      const { required: _, ...item } = typeOf(values[0], pointer, scope)
      return { ...item, ...(!nullable && { required: true }) }
    }
    scope.context.report(`A union of ${values.length} types is a value of any type`, { pointer })
    return { physicalType: 'VARIANT', ...(!nullable && { required: true }) }
  }
  return { ...itemOf(schema, pointer, scope), required: true }
}

function itemOf(schema: unknown, pointer: string, scope: AvroScope): SchemaItem {
  if (typeof schema === 'string') {
    const simple = primitives.get(schema)
    if (simple !== undefined) return typeFields(simple)
    const named = scope.named.get(`${scope.namespace}.${schema}`) ?? scope.named.get(schema)
    if (named !== undefined) return itemOf(named, pointer, scope)
    scope.context.report(`There is no type ${JSON.stringify(schema)}`, { pointer })
    return { physicalType: 'VARIANT' }
  }
  if (!isTree(schema)) return { physicalType: 'VARIANT' }
  const type = own(schema, 'type')
  const namespace = word(schema, 'namespace') ?? scope.namespace
  const logical = logicalOf(schema)
  if (logical !== undefined) return typeFields(logical)
  switch (type) {
    case 'record':
    case 'error':
      if (scope.trail.includes(schema) || scope.trail.length > maxImportDepth) {
        scope.context.report(
          `Record ${word(schema, 'name') ?? ''} contains itself; the inner one is a value of any type`,
          { pointer },
        )
        return { physicalType: 'VARIANT' }
      }
      return {
        logicalType: 'object',
        properties: fieldsOf(schema, pointer, { ...scope, namespace, trail: [...scope.trail, schema] }),
      }
    case 'enum':
      return {
        logicalType: 'string',
        enum: list(schema, 'symbols').flatMap((value) => (typeof value === 'string' ? [{ value }] : [])),
      }
    case 'array':
      return deeper(schema, pointer, scope, (inner) => ({
        logicalType: 'array',
        items: typeOf(own(schema, 'items'), `${pointer}/items`, inner),
      }))
    case 'map':
      return deeper(schema, pointer, scope, (inner) => ({
        logicalType: 'map',
        map: {
          key: { logicalType: 'string', required: true },
          value: typeOf(own(schema, 'values'), `${pointer}/values`, inner),
        },
      }))
    case 'fixed': {
      const size = own(schema, 'size')
      return typeFields({ kind: 'binary', ...(typeof size === 'number' && { maxLength: size }) })
    }
    default:
      if (word(schema, 'logicalType') !== undefined)
        scope.context.report(
          `The logical type ${word(schema, 'logicalType')} is not kept`,
          { pointer },
          'info',
        )
      return type === undefined ? { physicalType: 'VARIANT' } : itemOf(type, `${pointer}/type`, scope)
  }
}

/** One level further down, where there is one left. */
function deeper(
  schema: Tree,
  pointer: string,
  scope: AvroScope,
  read: (scope: AvroScope) => SchemaItem,
): SchemaItem {
  if (scope.trail.length <= maxImportDepth) return read({ ...scope, trail: [...scope.trail, schema] })
  scope.context.report(`Types are more than ${maxImportDepth} levels deep; what is below is left out`, {
    pointer,
  })
  return { physicalType: 'VARIANT' }
}

const primitives = new Map<string, LogicalType>([
  ['string', { kind: 'string' }],
  ['int', { kind: 'integer', precision: 9 }],
  ['long', { kind: 'integer', precision: 18 }],
  ['float', { kind: 'number' }],
  ['double', { kind: 'number' }],
  ['boolean', { kind: 'boolean' }],
  ['bytes', { kind: 'binary' }],
])

function logicalOf(schema: Tree): LogicalType | undefined {
  const precision = own(schema, 'precision')
  const scale = own(schema, 'scale') ?? 0
  switch (word(schema, 'logicalType')) {
    case 'decimal':
      if (typeof precision !== 'number' || typeof scale !== 'number' || precision > 38) return undefined
      return scale === 0 ? { kind: 'integer', precision } : { kind: 'number', precision, scale }
    case 'date':
      return { kind: 'date' }
    case 'time-millis':
    case 'time-micros':
      return { kind: 'time' }
    case 'timestamp-millis':
    case 'timestamp-micros':
    case 'timestamp-nanos':
      return { kind: 'timestamp', zone: 'tz' }
    case 'local-timestamp-millis':
    case 'local-timestamp-micros':
    case 'local-timestamp-nanos':
      return { kind: 'timestamp', zone: 'ntz' }
    default:
      return undefined
  }
}
