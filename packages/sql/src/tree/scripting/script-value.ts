import type { Expression } from '../expression/expression.ts'
import type { Job } from './job.ts'

/** What a variable can be given: an expression, or the result of a statement that is no query. */
export type ScriptValue = Expression | Job
