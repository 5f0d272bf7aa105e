import { attachComments } from '../../comment/attach-comments.ts'
import { mergeComments } from '../../comment/merge-comments.ts'
import { scanTokens } from '../../token/token-list.ts'
import type { SqlNode } from '../../tree/sql-node.ts'
import type { Cursor } from '../cursor.ts'
import type { ParseOptions } from '../parse-options.ts'
import { runRule } from '../run-rule.ts'
import { runTemplated } from '../run-templated.ts'

/** Runs a rule over a whole text; semicolons may follow, nothing else. */
export function parseWhole<Tree extends SqlNode>(
  text: string,
  rule: (cursor: Cursor) => Tree,
  { templates = false }: ParseOptions = {},
): Tree {
  const { tokens, comments } = scanTokens(text, { templates })
  const whole = (cursor: Cursor): Tree => {
    const result = rule(cursor)
    while (cursor.takeSymbol(';'));
    if (cursor.peek().kind !== 'end') cursor.fail('the end of the statement')
    return result
  }
  if (!templates) {
    const tree = runRule(text, tokens, whole)
    attachComments(tree, text, comments)
    return tree
  }
  const { result, comments: more } = runTemplated(text, tokens, whole)
  attachComments(result, text, mergeComments(comments, more))
  return result
}
