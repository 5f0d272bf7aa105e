import { findCalled } from '../../function/find-called.ts'
import type { FunctionCall } from '../../tree/expression/function-call.ts'

/** Whether a call makes one value of many rows. */
export const isAggregate = ({ name }: FunctionCall): boolean => findCalled(name)?.kind === 'aggregate'
