import type { DuckDBConnection } from '@duckdb/node-api'
import { marked } from './marked.ts'

/** A function that takes and gives texts, a column at a time. NULL is among them, and it may give something else each time. */
export interface TextFunction {
  readonly name: string
  readonly compute: (columns: readonly Texts[]) => Texts
}

type Texts = readonly (string | null)[]

/** Makes a function known to all connections of a database. */
export async function registerTextFunction(
  connection: DuckDBConnection,
  { name, compute }: TextFunction,
): Promise<void> {
  const { DuckDBScalarFunction, VARCHAR } = await import('@duckdb/node-api')
  connection.registerScalarFunction(
    DuckDBScalarFunction.create({
      name,
      returnType: VARCHAR,
      parameterTypes: [VARCHAR],
      varArgsType: VARCHAR,
      specialHandling: true,
      volatile: true,
      mainFunction: (_, chunk, output) => {
        const columns = Array.from({ length: chunk.columnCount }, (_each, index) => {
          const vector = chunk.getColumnVector(index)
          return Array.from({ length: chunk.rowCount }, (_row, row) => vector.getItem(row) as string | null)
        })
        const values = marked(() => compute(columns))
        for (let row = 0; row < chunk.rowCount; row += 1) output.setItem(row, values[row] ?? null)
        output.flush()
      },
    }),
  )
}
