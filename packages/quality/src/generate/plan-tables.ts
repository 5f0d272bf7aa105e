import type { Contract } from '@mesh/contracts'
import { type Clock, fixedClock, formatQualifiedName, type QualifiedName } from '@mesh/core'
import { assertGenerateOptions } from './assert-generate-options.ts'
import type { GenerateOptions } from './generate-options.ts'
import { chooseRowCount } from './plan/choose-row-count.ts'
import { createTablePlan } from './plan/create-table-plan.ts'
import type { ParentTable } from './plan/plan-context.ts'
import type { TablePlan } from './plan/table-plan.ts'
import { hashText } from './random/hash-text.ts'
import { givenParent } from './scope/given-parent.ts'
import { type KnownContract, readContract, referrersOf } from './scope/known-contract.ts'

const usualRows = 100
const usualClock: Clock = fixedClock('2026-01-01T00:00:00Z')

/**
 * Plans the tables of a contract, and those that they refer to.
 *
 * @throws CONTRACT.DANGLING_REFERENCE, CORE.INVALID_IDENTIFIER, QUALITY.NOT_GENERABLE, QUALITY.INVALID_OPTION
 */
export function planTables(contract: Contract, options: GenerateOptions): readonly TablePlan[] {
  assertGenerateOptions(contract, options)
  const planner = new Planner(contract, options)
  return planner.tablesOf(contract)
}

class Planner {
  readonly #options: GenerateOptions
  readonly #all: readonly Contract[]
  readonly #known = new Map<Contract, KnownContract>()
  readonly #parents = new Map<string, ParentTable>()
  readonly #plans = new Map<string, TablePlan>()

  constructor(contract: Contract, options: GenerateOptions) {
    this.#options = options
    this.#all = [contract, ...(options.contracts ?? []).filter(({ id }) => id !== contract.id)]
  }

  tablesOf(contract: Contract): readonly TablePlan[] {
    const known = this.#read(contract)
    return [...known.needs.keys()].map((key) => this.#plan(known, key)).filter((plan) => plan !== undefined)
  }

  #read(contract: Contract): KnownContract {
    const known = this.#known.get(contract) ?? readContract(contract, this.#all)
    this.#known.set(contract, known)
    return known
  }

  #plan(known: KnownContract, key: string): TablePlan | undefined {
    const { rows, seed = 1, columns, clock = usualClock } = this.#options
    const needs = known.needs.get(key)
    const done = this.#plans.get(key)
    if (done !== undefined || needs === undefined) return done
    const plan = createTablePlan(needs, {
      rows: chooseRowCount(needs, typeof rows === 'object' ? rows[needs.name] : rows, usualRows),
      seed: hashText(JSON.stringify([known.contract.id, needs.name]), seed),
      now: clock.now(),
      columns: columns?.[needs.name] ?? {},
      parent: (table) => this.#parent(table),
      referrers: (stored) => referrersOf(known, key, stored),
    })
    this.#plans.set(key, plan)
    return plan
  }

  #parent(table: QualifiedName): ParentTable | undefined {
    const key = formatQualifiedName(table)
    const contract = this.#all[Number(table.database)]
    if (contract === undefined || this.#parents.has(key)) return this.#parents.get(key)
    const known = this.#read(contract)
    const needs = known.needs.get(key)
    const given = this.#options.given?.find(
      (each) => each.contract === contract.id && each.table === needs?.name,
    )
    const parent =
      given === undefined || needs === undefined ? this.#plan(known, key) : givenParent(given, needs)
    if (parent !== undefined) this.#parents.set(key, parent)
    return parent
  }
}
