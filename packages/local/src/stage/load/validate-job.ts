import { type CopyIntoTable, type FunctionCall, toQualifiedName, walkSql } from '@mesh/sql'
import type { Table } from '../../catalog/object/relation.ts'
import { activeRoles, assertPrivilege } from '../../engine/access.ts'
import type { Execution } from '../../engine/execution.ts'
import { findRelation } from '../../engine/find-object.ts'
import { parse } from '../../engine/parse.ts'
import { columnOf } from '../../engine/run-dml.ts'
import { loadFailed } from '../../errors/load-failures.ts'
import { invalidStatement, unsupportedFeature } from '../../errors/statement-failures.ts'
import { countType, textType } from '../../translate/emitted.ts'
import type { RowsRelation } from '../../translate/translation.ts'
import type { LoggedLoad } from '../../usage/load-log.ts'
import { stagePlace } from '../stage-folder.ts'
import { stagedFiles } from '../staged-files.ts'
import { cellTargets, checkRows } from './check-rows.ts'
import { copyOptions } from './copy-options.ts'
import type { LoadError } from './load-error.ts'
import { withFileRows } from './with-file-rows.ts'

/** Errors that are told of one file. */
const shownErrors = 10_000

/**
 * VALIDATE: all that was wrong with the files that a COPY INTO loaded; those that are still in the stage are read again.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/functions/validate
 *
 * @throws SQL.SYNTAX for a statement that loaded nothing into the table.
 */
export async function validateJob(execution: Execution, call: FunctionCall): Promise<RowsRelation> {
  const { state, session } = execution
  const { table, job } = asked(execution, call)
  const loads = state.loads
    .all()
    .filter((each) => each.table === table && each.pipe === null && each.queryId !== null)
  const own = (each: LoggedLoad) => state.queries.find(each.queryId ?? '')?.sessionId === session.id
  const id = job === '_last' ? loads.findLast(own)?.queryId : job
  const text = state.queries.find(id ?? '')?.text
  const copy = text === undefined ? undefined : copyIn(text, table)
  if (copy === undefined) throw invalidStatement(`Invalid JOB_ID '${job}' for function VALIDATE.`)
  if (copy.from?.kind === 'query')
    throw invalidStatement('VALIDATE is not supported for a COPY that transforms data.')
  const place = stagePlace(
    execution,
    copy.from ?? { kind: 'stageLocation', owner: 'table', name: copy.table, path: '', span: copy.span },
    'READ',
  )
  const options = copyOptions(execution, copy, place)
  const targets =
    copy.columns.length === 0 ? table.columns : copy.columns.map((each) => columnOf(table, each))
  const staged = stagedFiles({ ...place, path: '' })
  const rows: (string | number | null)[][] = []
  for (const each of loads.filter(({ queryId, errors }) => queryId === id && errors > 0)) {
    const file = staged.find(({ path }) => path === each.file)
    if (file === undefined) throw loadFailed(`Remote file '${each.file}' was not found.`, each.file)
    const request = {
      width: targets.length,
      isExact: true,
      byName: options.match !== 'NONE',
      toleratesFlaws: true,
    }
    const bad = await withFileRows(execution, file, options.format, request, async (read) => {
      const type = String(options.format.TYPE ?? 'CSV').toUpperCase()
      const cells = cellTargets(read, targets, options.match, type)
      return (await checkRows(execution, table, cells, read, options, shownErrors)).bad
    })
    rows.push(...bad.map((error) => rowOf(error, each.shown)))
  }
  return {
    kind: 'rows',
    parts: ['VALIDATE'],
    columns: columns.map(([name, type]) => ({ name, type })),
    rows,
  }
}

/** The last COPY INTO of a table of that name in a statement, which may be a flow or a block. */
function copyIn(text: string, { name }: Table): CopyIntoTable | undefined {
  let found: CopyIntoTable | undefined
  walkSql(parse(text), {
    copyIntoTable: (copy) => {
      if (copy.table.parts.at(-1)?.name === name) found = copy
    },
  })
  return found
}

function asked(
  { state, session }: Execution,
  { arguments: [named, job] }: FunctionCall,
): { readonly table: Table; readonly job: string } {
  const id = job?.kind === 'namedArgument' ? job.value : job
  if (named?.kind !== 'columnReference' || id?.kind !== 'stringLiteral')
    throw invalidStatement('VALIDATE takes the name of a table and JOB_ID => …')
  const name = toQualifiedName({ kind: 'objectName', parts: named.parts, span: named.span })
  const table = findRelation(state.catalog, name, session)
  if (table.kind !== 'TABLE') throw unsupportedFeature('VALIDATE of what is no table')
  assertPrivilege(state.catalog, activeRoles(state.catalog, session), table, ['SELECT', 'INSERT'])
  return { table, job: id.value }
}

const columns = [
  ['ERROR', textType],
  ['FILE', textType],
  ['LINE', countType],
  ['CHARACTER', countType],
  ['BYTE_OFFSET', countType],
  ['CATEGORY', textType],
  ['CODE', countType],
  ['SQL_STATE', textType],
  ['COLUMN_NAME', textType],
  ['ROW_NUMBER', countType],
  ['ROW_START_LINE', countType],
  ['REJECTED_RECORD', textType],
] as const

const rowOf = (each: LoadError, file: string): (string | number | null)[] => [
  each.message,
  file,
  each.line,
  each.character,
  null,
  'conversion',
  Number(each.code),
  each.sqlState,
  each.column,
  each.row,
  each.line,
  null,
]
