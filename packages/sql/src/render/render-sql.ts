import type { SqlNode } from '../tree/sql-node.ts'
import { walkSql } from '../walk/walk-sql.ts'
import { keepComments } from './keep-comments.ts'
import type { Doc } from './layout/doc.ts'
import { printCompact } from './layout/print-compact.ts'
import { printPretty } from './layout/print-pretty.ts'
import { renderBareNode } from './render-node.ts'
import { type RenderOptions, type ResolvedRenderOptions, resolveRenderOptions } from './render-options.ts'
import { renderWithComments } from './render-with-comments.ts'
import { createSpelling } from './spelling.ts'

/**
 * A tree as text: keywords in upper case, only the parentheses that the meaning needs, on one line or laid out for people. For
 * Snowflake, parsing the text gives the same tree apart from spans, with the same comments. For another dialect only names and
 * texts are spelled its way: what functions and types mean there is not translated.
 *
 * @throws SQL.NO_LITERAL when a text cannot be written in the dialect.
 * @example
 * renderSql(parseStatement('select a from t where (b = 1)')) // 'SELECT A FROM T WHERE B = 1'
 */
export function renderSql(tree: SqlNode, options: RenderOptions = {}): string {
  const resolved = resolveRenderOptions(options)
  const doc = resolved.comments && hasComments(tree) ? commentedDoc(tree, resolved) : bareDoc(tree, resolved)
  const whole = resolved.semicolon ? [doc, ';'] : doc
  return resolved.style === 'compact' ? printCompact(whole) : printPretty(whole, resolved)
}

const bareDoc = (tree: SqlNode, options: ResolvedRenderOptions): Doc =>
  renderBareNode(tree, createSpelling(options, renderBareNode))

function commentedDoc(tree: SqlNode, options: ResolvedRenderOptions): Doc {
  const seen = new Set<SqlNode>()
  const node = renderWithComments(seen)
  return keepComments(tree, node(tree, createSpelling({ ...options, seen }, node)))
}

function hasComments(tree: SqlNode): boolean {
  let found = false
  walkSql(tree, {
    enter: ({ comments }) => {
      found ||= comments !== undefined
      return !found
    },
  })
  return found
}
