import type {
  AlterSession,
  Expression,
  SetVariables,
  UnsetVariables,
  Use,
  UseSecondaryRoles,
} from '@mesh/sql'
import { propertyText, toQualifiedName } from '@mesh/sql'
import { informationSchemaName, informationSchemaOf } from '../catalog/information-schema-of.ts'
import { doesNotExist, roleNotAssigned } from '../errors/name-failures.ts'
import { invalidStatement, unsupportedFeature } from '../errors/statement-failures.ts'
import { setParameter, unsetParameter } from '../session/parameters/set-parameter.ts'
import { derivedColumn, type EmittedQuery, emit, textLiteral } from '../translate/emitted.ts'
import { isZoned } from '../translate/key-of.ts'
import { emptyScope } from '../translate/scope.ts'
import { spellConstant } from '../translate/spell-constant.ts'
import { translateExpression } from '../translate/translate-expression.ts'
import { translateQuery } from '../translate/translate-query.ts'
import type { Translation } from '../translate/translation.ts'
import { activeRoles, assertPrivilege } from './access.ts'
import { createTranslation } from './create-translation.ts'
import type { Execution } from './execution.ts'
import { databaseOf, findDatabase, findObject, findRole, findSchema } from './find-object.ts'
import { orImpossible } from './or-impossible.ts'
import { placeBinds } from './placed-binds.ts'
import { queryInDuckDb } from './run-in-duckdb.ts'
import { end } from './transactions.ts'

/** USE of a role, database, schema or warehouse. */
export const use = (execution: Execution, statement: Use): string =>
  orImpossible(() => enter(execution, statement))

function enter({ session, state: { catalog } }: Execution, { objectType, name: written }: Use): string {
  if (objectType === 'APPLICATION') throw unsupportedFeature('USE APPLICATION')
  const name = toQualifiedName(written)
  if (objectType === 'ROLE') {
    const role = findRole(catalog, name.name)
    if (!catalog.book.inherited(catalog.book.rolesOf(session.user)).has(role) && role.name !== 'PUBLIC')
      throw roleNotAssigned(role.name)
    session.role = role
    return 'Statement executed successfully.'
  }
  const roles = activeRoles(catalog, session)
  if (objectType === 'DATABASE') {
    const database = findDatabase(catalog, name.name)
    assertPrivilege(catalog, roles, database, ['USAGE'])
    session.database = database.name
    const open = database.schemas.get('PUBLIC')
    session.schema = open !== undefined && catalog.book.holds(roles, open, ['USAGE']) ? 'PUBLIC' : null
  } else if (objectType === 'SCHEMA') {
    const schema =
      name.name === informationSchemaName
        ? informationSchemaOf(databaseOf(catalog, name.schema, session))
        : findSchema(catalog, name, session)
    assertPrivilege(catalog, roles, name.name === informationSchemaName ? schema.database : schema, ['USAGE'])
    session.database = schema.database.name
    session.schema = schema.name
  } else {
    const warehouse = findObject(catalog, 'WAREHOUSE', name, session)
    assertPrivilege(catalog, roles, warehouse, ['USAGE', 'OPERATE'])
    session.warehouse = warehouse.name
  }
  return 'Statement executed successfully.'
}

/** USE SECONDARY ROLES. */
export function useSecondaryRoles({ session }: Execution, { mode }: UseSecondaryRoles): string {
  if (mode === 'LIST') throw unsupportedFeature('USE SECONDARY ROLES with a list')
  session.secondaryRoles = mode
  return 'Statement executed successfully.'
}

/** ALTER SESSION. */
export async function alterSession(execution: Execution, { set, unset }: AlterSession): Promise<string> {
  const { session } = execution
  // https://docs.snowflake.com/en/sql-reference/transactions#autocommit
  if (set.some(({ key }) => key === 'AUTOCOMMIT') || unset.includes('AUTOCOMMIT'))
    await end(execution, 'COMMIT')
  for (const { key, value } of set) await setParameter(session, key, propertyText(value) ?? '')
  for (const key of unset) await unsetParameter(session, key)
  return 'Statement executed successfully.'
}

/** SET: values are computed once, and kept as constants. */
export async function setVariables(
  execution: Execution,
  { names, values, ...rest }: SetVariables,
): Promise<string> {
  const binds = placeBinds({ values, ...rest }, execution.binds)
  const translation = createTranslation(execution, { binds })
  const row = variableRow(values, names.length, translation)
  const list = row.columns.map((_, index) => {
    const column = derivedColumn(index)
    return `CAST(${column} AS VARCHAR), ${column}`
  })
  const { columns, batches } = await queryInDuckDb(
    execution,
    { sql: `SELECT ${list.join(', ')} FROM (${row.sql})`, columns: [] },
    binds.values(),
  )
  for await (const { values: found } of batches)
    names.forEach(({ name }, index) => {
      const type = columns[2 * index + 1]?.type ?? { kind: 'string' }
      const value = found[isZoned(type) ? 2 * index + 1 : 2 * index]?.[0]
      const text = value === null || value === undefined ? 'NULL' : textLiteral(String(value))
      const now = execution.state.clock.now()
      execution.session.variables.set(name, {
        createdOn: execution.session.variables.get(name)?.createdOn ?? now,
        updatedOn: now,
        ...emit(spellConstant(text, type), type),
        value,
      })
    })
  return 'Statement executed successfully.'
}

/** The values of SET as one row: each its own, or the columns of one query. */
function variableRow(values: readonly Expression[], count: number, translation: Translation): EmittedQuery {
  const [first] = values
  if (first?.kind === 'subquery' && values.length < count) {
    const query = translateQuery(first.query, emptyScope, translation)
    if (query.columns.length === count) return query
    throw invalidStatement(`SET of ${count} variables by a query with ${query.columns.length} columns`)
  }
  if (values.length !== count) throw invalidStatement(`SET of ${count} variables by ${values.length} values`)
  const emitted = values.map((each) => translateExpression(each, emptyScope, translation))
  const list = emitted.map(({ sql }, index) => `${sql} AS ${derivedColumn(index)}`)
  return { sql: `SELECT ${list.join(', ')}`, columns: emitted.map(({ type }) => ({ name: '', type })) }
}

/** UNSET. @throws SQL.NOT_FOUND for a variable that is not set. */
export function unsetVariables({ session }: Execution, { names }: UnsetVariables): string {
  for (const { name } of names)
    if (!session.variables.delete(name)) throw doesNotExist('Session variable', `$${name}`)
  return 'Statement executed successfully.'
}
