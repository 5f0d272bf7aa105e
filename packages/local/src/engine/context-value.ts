import type { FunctionCall } from '@mesh/sql'
import type { Role } from '../catalog/securable.ts'
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
  /** What CURRENT_ROLE gives. */
  readonly role: string
  readonly roles: ReadonlySet<Role>
  /** What INVOKER_ROLE gives: the owner of the view around it. */
  readonly invoker: string | null
  /** What CURRENT_DATABASE and CURRENT_SCHEMA give in the code of a function; absent for those of the session. */
  readonly place?: NameContext
}

/** Source: https://docs.snowflake.com/en/sql-reference/functions-context */
export function contextValue(
  execution: Execution,
  call: FunctionCall,
  args: () => readonly Emitted[],
  { role, roles, invoker, place = execution.session }: Actor,
): Emitted | undefined {
  const { session, state, text } = execution
  const name = call.name.parts.at(-1)?.name ?? ''
  if (name === 'LAST_QUERY_ID') return textConstant(lastQueryId(execution, call))
  if (name === 'GET_DDL') return textConstant(getDdl(execution, roles, call))
  if (name === 'IS_ROLE_IN_SESSION' && call.arguments.length === 1) {
    const names = [...roles].flatMap((each) => (each.kind === 'ROLE' ? [textLiteral(each.name)] : []))
    return emit(`(${args()[0]?.sql} IN (${names.join(', ')}))`, booleanType)
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
      return textConstant(session.user.name)
    case 'CURRENT_ACCOUNT':
    case 'CURRENT_ACCOUNT_NAME':
      return textConstant(state.catalog.account.name)
    case 'CURRENT_ORGANIZATION_NAME':
      return textConstant('MESH')
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
    case 'CURRENT_SECONDARY_ROLES':
      return emit(`'{"roles":"","value":"${session.secondaryRoles === 'ALL' ? 'ALL' : ''}"}'`, textType)
    default:
      return undefined
  }
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
