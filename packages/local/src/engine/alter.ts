import { assertNever, isMeshError } from '@mesh/core'
import type { Alter, AlterAction, AlterColumn } from '@mesh/sql'
import { findProperty, propertyText, toQualifiedName } from '@mesh/sql'
import { objectsOf, type SchemaObject } from '../catalog/schema-objects.ts'
import type { AnySecurable, Table } from '../catalog/securable.ts'
import { alreadyExists, invalidStatement, unsupportedFeature } from '../errors.ts'
import { changeTagPolicies, setBody } from '../governance/alter-policy.ts'
import { changeRowAccess, maskColumn, unmaskColumn } from '../governance/attach-policy.ts'
import { isPolicy } from '../governance/is-policy.ts'
import { assertFreeOfPolicies, renameInPolicies } from '../governance/policy-columns.ts'
import { alterStorage } from '../storage/alter-storage.ts'
import { dropCounter } from '../storage/counter.ts'
import { presentTable } from '../storage/stored.ts'
import { quoted } from '../translate/emitted.ts'
import { logicalTypeOfName } from '../translate/logical-type-of-name.ts'
import { storageType } from '../translate/storage-type.ts'
import { activeRoles, assertOwner, assertPrivilege, sees } from './access.ts'
import { addKey, columnFrom, storedColumn } from './create-relation.ts'
import type { Execution } from './execution.ts'
import { findObject } from './find-object.ts'
import { refresh } from './refresh.ts'
import { retentionDays } from './retention-days.ts'
import { columnOf } from './run-dml.ts'
import { alterSequence } from './sequence/alter-sequence.ts'
import { createIdentities } from './sequence/create-identity.ts'
import { isNextValue } from './sequence/default-text.ts'
import { findTag, tagMap } from './tags.ts'
import { changeTaskState, modifyTask, setTask } from './task/alter-task.ts'
import { touch } from './transactions.ts'

const done = 'Statement executed successfully.'

/** ALTER of any object but a session. */
export async function alter(execution: Execution, statement: Alter): Promise<string> {
  const { catalog } = execution.state
  const roles = activeRoles(catalog, execution.session)
  let object: AnySecurable
  try {
    object = findObject(
      catalog,
      statement.objectType,
      toQualifiedName(statement.name),
      execution.session,
      statement.argumentTypes,
    )
  } catch (error) {
    if (statement.ifExists && isMeshError(error, 'SQL.NOT_FOUND')) return done
    throw error
  }
  const refreshes = statement.actions.some((each) => each.kind === 'changeState')
  // Policies may be set by others than the owner: each action looks at its own privileges.
  const policiesOnly = statement.actions.every(isAboutPolicy)
  if (refreshes) assertPrivilege(catalog, roles, object, ['OPERATE'])
  else if (!policiesOnly || !sees(catalog, roles, object)) assertOwner(catalog, roles, object)
  for (const action of statement.actions) await applyAction(execution, object, action)
  return done
}

const isAboutPolicy = (action: AlterAction): boolean =>
  action.kind === 'attachPolicy' ||
  action.kind === 'detachPolicy' ||
  (action.kind === 'alterColumn' &&
    (action.change.kind === 'attachPolicy' || action.change.kind === 'detachPolicy'))

