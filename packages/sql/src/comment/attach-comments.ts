import type { Comment, NodeComments } from '../tree/comment.ts'
import type { SqlNode } from '../tree/sql-node.ts'
import { childNodes } from '../walk/child-nodes.ts'

/**
 * Gives each comment to a node, before anybody else sees the tree. One that ends its line belongs to what stands before it on
 * that line, any other to what follows; where neither starts nor ends there, to the next node, else to the last.
 *
 * @param comments Start and end of each comment, one after the other, as {@link scanTokens} gives them.
 */
export function attachComments(tree: SqlNode, text: string, comments: readonly number[]): void {
  if (comments.length === 0) return
  const { starting, ending } = outermost(tree)
  const starts = [...starting.keys()].sort((left, right) => left - right)
  const ends = [...ending.keys()].sort((left, right) => left - right)
  for (let index = 0; index < comments.length; index += 2) {
    const comment = commentAt(text, comments[index] ?? 0, comments[index + 1] ?? 0)
    const next = starts[firstAtLeast(starts, comment.span.end)]
    const last = ends[firstAtLeast(ends, comment.span.start + 1) - 1]
    const trailing = last !== undefined && (next === undefined || endsLine(text, last, comment))
    if (trailing) add(ending.get(last) ?? tree, 'after', comment)
    else if (next !== undefined) add(starting.get(next) ?? tree, 'before', comment)
    else add(tree, 'after', comment)
  }
}

function commentAt(text: string, start: number, end: number): Comment {
  const line = text[start + 1] !== '*'
  return { text: text.slice(start + 2, line ? end : end - 2), line, span: { start, end } }
}

/** For each offset the outermost node that starts there, and the outermost that ends there. */
function outermost(tree: SqlNode): {
  readonly starting: ReadonlyMap<number, SqlNode>
  readonly ending: ReadonlyMap<number, SqlNode>
} {
  const starting = new Map<number, SqlNode>()
  const ending = new Map<number, SqlNode>()
  const open: SqlNode[] = [tree]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const { start, end } = node.span
    if (end > start) {
      if (!starting.has(start)) starting.set(start, node)
      if (!ending.has(end)) ending.set(end, node)
    }
    open.push(...childNodes(node).toReversed())
  }
  return { starting, ending }
}

/** Whether only punctuation stands between a node and a comment on the same line, and nothing behind the comment. */
function endsLine(text: string, nodeEnd: number, { span }: Comment): boolean {
  if (!/^[^\r\n]*$/.test(text.slice(nodeEnd, span.start))) return false
  return /^[^\S\r\n]*(?:[\r\n]|$)/.test(text.slice(span.end, span.end + 200))
}

/** The index of the first number of a sorted list that is not below the given one. */
function firstAtLeast(sorted: readonly number[], least: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}

function add(node: SqlNode, side: keyof NodeComments, comment: Comment): void {
  const { before = [], after = [] } = node.comments ?? {}
  const comments: NodeComments =
    side === 'before' ? { before: [...before, comment], after } : { before, after: [...after, comment] }
  Object.assign(node, { comments })
}
