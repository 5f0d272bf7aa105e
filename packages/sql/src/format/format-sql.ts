import { InternalError } from '@mesh/core'
import { unreadableScript } from '../errors.ts'
import { parseScript, type ScriptStatement } from '../parse/parse-script.ts'
import { parseStatement } from '../parse/parse-statement.ts'
import { fingerprintSql } from '../render/fingerprint-sql.ts'
import type { RenderOptions } from '../render/render-options.ts'
import { renderSql } from '../render/render-sql.ts'
import { skipTrivia } from '../token/scan-trivia.ts'
import type { Comment } from '../tree/comment.ts'
import type { Span } from '../tree/node.ts'
import type { Statement } from '../tree/statement.ts'
import { gapBetween } from './gap-between.ts'

/** How {@link formatSql} lays out a script. */
export type FormatOptions = Pick<RenderOptions, 'width' | 'indent'>

/** How often the text of a statement is laid out anew until its comments have found their places. */
const mostRounds = 5

/**
 * A script laid out for people. Names, texts and comments stay as they are written, keywords get upper case, empty lines between
 * statements stay. Line ends are those of the first line. What the script means is compared before and after.
 *
 * @throws SQL.SYNTAX and the other failures of {@link parseStatement}, of the first statement that cannot be read.
 * @example
 * formatSql('select a from t -- all') // 'SELECT a FROM t -- all\n'
 */
export function formatSql(text: string, options: FormatOptions = {}): string {
  const { statements, diagnostics } = parseScript(text)
  const [error] = diagnostics.filter((each) => each.severity === 'error')
  if (error !== undefined) throw unreadableScript(error)
  const lineEnd = /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n'
  const parts: string[] = []
  let end = 0
  for (const each of statements) {
    parts.push(gapBetween(text, end, each.span.start, lineEnd), layOut(each, text, { ...options, lineEnd }))
    end = each.span.end
  }
  const isLone = statements.length === 1 && text[skipTrivia(text, end)] !== ';'
  const whole = [
    ...parts.map((part, index) => (index % 2 === 1 && !isLone ? `${part};` : part)),
    gapBetween(text, end, text.length, lineEnd),
  ].join('')
  return whole === '' ? '' : whole + lineEnd
}

function layOut({ statement, text, span }: ScriptStatement, source: string, options: RenderOptions): string {
  if (statement.kind === 'unknownStatement') return text
  let written = renderSql(withoutOuterComments(statement, span), { ...options, source, style: 'pretty' })
  if (/--|\/\*|\/\//.test(text))
    for (let round = 1, last = ''; round < mostRounds && written !== last; round += 1) {
      last = written
      written = renderSql(parseStatement(last), { ...options, source: last, style: 'pretty' })
    }
  if (fingerprintSql(written) !== fingerprintSql(statement))
    throw new InternalError(`laying out changed the meaning of ${text.slice(0, 200)}`)
  return written
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
