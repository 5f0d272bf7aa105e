import { type Expression, type Phrase, parseExpression, walkSql } from '@mesh/sql'
import type { MetricAssociation, MetricExpectation } from '../catalog/object/metric.ts'
import type { Execution } from '../engine/execution.ts'
import { alreadyExists, doesNotExist } from '../errors/name-failures.ts'
import { invalidStatement } from '../errors/statement-failures.ts'

/** The expectations of an association after a clause that adds, changes or drops some. @throws SQL.SYNTAX, SQL.NOT_FOUND. */
export function expectationsIn(
  { text, state }: Execution,
  { expectations }: MetricAssociation,
  { parts }: Phrase,
  words: 'EXPECTATION' | 'ADD EXPECTATION' | 'MODIFY EXPECTATION' | 'DROP EXPECTATION',
): readonly MetricExpectation[] {
  const names = parts.flatMap((each) => (each.kind === 'identifier' ? [each.name] : []))
  const conditions = parts.filter(
    (each): each is Expression => each.kind !== 'identifier' && each.kind !== 'keyword',
  )
  const known = new Map(expectations.map((each) => [each.name, each]))
  for (const [index, name] of names.entries()) {
    const there = known.get(name)
    if (words === 'DROP EXPECTATION') {
      if (there === undefined) throw doesNotExist('Expectation', name)
      known.delete(name)
      continue
    }
    if (words === 'MODIFY EXPECTATION' && there === undefined) throw doesNotExist('Expectation', name)
    if (words !== 'MODIFY EXPECTATION' && there !== undefined) throw alreadyExists(name)
    const condition = conditions[index]
    if (condition === undefined) throw invalidStatement(`Expectation '${name}' has no condition.`)
    assertAboutValue(condition, name)
    const written = text.slice(condition.span.start, condition.span.end)
    parseExpression(written)
    known.set(name, { id: there?.id ?? state.catalog.base('', null).id, name, condition: written })
  }
  return [...known.values()]
}

/** What a condition may consist of. Source: https://docs.snowflake.com/en/user-guide/data-quality-expectations */
const allowed: ReadonlySet<string> = new Set([
  'comparison',
  'logical',
  'unary',
  'is',
  'columnReference',
  'identifier',
  'numberLiteral',
  'booleanLiteral',
  'nullLiteral',
  'objectName',
])

function assertAboutValue(condition: Expression, name: string): void {
  let speaks = false
  walkSql(condition, {
    enter: (node) => {
      const isValue =
        node.kind === 'columnReference' && node.parts.map((each) => each.name).join('.') === 'VALUE'
      if (isValue) speaks = true
      const isEqualNull = node.kind === 'functionCall' && node.name.parts.at(-1)?.name === 'EQUAL_NULL'
      if (node.kind === 'columnReference' ? !isValue : !allowed.has(node.kind) && !isEqualNull)
        throw invalidStatement(`Expectation '${name}' may only compare VALUE with constants.`)
    },
  })
  if (!speaks) throw invalidStatement(`Expectation '${name}' says nothing of VALUE.`)
}
