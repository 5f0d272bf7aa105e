import { formatIdentifier } from '@mesh/core'
import type { Routine, RoutineParameter } from '../../catalog/object/routine.ts'
import { spellType } from '../../translate/spell-type.ts'
import { type DdlContext, quotedName } from '../ddl-context.ts'
import { spellText } from '../spell-text.ts'

/** The CREATE of a function or a procedure. */
export function spellRoutine(context: DdlContext, routine: Routine): string {
  const { kind, parameters, returns, language, body, secure, strict, volatility, comment } = routine
  const result =
    returns.kind === 'value'
      ? `${spellType(returns.type)}${returns.nullable ? '' : ' NOT NULL'}`
      : `TABLE (${returns.columns.map((each) => `${formatIdentifier(each.name)} ${spellType(each.type)}`).join(', ')})`
  const lines = [
    `CREATE OR REPLACE ${secure ? 'SECURE ' : ''}${kind} ${quotedName(context, routine)}(${parameters.map(spellParameter).join(', ')})`,
    `RETURNS ${result}`,
    `LANGUAGE ${language}`,
    ...(strict ? ['STRICT'] : []),
    ...(volatility === 'IMMUTABLE' ? ['IMMUTABLE'] : []),
    ...(routine.kind === 'FUNCTION' && routine.memoizable ? ['MEMOIZABLE'] : []),
    ...(comment === '' ? [] : [`COMMENT=${spellText(comment)}`]),
    ...(routine.kind === 'PROCEDURE' ? [`EXECUTE AS ${routine.executeAs}`] : []),
    `AS ${spellText(body)};`,
  ]
  return lines.join('\n')
}

function spellParameter({ name, type, mode, default: value }: RoutineParameter): string {
  const quoted = `"${name.replaceAll('"', '""')}"`
  return `${quoted} ${mode === undefined ? '' : `${mode} `}${spellType(type)}${value === null ? '' : ` DEFAULT ${value}`}`
}
