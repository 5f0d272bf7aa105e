import {
  isMeshError,
  type MeshError,
  type QueryOptions,
  type ResultColumn,
  type SqlClient,
  type SqlRow,
  type SqlStatement,
  sqlFailureCode,
} from '@mesh/core'
import type { ResolvedRunOptions } from './run-options.ts'

/** The answer to a statement: all its rows, by column position; or why there is none. */
export type Answer =
  | {
      readonly kind: 'rows'
      readonly columns: readonly ResultColumn[]
      readonly rows: readonly (readonly unknown[])[]
      readonly ms: number
    }
  | { readonly kind: 'failed'; readonly error: MeshError; readonly ms: number }

/** Sends the statements of one run, counts them and tells the progress. */
export interface StatementRunner {
  /** Statements sent so far. */
  readonly statements: number
  /** Announces statements that are still to come. */
  expect(statements: number): void
  /**
   * A failing statement is an answer.
   *
   * @throws SQL.CANCELLED when the run is stopped.
   */
  ask(statement: SqlStatement): Promise<Answer>
}

/** A runner that speaks through a client. */
export function createStatementRunner(client: SqlClient, options: ResolvedRunOptions): StatementRunner {
  return new Runner(client, options)
}

class Runner implements StatementRunner {
  readonly #client: SqlClient
  readonly #options: ResolvedRunOptions
  readonly #query: QueryOptions
  #sent = 0
  #answered = 0
  #expected = 0
  /** The failures of the connection since the last answer. */
  #lost: MeshError[] = []

  constructor(client: SqlClient, options: ResolvedRunOptions) {
    this.#client = client
    this.#options = options
    const { signal, tag } = options
    this.#query = { tag, ...(signal !== undefined && { signal }) }
  }

  get statements(): number {
    return this.#sent
  }

  expect(statements: number): void {
    this.#expected += statements
  }

  async ask(statement: SqlStatement): Promise<Answer> {
    this.#sent += 1
    const start = performance.now()
    const answer = await this.#answer(statement)
    this.#answered += 1
    this.#expected = Math.max(this.#expected, this.#sent)
    this.#options.onProgress({ statements: this.#answered, total: this.#expected })
    return { ...answer, ms: performance.now() - start }
  }

  async #answer(statement: SqlStatement): Promise<Answer> {
    // A connection that has failed twice in a row is not asked again: every statement would wait for it.
    const [, lost] = this.#lost
    if (lost !== undefined) return { kind: 'failed', error: lost, ms: 0 }
    try {
      const { columns, rows } = await this.#client.query(statement, this.#query)
      this.#lost = []
      const names = columns.map(({ name }) => name)
      return { kind: 'rows', columns, rows: rows.map((row) => byPosition(row, names)), ms: 0 }
    } catch (error) {
      if (!isMeshError(error) || error.code === 'SQL.CANCELLED') throw error
      if (error.code === connectionLost) this.#lost.push(error)
      return { kind: 'failed', error, ms: 0 }
    }
  }
}

const connectionLost = sqlFailureCode('connection')

const byPosition = (row: SqlRow, names: readonly string[]): readonly unknown[] =>
  names.map((name) => row[name])
