import { importFailed } from '../../errors.ts'
import type { SchemaObject } from '../../odcs/schema.ts'
import type { Importer } from '../importer.ts'
import { isTree, list, own, readValue, type Tree, word } from '../tree.ts'
import { recordFields } from './avro-type.ts'
import { innerNamespace, namedTypes } from './named-types.ts'
import { reportAttributes } from './report-attributes.ts'

/**
 * Avro: each record at the top is a table, also of a list, of a map, and of the types of a protocol; named types are
 * resolved. Source: https://avro.apache.org/docs/1.12.0/specification/
 */
export const avro: Importer = {
  format: 'avro',
  read: ([text = ''], context) => {
    const value = readValue(text, 'avro', context.options.file)
    const isProtocol = isTree(value) && word(value, 'protocol') !== undefined
    if (isProtocol && Object.keys(Object(own(value, 'messages'))).length > 0)
      context.report('The messages of the protocol are not kept', { pointer: '/messages' })
    const tops = (
      isProtocol
        ? list(value, 'types').map((each, index) => [each, `/types/${index}`] as const)
        : Array.isArray(value)
          ? value.map((each: unknown, index) => [each, `/${index}`] as const)
          : [[value, ''] as const]
    ).map(([each, pointer]) => recordOf(each, pointer))
    const records = tops.flatMap(([each, pointer]) =>
      isTree(each) && isRecord(each) ? [[each, pointer] as const] : [],
    )
    const [first] = records
    if (first === undefined) throw importFailed('avro', 'There is no record at its top.')
    const around = isProtocol ? (word(value, 'namespace') ?? '') : ''
    const named = namedTypes(tops, around)
    const domain = innerNamespace(first[0], around)
    for (const [each, pointer] of tops)
      if (!(isTree(each) && isRecord(each)) && each !== 'null')
        context.report('What is no record becomes no table', { pointer }, 'info')
    return {
      ...(domain !== '' && { domain }),
      schema: records.map(([record, pointer]): SchemaObject => {
        const doc = word(record, 'doc')
        reportAttributes(record, ['namespace'], pointer, context)
        const aliases = list(record, 'aliases').filter((each) => typeof each === 'string')
        return {
          name: (word(record, 'name') ?? 'rows').split('.').at(-1) ?? 'rows',
          ...(doc !== undefined && { description: doc }),
          ...(aliases.length > 0 && { synonyms: aliases.map((synonym) => ({ synonym })) }),
          properties: recordFields(record, pointer, {
            named,
            context,
            trail: [record],
            namespace: innerNamespace(record, around),
          }),
        }
      }),
    }
  },
}

const isRecord = (schema: Tree) => own(schema, 'type') === 'record'

/** The record that a list or a map at the top holds, else the schema itself. */
function recordOf(schema: unknown, pointer: string): readonly [unknown, string] {
  let at: readonly [unknown, string] = [schema, pointer]
  for (let depth = 0; depth < 8; depth += 1) {
    const [found, place] = at
    if (!isTree(found) || isRecord(found)) break
    const key = isTree(own(found, 'type'))
      ? 'type'
      : own(found, 'type') === 'array'
        ? 'items'
        : own(found, 'type') === 'map'
          ? 'values'
          : undefined
    if (key === undefined) break
    at = [own(found, key), `${place}/${key}`]
  }
  return at
}
