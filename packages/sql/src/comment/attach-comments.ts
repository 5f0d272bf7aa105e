import type { Comment, NodeComments } from '../tree/comment.ts'
import type { SqlNode } from '../tree/sql-node.ts'
import { childNodes } from '../walk/child-nodes.ts'

/**
 * Gives each comment to a node, before anybody else sees the tree: within the innermost node around it, to the part before or
 * behind it. One that touches what stands before it, or ends its line, belongs to that; any other to what follows.
 *
 * @param comments Start and end of each comment, one after the other, as {@link scanTokens} gives them.
 */
export function attachComments(tree: SqlNode, text: string, comments: readonly number[]): void {
  const partsOf = createParts()
  let owner: SqlNode | undefined
  let ownedTo = 0
  for (let index = 0; index < comments.length; index += 2) {
    const comment = commentAt(text, comments[index] ?? 0, comments[index + 1] ?? 0)
    const side =
      comment.span.end <= tree.span.start ? 'before' : comment.span.start >= tree.span.end && 'after'
    if (side !== false) add(tree, side, comment)
    let node: SqlNode = tree
    while (side === false) {
      const parts = partsOf(node)
      const next = parts[firstBehind(parts, comment.span.start)]
      const last = parts[firstBehind(parts, comment.span.start) - 1]
      if (last !== undefined && last.span.end > comment.span.start) {
        node = last
        continue
      }
      const from = last === owner ? ownedTo : last?.span.end
      if (
        last !== undefined &&
        (next === undefined || belongsBehind(text.slice(from, comment.span.start), text, comment))
      ) {
        add(last, 'after', comment)
        owner = last
        ownedTo = comment.span.end
      } else if (next !== undefined) add(next, 'before', comment)
      else add(node, 'after', comment)
      break
    }
  }
}

function commentAt(text: string, start: number, end: number): Comment {
  const ownLine = startsLine(text, start) && endsLine(text, end)
  if (text[start] !== '-' && text[start] !== '/')
    return { text: text.slice(start, end), line: false, template: true, ownLine, span: { start, end } }
  const line = text[start + 1] !== '*'
  return {
    text: text.slice(start + 2, line ? end : end - 2),
    line,
    ownLine,
    span: { start, end },
  }
}

/** The parts of a node that have a place in the text, in its order; punctuation is none. */
function createParts(): (node: SqlNode) => readonly SqlNode[] {
  const known = new Map<SqlNode, readonly SqlNode[]>()
  return (node) => {
    const found = known.get(node)
    if (found !== undefined) return found
    const parts = childNodes(node)
      .filter(({ kind, span }) => span.end > span.start && kind !== 'keyword')
      .sort((left, right) => left.span.start - right.span.start)
    known.set(node, parts)
    return parts
  }
}

/** Whether a comment belongs to what stands before it, given what stands between the two. */
const belongsBehind = (between: string, text: string, { ownLine, span }: Comment): boolean =>
  !ownLine && (/^[^\S\n]*$/.test(between) || (endsLine(text, span.end) && !between.includes('\n')))

const startsLine = (text: string, start: number): boolean =>
  /(?:^|[\r\n])[^\S\r\n]*$/.test(text.slice(Math.max(0, start - 200), start)) || start === 0

const endsLine = (text: string, end: number): boolean =>
  /^[^\S\r\n]*(?:[\r\n]|$)/.test(text.slice(end, end + 200))

/** The index of the first node that starts behind an offset. */
function firstBehind(nodes: readonly SqlNode[], offset: number): number {
  let low = 0
  let high = nodes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((nodes[middle]?.span.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Comments that are still being given; readers see them as {@link NodeComments}. */
interface Giving {
  readonly before: Comment[]
  readonly after: Comment[]
}

function add(node: SqlNode, side: keyof NodeComments, comment: Comment): void {
  const comments = (node.comments as Giving | undefined) ?? { before: [], after: [] }
  comments[side].push(comment)
  Object.assign(node, { comments })
}
