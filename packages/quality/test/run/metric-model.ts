/** A row of the tables that the metrics are measured on. `D` is decimal text. */
export type ModelRow = {
  readonly K: number | null
  readonly T: string | null
  readonly D: string | null
}

type Value = string | number | null

/** Plain JavaScript that knows nothing of SQL: what each metric has to be. */
export const model = {
  missing: (rows: readonly ModelRow[], column: keyof ModelRow, missing: readonly Value[]) =>
    rows.filter((row) => row[column] === null || missing.includes(row[column])).length,

  invalid: <Column extends keyof ModelRow>(
    rows: readonly ModelRow[],
    column: Column,
    isValid: (value: NonNullable<ModelRow[Column]>) => boolean,
  ) =>
    rows.filter(({ [column]: value }) => value !== null && !isValid(value as NonNullable<typeof value>))
      .length,

  duplicates: (rows: readonly ModelRow[], columns: readonly (keyof ModelRow)[]) => {
    const times = new Map<string, number>()
    for (const row of rows) {
      const key = columns.map((column) => row[column])
      if (key.includes(null)) continue
      times.set(JSON.stringify(key), (times.get(JSON.stringify(key)) ?? 0) + 1)
    }
    const counts = [...times.values()]
    const repeated = counts.filter((count) => count > 1)
    const nonNull = sum(counts)
    return {
      surplusRows: nonNull - counts.length,
      duplicatedKeys: repeated.length,
      rowsInDuplicates: sum(repeated),
      nonNull,
    }
  },

  orphans: (rows: readonly ModelRow[], parents: readonly ModelRow[], columns: readonly (keyof ModelRow)[]) =>
    rows.filter((row) => {
      const key = columns.map((column) => row[column])
      const exists = parents.some((parent) => columns.every((column, index) => parent[column] === key[index]))
      return !key.includes(null) && !exists
    }).length,
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)
