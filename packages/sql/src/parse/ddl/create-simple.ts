import type { CreateSchema } from '../../tree/ddl/create-schema.ts'
import type { CreateStatement } from '../../tree/statement.ts'
import type { Cursor } from '../cursor.ts'
import { node } from '../node.ts'
import { type CreateHead, parseCreatedName, parseCreateOptions } from './create-head.ts'

const types = ['DATABASE ROLE', 'DATABASE', 'SCHEMA', 'WAREHOUSE', 'STAGE', 'FILE FORMAT', 'ROLE'] as const

/** Objects that are a name and options: databases, schemas, warehouses, stages, file formats, roles. */
export function parseCreateSimple(cursor: Cursor, head: CreateHead): CreateStatement | undefined {
  const type = cursor.takeOneOf(types)
  if (type === undefined) return undefined
  const { start, orReplace, orAlter, modifiers } = head
  const { ifNotExists, name } = parseCreatedName(cursor)
  refuseClauses(cursor)
  let managedAccess = false
  const options = parseCreateOptions(cursor, () => {
    if (type !== 'SCHEMA' || !cursor.take('WITH', 'MANAGED', 'ACCESS'))
      return cursor.at('WITH') && !cursor.at('WITH', 'TAG') && type === 'WAREHOUSE' && cursor.take('WITH')
    managedAccess = true
    return true
  })
  const base = { orReplace, orAlter, ifNotExists, name, ...options, span: cursor.span(start) }
  const transient = modifiers.has('TRANSIENT')
  const temporary = modifiers.has('TEMPORARY')
  switch (type) {
    case 'DATABASE':
      return node<CreateStatement & { kind: 'createDatabase' }>({
        kind: 'createDatabase',
        transient,
        ...base,
      })
    case 'SCHEMA':
      return node<CreateSchema>({ kind: 'createSchema', transient, managedAccess, ...base })
    case 'WAREHOUSE':
      return node<CreateStatement & { kind: 'createWarehouse' }>({ kind: 'createWarehouse', ...base })
    case 'STAGE':
      return node<CreateStatement & { kind: 'createStage' }>({ kind: 'createStage', temporary, ...base })
    case 'FILE FORMAT':
      return node<CreateStatement & { kind: 'createFileFormat' }>({
        kind: 'createFileFormat',
        temporary,
        ...base,
      })
    case 'ROLE':
      return node<CreateStatement & { kind: 'createRole' }>({ kind: 'createRole', ...base })
    default:
      return node<CreateStatement & { kind: 'createDatabaseRole' }>({ kind: 'createDatabaseRole', ...base })
  }
}

function refuseClauses(cursor: Cursor): void {
  if (cursor.at('CLONE')) cursor.refuse('CLONE')
  if (cursor.at('FROM')) cursor.refuse('CREATE … FROM')
  if (cursor.at('AS')) cursor.refuse('CREATE … AS')
}
