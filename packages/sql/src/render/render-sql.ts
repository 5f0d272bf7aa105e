import type { SqlNode } from '../tree/sql-node.ts'
import { printCompact } from './layout/print-compact.ts'
import { printPretty } from './layout/print-pretty.ts'
import { keepComments } from './render-comments.ts'
import { renderBareNode, renderNode } from './render-node.ts'
import { type RenderOptions, resolveRenderOptions } from './render-options.ts'
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
  const node = resolved.comments ? renderNode : renderBareNode
  const doc = node(tree, createSpelling(resolved, node))
  const whole = resolved.comments ? keepComments(tree, doc) : doc
  return resolved.style === 'compact' ? printCompact(whole) : printPretty(whole, resolved)
}
