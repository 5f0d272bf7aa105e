import type { LogicalType } from '@mesh/core'
import { argumentType } from './argument-type.ts'
import type { Routine } from './object/routine.ts'

/** A name with the types of its arguments: `AREA(FLOAT, NUMBER)`. */
export const signature = (name: string, types: readonly LogicalType[]): string =>
  `${name}(${types.map(argumentType).join(', ')})`

/** The signature of a function or procedure; it is unlike that of every other one of its schema. */
export const signatureOf = ({ name, parameters }: Pick<Routine, 'name' | 'parameters'>): string =>
  signature(
    name,
    parameters.map(({ type }) => type),
  )
