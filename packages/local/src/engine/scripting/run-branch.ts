import type { CaseStatement, Comparison, Expression, If } from '@mesh/sql'
import { convert, evaluate } from './evaluate.ts'
import { atExpression } from './exception-of.ts'
import type { Flow } from './flow.ts'
import { loopFrame } from './frame.ts'
import { runList } from './run-list.ts'
import type { Script } from './script.ts'

/** IF, and CASE of either form: the first branch that holds. */
export async function runBranch(script: Script, statement: If | CaseStatement): Promise<Flow> {
  const operand = statement.kind === 'caseStatement' ? statement.operand : undefined
  const held = operand === undefined ? undefined : await evaluate(script, operand)
  const inner =
    held === undefined
      ? script
      : { ...script, frame: loopFrame(script.frame, '', { kind: 'variable', ...held }) }
  for (const { when, statements } of statement.branches)
    if (await holds(inner, held === undefined ? when : equalsHeld(when))) return runList(script, statements)
  return statement.otherwise === undefined ? undefined : runList(script, statement.otherwise)
}

/** Whether a condition is TRUE; NULL is not. */
export async function holds(script: Script, condition: Expression): Promise<boolean> {
  const found = await evaluate(script, condition)
  const value = await atExpression(condition.span.start, () => convert(script, found, { kind: 'boolean' }))
  return value === true
}

/** Compares with the value of CASE, whose name is none that a text can spell. */
const equalsHeld = (right: Expression): Comparison => ({
  kind: 'comparison',
  operator: '=',
  left: {
    kind: 'columnReference',
    parts: [{ kind: 'identifier', name: '', quoted: true, span: right.span }],
    span: right.span,
  },
  right,
  span: right.span,
})
