import type { CopyIntoTable, Query } from '@mesh/sql'
import type { Column } from '../../catalog/object/column.ts'
import type { Table } from '../../catalog/object/relation.ts'
import { createTranslation } from '../../engine/create-translation.ts'
import type { Execution } from '../../engine/execution.ts'
import { placeBinds } from '../../engine/placed-binds.ts'
import { invalidStatement, unsupportedFeature, valueCountMismatch } from '../../errors/statement-failures.ts'
import { insertRows } from '../../storage/insert-rows.ts'
import { assignTo } from '../../translate/assign-to.ts'
import { derivedColumn } from '../../translate/emitted.ts'
import { emptyScope } from '../../translate/scope.ts'
import { translateQuery } from '../../translate/translate-query.ts'
import type { StagedFile } from '../staged-files.ts'
import type { CopyOptions } from './copy-options.ts'
import { stageRelation } from './stage-relation.ts'
import { stageOfQuery, widestPosition } from './stage-tables.ts'

/** Refuses what cannot go with a query. */
export function assertTransform({ match, onError, validation }: CopyOptions): void {
  if (match !== 'NONE') throw invalidStatement('match_by_column_name is not supported with copy transform.')
  if (validation !== null) throw invalidStatement('VALIDATION_MODE is not supported with copy transform.')
  if (onError.kind !== 'ABORT_STATEMENT') throw unsupportedFeature(`ON_ERROR = ${onError.kind} of a query`)
}

/**
 * Loads what a query makes of the rows of one file.
 *
 * @returns how many rows the file has and how many were loaded.
 */
export async function loadQuery(
  execution: Execution,
  table: Table,
  targets: readonly Column[],
  file: StagedFile,
  copy: CopyIntoTable & { readonly from: Query },
  { format }: CopyOptions,
): Promise<{ readonly parsed: number; readonly loaded: number }> {
  const query = copy.from
  const relation = await stageRelation(execution, [file], format, widestPosition(query), 0)
  const binds = placeBinds(copy, execution.binds)
  const stages = new Map([[stageOfQuery(query).span.start, relation]])
  const { sql, columns } = translateQuery(
    query,
    emptyScope,
    createTranslation({ ...execution, stages }, { binds }),
  )
  if (columns.length !== targets.length) throw valueCountMismatch(targets.length, columns.length)
  const values = targets.map(({ type }, index) =>
    assignTo({ sql: `s.${derivedColumn(index)}`, type: columns[index]?.type ?? null }, type),
  )
  const names = targets.map(({ name }) => name)
  const loaded = await insertRows(
    execution,
    table,
    names,
    `SELECT ${values.join(', ')} FROM (${sql}) AS s`,
    binds.values(),
  )
  const [counted] = await execution.session.duck.run(
    `SELECT count(*) FROM ${relation.from}`,
    [],
    execution.signal,
    (result) => result.getRows(),
  )
  return { parsed: Number(counted?.[0]), loaded }
}
