import type { Routine } from '../catalog/securable.ts'
import { spellType } from '../translate/spell-type.ts'
import { spellText } from './spell-text.ts'

/**
 * The statement that makes a function or procedure again, with what is the default written out.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/functions/get_ddl
 */
export function spellRoutine(routine: Routine, name: string): string {
  const { kind, parameters, returns, language, body, comment, secure, strict, volatility } = routine
  const list = parameters.map(
    ({ name, type, mode, default: value }) =>
      `${quoted(name)}${mode === undefined ? '' : ` ${mode}`} ${spellType(type)}${value === null ? '' : ` DEFAULT ${value}`}`,
  )
  const result =
    returns.kind === 'value'
      ? `${spellType(returns.type)}${returns.nullable ? '' : ' NOT NULL'}`
      : `TABLE (${returns.columns.map((each) => `${quoted(each.name)} ${spellType(each.type)}`).join(', ')})`
  return [
    `CREATE OR REPLACE ${secure ? 'SECURE ' : ''}${kind} ${name}(${list.join(', ')})`,
    `RETURNS ${result}`,
    `LANGUAGE ${language}`,
    ...(strict ? ['STRICT'] : []),
    ...(volatility === 'IMMUTABLE' ? ['IMMUTABLE'] : []),
    ...(routine.kind === 'FUNCTION' && routine.memoizable ? ['MEMOIZABLE'] : []),
    ...(comment === '' ? [] : [`COMMENT=${spellText(comment)}`]),
    ...(routine.kind === 'PROCEDURE' ? [`EXECUTE AS ${routine.executeAs}`] : []),
    `AS ${spellText(body)};`,
  ].join('\n')
}

/** A name as GET_DDL writes those of routines. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
