/** What a column of a table is called in DuckDB: as people call it, unless DuckDB could not tell it from another one of the table. */
export const storedName = ({
  name,
  stored,
}: {
  readonly name: string
  readonly stored?: string | undefined
}): string => stored ?? name
