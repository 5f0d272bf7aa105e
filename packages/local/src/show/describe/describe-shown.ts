import type { ShowType } from '@mesh/sql'
import type { AnySecurable } from '../../catalog/object/securable.ts'
import { kindInWords } from '../../catalog/securable-name.ts'
import type { Execution } from '../../engine/execution.ts'
import { type RowsOutcome, rowsOutcome } from '../../engine/outcome.ts'
import { unsupportedFeature } from '../../errors/statement-failures.ts'
import { listing } from '../listing.ts'
import { showContext } from '../show-context.ts'
import { showKinds } from '../show-kinds.ts'

/** DESCRIBE of an object that it tells what SHOW tells: tasks, streams, sequences and others. */
export async function describeShown(execution: Execution, object: AnySecurable): Promise<RowsOutcome> {
  const objectType = kindInWords(object) as ShowType
  const kind = showKinds[objectType]
  if (kind === undefined) throw unsupportedFeature(`DESCRIBE ${objectType}`)
  const context = showContext(execution, {
    kind: 'show',
    span: { start: 0, end: 0 },
    objectType,
    terse: false,
    history: false,
    clauses: [],
    privileges: [],
    properties: [],
    ...('schema' in object && {
      in: {
        kind: 'showScope',
        span: { start: 0, end: 0 },
        objectType: 'SCHEMA',
        name: {
          kind: 'objectName',
          span: { start: 0, end: 0 },
          parts: [object.schema.database.name, object.schema.name].map((name) => ({
            kind: 'identifier',
            span: { start: 0, end: 0 },
            name,
            quoted: true,
          })),
        },
      },
    }),
  })
  const rows = await kind.rows(context, (name) => name === object.name, undefined)
  const { columns, rows: cells } = listing(
    kind.columns.filter((each) => each !== 'dropped_on'),
    rows,
  )
  return rowsOutcome(columns, cells)
}
