import { formatQualifiedName } from '@mesh/core'
import { notGenerable } from '../../errors.ts'
import type { Domain } from '../domain/domain.ts'
import { allows } from '../needs/allows.ts'
import type { ColumnNeeds, KeyNeeds, ReferenceNeeds, TableNeeds } from '../needs/table-needs.ts'
import { drawPosition } from '../random/draw-position.ts'
import { hashText } from '../random/hash-text.ts'
import { createPermutation, type Permutation } from '../random/permutation.ts'
import { createRandom } from '../random/random.ts'
import type { ColumnSource } from '../source/column-source.ts'
import { arrange } from './arrangement.ts'
import { chooseNullCount } from './choose-null-count.ts'
import { columnDomain } from './column-domain.ts'
import { type ColumnGroup, groupColumns } from './column-group.ts'
import type { PlanContext } from './plan-context.ts'
import type { Pool } from './pool.ts'
import { referencePool } from './reference-pool.ts'
import { shareKey } from './share-key.ts'
import type { TablePlan } from './table-plan.ts'

/** Plans the rows of a table. Columns are planned when they are asked for, so that tables may refer to each other. */
export function createTablePlan(needs: TableNeeds, context: PlanContext): TablePlan {
  const planner = new TablePlanner(needs, context)
  return {
    name: needs.name,
    rows: context.rows,
    columns: [...needs.columns.values()].map(({ property, stored }) => [property.name, stored]),
    source: (stored) => planner.source(stored),
    isKey: (columns) => needs.keys.some((key) => key.columns.every((column) => columns.includes(column))),
  }
}

const defaultNullShare = 0.1
/** Columns that are no key have enough variety with so many values. */
const variety = 100

/** The position of a row's value in the pool of its group. */
interface Place {
  readonly positionOf: (row: number) => number
  /** Whether rows with the same position have the same value. */
  readonly isFixed: boolean
  /** Whether no two rows with a value have the same position. */
  readonly isDistinct: boolean
}

class TablePlanner {
  readonly #needs: TableNeeds
  readonly #context: PlanContext
  readonly #sources = new Map<string, ColumnSource>()
  readonly #pools = new Map<ColumnGroup, Pool | 'under way'>()
  readonly #places = new Map<ColumnGroup, Place>()
  readonly #shuffles = new Map<string, Permutation>()

  constructor(needs: TableNeeds, context: PlanContext) {
    this.#needs = needs
    this.#context = context
  }

  source(stored: string): ColumnSource {
    const known = this.#sources.get(stored) ?? this.#makeSource(stored)
    this.#sources.set(stored, known)
    return known
  }

  #makeSource(stored: string): ColumnSource {
    const { rows } = this.#context
    const group = this.#groupOf(stored)
    const place = this.#place(group)
    const pool = this.#pool(group)
    const nulls = this.#nullCount(stored)
    this.#refuseInvalid(stored, rows - nulls)
    const shuffle = this.#shuffle(group.columns[0] ?? '')
    const random = createRandom(this.#seed(stored))
    return {
      valueAt: (row) => {
        if (nulls > 0 && shuffle.to(row) < nulls) return null
        const position = place.positionOf(row)
        random.startRow(place.isFixed ? position : row)
        return pool.at(stored, position, random)
      },
      withValue: rows - nulls,
      rowOf: (rank) => (nulls === 0 ? rank : shuffle.from(rank + nulls)),
      isDistinct: group.columns.length === 1 && pool.isDistinct && place.isDistinct,
    }
  }

