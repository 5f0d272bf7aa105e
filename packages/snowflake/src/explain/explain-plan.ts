import { assertNever } from '@mesh/core'
import type { Plan } from '../plan/plan.ts'
import { explainJson } from './explain-json.ts'
import { explainMarkdown } from './explain-markdown.ts'
import { explainText } from './explain-text.ts'

/** Forms of an explanation. */
export type ExplainFormat = 'text' | 'json' | 'markdown'

/** How a plan is explained. */
export interface ExplainOptions {
  /**
   * Whether text is coloured with ANSI sequences.
   * @defaultValue false
   */
  readonly color?: boolean
  /**
   * Whether text sums up each object that is created on one line. What is changed or dropped is always told in full.
   * @defaultValue false
   */
  readonly brief?: boolean
}

/**
 * A plan for a person (`text`, `markdown`) or for a program (`json`: counts, steps, statements, unmanaged objects).
 *
 * @example
 * process.stdout.write(explainPlan(plan, 'text', { color: process.stdout.isTTY }))
 */
export function explainPlan(
  plan: Plan,
  format: ExplainFormat = 'text',
  options: ExplainOptions = {},
): string {
  switch (format) {
    case 'text':
      return explainText(plan, { color: options.color ?? false, brief: options.brief ?? false })
    case 'markdown':
      return explainMarkdown(plan)
    case 'json':
      return explainJson(plan)
    default:
      return assertNever(format, 'format')
  }
}
