import type { SemanticExpression } from '../../tree/ddl/create-semantic-view.ts'
import { walkSql } from '../../walk/walk-sql.ts'

/** Definitions, each behind those that it names, else in the order of the text. Definitions that name one another stay in it too. */
export function inOrderOfUse(items: readonly SemanticExpression[]): readonly SemanticExpression[] {
  const byName = new Map(items.map((item) => [item.name.parts.at(-1)?.name, item]))
  const done = new Set<SemanticExpression>()
  const entered = new Set<SemanticExpression>()
  const waiting = items.toReversed()
  for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
    if (done.has(item)) continue
    if (entered.has(item)) {
      done.add(item)
      continue
    }
    entered.add(item)
    waiting.push(item)
    walkSql(item.expression, {
      columnReference: ({ parts }) => {
        const used = byName.get(parts.at(-1)?.name)
        if (used !== undefined && !entered.has(used)) waiting.push(used)
      },
    })
  }
  return [...done]
}
