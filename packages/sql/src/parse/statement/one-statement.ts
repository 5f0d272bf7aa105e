import { attachComments } from '../../comment/attach-comments.ts'
import { scanTokens } from '../../token/token-list.ts'
import type { SqlNode } from '../../tree/sql-node.ts'
import type { Cursor } from '../cursor.ts'
import { runRule } from '../run-rule.ts'

/** Runs a rule over a whole text; semicolons may follow, nothing else. */
export function parseWhole<Tree extends SqlNode>(text: string, rule: (cursor: Cursor) => Tree): Tree {
  const { tokens, comments } = scanTokens(text)
  const tree = runRule(text, tokens, (cursor) => {
    const result = rule(cursor)
    while (cursor.takeSymbol(';'));
    if (cursor.peek().kind !== 'end') cursor.fail('the end of the statement')
    return result
  })
  attachComments(tree, text, comments)
  return tree
}
