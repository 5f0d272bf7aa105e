import { InternalError } from '@mesh/core'
import { unreadableScript } from '../errors.ts'
import type { ParseOptions } from '../parse/parse-options.ts'
import { parseScript, type ScriptStatement } from '../parse/parse-script.ts'
import { parseStatement } from '../parse/parse-statement.ts'
import { fingerprintSql } from '../render/fingerprint-sql.ts'
import type { RenderOptions } from '../render/render-options.ts'
import { renderSql } from '../render/render-sql.ts'
import type { Token } from '../token/token.ts'
import { scanTokens } from '../token/token-list.ts'
import type { Comment } from '../tree/comment.ts'
import type { RoutineBody } from '../tree/ddl/routine.ts'
import type { Statement } from '../tree/statement.ts'
import { transformSql } from '../walk/transform-sql.ts'
import { walkSql } from '../walk/walk-sql.ts'
import { createGaps } from './create-gaps.ts'

/** How {@link formatSql} reads and lays out a script. */
export type FormatOptions = Pick<RenderOptions, 'width' | 'indent'> & ParseOptions

/** How often a text is laid out anew until its comments have found their places. */
const mostRounds = 5

/**
 * A script laid out for people. Names, texts and comments stay as they are written, keywords get upper case, empty lines between
 * statements stay. Line ends are those of most lines. What the script means is compared before and after. A statement that
 * nobody knows stays as it is, as does one with a `{% … %}` of a template in it: its place among the words counts.
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

function formatOnce(text: string, { templates = false, ...layout }: FormatOptions): string {
  const { statements, diagnostics } = parseScript(text, { templates })
  const [error] = diagnostics.filter((each) => each.severity === 'error')
  if (error !== undefined) throw unreadableScript(error)
  const { tokens, comments } = scanTokens(text, { templates })
  const lineEnd: '\n' | '\r\n' = text.split('\r\n').length * 2 > text.split('\n').length + 1 ? '\r\n' : '\n'
  const [only, ...others] = statements
  const isLone =
    others.length === 0 && !tokens.some((each) => isSemicolon(each) && each.start >= (only?.span.end ?? 0))
  const options = { ...layout, templates, lineEnd, semicolon: !isLone }
  const gap = createGaps(text, comments, lineEnd)
  const parts: string[] = []
  let end = 0
  let isClosed = false
  for (const each of statements) {
    parts.push(gap(end, each.span.start, isClosed))
    const written = layOut(each, text, options)
    isClosed = endsWithLineComment(written, templates)
    parts.push(written)
    end = each.span.end
  }
  parts.push(gap(end, text.length, isClosed))
  const whole = parts.join('')
  if (comments.length > 0 && scanTokens(whole, { templates }).comments.length !== comments.length)
    throw new InternalError('laying out lost a comment')
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  return whole === '' ? mark : mark + whole + lineEnd
}

type Layout = Pick<RenderOptions, 'width' | 'indent'> &
  Required<Pick<RenderOptions, 'templates' | 'lineEnd' | 'semicolon'>>

const isSemicolon = ({ kind, value }: Token): boolean => kind === 'symbol' && value === ';'

function layOut({ statement, text, span }: ScriptStatement, source: string, options: Layout): string {
  const { templates, semicolon, lineEnd } = options
  if (statement.kind === 'unknownStatement' || (templates && hasTags(statement)))
    return semicolon ? `${text};` : text
  const bare = withoutOuterComments(statement, templates ? statement.span.start : span.start, span.end)
  const written = renderSql(
    transformSql<Statement>(bare, { routineBody: (body) => layOutBody(body, options) }),
    {
      ...options,
      source,
      style: 'pretty',
    },
  )
  if (fingerprintSql(parseStatement(written, { templates })) !== fingerprintSql(statement))
    throw new InternalError(`laying out changed the meaning of ${text.slice(0, 200)}`)
  // Tags of a template may stand before the statement, as the configuration of a dbt model does.
  const lead = source.slice(span.start, statement.span.start)
  if (!templates || lead.trim() === '') return written
  return (
    lead.trimEnd() +
    lineEnd.repeat(lead.trimStart().split('\n').length > 2 && /\n\s*\n\s*$/.test(lead) ? 2 : 1) +
    written
  )
}

/** Code in SQL between `$$` is laid out too, where it can be read; short code stays on its line. */
function layOutBody(body: RoutineBody, { templates, lineEnd, width, indent }: Layout): RoutineBody {
  if (!body.dollars || body.tree === undefined) return body
  const { statements, diagnostics } = parseScript(body.text, { templates })
  if (statements.length !== 1 || diagnostics.some((each) => each.severity === 'error')) return body
  const code = formatSql(body.text, {
    templates,
    ...(width !== undefined && { width }),
    ...(indent !== undefined && { indent }),
  }).trimEnd()
  const isShort = !`${body.text}${code}`.includes('\n')
  return { ...body, text: isShort ? ` ${code} ` : lineEnd + code + lineEnd }
}

/** Whether a tag of a template stands where a comment could; `{# … #}` is one. */
function hasTags(statement: Statement): boolean {
  let found = false
  walkSql(statement, {
    enter: ({ comments }) => {
      found ||= [...(comments?.before ?? []), ...(comments?.after ?? [])].some(
        ({ template, text, span }) =>
          template === true &&
          !text.startsWith('{#') &&
          span.start >= statement.span.start &&
          span.end <= statement.span.end,
      )
      return !found
    },
  })
  return found
}

function endsWithLineComment(text: string, templates: boolean): boolean {
  if (!text.slice(text.lastIndexOf('\n') + 1).includes('--')) return false
  const { comments } = scanTokens(text, { templates })
  return comments.at(-1) === text.length && text[(comments.at(-2) ?? 0) + 1] === '-'
}

/** Comments around a statement are laid out with the script. */
function withoutOuterComments({ comments, ...rest }: Statement, start: number, end: number): Statement {
  const isInside = ({ span }: Comment) => span.start >= start && span.end <= end
  const kept = comments && {
    before: comments.before.filter(isInside),
    after: comments.after.filter(isInside),
  }
  return { ...rest, ...(kept !== undefined && { comments: kept }) } as Statement
}