  /** No value breaks a rule: a contract that wants some broken is not served. */
  #refuseInvalid(stored: string, nonNull: number): void {
    const { rows } = this.#context
    const { invalid, property } = this.#needsOf(stored)
    const refused = invalid.find((check) => !allows(check, { value: 0, rows, nonNull }))
    if (refused !== undefined)
      throw notGenerable(`${this.#needs.name}.${property.name}`, 'a rule asks for values that are not valid')
  }

  #place(group: ColumnGroup): Place {
    const known = this.#places.get(group)
    if (known !== undefined) return known
    this.#placeKeys(group)
    const [stored = ''] = group.columns
    if (
      !this.#places.has(group) &&
      this.#context.referrers(stored).length > 0 &&
      this.#pool(group).isDistinct
    )
      this.#placeAlone(group, { columns: [stored], checks: [] })
    const placed = this.#places.get(group) ?? this.#freePlace(group)
    this.#places.set(group, placed)
    return placed
  }

  #freePlace(group: ColumnGroup): Place {
    const { size } = this.#pool(group)
    const [first = ''] = group.columns
    const { distribution = 'uniform' } = this.#optionsOf(first)
    const draw = drawPosition[distribution]
    const random = createRandom(this.#seed(`${first} place`))
    const positionOf = (row: number) => {
      random.startRow(row)
      return draw(size, random)
    }
    return { positionOf, isFixed: false, isDistinct: false }
  }

  readonly #placedKeys = new Set<KeyNeeds>()

  /** Places the groups of every key that a group is part of, keys of one column first. */
  #placeKeys(group: ColumnGroup): void {
    for (const key of this.#needs.keys) {
      if (this.#placedKeys.has(key) || !key.columns.some((column) => group.columns.includes(column))) continue
      this.#placedKeys.add(key)
      const groups = [...new Set(key.columns.map((column) => this.#groupOf(column)))]
      const whole = groups.filter(({ columns }) => columns.every((column) => key.columns.includes(column)))
      const [only] = whole
      if (groups.length === 1 && only !== undefined) this.#placeAlone(only, key)
      else this.#placeTogether(key, whole)
    }
  }

  #placeAlone(group: ColumnGroup, key: KeyNeeds): void {
    const { rows } = this.#context
    const pool = this.#pool(group)
    const nulls = Math.max(...group.columns.map((column) => this.#nullCount(column, pool.size)))
    const withValue = rows - nulls
    const arrangement = arrange(key, withValue, rows, pool.size)
    if (arrangement === undefined || (!pool.isDistinct && arrangement.distinct > 1))
      throw notGenerable(
        `${this.#needs.name}.${key.columns.join(' and ')}`,
        `${withValue} rows need more different values than the ${pool.size} that it may have`,
      )
    const shuffle = this.#shuffle(group.columns[0] ?? '')
    const step = Math.max(1, Math.floor(pool.size / Math.max(1, arrangement.distinct)))
    this.#places.set(group, {
      positionOf: (row) => {
        const position = arrangement.of(Math.max(0, shuffle.to(row) - nulls))
        return position * step + this.#jitter(position, step)
      },
      isFixed: true,
      isDistinct: arrangement.distinct === withValue,
    })
  }

  /** Depends on the position alone: rows that share a value share all of it. */
  #jitter(position: number, step: number): number {
    if (step === 1) return 0
    this.#noise.startRow(position)
    return this.#noise.below(step)
  }

  readonly #noise = createRandom(7)

  #placeTogether(key: KeyNeeds, whole: readonly ColumnGroup[]): void {
    const { rows } = this.#context
    if (whole.some((group) => this.#isAlone(group))) return
    const free = whole.filter((group) => !this.#places.has(group) && this.#pool(group).isDistinct)
    const capacities = free.map((group) => this.#pool(group).size)
    const references = free.filter(({ reference }) => reference !== undefined)
    const [parent] = references
    const first = parent === undefined || references.length > 1 ? undefined : free.indexOf(parent)
    const digits = shareKey(rows, capacities, first)
    if (digits === undefined || (free.length === 0 && rows > 1))
      throw notGenerable(
        `${this.#needs.name}.${key.columns.join(' and ')}`,
        `${rows} rows need more combinations of values than are allowed`,
      )
    const shuffle = this.#shuffle(key.columns.join(' '))
    for (const [index, group] of free.entries()) {
      const digit = digits[index]
      if (digit === undefined) continue
      const spread = Math.max(1, Math.floor((capacities[index] ?? 1) / digit.radix))
      const step = group.reference === undefined ? 1 : spread
      this.#places.set(group, {
        positionOf: (row) => {
          const position = digit.of(shuffle.to(row))
          return position * step + this.#jitter(position, step)
        },
        isFixed: true,
        isDistinct: false,
      })
    }
  }

  #pool(group: ColumnGroup): Pool {
    const known = this.#pools.get(group)
    if (known === 'under way')
      throw notGenerable(
        `${this.#needs.name}.${group.columns.join(' and ')}`,
        'its references lead back to itself',
        'Leave one of the relationships out, or give the rows of one table with the option `given`.',
      )
    if (known !== undefined) return known
    this.#pools.set(group, 'under way')
    const pool =
      group.reference === undefined
        ? this.#ownPool(group.columns[0] ?? '')
        : this.#referencePool(group.reference, group.others)
    this.#pools.set(group, pool)
    return pool
  }

  #ownPool(stored: string): Pool {
    const needs = this.#needsOf(stored)
    const referrers = this.#context.referrers(stored)
    const inKey = this.#needs.keys.some(({ columns }) => columns.includes(stored)) || referrers.length > 0
    const { values } = this.#optionsOf(stored)
    const domain = columnDomain(needs, {
      wanted: inKey ? this.#context.rows : Math.min(variety, this.#context.rows),
      now: this.#context.now,
      values,
      referrers,
    })
    if (typeof domain === 'string') throw notGenerable(`${this.#needs.name}.${needs.property.name}`, domain)
    return poolOf(domain)
  }

  #referencePool(reference: ReferenceNeeds, others: readonly ReferenceNeeds[]): Pool {
    const { columns } = reference
    const pool = referencePool(reference, others, {
      table: this.#needs.name,
      parent: this.#context.parent,
      needsOf: (column) => this.#needsOf(column),
    })
    if (pool.size === 0 && columns.every((column) => this.#nullCount(column) < this.#context.rows))
      throw notGenerable(
        `${this.#needs.name}.${columns.join(' and ')}`,
        `${formatQualifiedName({ name: reference.table.name })} has no row with a value that it may have`,
      )
    return pool
  }

  readonly #nullCounts = new Map<string, number>()

  #nullCount(stored: string, capacity = Number.POSITIVE_INFINITY): number {
    const known = this.#nullCounts.get(stored)
    if (known !== undefined) return known
    const { rows } = this.#context
    const needs = this.#needsOf(stored)
    const { nulls: share = needs.isRequired ? 0 : defaultNullShare } = this.#optionsOf(stored)
    const least = needs.isRequired ? 0 : Math.max(0, rows - capacity)
    const count = chooseNullCount(needs, rows, share, least) ?? chooseNullCount(needs, rows, share, 0)
    if (count === undefined)
      throw notGenerable(
        `${this.#needs.name}.${needs.property.name}`,
        `no number of rows without a value keeps its rules for ${rows} rows`,
      )
    this.#nullCounts.set(stored, count)
    return count
  }

  /** Whether a group is a key, or has one, by itself, and without repeated values. */
  #isAlone(group: ColumnGroup): boolean {
    const key = this.#needs.keys.find(({ columns }) =>
      columns.every((column) => group.columns.includes(column)),
    )
    return key !== undefined && this.#place(group).isDistinct
  }

  #groups: ReadonlyMap<string, ColumnGroup> | undefined

  /** Made late: only when all tables are planned can each know those that it refers to. */
  #groupOf(stored: string): ColumnGroup {
    this.#groups ??= this.#makeGroups()
    return this.#groups.get(stored) ?? { columns: [stored], others: [] }
  }

  #makeGroups(): ReadonlyMap<string, ColumnGroup> {
    const references = this.#needs.references.filter(({ table }) => this.#context.parent(table) !== undefined)
    const groups = groupColumns([...this.#needs.columns.keys()], references)
    return new Map(groups.flatMap((group) => group.columns.map((column) => [column, group] as const)))
  }

  #needsOf(stored: string): ColumnNeeds {
    const needs = this.#needs.columns.get(stored)
    if (needs === undefined) throw notGenerable(this.#needs.name, `it has no column ${stored}`)
    return needs
  }

  #optionsOf(stored: string) {
    return this.#context.columns[this.#needs.columns.get(stored)?.property.name ?? ''] ?? {}
  }

  #seed(purpose: string): number {
    return hashText(purpose, this.#context.seed)
  }

  #shuffle(purpose: string): Permutation {
    const known =
      this.#shuffles.get(purpose) ?? createPermutation(this.#context.rows, this.#seed(`${purpose} order`))
    this.#shuffles.set(purpose, known)
    return known
  }
}

const poolOf = (domain: Domain): Pool => ({
  size: domain.size,
  at: (_, position, random) => domain.at(position, random),
  isDistinct: true,
})
