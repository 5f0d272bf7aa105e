import type { Contract } from '@mesh/contracts'
import type { Clock, SqlClient } from '@mesh/core'
import type { Check } from '../check/check.ts'
import type { DataRow, Dataset } from '../dataset/dataset.ts'
import type { ContractOptions } from '../expectation/expectation-options.ts'
import type { Subject, TableSubject } from '../expectation/subject.ts'
import type { GenerateOptions } from '../generate/generate-options.ts'
import type { GeneratedRows } from '../generate/generate-rows.ts'
import type { CheckRun } from '../run/check-run.ts'
import type { ViolateOptions, Violation } from '../violate/violate.ts'

/** What a test gets as `mesh`: a clock that stands still, rows, and an engine for whoever wants tables. */
export interface MeshFixture {
  /** Stands at 2026-01-01T00:00:00Z, for generated rows and for checks alike. */
  readonly clock: Clock
  /** Valid rows for every table of a contract. */
  generate<Subject extends Contract>(contract: Subject, options?: GenerateOptions): GeneratedRows<Subject>
  /** The same rows with the smallest change that breaks one rule. */
  violate<Data extends readonly DataRow[] | Dataset>(
    rows: Data,
    contract: Contract,
    rule: Check | string,
    options?: ViolateOptions,
  ): Violation<Data>
  /** Holds a subject against a contract or checks, and gives the whole run. */
  check(subject: Subject, by: Contract | readonly Check[], options?: ContractOptions): Promise<CheckRun>
  /** Puts rows into tables of an engine of this test. What it gives can be expected to satisfy the contract. */
  load(contract: Contract, rows: readonly DataRow[] | Dataset): Promise<Required<Omit<TableSubject, 'table'>>>
  /** An engine of this test, started when it is first asked for; `@mesh/local` has to be installed. */
  client(): Promise<SqlClient>
}
