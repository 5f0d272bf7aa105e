import type { Comment } from '../../tree/comment.ts'
import { takesLine } from './fits.ts'
import type { PrettyOptions } from './print-pretty.ts'

/** Text that grows line by line. */
export interface Page {
  column(): number
  write(text: string): void
  newLine(level: number, blank: boolean): void
  /** A comment before what is written next: in the line, or above it. */
  commentBefore(comment: Comment): void
  /** A comment behind what was written last: in the line, at its end, or below it. */
  commentAfter(comment: Comment): void
  end(): string
}

/** Makes a {@link Page}. */
export function createPage({ indent, lineEnd }: PrettyOptions): Page {
  const done: string[] = []
  let current: string[] = []
  let endings: string[] = []
  let below: string[] = []
  /** Whether the current line ends with a comment behind which nothing can stand. */
  let isClosed = false
  let margin = ''
  let column = 0

  const finish = (marginBelow = margin) => {
    const text = [current.join('').trimEnd(), ...endings].filter((each) => each !== '').join(' ')
    if (text !== '') done.push(margin + text + lineEnd)
    for (const each of below) done.push(marginBelow + each + lineEnd)
    current = []
    endings = []
    below = []
    isClosed = false
  }

  return {
    column: () => column,
    write: (text) => {
      current.push(text)
      const last = text.lastIndexOf('\n')
      column = last === -1 ? column + text.length : text.length - last - 1
    },
    newLine: (level, blank) => {
      finish()
      if (blank && done.length > 0 && done.at(-1) !== lineEnd) done.push(lineEnd)
      margin = ' '.repeat(level * indent)
      column = margin.length
    },
    commentBefore: (comment) => {
      const text = commentText(comment)
      if (takesLine(comment)) done.push(margin + text + lineEnd)
      else {
        current.push(text, ' ')
        column += text.length + 1
      }
    },
    commentAfter: (comment) => {
      const text = commentText(comment)
      if (comment.ownLine || isClosed) below.push(text)
      else if (takesLine(comment)) {
        endings.push(text)
        isClosed = comment.line
      } else {
        current.push(' ', text)
        column += text.length + 1
      }
    },
    end: () => {
      // What stands below everything belongs to nothing.
      finish('')
      return done.join('').slice(0, done.length === 0 ? 0 : -lineEnd.length)
    },
  }
}

/** Spaces at the end of a comment's line are no part of it. */
const commentText = ({ text, line, template }: Comment): string =>
  template ? text : line ? `--${text}`.trimEnd() : `/*${text}*/`
