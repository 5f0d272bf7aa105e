import { assertNever } from '@mesh/core'
import { type Doc, isMany } from './doc.ts'

/** How wide a line may be and how far a level moves right, both in characters. */
export interface PrettyOptions {
  readonly width: number
  readonly indent: number
}

interface Frame {
  readonly doc: Doc
  readonly level: number
  readonly flat: boolean
}

/** A document on as many lines as it takes to keep each within the width, where that can be done. */
export function printPretty(doc: Doc, { width, indent }: PrettyOptions): string {
  const parts: string[] = []
  const stack: Frame[] = [{ doc, level: 0, flat: false }]
  let column = 0
  const newLine = (level: number) => {
    parts.push(`\n${' '.repeat(level * indent)}`)
    column = level * indent
  }
  for (let frame = stack.pop(); frame !== undefined; frame = stack.pop()) {
    const { doc: each, level, flat } = frame
    if (typeof each === 'string') {
      parts.push(each)
      const last = each.lastIndexOf('\n')
      column = last === -1 ? column + each.length : each.length - last - 1
    } else if (isMany(each)) {
      for (let index = each.length - 1; index >= 0; index -= 1)
        stack.push({ doc: each[index] ?? '', level, flat })
    } else
      switch (each.kind) {
        case 'group':
          stack.push({
            doc: each.content,
            level,
            flat: flat || (!each.broken && fits(each.content, width - column, stack)),
          })
          break
        case 'indent':
          stack.push({ doc: each.content, level: level + 1, flat })
          break
        case 'break':
          if (flat) {
            parts.push(each.flat)
            column += each.flat.length
          } else newLine(level)
          break
        case 'comment':
          parts.push(each.line ? `--${each.text}` : `/*${each.text}*/`)
          if (each.line) newLine(level)
          break
        default:
          assertNever(each, 'document')
      }
  }
  return parts
    .join('')
    .split('\n')
    .map((text) => text.trimEnd())
    .join('\n')
}

/** Whether a document, and what follows it up to the next possible break, fits on the rest of the line. */
function fits(doc: Doc, space: number, rest: readonly Frame[]): boolean {
  const stack: Frame[] = [{ doc, level: 0, flat: true }]
  let left = space
  let next = rest.length - 1
  while (left >= 0) {
    const frame = stack.pop() ?? rest[next--]
    if (frame === undefined) return true
    const { doc: each, flat } = frame
    if (typeof each === 'string') {
      if (each.includes('\n')) return left >= each.indexOf('\n')
      left -= each.length
    } else if (isMany(each)) {
      for (let index = each.length - 1; index >= 0; index -= 1)
        stack.push({ doc: each[index] ?? '', level: 0, flat })
    } else if (each.kind === 'break') {
      if (!flat) return true
      left -= each.flat.length
    } else if (each.kind === 'comment') {
      if (each.line) return false
      left -= each.text.length + 4
    } else if (each.kind === 'group' && each.broken) return false
    else stack.push({ doc: each.content, level: 0, flat })
  }
  return false
}