async function applyAction(execution: Execution, object: AnySecurable, action: AlterAction): Promise<void> {
  switch (action.kind) {
    case 'setProperties': {
      for (const each of action.clauses ?? []) {
        if (isPolicy(object)) setBody(execution, object, each)
        else if (object.kind === 'SEQUENCE') await alterSequence(execution, object, each)
        else throw unsupportedFeature(`SET of a ${object.kind} to a clause`)
      }
      if (object.kind === 'TASK') setTask(execution, object, action.properties)
      const comment = findProperty(action.properties, 'COMMENT')
      if (comment !== undefined) object.comment = propertyText(comment) ?? ''
      if ('retentionDays' in object)
        object.retentionDays = retentionDays(action.properties) ?? object.retentionDays
      const lag = findProperty(action.properties, 'TARGET_LAG')
      if (lag !== undefined && object.kind === 'DYNAMIC_TABLE')
        object.targetLag = propertyText(lag) ?? object.targetLag
      const warehouse = findProperty(action.properties, 'WAREHOUSE')
      if (warehouse !== undefined && object.kind === 'DYNAMIC_TABLE')
        object.warehouse = propertyText(warehouse) ?? object.warehouse
      return
    }
    case 'unsetProperties':
      if (action.keys.includes('COMMENT')) object.comment = ''
      if ('retentionDays' in object && action.keys.includes('DATA_RETENTION_TIME_IN_DAYS'))
        object.retentionDays = null
      return
    case 'setTags':
      for (const [id, value] of tagMap(execution, action.tags)) object.tags.set(id, value)
      return
    case 'unsetTags':
      for (const each of action.names) object.tags.delete(findTag(execution, each).id)
      return
    case 'renameTo':
      rename(execution, object, action)
      return
    case 'changeState':
      if (object.kind === 'TASK') changeTaskState(execution, object, action.state)
      else if (action.state === 'REFRESH' && object.kind === 'DYNAMIC_TABLE') await refresh(execution, object)
      else if (object.kind !== 'WAREHOUSE') throw unsupportedFeature(`ALTER … ${action.state}`)
      return
    case 'attachPolicy':
    case 'detachPolicy':
      changeRowAccess(execution, object, action)
      return
    case 'alterColumn':
      await alterColumn(execution, object, action)
      return
    case 'phrase':
      if (object.kind === 'TAG') changeTagPolicies(execution, object, action)
      else if (object.kind === 'SEQUENCE') await alterSequence(execution, object, action)
      else if (object.kind === 'TASK') modifyTask(execution, object, action)
      else throw unsupportedFeature('this form of ALTER')
      return
    case 'addColumns':
    case 'dropColumns':
    case 'renameColumn':
    case 'addConstraint':
    case 'dropConstraint':
      if (object.kind !== 'TABLE')
        throw unsupportedFeature(`${action.kind} of a ${object.kind.toLowerCase()}`)
      await alterTable(execution, object, action)
      return
    default:
      throw unsupportedFeature(`ALTER … ${action.kind}`)
  }
}

function rename(
  _execution: Execution,
  object: AnySecurable,
  { name }: Extract<AlterAction, { kind: 'renameTo' }>,
): void {
  if (!('schema' in object)) throw unsupportedFeature(`RENAME of a ${object.kind}`)
  const target = toQualifiedName(name)
  const { schema } = object
  if (
    (target.schema ?? schema.name) !== schema.name ||
    (target.database ?? schema.database.name) !== schema.database.name
  )
    throw unsupportedFeature('RENAME to another schema')
  if (object.kind === 'SEQUENCE' || object.kind === 'TAG' || isPolicy(object)) {
    const others: Map<string, SchemaObject> = objectsOf(schema, object.kind)
    if (others.has(target.name)) throw alreadyExists(target.name)
    others.delete(object.name)
    object.name = target.name
    others.set(target.name, object)
    return
  }
  if (object.kind !== 'TABLE' && object.kind !== 'VIEW' && object.kind !== 'DYNAMIC_TABLE')
    throw unsupportedFeature(`RENAME of a ${object.kind}`)
  if (schema.relations.has(target.name)) throw alreadyExists(target.name)
  schema.relations.delete(object.name)
  object.name = target.name
  schema.relations.set(target.name, object)
}

type TableAction = Extract<
  AlterAction,
  { kind: 'addColumns' | 'dropColumns' | 'renameColumn' | 'addConstraint' | 'dropConstraint' }
>

