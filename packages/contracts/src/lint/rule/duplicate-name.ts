import { storedName } from '../../reference/stored-name.ts'
import type { LintFinding, LintRule } from '../lint-rule.ts'

/** Two tables, two columns of a table, or two servers share a name; columns and tables also when they are stored alike. */
export const duplicateName: LintRule = {
  code: 'CONTRACT.DUPLICATE_NAME',
  severity: 'error',
  check: ({ schema = [], servers = [] }) => [
    ...repeated(schema, storedName, '/schema', 'table'),
    ...schema.flatMap(({ properties = [] }, index) =>
      repeated(properties, storedName, `/schema/${index}/properties`, 'column'),
    ),
    ...repeated(servers, ({ server }) => server, '/servers', 'server'),
  ],
}

function repeated<Each>(
  entries: readonly Each[],
  name: (entry: Each) => string,
  pointer: string,
  what: string,
): readonly LintFinding[] {
  const seen = new Set<string>()
  return entries.flatMap((entry, index) => {
    const key = name(entry)
    if (!seen.has(key)) {
      seen.add(key)
      return []
    }
    return [
      {
        pointer: `${pointer}/${index}`,
        message: `There is already a ${what} called ${key}`,
        hint: 'Rename one of the two. Unquoted names differ by more than case.',
      },
    ]
  })
}
