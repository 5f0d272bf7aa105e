import { argumentType } from '../catalog/argument-type.ts'
import type { Routine } from '../catalog/object/routine.ts'

/**
 * The arguments and the result of a function or procedure, as SHOW lists them: `AREA_OF_CIRCLE(FLOAT) RETURN FLOAT`.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/show-procedures
 */
export function spellArguments({ name, parameters, returns }: Routine): string {
  const types = parameters.map(({ type, mode, default: value }) =>
    [mode ?? '', value === null ? '' : 'DEFAULT', argumentType(type)].filter(Boolean).join(' '),
  )
  return `${name}(${types.join(', ')}) RETURN ${spellResult(returns)}`
}

/** What a function or procedure gives: a type, or `TABLE (A NUMBER)`. */
export function spellResult(returns: Routine['returns']): string {
  if (returns.kind === 'value') return argumentType(returns.type)
  return `TABLE (${returns.columns.map(({ name, type }) => `${name} ${argumentType(type)}`).join(', ')})`
}
