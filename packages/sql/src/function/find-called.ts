import type { ObjectName } from '../tree/name/object-name.ts'
import { findFunction } from './find-function.ts'
import type { FunctionSignature } from './function-signature.ts'

/** The built-in function that a call names, or nothing: the function is the user's, or there is none. */
export const findCalled = ({ parts }: ObjectName): FunctionSignature | undefined =>
  findFunction(parts.length === 1 ? (parts[0]?.name ?? '') : parts.map(({ name }) => name).join('.'))
