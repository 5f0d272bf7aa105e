/** A query with what binding it must find: the name of each column and the stored columns behind it. */
export interface RandomQuery {
  readonly sql: string
  readonly columns: readonly { readonly name: string; readonly sources: readonly string[] }[]
}

type Column = RandomQuery['columns'][number]

interface Relation {
  readonly sql: string
  readonly columns: readonly Column[]
}

/** Tables T0 to T3, each with columns C0 to C4. */
export const randomTables = Array.from({ length: 4 }, (_, table) => ({
  name: { database: 'D', schema: 'S', name: `T${table}` },
  columns: Array.from({ length: 5 }, (_, column) => ({ name: `C${column}` })),
}))

/**
 * A query made of decisions, where every alias starts with a prefix: subqueries, common tables, set operators, USING, stars,
 * correlated subqueries, aliases of aliases.
 */
export function randomQuery(decisions: readonly number[], prefix: string): RandomQuery {
  let at = 0
  let names = 0
  const decide = (choices: number): number => {
    const decision = decisions[at % decisions.length] ?? 0
    at += 1
    return (decision + at * 7) % choices
  }
  const fresh = (): string => {
    names += 1
    return `${prefix}${names}`
  }
  const common: string[] = []

  const relation = (depth: number): Relation => {
    const kind = depth <= 0 ? 0 : decide(4)
    if (kind === 1 || kind === 2) {
      const inner = query(depth - 1)
      if (kind === 1) return { sql: `(${inner.sql})`, columns: inner.columns }
      const name = fresh()
      common.push(`${name} as (${inner.sql})`)
      return { sql: name, columns: inner.columns }
    }
    const table = decide(randomTables.length)
    return {
      sql: `t${table}`,
      columns: Array.from({ length: 5 }, (_, column) => ({
        name: `C${column}`,
        sources: [`T${table}.C${column}`],
      })),
    }
  }

  const select = (depth: number, width: number): RandomQuery => {
    const relations = Array.from({ length: 1 + decide(3) }, () => ({ ...relation(depth), alias: fresh() }))
    const items: string[] = []
    const columns: Column[] = []
    const pick = () => {
      const owner = relations[decide(relations.length)] as (typeof relations)[number]
      const column = owner.columns[decide(owner.columns.length)] as Column
      return { sql: `${owner.alias}.${column.name.toLowerCase()}`, column }
    }
    while (columns.length < width) {
      const name = fresh()
      const { sql, column } = pick()
      const form = decide(4)
      const before = columns.at(-1)
      if (form === 1) items.push(`(select ${sql}) as ${name}`)
      else if (form === 2 && before !== undefined) {
        items.push(`${before.name} as ${name}`)
        columns.push({ name: name.toUpperCase(), sources: before.sources })
        continue
      } else items.push(`${sql} as ${name}`)
      columns.push({ name: name.toUpperCase(), sources: column.sources })
    }
    const where = decide(2) === 0 ? '' : ` where ${pick().sql} = ${pick().sql} or ${columns[0]?.name} is null`
    const from = relations
      .map(({ sql, alias }) => `${sql} as ${alias}`)
      .join(decide(2) === 0 ? ', ' : ' cross join ')
    return { sql: `select ${items.join(', ')} from ${from}${where}`, columns }
  }

  const query = (depth: number): RandomQuery => {
    const width = 1 + decide(4)
    const left = select(depth, width)
    if (decide(3) !== 0) return left
    const right = select(depth, width)
    return {
      sql: `${left.sql} union all ${right.sql}`,
      columns: left.columns.map(({ name, sources }, index) => ({
        name,
        sources: [...new Set([...sources, ...(right.columns[index]?.sources ?? [])])],
      })),
    }
  }

  const top = query(3)
  const outer = decide(2) === 0 ? top : { sql: `select * from (${top.sql}) ${fresh()}`, columns: top.columns }
  return common.length === 0 ? outer : { ...outer, sql: `with ${common.join(', ')} ${outer.sql}` }
}
