import type { SchemaItem, SchemaProperty } from '../../odcs/schema.ts'
import { maxImportDepth } from '../import-limits.ts'
import type { ImportContext } from '../importer.ts'
import { isTree, list, own, type Tree, word } from '../tree.ts'
import { typeFields } from '../type-fields.ts'
import { innerNamespace, type NamedType } from './named-types.ts'
import { reportAttributes } from './report-attributes.ts'
import { logicalOf, primitives } from './simple-type.ts'

/** What reading a type needs to know. */
export interface AvroScope {
  readonly named: ReadonlyMap<string, NamedType>
  readonly context: ImportContext
  /** The schemas around. */
  readonly trail: readonly Tree[]
  readonly namespace: string
}

/** The fields of a record; attributes of other tools are custom properties. */
export function recordFields(record: Tree, pointer: string, scope: AvroScope): readonly SchemaProperty[] {
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
    const custom = [
      ...(fallback === undefined || fallback === null
        ? []
        : [{ property: 'default', value: fallback, vendor: 'mesh' }]),
      ...Object.entries(field).flatMap(([property, value]) =>
        ownWords.has(property) ? [] : [{ property, value, vendor: 'avro' }],
      ),
    ]
    return [
      {
        name,
        ...typeOf(own(field, 'type'), `${at}/type`, scope),
        ...(doc !== undefined && { description: doc }),
        ...(aliases.length > 0 && { synonyms: aliases.map((synonym) => ({ synonym })) }),
        ...(custom.length > 0 && { customProperties: custom }),
      },
    ]
  })
}

const widths: Readonly<Record<string, string | undefined>> = {
  __proto__: null as unknown as undefined,
  int: 'i32',
  long: 'i64',
  float: 'f32',
}

const ownWords = new Set(['name', 'type', 'doc', 'default', 'aliases', 'order'])

/** A type with `required`, for only a union with null takes null. */
function typeOf(schema: unknown, pointer: string, scope: AvroScope): SchemaItem {
  scope.context.count()
  if (!Array.isArray(schema)) return { ...itemOf(schema, pointer, scope), required: true }
  const values = schema.filter((each) => each !== 'null')
  const nullable = values.length < schema.length
  if (values.length === 1) {
    const { required: _, ...item } = typeOf(values[0], `${pointer}/${schema.indexOf(values[0])}`, scope)
    return { ...item, ...(!nullable && { required: true }) }
  }
  scope.context.report(`A union of ${values.length} types is a value of any type`, { pointer })
  return { physicalType: 'VARIANT', ...(!nullable && { required: true }) }
}

function itemOf(schema: unknown, pointer: string, scope: AvroScope): SchemaItem {
  const { context } = scope
  const any = (why: string): SchemaItem => {
    context.report(why, { pointer })
    return { physicalType: 'VARIANT' }
  }
  if (typeof schema === 'string') {
    const simple = primitives.get(schema)
    if (simple !== undefined)
      return {
        ...typeFields(simple),
        ...(widths[schema] && { logicalTypeOptions: { format: widths[schema] } }),
      }
    const found = scope.named.get(`${scope.namespace}.${schema}`) ?? scope.named.get(schema)
    if (found !== undefined)
      return itemOf(found.schema, found.pointer, { ...scope, namespace: found.namespace })
    return any(`There is no type ${JSON.stringify(schema)}; it is a value of any type`)
  }
  if (!isTree(schema)) return any('A type is missing; it is a value of any type')
  const type = own(schema, 'type')
  const namespace = innerNamespace(schema, scope.namespace)
  const logical = logicalOf(schema)
  reportAttributes(
    schema,
    logical === undefined ? ['namespace'] : ['namespace', 'logicalType', 'precision', 'scale'],
    pointer,
    context,
  )
  if (logical !== undefined)
    return {
      ...typeFields(logical),
      ...(word(schema, 'logicalType') === 'uuid' && { logicalTypeOptions: { format: 'uuid' } }),
    }
  const name = word(schema, 'name')
  if (name !== undefined)
    context.report(`The name ${name} of a type is not kept`, { pointer: `${pointer}/name` }, 'info')
  const doc = word(schema, 'doc')
  const notes = doc === undefined ? {} : { description: doc }
  switch (type) {
    case 'record':
    case 'error':
      if (scope.trail.includes(schema))
        return any(`Record ${name ?? ''} contains itself; the inner one is a value of any type`)
      return deeper(schema, pointer, { ...scope, namespace }, (inner) => ({
        logicalType: 'object',
        ...notes,
        properties: recordFields(schema, pointer, inner),
      }))
    case 'enum':
      return {
        logicalType: 'string',
        ...notes,
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
      if (type === undefined) return any('A type is missing; it is a value of any type')
      return deeper(schema, pointer, scope, (inner) => {
        const { required: _, ...item } = typeOf(type, `${pointer}/type`, inner)
        return item
      })
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
