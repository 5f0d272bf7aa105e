import type { Expression } from '../../tree/expression/expression.ts'
import type { LintRule } from '../lint-rule.ts'
import { relationName } from '../relation-name.ts'

/** A condition in WHERE on the table of a LEFT JOIN makes it an inner join. */
export const filteredOuterJoin: LintRule = {
  code: 'SQL.FILTERED_OUTER_JOIN',
  severity: 'warning',
  page: 'https://docs.snowflake.com/en/user-guide/querying-joins',
  visit: {
    select: ({ from, where }, _, report) => {
      if (where === undefined) return
      const optional = new Set(
        from.flatMap((each) =>
          each.kind === 'joinedTable'
            ? each.joins.flatMap(({ type, table }) => (type === 'LEFT' ? [relationName(table)?.name] : []))
            : [],
        ),
      )
      for (const condition of where.kind === 'logical' && where.operator === 'AND' ? where.operands : [where])
        for (const side of sidesOf(condition)) {
          const table = side.kind === 'columnReference' ? side.parts.at(-2)?.name : undefined
          if (table === undefined || !optional.has(table)) continue
          report(
            condition,
            `This condition takes out the rows for which LEFT JOIN found nothing in ${table}`,
            `Move it to the ON of the join, or write JOIN.`,
          )
          break
        }
    },
  },
}

/** The operands for which a NULL takes the row out. */
function sidesOf(condition: Expression): readonly Expression[] {
  switch (condition.kind) {
    case 'comparison':
      return [condition.left, condition.right]
    case 'inList':
    case 'inQuery':
    case 'between':
    case 'like':
    case 'likeAny':
      return [condition.operand]
    default:
      return []
  }
}
