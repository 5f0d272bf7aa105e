import type { CreateStatement } from '../../tree/statement.ts'
import type { Cursor } from '../cursor.ts'
import { atClass } from '../named-object.ts'
import { parseObjectType } from '../object-type.ts'
import { parseCreateDynamicTable } from './create-dynamic-table.ts'
import type { CreateHead } from './create-head.ts'
import { parseCreateInstance } from './create-instance.ts'
import { parseCreateObject } from './create-object.ts'
import { parseCreateSimple } from './create-simple.ts'
import { parseCreateTable } from './create-table.ts'
import { parseCreateTag } from './create-tag.ts'
import { parseCreateView } from './create-view.ts'

/** `CREATE [OR REPLACE] …` of any object. */
export function parseCreate(cursor: Cursor): CreateStatement {
  const start = cursor.start()
  cursor.expect('CREATE')
  const orAlter = cursor.take('OR', 'ALTER')
  const orReplace = !orAlter && cursor.take('OR', 'REPLACE')
  const modifiers = new Set<string>()
  for (let word = parseModifier(cursor); word !== undefined; word = parseModifier(cursor)) modifiers.add(word)
  const head: CreateHead = { start, orReplace, orAlter, modifiers }
  const refuseModifiers = (...allowed: readonly string[]) => {
    for (const each of modifiers) if (!allowed.includes(each)) cursor.fail(`no ${each} before it`)
  }
  if (cursor.at('DYNAMIC', 'TABLE')) {
    refuseModifiers('TRANSIENT')
    return parseCreateDynamicTable(cursor, head)
  }
  if (cursor.at('TABLE')) {
    refuseModifiers('TEMPORARY', 'TRANSIENT')
    return parseCreateTable(cursor, head)
  }
  if (cursor.at('VIEW')) {
    refuseModifiers('SECURE', 'TEMPORARY', 'RECURSIVE')
    return parseCreateView(cursor, head)
  }
  if (cursor.at('TAG')) {
    refuseModifiers()
    return parseCreateTag(cursor, head)
  }
  if (atClass(cursor)) return parseCreateInstance(cursor, head)
  const simple = modifiers.has('ADAPTIVE') ? undefined : parseCreateSimple(cursor, head)
  if (simple !== undefined) return simple
  const objectType = parseObjectType(cursor)
  return objectType === undefined ? refuse(cursor) : parseCreateObject(cursor, head, objectType)
}

/** Words that are modifiers before one type only; elsewhere they belong to the type. */
const modifiersOfOne: readonly (readonly [string, string])[] = [
  ['EXTERNAL', 'LISTING'],
  ['EXTERNAL', 'MCP'],
  ['ADAPTIVE', 'WAREHOUSE'],
]

function parseModifier(cursor: Cursor): string | undefined {
  for (const [modifier, type] of modifiersOfOne)
    if (cursor.at(modifier, type)) return cursor.advance().value
  const word = cursor.takeOneOf([
    'TEMPORARY',
    'TEMP',
    'VOLATILE',
    'TRANSIENT',
    'SECURE',
    'RECURSIVE',
    'LOCAL',
    'GLOBAL',
  ])
  if (word === 'TEMP' || word === 'VOLATILE' || word === 'LOCAL' || word === 'GLOBAL') return 'TEMPORARY'
  return word
}

const known = new Set(
  `AGGREGATION ALERT API APPLICATION AUTHENTICATION BUDGET CATALOG COMPUTE CONNECTION CORTEX DATA DBT EVENT EXTERNAL FAILOVER
  FUNCTION GIT HYBRID ICEBERG IMAGE INDEX INTEGRATION INTERACTIVE JOIN LISTING MANAGED MASKING MATERIALIZED MODEL NETWORK
  NOTEBOOK NOTIFICATION ORGANIZATION PACKAGES PASSWORD PIPE PRIVACY PROCEDURE PROJECTION REPLICATION RESOURCE ROW SECRET
  SECURITY SEMANTIC SEQUENCE SERVICE SESSION SHARE SNAPSHOT STORAGE STREAM STREAMLIT TASK USER`.split(/\s+/),
)

function refuse(cursor: Cursor): never {
  const { kind, value } = cursor.peek()
  if (kind === 'word' && known.has(value)) cursor.refuse(`CREATE ${value}`)
  for (const word of ['TABLE', 'VIEW', 'DYNAMIC', 'TAG', 'TEMPORARY', 'TRANSIENT', 'SECURE']) cursor.at(word)
  return cursor.fail('the type of an object')
}
