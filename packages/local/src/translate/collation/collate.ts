import { invalidStatement } from '../../errors/statement-failures.ts'
import type { Emitted } from '../emitted.ts'
import type { CollatedType } from './collated-type.ts'
import { readCollation } from './collation-key.ts'

/** `x COLLATE 'en-ci'`; an empty specification takes a collation away. @throws SQL.SYNTAX for what is no text. */
export function collate(value: Emitted, specification: string): Emitted {
  const { type } = value
  if (type !== null && type.kind !== 'string')
    throw invalidStatement(`COLLATE of a value of type ${type.kind.toUpperCase()}`)
  readCollation(specification)
  const { collation: _, ...text } = type ?? { kind: 'string' as const }
  const collated: CollatedType = { ...text, collation: specification, explicit: true }
  return { ...value, type: specification === '' ? text : collated }
}
