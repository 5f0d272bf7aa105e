import type { QueryOptions, ResultColumn, SqlRow } from '@mesh/core'
import { compileSql, parseExpression, type SqlFragment, sql } from '@mesh/sql'
import { spellSource } from '../source/row-source.ts'
import type { TableSide } from './compare-options.ts'

/** Reads one of the two tables, and counts what that costs. */
export interface SideReader {
  readonly statements: number
  readonly rowsRead: number
  /** `FROM …` for the rows that are compared. */
  readonly from: SqlFragment
  /** Most expressions in one SELECT list. */
  readonly maxSelectItems: number
  /** @throws SQL.* */
  ask(fragment: SqlFragment): Promise<readonly SqlRow[]>
  /** The columns of the table, without reading a row. @throws SQL.* */
  describe(): Promise<readonly ResultColumn[]>
}

/**
 * A reader of a side.
 *
 * @throws SQL.SYNTAX when its filter is no condition; QUALITY.FILES_NOT_READABLE
 */
export function createSideReader(side: TableSide, options: QueryOptions): SideReader {
  return new Reader(side, options)
}

class Reader implements SideReader {
  readonly from: SqlFragment
  readonly #side: TableSide
  readonly #options: QueryOptions
  #statements = 0
  #rowsRead = 0

  constructor(side: TableSide, options: QueryOptions) {
    const { client, table, filter } = side
    const rows = sql`FROM ${spellSource(table, client.dialect)}`
    this.from = filter === undefined ? rows : sql`${rows} WHERE (${condition(filter)})`
    this.#side = side
    this.#options = options
  }

  get maxSelectItems(): number {
    return this.#side.client.dialect.maxSelectItems
  }

  get statements(): number {
    return this.#statements
  }

  get rowsRead(): number {
    return this.#rowsRead
  }

  async ask(fragment: SqlFragment): Promise<readonly SqlRow[]> {
    return (await this.#query(fragment)).rows
  }

  async describe(): Promise<readonly ResultColumn[]> {
    return (await this.#query(sql`SELECT * ${this.from} LIMIT 0`)).columns
  }

  async #query(fragment: SqlFragment) {
    const { client } = this.#side
    this.#statements += 1
    const result = await client.query(compileSql(fragment, client.dialect), this.#options)
    this.#rowsRead += result.rows.length
    return result
  }
}

function condition(text: string): SqlFragment {
  const { start, end } = parseExpression(text).span
  return sql.trusted(text.slice(start, end))
}
