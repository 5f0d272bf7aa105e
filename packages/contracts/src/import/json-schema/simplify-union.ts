import { isTree, list, own, type Tree, word } from '../tree.ts'
import { mergeSchemas } from './merge-schemas.ts'
import { referredSchema } from './referred-schema.ts'
import { enumNotes, isScalar, listedValues } from './schema-enum.ts'
import type { SchemaPlace } from './schema-place.ts'

/**
 * One schema for several: null and one other, constants, values of one type, or records, whose fields may then be absent.
 * What is lost on the way is reported; where nothing fits, it is the schema without the union.
 */
export function simplifyUnion(schema: Tree, key: 'anyOf' | 'oneOf', place: SchemaPlace): Tree {
  const { context } = place
  const pointer = `${place.pointer}/${key}`
  const { [key]: _, ...rest } = schema
  const all = list(schema, key).filter(isTree)
  const values = all.filter((each) => !isNull(each))
  const nulls = values.length < all.length ? { nullable: true } : {}
  const [only] = values
  if (only !== undefined && values.length === 1) return { allOf: [only], ...rest, ...nulls }
  const found = values
    .map((each, index) => referredSchema(each, place, `${key}/${index}`))
    .filter((each) => each !== undefined)
  if (found.length < values.length) return { ...rest, ...nulls }
  const constants = found.map(listedValues)
  if (constants.every((each) => each?.every(isScalar) === true))
    return {
      ...rest,
      ...nulls,
      enum: constants.flat(),
      [enumNotes]: Object.fromEntries(found.flatMap(notesOf)),
    }
  if (found.every((each) => isTree(own(each, 'properties')) && own(each, '$ref') === undefined)) {
    context.report(`${key} of ${found.length} records is one record with the fields of all`, { pointer })
    return mergeSchemas({ ...records(found), type: 'object' }, { ...rest, ...nulls })
  }
  const types = new Set(found.map((each) => own(each, 'type')))
  const [type] = types
  if (types.size === 1 && typeof type === 'string' && /^(?:string|integer|number|boolean)$/.test(type)) {
    context.report(`${key} of ${found.length} schemas is any ${type}`, { pointer })
    return { type, ...rest, ...nulls }
  }
  const isTyped = ['type', 'properties', 'items', 'enum', 'allOf'].some((each) => Object.hasOwn(rest, each))
  context.report(
    isTyped
      ? `${key} of ${found.length} schemas is not kept`
      : `${key} of ${found.length} schemas is a value of any type`,
    { pointer },
  )
  return { ...rest, ...nulls }
}

function isNull(schema: Tree): boolean {
  const values = listedValues(schema)
  return own(schema, 'type') === 'null' || values?.every((each) => each === null) === true
}

/** What is said of the only value of each alternative. */
function notesOf(schema: Tree): readonly (readonly [string, Tree])[] {
  const [value, ...others] = listedValues(schema) ?? []
  const label = word(schema, 'title')
  const description = word(schema, 'description')
  return others.length > 0 || (label === undefined && description === undefined)
    ? []
    : [
        [
          JSON.stringify(value),
          { ...(label !== undefined && { label }), ...(description !== undefined && { description }) },
        ],
      ]
}

/** Fields of all; one that is not the same in all of them is a value of any type, unless its constants make an enum. */
function records(all: readonly Tree[]): Tree {
  const properties = new Map<string, unknown[]>()
  for (const each of all)
    for (const [name, schema] of Object.entries(own(each, 'properties') as Tree))
      properties.set(name, [...(properties.get(name) ?? []), schema])
  const [first = {}, ...others] = all
  return {
    properties: Object.fromEntries(
      [...properties].map(([name, schemas]) => {
        const different = new Map(schemas.map((each) => [JSON.stringify(each), each]))
        return [name, different.size === 1 ? schemas[0] : { anyOf: [...different.values()] }]
      }),
    ),
    required: list(first, 'required').filter((name) =>
      others.every((each) => list(each, 'required').includes(name)),
    ),
  }
}
