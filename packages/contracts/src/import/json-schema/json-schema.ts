import { importFailed } from '../../errors.ts'
import type { SchemaObject } from '../../odcs/schema.ts'
import type { Importer } from '../importer.ts'
import { branch, isTree, list, own, readTree, type Tree, word } from '../tree.ts'
import { readTable } from './read-table.ts'
import { escaped, schemaDocument } from './schema-document.ts'

/**
 * JSON Schema (2020-12 and draft-07): the document's own schema is a table; where it has none, every definition of records is.
 * Source: https://json-schema.org/draft/2020-12
 */
export const jsonSchema: Importer = {
  format: 'json-schema',
  read: ([text = ''], context) => {
    const { table, file } = context.options
    const root = readTree(text, 'json-schema', file)
    const document = schemaDocument(root)
    const title = word(root, 'title')
    const description = word(root, 'description')
    const [, id, version] = /^urn:mesh:contract:([^:]+):([^:]+)$/.exec(word(root, '$id') ?? '') ?? []
    const reference = word(root, '$ref')
    const isBare = ['properties', 'allOf', 'items', 'anyOf', 'oneOf'].every(
      (key) => own(root, key) === undefined,
    )
    const definitions = ['$defs', 'definitions'].flatMap((key) =>
      Object.entries(branch(root, key)).map(
        ([name, schema]) => [name, schema, `/${key}/${escaped(name)}`] as const,
      ),
    )
    const schema: SchemaObject[] = []
    const add = (name: string, value: unknown, pointer: string) => {
      const found = isTree(value) ? readTable(name, value, document, pointer, context) : undefined
      if (found !== undefined) schema.push(found)
      return found
    }
    if (reference !== undefined || !isBare) {
      const target = reference === undefined ? undefined : document.resolve(reference)
      add(table ?? last(reference) ?? title ?? 'rows', isBare ? (target ?? root) : root, '')
      for (const [name, value, pointer] of definitions)
        if (isTree(value) && !document.used.has(value))
          context.report(`Definition ${name} is part of no table and is left out`, { pointer }, 'info')
    } else
      for (const [name, value, pointer] of definitions)
        if (add(name, value, pointer) === undefined)
          context.report(`${name} is no record and becomes no table`, { pointer }, 'info')
    if (schema.length === 0)
      throw importFailed(
        'json-schema',
        'None of its schemas is one of records with properties.',
        file === undefined ? undefined : { file },
      )
    return {
      ...(id !== undefined && { id: decodeURIComponent(id) }),
      ...(version !== undefined && { version: decodeURIComponent(version) }),
      ...(title !== undefined && { name: title }),
      ...(description !== undefined && isDocument(root) && { description: { purpose: description } }),
      schema,
    }
  },
}

const isDocument = (root: Tree) => own(root, '$defs') !== undefined && list(root, 'type').length === 0

const last = (reference: string | undefined) => {
  const name = reference?.split('/').at(-1)
  return name === undefined || name === '' || name === '#' ? undefined : safeDecode(name)
}

function safeDecode(name: string): string {
  try {
    return decodeURIComponent(name).replaceAll('~1', '/').replaceAll('~0', '~')
  } catch {
    return name
  }
}
