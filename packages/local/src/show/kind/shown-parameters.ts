import type { ObjectType } from '@mesh/sql'
import { toQualifiedName } from '@mesh/sql'
import type { Database } from '../../catalog/object/database.ts'
import type { Relation } from '../../catalog/object/relation.ts'
import type { Schema } from '../../catalog/object/schema.ts'
import type { AnySecurable } from '../../catalog/object/securable.ts'
import { retentionOf } from '../../catalog/retention.ts'
import { fullName } from '../../catalog/securable-name.ts'
import { missingKind, sees } from '../../engine/access.ts'
import { findObject } from '../../engine/find-object.ts'
import { doesNotExist } from '../../errors/name-failures.ts'
import { invalidStatement, unsupportedFeature } from '../../errors/statement-failures.ts'
import { sessionParameters } from '../../session/parameters/session-parameters.ts'
import { userParameters } from '../../session/parameters/user-parameters.ts'
import type { ShowContext } from '../show-context.ts'
import { shownKind } from '../shown-kind.ts'

interface ShownParameter {
  readonly name: string
  readonly value: string
  readonly standard: string | number | boolean
  /** Where it is set; empty for nowhere. */
  readonly level: string
}

/** Source: https://docs.snowflake.com/en/sql-reference/sql/show-parameters */
export const shownParameters = shownKind({
  columns: ['key', 'value', 'default', 'level', 'description', 'type'],
  list,
  row: ({ name, value, standard, level }) => ({
    key: name,
    value,
    default: String(standard),
    level,
    type: { boolean: 'BOOLEAN', number: 'NUMBER', string: 'STRING' }[
      typeof standard as 'boolean' | 'number' | 'string'
    ],
  }),
})

function list(context: ShowContext): readonly ShownParameter[] {
  const { statement } = context
  const asked = statement.in?.objectType ?? 'SESSION'
  switch (asked) {
    case 'SESSION':
      return ofSession(context)
    case 'USER':
      return ofUser(context)
    case 'ACCOUNT':
      return fixed([
        ...Object.entries(sessionParameters).map(([name, each]) => [name, each.default] as const),
        ...objectParameters,
        ['DATA_RETENTION_TIME_IN_DAYS', 1],
      ])
    case 'DATABASE':
    case 'SCHEMA':
    case 'TABLE':
    case 'WAREHOUSE':
    case 'TASK':
      return ofObject(context, asked)
    default:
      throw unsupportedFeature(`SHOW PARAMETERS IN ${asked}`)
  }
}

const ofSession = ({ session }: ShowContext): readonly ShownParameter[] => {
  const ofItsUser = userParameters(session.user)
  return byName(
    Object.entries(sessionParameters).map(([name, { default: standard }]) => {
      const own = session.parameters.get(name)
      const level = own === ofItsUser.get(name) ? 'USER' : 'SESSION'
      return { name, value: own ?? String(standard), standard, level: own === undefined ? '' : level }
    }),
  )
}

/** What sessions of a user start with. */
function ofUser(context: ShowContext): readonly ShownParameter[] {
  const user = context.statement.in?.name === undefined ? context.session.user : askedObject(context, 'USER')
  if (user.kind !== 'USER') throw invalidStatement('no user')
  const own = userParameters(user)
  return fixed(Object.entries(sessionParameters).map(([name, each]) => [name, each.default])).map((each) => ({
    ...each,
    value: own.get(each.name) ?? each.value,
    level: own.has(each.name) ? 'USER' : '',
  }))
}

type Standard = readonly [name: string, standard: string | number | boolean]

const fixed = (standards: readonly Standard[]): readonly ShownParameter[] =>
  byName(standards.map(([name, standard]) => ({ name, value: String(standard), standard, level: '' })))

const byName = (parameters: readonly ShownParameter[]): readonly ShownParameter[] =>
  [...parameters].sort((left, right) => (left.name < right.name ? -1 : 1))

/** Parameters of databases, schemas and tables beside the retention time; the engine follows their defaults. */
const objectParameters: readonly Standard[] = [
  ['DEFAULT_DDL_COLLATION', ''],
  ['MAX_DATA_EXTENSION_TIME_IN_DAYS', 14],
]

const warehouseParameters: readonly Standard[] = [
  ['MAX_CONCURRENCY_LEVEL', 8],
  ['STATEMENT_QUEUED_TIMEOUT_IN_SECONDS', 0],
  ['STATEMENT_TIMEOUT_IN_SECONDS', 172_800],
]

const taskParameters: readonly Standard[] = [
  ['SUSPEND_TASK_AFTER_NUM_FAILURES', 10],
  ['TASK_AUTO_RETRY_ATTEMPTS', 0],
  ['USER_TASK_TIMEOUT_MS', 3_600_000],
]

function ofObject(context: ShowContext, type: ObjectType): readonly ShownParameter[] {
  const object = askedObject(context, type)
  switch (object.kind) {
    case 'WAREHOUSE':
      return fixed(warehouseParameters).map((each) => {
        const own = object.options?.[each.name]
        return own === undefined ? each : { ...each, value: own, level: 'WAREHOUSE' }
      })
    case 'TASK':
      return byName([...ofSession(context), ...fixed(taskParameters)])
    case 'DATABASE':
    case 'SCHEMA':
    case 'TABLE':
    case 'VIEW':
    case 'DYNAMIC_TABLE':
      return byName([retention(object), ...fixed(objectParameters)])
    default:
      throw unsupportedFeature(`SHOW PARAMETERS IN ${type}`)
  }
}

const retention = (object: Database | Schema | Relation): ShownParameter => ({
  name: 'DATA_RETENTION_TIME_IN_DAYS',
  value: String(retentionOf(object)),
  standard: 1,
  level: retentionLevel(object),
})

/** The kind of object that says for how long the past is kept. */
function retentionLevel(object: Database | Schema | Relation): string {
  if (object.retentionDays !== null) return 'columns' in object ? 'TABLE' : object.kind
  if (object.kind === 'DATABASE') return ''
  return retentionLevel('columns' in object ? object.schema : object.database)
}

function askedObject(
  { statement, session, account, execution, roles }: ShowContext,
  type: ObjectType,
): AnySecurable {
  const { catalog } = execution.state
  const name = statement.in?.name
  if (name !== undefined) {
    const object = findObject(catalog, type, toQualifiedName(name), session)
    if (!sees(catalog, roles, object)) throw doesNotExist(missingKind(object), fullName(object))
    return object
  }
  const database = account.databases.get(session.database ?? '')
  const current = {
    DATABASE: database,
    SCHEMA: database?.schemas.get(session.schema ?? ''),
    WAREHOUSE: account.warehouses.get(session.warehouse ?? ''),
  }[type as string]
  if (current === undefined) throw invalidStatement(`SHOW PARAMETERS IN ${type} takes a name here`)
  return current
}
