import type { Contract } from '@mesh/contracts'
import { formatQualifiedName, sameQualifiedName } from '@mesh/core'
import type { Check } from '../check/check.ts'
import {
  type ContractFrame,
  type FrameOptions,
  type FrameTable,
  frameContract,
} from '../dataset/contract-frame.ts'
import { datasetOf, frameTableOf } from '../dataset/dataset-of.ts'
import { evaluateDataset } from '../dataset/evaluate-dataset.ts'
import { notASubject } from '../errors.ts'
import type { CheckRun } from '../run/check-run.ts'
import type { ContractOptions } from './expectation-options.ts'
import { judgeChecks } from './judge-checks.ts'
import { type RowComplaint, rowComplaints } from './row-complaints.ts'
import { isDataset, isTableSubject, type Subject, type TableSubject } from './subject.ts'

/** A subject held against a contract. */
export interface ContractJudgement {
  readonly contract: Contract
  readonly run: CheckRun
  /** What is wrong with single rows and no check says; of rows in memory only. */
  readonly complaints: readonly RowComplaint[]
  /** Columns whose values are not shown, by the contract's names: `table.column`. */
  readonly masked: ReadonlySet<string>
}

const usualSamples = 5

/**
 * Holds rows, a file or tables against everything that a contract promises and that can be measured there. Rows are also held
 * against the contract's validator of rows: types, unknown columns, what is nested.
 *
 * @throws as {@link frameContract}; QUALITY.NOT_A_SUBJECT, QUALITY.NO_TABLE, QUALITY.ENGINE_MISSING
 */
export function judgeContract(
  subject: Subject,
  contract: Contract,
  options: ContractOptions = {},
): ContractJudgement | Promise<ContractJudgement> {
  const { contracts = [], only = () => true } = options
  const isOnEngine = isTableSubject(subject) && subject.table === undefined
  const frame = frameContract(contract, { contracts, ...(isOnEngine && onEngine(subject)) })
  const masked = maskedColumns(frame)
  const judged = (run: CheckRun, complaints: readonly RowComplaint[] = []): ContractJudgement => ({
    contract,
    run,
    complaints,
    masked,
  })
  if (typeof subject === 'string' || isTableSubject(subject)) {
    const isWhole = isOnEngine && options.table === undefined
    const tables = isWhole ? frame.tables : [frameTableOf(frame, options.table)]
    const checks = checksOf(frame, tables, isWhole ? undefined : []).filter(({ id }) => only(id))
    return Promise.resolve(judgeChecks(subject, checks, options)).then((run) => judged(run))
  }
  if (!Array.isArray(subject) && !isDataset(subject))
    throw notASubject(typeof subject, 'Give an array of row objects, or arrays by the names of tables.')
  const data = datasetOf(frame, subject, options.table)
  const tables = frame.tables.filter(({ name }) => data[name] !== undefined)
  const others = Object.keys(options.others ?? {})
  const checks = checksOf(frame, tables, others).filter(({ id }) => only(id))
  const run = evaluateDataset(frame, data, checks, {
    samples: options.samples ?? usualSamples,
    ...(options.clock !== undefined && { clock: options.clock }),
    ...(options.others !== undefined && { others: options.others }),
  })
  const complaints = tables.flatMap((table) => rowComplaints(contract, table, data[table.name] ?? []))
  return judged(run, complaints)
}

/** Tables that somebody placed are copies: their types are those of the engine that holds them. */
const onEngine = ({ place }: TableSubject): FrameOptions =>
  place === undefined ? { place: (name) => name, schema: 'types' } : { place, schema: 'names' }

/** The checks of some tables. Without the table that a reference leads to, nobody can judge the reference. */
function checksOf(
  { checks }: ContractFrame,
  tables: readonly FrameTable[],
  others: readonly string[] | undefined,
): readonly Check[] {
  const isThere = (name: Check['table']) =>
    tables.some(({ stored }) => sameQualifiedName(stored, name)) ||
    others?.some((other) => other.toUpperCase() === formatQualifiedName(name).toUpperCase()) !== false
  const own = checks.filter(({ table }) => tables.some(({ stored }) => sameQualifiedName(stored, table)))
  return own.filter(({ metric }) => metric.kind !== 'orphanRows' || isThere(metric.references.table))
}

const maskedColumns = ({ tables }: ContractFrame): ReadonlySet<string> =>
  new Set(
    tables.flatMap(({ name, columns }) =>
      columns
        .filter(
          ({ property: { classification } }) =>
            classification !== undefined && classification.toLowerCase() !== 'public',
        )
        .map((column) => `${name}.${column.name}`),
    ),
  )
