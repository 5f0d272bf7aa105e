import { parseStatement, type SqlNode } from '@mesh/sql'
import { expect, test } from 'vitest'
import { childNodes } from '../../src/walk/child-nodes.ts'
import { readSuite } from './read-suite.ts'

/** What is wrong with the spans of a tree, one line each. */
function wrongSpans(text: string, tree: SqlNode): readonly string[] {
  const wrong: string[] = []
  const open: SqlNode[] = [tree]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const { start, end } = node.span
    const own = text.slice(start, end)
    if (start < 0 || end > text.length || own.length !== end - start) wrong.push(`${node.kind} is outside`)
    if (own !== own.trim()) wrong.push(`${node.kind} has space around it: ${own}`)
    for (const child of childNodes(node)) {
      const isEmpty = child.span.end === child.span.start
      if (!isEmpty && (child.span.start < start || child.span.end > end))
        wrong.push(`${node.kind} does not hold its ${child.kind}`)
      open.push(child)
    }
  }
  return wrong
}

test('the span of a node holds those below it, and nothing around them', () => {
  const wrong = readSuite().flatMap(({ name, cases }) =>
    cases
      .filter(({ refused }) => !refused)
      .flatMap(({ line, sql }) =>
        wrongSpans(sql, parseStatement(sql)).map((each) => `${name}:${line} ${each}`),
      ),
  )
  expect(wrong).toEqual([])
})
