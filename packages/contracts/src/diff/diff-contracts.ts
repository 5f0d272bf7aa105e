import { systemClock } from '@mesh/core'
import type { Contract } from '../odcs/contract.ts'
import type { ContractDiff } from './contract-diff.ts'
import type { DiffContext } from './diff-context.ts'
import type { DiffOptions } from './diff-options.ts'
import { contextChanges } from './family/context.ts'
import { documentFacts } from './family/document-facts.ts'
import { documentation } from './family/notes.ts'
import { priceChanges } from './family/price.ts'
import { customProperties } from './family/properties.ts'
import { roleChanges } from './family/roles.ts'
import { serverChanges } from './family/servers.ts'
import { serviceLevelChanges } from './family/service-levels.ts'
import { supportChanges } from './family/support.ts'
import { tableChanges } from './family/tables.ts'
import { teamChanges } from './family/team.ts'
import { judgeChanges } from './judge-changes.ts'
import { readRetirements } from './retired/read-retirements.ts'
import { retirementChanges } from './retired/retirement-changes.ts'

/** What no rule judges is documentation. The version is no change: it says how large the changes are. */
const judged: ReadonlySet<string> = new Set(
  [
    'apiVersion kind id version status domain tenant dataProduct description context schema servers slaProperties',
    'slaDefaultElement roles price team support customProperties',
  ].flatMap((names) => names.split(' ')),
)

/**
 * What changed between two versions of a contract, and what each change does to those who read the data (`consumers`) and to
 * those who write it and what is stored (`producers`). Renames are known by `id`. `subject` holds stored names, placed as
 * `contractPlacement` places them: pass the products of the mesh where a contract does not say where it lives.
 *
 * @throws CORE.INVALID_IDENTIFIER for a table or column whose name no platform can store, such as an empty one, and what
 * `contractPlacement` throws for the products given.
 * @example
 * const { changes, step } = diffContracts(before, after)
 * const harmful = changes.filter((change) => change.consumers === 'breaking')
 */
export function diffContracts(before: Contract, after: Contract, options: DiffOptions = {}): ContractDiff {
  const { clock = systemClock, retirements = [], between = 'exclusive' } = options
  const context: DiffContext = {
    between,
    today: new Date(clock.now()).toISOString().slice(0, 10),
    retirements: [...retirements, ...readRetirements(before)],
  }
  const whole = {
    before: { value: before, pointer: '' },
    after: { value: after, pointer: '' },
    title: 'the contract',
  }
  const tables = tableChanges(before, after, context, options)
  const found = [
    ...documentFacts(whole),
    ...contextChanges(whole),
    ...retirementChanges(before, after),
    ...tables,
    ...serviceLevelChanges(before, after),
    ...serverChanges(
      before,
      after,
      tables.some(({ rule }) => rule === 'TABLE_MOVED'),
    ),
    ...roleChanges({ value: before.roles, pointer: '/roles' }, { value: after.roles, pointer: '/roles' }),
    ...priceChanges(before.price, after.price),
    ...teamChanges(before.team, after.team),
    ...supportChanges(before.support, after.support),
    ...customProperties(whole),
    ...documentation(whole, judged),
  ]
  return judgeChanges(found, 'CONTRACT', { before, after }, options)
}
