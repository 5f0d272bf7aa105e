import type { FunctionCall } from '@mesh/sql'
import type { Role } from '../catalog/object/role.ts'
import { getDdl } from '../ddl/get-ddl.ts'
import type { Transaction } from '../storage/transaction-log.ts'
import { booleanType, type Emitted, emit, textLiteral, textType } from '../translate/emitted.ts'
import { textConstant } from '../translate/translate-call.ts'
import { castTo } from '../translate/translate-cast.ts'
import { clockValue } from './clock-value.ts'
import type { Execution } from './execution.ts'
import type { NameContext } from './find-object.ts'
import { lastQueryId } from './last-query-id.ts'
import { serverVersion } from './server-version.ts'

/** Who acts where an expression stands. */
export interface Actor {
  /** What CURRENT_ROLE gives; null in what one account shares with another. */
  readonly role: string | null
  readonly roles: ReadonlySet<Role>
  /** What INVOKER_ROLE gives: the owner of the view around it. */
  readonly invoker: string | null
  /** What CURRENT_DATABASE and CURRENT_SCHEMA give in the code of a function; absent for those of the session. */
  readonly place?: NameContext
  /** The database whose roles IS_DATABASE_ROLE_IN_SESSION looks at; null for none. */
  readonly home?: string | null
  /** Who reads what another account shares; absent inside an account. */
  readonly consumer?: Consumer
}

/** An account that reads what another one shares. */
export interface Consumer {
  readonly account: string
  readonly share: string
  /** Names of the roles of the shared database that are active in the session. */
  readonly databaseRoles: ReadonlySet<string>
}

const isAmong = (value: Emitted | undefined, names: readonly string[]): Emitted =>
  emit(
    names.length === 0 ? `(${value?.sql} IS NULL AND NULL)` : `(${value?.sql} IN (${names.join(', ')}))`,
    booleanType,
  )

/** Source: https://docs.snowflake.com/en/sql-reference/functions-context */
export function contextValue(
  execution: Execution,
  call: FunctionCall,
  args: () => readonly Emitted[],
  { role, roles, invoker, place = execution.session, home = null, consumer }: Actor,
): Emitted | undefined {
  const { session, state, text } = execution
  const name = call.name.parts.at(-1)?.name ?? ''
  if (name === 'LAST_QUERY_ID') return textConstant(lastQueryId(execution, call))
  if (name === 'GET_DDL') return textConstant(getDdl(execution, roles, call))
  if (name === 'IS_ROLE_IN_SESSION' && call.arguments.length === 1) {
    const names = [...roles].flatMap((each) => (each.kind === 'ROLE' ? [textLiteral(each.name)] : []))
    return isAmong(args()[0], names)
  }
  if (name === 'IS_DATABASE_ROLE_IN_SESSION' && call.arguments.length === 1) {
    const own = [...roles].filter((each) => each.kind === 'DATABASE_ROLE' && each.database.name === home)
    const names = consumer?.databaseRoles ?? own.map((each) => each.name)
    return isAmong(args()[0], [...names].map(textLiteral))
  }
  if (name === 'IS_GRANTED_TO_INVOKER_ROLE' && call.arguments.length === 1) {
    const asked = state.catalog.account.roles.get(invoker ?? '')
    const held = asked === undefined ? [] : [...state.catalog.book.inherited([asked])]
    return isAmong(
      args()[0],
      held.flatMap((each) => (each.kind === 'ROLE' ? [textLiteral(each.name)] : [])),
    )
  }
  if (name === 'GETVARIABLE') return variableOf(session, call)
  const clock = clockValue(name, call, state.clock.now())
  if (clock !== undefined) return clock
  if (call.arguments.length > 0) return undefined
  switch (name) {
    case 'CURRENT_ROLE':
      return textConstant(role)
    case 'INVOKER_ROLE':
      return textConstant(invoker)
    case 'CURRENT_DATABASE':
      return textConstant(place.database)
    case 'CURRENT_SCHEMA':
      return textConstant(place.schema)
    case 'CURRENT_WAREHOUSE':
      return textConstant(session.warehouse)
    case 'CURRENT_USER':
      return textConstant(consumer === undefined ? session.user.name : null)
    case 'CURRENT_ACCOUNT':
    case 'CURRENT_ACCOUNT_NAME':
      return textConstant(consumer?.account ?? state.catalog.account.name)
    case 'INVOKER_SHARE':
      return textConstant(consumer?.share ?? null)
    case 'CURRENT_ORGANIZATION_NAME':
      return textConstant(state.organization.name)
    case 'CURRENT_REGION':
      return textConstant('LOCAL')
    case 'CURRENT_TRANSACTION':
      return transactionId(session.transaction)
    case 'LAST_TRANSACTION':
      return transactionId(session.lastTransaction)
    case 'CURRENT_SESSION':
      return textConstant(String(session.id))
    case 'CURRENT_VERSION':
      return textConstant(serverVersion)
    case 'CURRENT_CLIENT':
      return textConstant('mesh')
    case 'CURRENT_STATEMENT':
      return textConstant(text)
    case 'CURRENT_ROLE_TYPE':
      return textConstant('ROLE')
    case 'CURRENT_IP_ADDRESS':
      return textConstant('127.0.0.1')
    case 'CURRENT_AVAILABLE_ROLES':
      return textConstant(JSON.stringify(availableRoles(execution)))
    case 'CURRENT_SECONDARY_ROLES':
      return emit(`'{"roles":"","value":"${session.secondaryRoles === 'ALL' ? 'ALL' : ''}"}'`, textType)
    default:
      return undefined
  }
}

/** All account roles that the user has, those in them among them. Source: https://docs.snowflake.com/en/sql-reference/functions/current_available_roles */
function availableRoles({ session, state }: Execution): readonly string[] {
  const { book, account } = state.catalog
  const everybody = account.roles.get('PUBLIC')
  const held = book.inherited([
    ...(everybody === undefined ? [] : [everybody]),
    ...book.rolesOf(session.user),
  ])
  return [...held].flatMap((each) => (each.kind === 'ROLE' ? [each.name] : []))
}

/** The value of a session variable as text, which is what GETVARIABLE gives; NULL where it is not set. */
function variableOf({ variables }: Execution['session'], call: FunctionCall): Emitted | undefined {
  const [given] = call.arguments
  if (given?.kind !== 'stringLiteral') return undefined
  const found = variables.get(given.value)
  return found === undefined ? textConstant(null) : castTo(found, textType)
}

const transactionId = (transaction: Transaction | null): Emitted =>
  transaction === null
    ? emit('CAST(NULL AS DECIMAL(38,0))', { kind: 'integer', precision: 38 })
    : emit(`CAST(${transaction.id} AS DECIMAL(38,0))`, { kind: 'integer', precision: 38 })
