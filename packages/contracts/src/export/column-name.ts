import type { Named } from '../reference/stored-name.ts'

/** The name by which other tools find a table or column on the platform: without the quotes of SQL. */
export function columnName({ name = '', physicalName = name }: Named): string {
  return /^"(?:[^"]|"")*"$/.test(physicalName)
    ? physicalName.slice(1, -1).replaceAll('""', '"')
    : physicalName
}
