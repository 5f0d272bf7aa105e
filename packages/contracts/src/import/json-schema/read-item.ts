import type { EnumValue } from '../../odcs/enum-value.ts'
import type { SchemaItem } from '../../odcs/schema.ts'
import { maxImportDepth } from '../import-limits.ts'
import { branch, isTree, own, type Tree, word } from '../tree.ts'
import { reportUnkept } from './report-unkept.ts'
import { enumNotes, isScalar, listedValues } from './schema-enum.ts'
import { schemaNotes } from './schema-notes.ts'
import type { ReadItem, SchemaPlace } from './schema-place.ts'
import { simplifySchema } from './simplify-schema.ts'
import { typedItem } from './typed-item.ts'

const anything: ReadItem = { item: { physicalType: 'VARIANT' }, nullable: true }

/** Reads one schema: what it says of its values. Whatever a property cannot say is reported at its pointer. */
export function readItem(schema: unknown, around: SchemaPlace): ReadItem {
  const { context } = around
  context.count()
  if (!isTree(schema)) return anything
  const pointer = around.document.pointerOf(schema) ?? around.pointer
  const place = { ...around, pointer }
  if (place.depth > maxImportDepth) {
    context.report(`Records are more than ${maxImportDepth} levels deep; what is below is left out`, {
      pointer,
    })
    return anything
  }
  const reference = word(schema, '$ref')
  if (reference !== undefined) return followed(schema, reference, place)
  const simple = simplifySchema(schema, place)
  if (simple !== schema) return readItem(simple, { ...place, depth: place.depth + 1 })
  const types = typesOf(schema)
  const values = listedValues(schema)
  const entries = enumOf(schema, values, place)
  const listsNull = values?.includes(null) === true
  const nullable =
    own(schema, 'nullable') === true ||
    (types.includes('null') && (values === undefined || listsNull)) ||
    (types.length === 0 && (values === undefined || listsNull))
  const [type = guessed(schema, entries), ...others] = types.filter((each) => each !== 'null')
  if (others.length > 0)
    context.report(`Values of the types ${[type, ...others].join(', ')} are one of any type`, { pointer })
  reportUnkept(schema, others.length > 0 ? undefined : type, place)
  const item: SchemaItem = {
    ...schemaNotes(schema),
    ...(others.length > 0 ? { physicalType: 'VARIANT' } : typedItem(schema, type, place)),
    ...(entries !== undefined && { enum: entries }),
  }
  return { item, nullable }
}

function followed(schema: Tree, reference: string, place: SchemaPlace): ReadItem {
  const { document, trail, pointer, context } = place
  const found = document.resolve(reference)
  const own = schemaNotes(schema)
  if (found === undefined || trail.includes(found)) {
    context.report(
      found === undefined
        ? `${JSON.stringify(reference)} is not in the document; it is a value of any type`
        : `${JSON.stringify(reference)} contains itself; the inner one is a value of any type`,
      { pointer },
    )
    return { item: { ...own, ...anything.item }, nullable: true }
  }
  reportUnkept(schema, undefined, place)
  const read = readItem(found, { ...place, trail: [...trail, found], depth: place.depth + 1 })
  return {
    item: { ...read.item, ...own },
    nullable: read.nullable || Reflect.get(schema, 'nullable') === true,
  }
}

function typesOf(schema: Tree): readonly string[] {
  const type = own(schema, 'type')
  return (Array.isArray(type) ? type : [type]).filter((each) => typeof each === 'string')
}

function guessed(schema: Tree, values: readonly EnumValue[] | undefined): string | undefined {
  if (isTree(own(schema, 'properties'))) return 'object'
  if (own(schema, 'items') !== undefined) return 'array'
  const kinds = new Set((values ?? []).map(({ value }) => typeof value))
  const [kind] = kinds
  return kinds.size === 1 ? kind : undefined
}

function enumOf(
  schema: Tree,
  values: readonly unknown[] | undefined,
  { context, pointer }: SchemaPlace,
): readonly EnumValue[] | undefined {
  const scalar = [...new Set(values)].filter(isScalar)
  const unsaid = values?.filter((each) => each !== null && !isScalar(each)).length ?? 0
  if (unsaid > 0) {
    context.report(`An enum of lists or records is not kept`, { pointer })
    return undefined
  }
  const notes: unknown = Reflect.get(schema, enumNotes)
  return scalar.length === 0
    ? undefined
    : scalar.map((value) => ({ value, ...(isTree(notes) && branch(notes, JSON.stringify(value))) }))
}
