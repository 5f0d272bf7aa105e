import type { CreateDatabase } from '../../tree/ddl/create-database.ts'
import type { CreateFileFormat } from '../../tree/ddl/create-file-format.ts'
import type { CreateDatabaseRole, CreateRole } from '../../tree/ddl/create-role.ts'
import type { CreateSchema } from '../../tree/ddl/create-schema.ts'
import type { CreateStage } from '../../tree/ddl/create-stage.ts'
import type { CreateWarehouse } from '../../tree/ddl/create-warehouse.ts'
import type { Phrase } from '../../tree/property/phrase.ts'
import type { Cursor } from '../cursor.ts'
import { node } from '../node.ts'
import { type PhraseList, phraseList } from '../phrase/phrase-list.ts'
import { headFields, type NamedHead, parseCreateOptions } from './create-head.ts'
import { commonClauses } from './rare-clauses.ts'

const databaseClauses = phraseList([
  ...commonClauses,
  'FROM SHARE <name>',
  'FROM LISTING { <text> | <identifier> }',
  'AS REPLICA OF <name>',
])
const schemaClauses = phraseList(commonClauses)

/** What follows `DATABASE name`. */
export const parseCreateDatabase = (cursor: Cursor, head: NamedHead): CreateDatabase =>
  node<CreateDatabase>({
    kind: 'createDatabase',
    transient: head.modifiers.has('TRANSIENT'),
    ...headFields(head),
    ...parseClauses(cursor, databaseClauses),
    span: cursor.span(head.start),
  })

/** What follows `SCHEMA name`. */
export function parseCreateSchema(cursor: Cursor, head: NamedHead): CreateSchema {
  let managedAccess = false
  const options = parseClauses(cursor, schemaClauses, () => {
    const found = cursor.take('WITH', 'MANAGED', 'ACCESS')
    managedAccess ||= found
    return found
  })
  return node<CreateSchema>({
    kind: 'createSchema',
    transient: head.modifiers.has('TRANSIENT'),
    managedAccess,
    ...headFields(head),
    ...options,
    span: cursor.span(head.start),
  })
}

/** What follows `WAREHOUSE name`. */
export const parseCreateWarehouse = (cursor: Cursor, head: NamedHead): CreateWarehouse =>
  node<CreateWarehouse>({
    kind: 'createWarehouse',
    ...headFields(head),
    ...parseCreateOptions(cursor),
    span: cursor.span(head.start),
  })

/** What follows `STAGE name`. */
export const parseCreateStage = (cursor: Cursor, head: NamedHead): CreateStage =>
  node<CreateStage>({
    kind: 'createStage',
    temporary: head.modifiers.has('TEMPORARY'),
    ...headFields(head),
    ...parseCreateOptions(cursor),
    span: cursor.span(head.start),
  })

/** What follows `FILE FORMAT name`. */
export const parseCreateFileFormat = (cursor: Cursor, head: NamedHead): CreateFileFormat =>
  node<CreateFileFormat>({
    kind: 'createFileFormat',
    temporary: head.modifiers.has('TEMPORARY'),
    ...headFields(head),
    ...parseCreateOptions(cursor),
    span: cursor.span(head.start),
  })

/** What follows `ROLE name`. */
export const parseCreateRole = (cursor: Cursor, head: NamedHead): CreateRole =>
  node<CreateRole>({
    kind: 'createRole',
    ...headFields(head),
    ...parseCreateOptions(cursor),
    span: cursor.span(head.start),
  })

/** What follows `DATABASE ROLE name`. */
export const parseCreateDatabaseRole = (cursor: Cursor, head: NamedHead): CreateDatabaseRole =>
  node<CreateDatabaseRole>({
    kind: 'createDatabaseRole',
    ...headFields(head),
    ...parseCreateOptions(cursor),
    span: cursor.span(head.start),
  })

function parseClauses(cursor: Cursor, rare: PhraseList, other: () => boolean = () => false) {
  const clauses: Phrase[] = []
  const options = parseCreateOptions(cursor, () => {
    if (other()) return true
    const clause = rare(cursor)
    if (clause !== undefined) clauses.push(clause)
    return clause !== undefined
  })
  return { clauses, ...options }
}