async function alterTable(execution: Execution, table: Table, action: TableAction): Promise<void> {
  switch (action.kind) {
    case 'addColumns':
      for (const definition of action.columns) {
        const known = table.columns.find((each) => each.name === definition.name.name)
        if (known !== undefined && action.ifNotExists) continue
        if (known !== undefined) throw alreadyExists(known.name)
        const column = columnFrom(execution, definition)
        if (table.columns.some((each) => each.name.toLowerCase() === column.name.toLowerCase()))
          throw unsupportedFeature(`columns named ${column.name} in two spellings`)
        if (column.identity !== undefined || isNextValue(column.default)) await assertEmpty(execution, table)
        await createIdentities(execution, [column])
        const bare = { ...column, nullable: true }
        await alterStorage(
          execution,
          table,
          `ADD COLUMN ${storedColumn(execution, bare)}`,
          `ADD COLUMN ${storedColumn(execution, { ...bare, default: null })}`,
        )
        if (!column.nullable)
          await alterStorage(execution, table, `ALTER COLUMN ${quoted(column.name)} SET NOT NULL`, null)
        table.columns.push(column)
        for (const each of definition.policies) maskColumn(execution, table, column, each, false)
        for (const each of definition.constraints) addKey(execution, table, each, column.name)
      }
      break
    case 'dropColumns':
      for (const name of action.columns) {
        if (action.ifExists && !table.columns.some((each) => each.name === name.name)) continue
        const column = columnOf(table, name)
        assertFreeOfPolicies(table, column.name)
        if (table.keys.some((each) => each.columns.includes(column.name)))
          throw invalidStatement(`Cannot drop column '${column.name}': it is part of a key.`)
        await alterStorage(execution, table, `DROP COLUMN ${quoted(column.name)}`)
        if (column.identity !== undefined) await dropCounter(execution, column.identity.counter)
        table.columns.splice(table.columns.indexOf(column), 1)
      }
      break
    case 'renameColumn': {
      const column = columnOf(table, action.from)
      const old = column.name
      if (
        table.columns.some(
          (each) => each !== column && each.name.toLowerCase() === action.to.name.toLowerCase(),
        )
      )
        throw alreadyExists(action.to.name)
      await alterStorage(execution, table, `RENAME COLUMN ${quoted(old)} TO ${quoted(action.to.name)}`)
      column.name = action.to.name
      renameInPolicies(table, old, action.to.name)
      table.keys.splice(
        0,
        table.keys.length,
        ...table.keys.map((key) => ({
          ...key,
          columns: key.columns.map((each) => (each === old ? action.to.name : each)),
        })),
      )
      break
    }
    case 'addConstraint':
      for (const column of addKey(execution, table, action.constraint))
        await alterStorage(execution, table, `ALTER COLUMN ${quoted(column.name)} SET NOT NULL`, null)
      return
    case 'dropConstraint': {
      const kinds = {
        'PRIMARY KEY': 'primary',
        UNIQUE: 'unique',
        'FOREIGN KEY': 'foreign',
        CONSTRAINT: null,
      } as const
      const kind = kinds[action.type]
      const names = action.columns.map((each) => each.name).join()
      const at = table.keys.findIndex((key) =>
        kind === null
          ? key.name === action.name?.name
          : key.kind === kind && (names === '' || key.columns.join() === names),
      )
      if (at < 0) throw invalidStatement(`${action.type} does not exist for table '${table.name}'.`)
      table.keys.splice(at, 1)
      return
    }
    default:
      assertNever(action, 'table action')
  }
  reshaped(execution, table)
  touch(execution, table)
}

/** Numbers for rows that are there already: refused, as in Snowflake. */
async function assertEmpty(execution: Execution, table: Table): Promise<void> {
  const rows = await execution.session.duck.run(
    `SELECT 1 FROM ${presentTable(table)} LIMIT 1`,
    [],
    execution.signal,
    (result) => result.getRows(),
  )
  if (rows.length > 0)
    throw invalidStatement(
      `Cannot add a column that numbers rows to table '${table.name}', which is not empty`,
    )
}

/** Rows of before no longer fit the columns. */
function reshaped({ state }: Execution, table: Table): void {
  table.shaped = state.commits.latest()
}

async function alterColumn(
  execution: Execution,
  object: AnySecurable,
  { column: name, change }: AlterColumn,
): Promise<void> {
  if (!('columns' in object)) throw unsupportedFeature(`ALTER COLUMN of a ${object.kind}`)
  const column = columnOf(object, name)
  const place = `ALTER COLUMN ${quoted(column.name)}`
  switch (change.kind) {
    case 'setComment':
      column.comment = change.comment
      return
    case 'unsetComment':
      column.comment = null
      return
    case 'setTags':
      for (const [id, value] of tagMap(execution, change.tags)) column.tags.set(id, value)
      return
    case 'unsetTags':
      for (const each of change.names) column.tags.delete(findTag(execution, each).id)
      return
    case 'setNotNull':
    case 'dropNotNull':
      if (object.kind !== 'TABLE') throw unsupportedFeature('NOT NULL of a view or dynamic table')
      await alterStorage(
        execution,
        object,
        `${place} ${change.kind === 'setNotNull' ? 'SET' : 'DROP'} NOT NULL`,
        null,
      )
      column.nullable = change.kind === 'dropNotNull'
      return
    case 'setDataType': {
      if (object.kind !== 'TABLE') throw unsupportedFeature('the data type of a view or dynamic table')
      const type = logicalTypeOfName(change.type)
      if (type.kind !== column.type.kind)
        throw invalidStatement(
          `cannot change column ${column.name} from type ${column.type.kind} to ${type.kind}`,
        )
      await alterStorage(execution, object, `${place} SET DATA TYPE ${storageType(type)}`)
      column.type = type
      reshaped(execution, object)
      return
    }
    case 'attachPolicy':
      maskColumn(execution, object, column, change.policy, change.force)
      return
    case 'detachPolicy':
      unmaskColumn(execution, object, column, change)
      return
    case 'setDefault':
    case 'phrase':
      throw unsupportedFeature(`ALTER COLUMN … ${change.kind}`)
    case 'dropDefault':
      if (object.kind === 'TABLE') await alterStorage(execution, object, `${place} DROP DEFAULT`, null)
      column.default = null
      return
    default:
      assertNever(change, 'column change')
  }
}
