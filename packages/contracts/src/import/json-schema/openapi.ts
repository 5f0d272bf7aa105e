import { importFailed } from '../../errors.ts'
import type { SchemaObject } from '../../odcs/schema.ts'
import type { Importer } from '../importer.ts'
import { branch, isTree, readTree, word } from '../tree.ts'
import { readTable } from './read-table.ts'

/**
 * The schemas of an OpenAPI document (3.0 and 3.1, and the definitions of 2.0): each of records is a table. Paths are not read.
 * Source: https://spec.openapis.org/oas/v3.1.1.html#components-object
 */
export const openapi: Importer = {
  format: 'openapi',
  read: ([text = ''], context) => {
    const root = readTree(text, 'openapi', context.options.file)
    const info = branch(root, 'info')
    const parts = [
      ['/components/schemas', branch(branch(root, 'components'), 'schemas')],
      ['/definitions', branch(root, 'definitions')],
    ] as const
    const schema: SchemaObject[] = []
    for (const [place, schemas] of parts)
      for (const [name, value] of Object.entries(schemas)) {
        const pointer = `${place}/${name}`
        const found = isTree(value) ? readTable(name, value, root, pointer, context) : undefined
        if (found === undefined)
          context.report(`${name} is no record and becomes no table`, { pointer }, 'info')
        else schema.push(found)
      }
    if (schema.length === 0)
      throw importFailed('openapi', 'None of its schemas is one of records with properties.')
    const name = word(info, 'title')
    const purpose = word(info, 'description')
    const version = word(info, 'version')
    return {
      ...(name !== undefined && { name }),
      ...(version !== undefined && { version }),
      ...(purpose !== undefined && { description: { purpose } }),
      schema,
    }
  },
}
