import { parseIdentifier } from '@mesh/core'
import type { Expression } from '@mesh/sql'
import type { Role } from '../../catalog/object/role.ts'
import type { Execution } from '../../engine/execution.ts'
import type { NameContext } from '../../engine/find-object.ts'
import { invalidStatement, unsupportedFeature } from '../../errors/statement-failures.ts'
import type { Emitted } from '../../translate/emitted.ts'
import { castTo } from '../../translate/translate-cast.ts'

/** A call of a table function of INFORMATION_SCHEMA. */
export interface Asked {
  readonly execution: Execution
  readonly roles: ReadonlySet<Role>
  /** Where names in its arguments are looked up. */
  readonly context: NameContext
  readonly name: string
  readonly given: ReadonlyMap<string, Expression>
  emit(expression: Expression): Emitted
}

/** A constant argument as text; undefined where the call does not give it. */
export function textGiven({ given, execution, name }: Asked, parameter: string): string | undefined {
  const value = given.get(parameter)
  if (value === undefined || value.kind === 'nullLiteral') return undefined
  switch (value.kind) {
    case 'stringLiteral':
      return value.value
    case 'numberLiteral':
      return value.text
    case 'booleanLiteral':
      return value.value ? 'TRUE' : 'FALSE'
    case 'variable':
      return String(execution.session.variables.get(value.name)?.value)
    case 'functionCall': {
      const { session } = execution
      const found = { CURRENT_USER: session.user.name, CURRENT_WAREHOUSE: session.warehouse }[
        value.name.parts.at(-1)?.name ?? ''
      ]
      if (typeof found === 'string') return quotedName(found)
      if (value.name.parts.at(-1)?.name === 'CURRENT_SESSION') return String(session.id)
    }
  }
  throw unsupportedFeature(`${parameter} of ${name} that is no constant`)
}

/** A name as it is stored, from a constant argument in which quotes keep the case. */
export function nameGiven(asked: Asked, parameter: string): string | undefined {
  const text = textGiven(asked, parameter)
  return text === undefined ? undefined : parseIdentifier(text)
}

const quotedName = (name: string): string => `"${name.replaceAll('"', '""')}"`

const mostRows = 10_000

/** RESULT_LIMIT. @throws SQL.SYNTAX outside 1 to 10000. */
export function limitGiven(asked: Asked): number {
  const limit = Number(textGiven(asked, 'RESULT_LIMIT') ?? 100)
  if (!Number.isInteger(limit) || limit < 1 || limit > mostRows)
    throw invalidStatement(`RESULT_LIMIT has to be a whole number from 1 to ${mostRows}`)
  return limit
}

/** A moment as DuckDB's SQL has it; undefined where the call does not give it. */
export function momentGiven({ given, emit }: Asked, parameter: string): string | undefined {
  const value = given.get(parameter)
  if (value === undefined) return undefined
  return castTo(emit(value), { kind: 'timestamp', zone: 'ltz' }).sql
}
