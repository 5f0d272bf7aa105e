import type { Diagnostic } from '@mesh/core'
import { isMeshError } from '@mesh/core'
import type { ScriptStatement } from '../parse/parse-script.ts'
import { createLocator } from '../token/create-locator.ts'
import { scanTokens } from '../token/token-list.ts'
import type { Span } from '../tree/node.ts'

/** A comment that keeps rules quiet, and where. */
interface Ignore {
  readonly codes: readonly string[]
  readonly hasReason: boolean
  /** Where the comment stands. */
  readonly at: number
  readonly scope: Span
}

const form = /^\s*mesh-lint-ignore(?:\s+(?<codes>[A-Z_.]+(?:\s*,\s*[A-Z_.]+)*))?\s*(?::\s*(?<reason>\S.*))?/s

/** Findings without those that a comment keeps quiet, and what is wrong with such comments. */
export function withoutIgnored(
  diagnostics: readonly Diagnostic[],
  text: string,
  statements: readonly ScriptStatement[],
  templates: boolean,
): readonly Diagnostic[] {
  if (!text.includes('mesh-lint-ignore')) return diagnostics
  const ignores = ignoresIn(text, statements, templates)
  const used = new Set<Ignore>()
  const kept = diagnostics.filter(({ code, where }) => {
    const offset = where?.offset ?? -1
    const ignore = ignores.find(
      ({ codes, scope }) => codes.includes(code) && offset >= scope.start && offset < scope.end,
    )
    if (ignore !== undefined) used.add(ignore)
    return ignore === undefined
  })
  const locator = createLocator(text)
  const wrong = ignores.flatMap((each): readonly Diagnostic[] => {
    const where = locator.where(each.at)
    if (!each.hasReason || each.codes.length === 0)
      return [
        {
          code: 'SQL.IGNORE_WITHOUT_REASON',
          severity: 'warning',
          message: 'It is not said what is ignored, and why',
          hint: 'Write -- mesh-lint-ignore CODE: reason',
          where,
        },
      ]
    if (used.has(each)) return []
    const message = `There is no ${each.codes.join(' or ')} to ignore here`
    return [{ code: 'SQL.UNUSED_IGNORE', severity: 'warning', message, hint: 'Take the comment out.', where }]
  })
  return [...kept, ...wrong]
}

function ignoresIn(
  text: string,
  statements: readonly ScriptStatement[],
  templates: boolean,
): readonly Ignore[] {
  const offsets = commentsIn(text, templates)
  const ignores: Ignore[] = []
  for (let index = 0; index < offsets.length; index += 2) {
    const [at = 0, end = 0] = offsets.slice(index, index + 2)
    const body = text.slice(at + 2, text[at + 1] === '*' ? end - 2 : end)
    const found = form.exec(body)
    if (found === null) continue
    const codes = found.groups?.codes?.split(/\s*,\s*/) ?? []
    ignores.push({
      codes,
      hasReason: found.groups?.reason !== undefined,
      at,
      scope: scopeOf(text, at, end, statements),
    })
  }
  return ignores
}

/** A text that holds something that is no token has no comments that could be trusted. */
function commentsIn(text: string, templates: boolean): readonly number[] {
  try {
    return scanTokens(text, { templates }).comments
  } catch (error) {
    if (!isMeshError(error)) throw error
    return []
  }
}

function scopeOf(text: string, at: number, end: number, statements: readonly ScriptStatement[]): Span {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1
  const lineEnd = endOfLine(text, end)
  if (text.slice(lineStart, at).trim() !== '') return { start: lineStart, end: lineEnd }
  const inside = statements.some(({ span }) => span.start < at && at < span.end)
  const next = statements.find(({ span }) => span.start >= end)
  if (!inside && next !== undefined) return next.span
  return { start: lineEnd, end: endOfLine(text, lineEnd + 1) }
}

function endOfLine(text: string, from: number): number {
  const found = text.indexOf('\n', from)
  return found === -1 ? text.length + 1 : found
}
