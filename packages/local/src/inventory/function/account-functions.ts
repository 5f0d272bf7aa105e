import type { Expression, FunctionCall } from '@mesh/sql'
import type { Role } from '../../catalog/object/role.ts'
import type { Execution } from '../../engine/execution.ts'
import type { NameContext } from '../../engine/find-object.ts'
import { invalidStatement } from '../../errors/statement-failures.ts'
import type { Emitted } from '../../translate/emitted.ts'
import { isExpression } from '../../translate/is-expression.ts'
import type { RowsRelation } from '../../translate/translation.ts'
import { wholeAccount } from '../whole-account.ts'
import type { AccountFunction } from './account-function.ts'
import { alertHistoryFunction } from './alert-history.ts'
import { copyHistoryFunction } from './copy-history.ts'
import { dynamicTableRefreshHistoryFunction } from './dynamic-table-refresh-history.ts'
import { dynamicTablesFunction } from './dynamic-tables.ts'
import { loginHistoryFunction } from './login-history.ts'
import { policyReferencesFunction } from './policy-references.ts'
import { queryHistoryFunction } from './query-history.ts'
import { tagReferencesAllColumnsFunction, tagReferencesFunction } from './tag-references.ts'
import { taskDependentsFunction } from './task-dependents.ts'
import { taskHistoryFunction } from './task-history.ts'
import { validatePipeLoadFunction } from './validate-pipe-load.ts'
import { warehouseMeteringHistoryFunction } from './warehouse-metering-history.ts'

const functions: Readonly<Record<string, AccountFunction>> = {
  ALERT_HISTORY: alertHistoryFunction,
  WAREHOUSE_METERING_HISTORY: warehouseMeteringHistoryFunction,
  DYNAMIC_TABLE_REFRESH_HISTORY: dynamicTableRefreshHistoryFunction,
  DYNAMIC_TABLES: dynamicTablesFunction,
  COPY_HISTORY: copyHistoryFunction,
  LOGIN_HISTORY: loginHistoryFunction(false),
  LOGIN_HISTORY_BY_USER: loginHistoryFunction(true),
  POLICY_REFERENCES: policyReferencesFunction,
  QUERY_HISTORY: queryHistoryFunction(),
  QUERY_HISTORY_BY_SESSION: queryHistoryFunction('SESSION_ID'),
  QUERY_HISTORY_BY_USER: queryHistoryFunction('USER_NAME'),
  QUERY_HISTORY_BY_WAREHOUSE: queryHistoryFunction('WAREHOUSE_NAME'),
  TAG_REFERENCES: tagReferencesFunction,
  TASK_HISTORY: taskHistoryFunction,
  TASK_DEPENDENTS: taskDependentsFunction,
  TAG_REFERENCES_ALL_COLUMNS: tagReferencesAllColumnsFunction,
  VALIDATE_PIPE_LOAD: validatePipeLoadFunction,
}

/**
 * A table function of INFORMATION_SCHEMA; undefined for other names.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/info-schema#list-of-information-schema-table-functions
 *
 * @throws SQL.SYNTAX for arguments that it does not have.
 */
export function accountFunction(
  execution: Execution,
  roles: ReadonlySet<Role>,
  context: NameContext,
  call: FunctionCall,
  emit: (expression: Expression) => Emitted,
): RowsRelation | undefined {
  const parts = call.name.parts.map((part) => part.name)
  const name = parts.at(-1) ?? ''
  const found = Object.hasOwn(functions, name) ? functions[name] : undefined
  if (found === undefined) return undefined
  const inside: NameContext = parts.length === 3 ? { ...context, database: parts[0] ?? null } : context
  const given = new Map(call.arguments.map((each, index) => named(name, found.parameters, each, index)))
  return found.relation(
    { execution, roles, context: inside, name, given, emit },
    wholeAccount(execution, roles),
  )
}

function named(
  name: string,
  parameters: readonly string[],
  argument: FunctionCall['arguments'][number],
  index: number,
): readonly [string, Expression] {
  const parameter = argument.kind === 'namedArgument' ? argument.name.name : parameters[index]
  const value = argument.kind === 'namedArgument' ? argument.value : argument
  if (parameter === undefined || !parameters.includes(parameter) || !isExpression(value))
    throw invalidStatement(`invalid argument [${parameter ?? index + 1}] for function [${name}]`)
  return [parameter, value]
}
