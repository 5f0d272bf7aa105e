import type { QueryBody } from '../tree/query/query.ts'
import type { Select } from '../tree/query/select.ts'

/** The SELECT that names the columns of a query: for set operators the first. */
export function outputSelect(body: QueryBody): Select | undefined {
  for (let each: QueryBody | undefined = body; each !== undefined; )
    switch (each.kind) {
      case 'select':
        return each
      case 'query':
        each = each.body
        break
      case 'setOperation':
        each = each.operands[0]
        break
      default:
        return undefined
    }
  return undefined
}
