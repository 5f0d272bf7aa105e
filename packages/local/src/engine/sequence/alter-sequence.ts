import type { Phrase, SqlNode } from '@mesh/sql'
import type { Sequence } from '../../catalog/object/sequence.ts'
import { invalidStatement, unsupportedFeature } from '../../errors/statement-failures.ts'
import { stepCounter } from '../../storage/counter.ts'
import type { Execution } from '../execution.ts'
import { countingOf } from './counting-of.ts'

/** `[SET] INCREMENT [BY] [=] n`, `SET ORDER`, `SET NOORDER`. Source: https://docs.snowflake.com/en/sql-reference/sql/alter-sequence */
export async function alterSequence(
  execution: Execution,
  sequence: Sequence,
  { parts }: Phrase,
): Promise<void> {
  const words = parts.flatMap((each) => (each.kind === 'keyword' ? [each.text] : []))
  const number = parts.find((each) => each.kind === 'numberLiteral' || each.kind === 'unary')
  if (words[0]?.startsWith('INCREMENT') && number !== undefined) {
    const { increment } = countingOf({ increment: wholeNumber(number) })
    await stepCounter(execution, sequence.counter, increment)
    sequence.increment = increment
  } else if (words.join() === 'NOORDER') sequence.ordered = false
  else if (words.join() === 'ORDER') {
    if (!sequence.ordered) throw invalidStatement('A sequence with NOORDER cannot be changed to ORDER')
  } else throw unsupportedFeature(`ALTER SEQUENCE … ${words.join(' ')}`)
}

function wholeNumber(node: SqlNode): number {
  if (node.kind === 'numberLiteral') return Number(node.text)
  if (node.kind === 'unary') return (node.operator === '-' ? -1 : 1) * wholeNumber(node.operand)
  return Number.NaN
}
