import { isMeshError } from '@mesh/core'
import type { Token } from '../token/token.ts'
import type { Cursor } from './cursor.ts'
import { type RunOptions, runRule } from './run-rule.ts'

/** What {@link runTemplated} gives: the result, and where the templates are that became comments. */
interface Templated<Result> {
  readonly result: Result
  /** Start and end of each, one after the other. */
  readonly comments: readonly number[]
}

/** {@link runRule} for the source of a template: a template that no rule takes where it stands becomes a comment. */
export function runTemplated<Result>(
  text: string,
  tokens: readonly Token[],
  rule: (cursor: Cursor) => Result,
  options: RunOptions = {},
): Templated<Result> {
  const left = [...tokens]
  const comments: number[] = []
  for (;;) {
    try {
      return {
        result: runRule(text, left, rule, { ...options, errors: undefined, templates: true }),
        comments,
      }
    } catch (error) {
      if (!isMeshError(error, 'SQL.SYNTAX')) throw error
      const index = left.findIndex(({ kind, start }) => kind === 'template' && start === error.where?.offset)
      const [taken] = index === -1 ? [] : left.splice(index, 1)
      if (taken === undefined)
        return { result: runRule(text, left, rule, { ...options, templates: true }), comments }
      comments.push(taken.start, taken.end)
    }
  }
}
