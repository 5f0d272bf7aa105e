import { formatAddress, formatObjectName, type ObjectAddress } from '../object/address.ts'
import type { Plan, PlanStep, RiskClass } from '../plan/plan.ts'

/** The steps on one object, told as one thing. */
export interface ObjectSteps {
  readonly address: ObjectAddress
  readonly steps: readonly PlanStep[]
  readonly mark: '+' | '~' | '-'
  /** The worst of the steps. */
  readonly risk: RiskClass
}

/** The objects of one product, of one database beside its products, or of the account. */
export interface StepGroup {
  readonly title: string
  readonly objects: readonly ObjectSteps[]
}

/** The steps of a plan by product, then by object, both in the order in which they first come up. */
export function groupSteps({ steps, products }: Plan): readonly StepGroup[] {
  const titles = new Map(
    products.map(({ product, database, schema }) => [
      formatObjectName({ database, name: schema }),
      `${formatObjectName({ database, name: schema })}  ${product}`,
    ]),
  )
  const groups = Map.groupBy(steps, ({ address }) => titleOf(address, titles))
  return [...groups]
    .sort(([left], [right]) => order(left) - order(right) || (left < right ? -1 : 1))
    .map(([title, members]) => ({ title, objects: groupByObject(members) }))
}

const account = 'Account'

const order = (title: string): number => (title === account ? 0 : 1)

function titleOf({ kind, name }: ObjectAddress, titles: ReadonlyMap<string, string>): string {
  const { database, schema } = name
  if (kind === 'database') return formatObjectName({ name: name.name })
  if (database === undefined) return account
  const home = kind === 'schema' ? name.name : schema
  if (home === undefined) return formatObjectName({ name: database })
  const full = formatObjectName({ database, name: home })
  return titles.get(full) ?? full
}

function groupByObject(steps: readonly PlanStep[]): readonly ObjectSteps[] {
  return [...Map.groupBy(steps, ({ address }) => formatAddress(address)).values()].flatMap((members) => {
    const [first] = members
    if (first === undefined) return []
    const kinds = new Set(members.map(({ kind }) => kind))
    const mark = kinds.has('create') ? '+' : kinds.has('drop') ? '-' : '~'
    return [{ address: first.address, steps: members, mark, risk: worst(members) } as const]
  })
}

function worst(steps: readonly PlanStep[]): RiskClass {
  if (steps.some(({ risk }) => risk === 'destructive')) return 'destructive'
  return steps.some(({ risk }) => risk === 'rebuild') ? 'rebuild' : 'safe'
}
