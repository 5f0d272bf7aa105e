import { awaitAnswer } from '../await-answer.ts'
import type { Route } from '../call.ts'
import { findQuery } from '../find-query.ts'

/** The answer of a statement that was asked for before. */
export const fetchResult: Route = (state, call) => awaitAnswer(findQuery(state, call, call.path[1] ?? ''))
