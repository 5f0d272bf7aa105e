import type { Call } from '@mesh/sql'
import { unknownFunction } from '../../errors/routine-failures.ts'
import { invalidStatement } from '../../errors/statement-failures.ts'
import type { Execution } from '../execution.ts'
import { column, type RowsOutcome, rowsOutcome } from '../outcome.ts'
import { readResult, rowAt } from '../scripting/result.ts'
import { enableDependents } from '../task/enable-dependents.ts'
import { givenArguments } from './given-arguments.ts'

/** Whether a call is of a function of the system: `CALL SYSTEM$SET_RETURN_VALUE('done')`. */
export const isSystemCall = ({ call }: Call): boolean =>
  call.name.parts.length === 1 && call.name.parts[0]?.name.startsWith('SYSTEM$') === true

/** Calls a function of the system; its arguments are computed first. */
export async function callSystemFunction(execution: Execution, { call }: Call): Promise<RowsOutcome> {
  const name = call.name.parts[0]?.name ?? ''
  const given = await givenArguments(execution, call.arguments)
  const texts = given.map(({ value }) => String(value.value ?? ''))
  if (name === 'SYSTEM$WAIT') return told(name, await wait(execution, texts))
  if (name === 'SYSTEM$TASK_DEPENDENTS_ENABLE')
    return told(name, await enableDependents(execution, texts[0] ?? ''))
  const { span } = call
  const value = {
    ...call,
    arguments: texts.map((text) => ({ kind: 'stringLiteral' as const, value: text, span })),
  }
  const outcome = await execution.inside({
    statement: {
      kind: 'query',
      orderBy: [],
      span,
      body: {
        kind: 'select',
        distinct: false,
        items: [{ kind: 'selectItem', expression: value, span }],
        from: [],
        windows: [],
        span,
      },
    },
    text: execution.text,
    binds: [],
    queryId: null,
  })
  if (outcome.kind !== 'rows') throw unknownFunction(name)
  const [cell] = rowAt(await readResult(outcome), 0) ?? []
  return rowsOutcome([column(name, cell?.type ?? { kind: 'string' })], [[cell?.value ?? null]])
}

const told = (name: string, text: string): RowsOutcome =>
  rowsOutcome([column(name, { kind: 'string' })], [[text]])

const units: Readonly<Record<string, readonly [string, number]>> = {
  DAYS: ['days', 86_400_000],
  HOURS: ['hours', 3_600_000],
  MINUTES: ['minutes', 60_000],
  SECONDS: ['seconds', 1000],
  MILLISECONDS: ['milliseconds', 1],
}

/** Source: https://docs.snowflake.com/en/sql-reference/functions/system_wait */
async function wait(
  { signal }: Execution,
  [amount = '', unit = 'SECONDS']: readonly string[],
): Promise<string> {
  const [word, ms] = units[unit.toUpperCase()] ?? []
  if (word === undefined || ms === undefined || !/^\d+$/.test(amount))
    throw invalidStatement(
      'SYSTEM$WAIT takes a whole number and DAYS, HOURS, MINUTES, SECONDS or MILLISECONDS.',
    )
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(resolve, Number(amount) * ms)
    signal?.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(signal.reason)
    })
  })
  return `waited ${amount} ${word}`
}
