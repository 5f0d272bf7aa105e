import { assertNever } from '@mesh/core'
import { Commented, type Doc, type Fill } from './doc.ts'
import { type Frame, fits } from './fits.ts'
import { createPage, type Page } from './page.ts'

/** How wide a line may be and how far a level moves right, both in characters. */
export interface PrettyOptions {
  readonly width: number
  readonly indent: number
  /** What ends a line; texts and comments keep what they have. */
  readonly lineEnd: string
}

/**
 * A document on as many lines as it takes to keep each within the width, where that can be done. A comment that had a line of
 * its own stands above the line of what it belongs to; one that ended a line ends the line.
 */
export function printPretty(doc: Doc, options: PrettyOptions): string {
  const { width } = options
  const page = createPage(options)
  const stack: Frame[] = [{ doc, level: 0, flat: false }]
  for (let frame = stack.pop(); frame !== undefined; frame = stack.pop()) {
    const { doc: each, level, flat } = frame
    const push = (content: Doc, inner = flat) => stack.push({ doc: content, level, flat: inner })
    if (typeof each === 'string') page.write(each)
    else if (!('kind' in each))
      for (let index = each.length - 1; index >= 0; index -= 1) push(each[index] ?? '')
    else
      switch (each.kind) {
        case 'group':
          push(
            each.content,
            flat || (!each.broken && fits(each.content, width - page.column(), stack, each.most)),
          )
          break
        case 'indent':
          stack.push({ doc: each.content, level: level + 1, flat })
          break
        case 'break':
          if (flat) page.write(each.flat)
          else page.newLine(level, each.type === 'blank')
          break
        case 'fill': {
          const { items, from } = each
          const item = items[from]
          if (item === undefined) break
          const follows = flat || fits([', ', item], width - page.column() - 1, [], width)
          if (from > 0) writeComma(page, follows, level)
          push({ kind: 'fill', items, from: from + 1 } satisfies Fill)
          push(item, follows)
          break
        }
        case 'commented':
          for (const comment of each.before) page.commentBefore(comment)
          if (each.content === '') for (const comment of each.after) page.commentAfter(comment)
          else {
            push(new Commented('', [], each.after))
            push(each.content)
          }
          break
        default:
          assertNever(each, 'document')
      }
  }
  return page.end()
}

function writeComma(page: Page, follows: boolean, level: number): void {
  page.write(follows ? ', ' : ',')
  if (!follows) page.newLine(level, false)
}
