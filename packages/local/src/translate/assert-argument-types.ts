import type { LogicalType } from '@mesh/core'
import { findFunction } from '@mesh/sql'
import { wrongArgumentTypes } from '../errors/routine-failures.ts'
import type { Emitted } from './emitted.ts'
import { spellType } from './spell-type.ts'

type Kind = LogicalType['kind']

const times: readonly Kind[] = ['date', 'time', 'timestamp']
const containers: readonly Kind[] = ['array', 'object', 'map', 'vector']
const scalars: readonly Kind[] = ['string', 'integer', 'number', 'boolean', 'binary', ...times]

/** What Snowflake does not bring to the type of a parameter by itself. Source: https://docs.snowflake.com/en/sql-reference/data-type-conversion */
const refused: Readonly<Record<string, readonly Kind[]>> = {
  NUMBER: [...times, ...containers, 'binary', 'boolean'],
  VARCHAR: [...containers, 'binary'],
  BINARY: [...times, ...containers, 'boolean', 'integer', 'number'],
  BOOLEAN: [...times, ...containers, 'binary'],
  ARRAY: [...scalars, 'object', 'map'],
  OBJECT: [...scalars, 'array'],
  SEMISTRUCTURED: scalars,
}

/** Parameters that the reference gives any type, and that take one only. */
const narrower: Readonly<Record<string, string>> = {
  ARRAY_SIZE: 'ARRAY',
  GET_IGNORE_CASE: 'SEMISTRUCTURED',
  STRIP_NULL_VALUE: 'SEMISTRUCTURED',
}

/** Functions of bits, of numbers or of bytes. */
const takesBits = /^(?:BIT|GETBIT)/

/** @throws SQL.SYNTAX for an argument of a type that is not brought to that of its parameter. */
export function assertArgumentTypes(name: string, args: readonly Emitted[]): void {
  const form = findFunction(name)?.forms.find(({ parameters }) => {
    const least = parameters.filter((each) => !each.optional).length
    const isOpen = parameters.some((each) => each.repeated)
    return least <= args.length && (isOpen || args.length <= parameters.length)
  })
  if (form === undefined || form.parameters.some((each) => each.type === 'PART')) return
  const isWrong = args.some(({ type }, index) => {
    if (type === null) return false
    const wanted =
      (index === 0 ? narrower[name] : undefined) ?? (form.parameters[index] ?? form.parameters.at(-1))?.type
    const kinds = refused[wanted ?? ''] ?? []
    return (
      kinds.includes(type.kind) &&
      !((type.kind === 'boolean' || type.kind === 'binary') && takesBits.test(name))
    )
  })
  if (!isWrong) return
  const types = args.map(({ type }) => (type === null ? 'NULL' : spellType(type)))
  throw wrongArgumentTypes(name, `(${types.join(', ')})`)
}
