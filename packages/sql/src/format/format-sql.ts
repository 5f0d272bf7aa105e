import { InternalError } from '@mesh/core'
import { unreadableScript } from '../errors.ts'
import { parseScript, type ScriptStatement } from '../parse/parse-script.ts'
import { fingerprintSql } from '../render/fingerprint-sql.ts'
import type { RenderOptions } from '../render/render-options.ts'
import { renderSql } from '../render/render-sql.ts'
import { skipTrivia } from '../token/scan-trivia.ts'
import { scanTokens } from '../token/token-list.ts'
import type { Comment } from '../tree/comment.ts'
import type { Span } from '../tree/node.ts'
import type { Statement } from '../tree/statement.ts'
import { gapBetween } from './gap-between.ts'

/** How {@link formatSql} lays out a script. */
export type FormatOptions = Pick<RenderOptions, 'width' | 'indent'>

/** How often a text is laid out anew until its comments have found their places. */
const mostRounds = 5

/**
 * A script laid out for people. Names, texts and comments stay as they are written, keywords get upper case, empty lines between
 * statements stay. Line ends are those of most lines. What the script means is compared before and after.
 *
 * @throws SQL.SYNTAX and the other failures of the first statement that cannot be read.
 * @example
 * formatSql('select a from t -- all') // 'SELECT a FROM t -- all\n'
 */
export function formatSql(text: string, options: FormatOptions = {}): string {
  let written = formatOnce(text, options)
  if (!/--|\/\*/.test(written)) return written
  for (let round = 1; round < mostRounds; round += 1) {
    const again = formatOnce(written, options)
    if (again === written) break
    written = again
  }
  return written
}

function formatOnce(text: string, options: FormatOptions): string {
  const { statements, diagnostics } = parseScript(text)
  const [error] = diagnostics.filter((each) => each.severity === 'error')
  if (error !== undefined) throw unreadableScript(error)
  const lineEnd = text.split('\r\n').length * 2 > text.split('\n').length + 1 ? '\r\n' : '\n'
  const isLone = statements.length === 1 && text[skipTrivia(text, statements[0]?.span.end ?? 0)] !== ';'
  const parts: string[] = []
  let end = 0
  let isClosed = false
  for (const each of statements) {
    parts.push(gapBetween(text, end, each.span.start, { lineEnd, isClosed }))
    const written = layOut(each, text, { ...options, lineEnd, semicolon: !isLone })
    isClosed = endsWithLineComment(written)
    parts.push(written)
    end = each.span.end
  }
  parts.push(gapBetween(text, end, text.length, { lineEnd, isClosed }))
  const whole = parts.join('')
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  return whole === '' ? mark : mark + whole + lineEnd
}

function layOut({ statement, text, span }: ScriptStatement, source: string, options: RenderOptions): string {
  if (statement.kind === 'unknownStatement') return options.semicolon ? `${text};` : text
  const written = renderSql(withoutOuterComments(statement, span), { ...options, source, style: 'pretty' })
  if (fingerprintSql(written) !== fingerprintSql(statement))
    throw new InternalError(`laying out changed the meaning of ${text.slice(0, 200)}`)
  return written
}

function endsWithLineComment(text: string): boolean {
  if (!text.slice(text.lastIndexOf('\n') + 1).includes('--')) return false
  const { comments } = scanTokens(text)
  return comments.at(-1) === text.length && text[(comments.at(-2) ?? 0) + 1] === '-'
}

/** Comments around a statement are laid out with the script. */
function withoutOuterComments({ comments, ...rest }: Statement, { start, end }: Span): Statement {
  const isInside = (each: Comment) => each.span.start >= start && each.span.end <= end
  const kept = comments && {
    before: comments.before.filter(isInside),
    after: comments.after.filter(isInside),
  }
  return { ...rest, ...(kept !== undefined && { comments: kept }) } as Statement
}
