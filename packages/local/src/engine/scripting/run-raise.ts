import type { Raise } from '@mesh/sql'
import { invalidStatement } from '../../errors/statement-failures.ts'
import type { Flow } from './flow.ts'
import { findEntry } from './frame.ts'
import type { Script } from './script.ts'

/** SQLSTATE of the exceptions that blocks declare. */
const declaredState = 'P0001'

/** RAISE: an exception of the block, or once more the one that is handled. */
export function runRaise({ frame, handled }: Script, { exception, span }: Raise): Flow {
  if (exception === undefined) {
    if (handled === null) throw invalidStatement('RAISE without an exception stands in a handler only.')
    return { kind: 'raised', exception: { ...handled } }
  }
  const entry = findEntry(frame, exception.name)
  if (entry?.kind !== 'exception') throw invalidStatement(`Exception '${exception.name}' is not declared.`)
  const { number, message } = entry
  return {
    kind: 'raised',
    exception: {
      type: entry,
      code: number,
      state: declaredState,
      message,
      writtenCode: String(number),
      start: span.start,
    },
  }
}
