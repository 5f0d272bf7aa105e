import { importFailed } from '../../errors.ts'
import type { SchemaObject } from '../../odcs/schema.ts'
import type { Importer } from '../importer.ts'
import { branch, isTree, own, readTree, word } from '../tree.ts'
import { readTable } from './read-table.ts'
import { escaped, schemaDocument } from './schema-document.ts'

/**
 * The schemas of an OpenAPI document (3.0 and 3.1, and the definitions of 2.0): each of records is a table. Paths are not read.
 * Source: https://spec.openapis.org/oas/v3.1.1.html#components-object
 */
export const openapi: Importer = {
  format: 'openapi',
  read: ([text = ''], context) => {
    const root = readTree(text, 'openapi', context.options.file)
    if (own(root, 'openapi') === undefined && own(root, 'swagger') === undefined)
      throw importFailed('openapi', 'It has neither "openapi" nor "swagger", so it is no OpenAPI document.')
    const document = schemaDocument(root)
    const info = branch(root, 'info')
    const parts = [
      ['/components/schemas', branch(branch(root, 'components'), 'schemas')],
      ['/definitions', branch(root, 'definitions')],
    ] as const
    const schema: SchemaObject[] = []
    for (const [place, schemas] of parts)
      for (const [name, value] of Object.entries(schemas)) {
        const pointer = `${place}/${escaped(name)}`
        const found = isTree(value) ? readTable(name, value, document, pointer, context) : undefined
        if (found === undefined)
          context.report(`${name} is no record and becomes no table`, { pointer }, 'info')
        else schema.push(found)
      }
    for (const [place, at] of [
      ['', root],
      ['/info', info],
      ['/components', branch(root, 'components')],
    ] as const)
      for (const [key, value] of Object.entries(at))
        if (!kept.has(key) && Object.keys(Object(value)).length > 0)
          context.report(`${key} is not kept`, { pointer: `${place}/${escaped(key)}` }, 'info')
    if (schema.length === 0)
      throw importFailed(
        'openapi',
        'None of the schemas of its components is one of records with properties.',
      )
    const name = word(info, 'title')
    const purpose = word(info, 'description')
    const version = word(info, 'version')
    const id = word(info, 'x-contract-id')
    return {
      ...(id !== undefined && { id }),
      ...(name !== undefined && { name }),
      ...(version !== undefined && { version }),
      ...(purpose !== undefined && { description: { purpose } }),
      schema,
    }
  },
}

/** What of a document, its info and its components is read. */
const kept = new Set([
  ...['openapi', 'swagger', 'info', 'components', 'definitions'],
  ...['title', 'version', 'description', 'x-contract-id', 'schemas'],
])
