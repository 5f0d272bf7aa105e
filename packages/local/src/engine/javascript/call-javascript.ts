import type { LogicalType } from '@mesh/core'
import type { UserFunction } from '../../catalog/object/routine.ts'
import { invalidStatement, unsupportedFeature } from '../../errors/statement-failures.ts'
import { type Emitted, emit, textLiteral } from '../../translate/emitted.ts'
import type { Translation } from '../../translate/translation.ts'
import type { PartitionedTable } from '../../translate/user-function/partitioned-table.ts'
import { codeOf } from './code-of.ts'
import type { JavascriptHost } from './javascript-host.ts'
import { argumentText, resultValue } from './value-text.ts'

/** A call of a function in JavaScript that gives a value. */
export function callJavascript(
  host: JavascriptHost,
  routine: UserFunction,
  args: readonly Emitted[],
  translation: Pick<Translation, 'parameter'>,
): Emitted {
  const { parameters, returns } = routine
  if (returns.kind !== 'value') throw invalidStatement('A table function stands in FROM TABLE(…).')
  assertClock([...parameters.map(({ type }) => type), returns.type], translation)
  const texts = [textLiteral(host.prepare(codeOf(routine))), ...argumentTexts(routine, args)]
  const value = resultValue(`mesh_javascript(${texts.join(', ')})`, returns.type)
  return emit(value.sql, returns.type)
}

/** A call of a table function in JavaScript. */
export function javascriptTable(
  host: JavascriptHost,
  routine: UserFunction,
  args: readonly Emitted[],
  translation: Pick<Translation, 'parameter'>,
): PartitionedTable {
  const { parameters, returns } = routine
  if (returns.kind !== 'table') throw invalidStatement('A function that gives one value is no table.')
  assertClock(
    [...parameters, ...returns.columns].map(({ type }) => type),
    translation,
  )
  const constants = args.map(({ sql }) => !/\br\d+\./.test(sql))
  const name = textLiteral(host.prepare(codeOf(routine, constants)))
  return {
    kind: 'partitioned',
    texts: argumentTexts(routine, args),
    rows: (texts) => `mesh_javascript_rows(${name}, ${texts})`,
    columns: returns.columns.map(({ name: column, type }) => ({
      name: column,
      type,
      of: (text) => resultValue(text, type).sql,
    })),
  }
}

const argumentTexts = ({ parameters }: UserFunction, args: readonly Emitted[]): readonly string[] =>
  parameters.map(({ type }, index) => argumentText(args[index] ?? emit('NULL'), type))

/** The clock in JavaScript is that of the session in Snowflake, and here that of UTC. */
function assertClock(types: readonly LogicalType[], { parameter }: Pick<Translation, 'parameter'>): void {
  const zone = parameter('TIMEZONE')
  if (zone === undefined || ['UTC', 'ETC/UTC', 'GMT'].includes(zone.toUpperCase())) return
  if (types.some(({ kind }) => kind === 'date' || kind === 'timestamp'))
    throw unsupportedFeature('dates in JavaScript with a TIMEZONE other than UTC')
}
