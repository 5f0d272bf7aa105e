import { InternalError } from '@mesh/core'
import type { Relation } from '../catalog/object/relation.ts'
import type { EngineState, Execution } from '../engine/execution.ts'

/** A relation where it belongs. */
export interface AtHome<Kind extends Relation> {
  readonly execution: Execution
  readonly relation: Kind
}

/** A relation in the account that it belongs to: what another one shares is read there, with that account's rights and policies. */
export function atHome<Kind extends Relation>(execution: Execution, relation: Kind): AtHome<Kind> {
  const { origin, schema } = relation
  const from = schema.database.imported
  if (origin === undefined || from === undefined) return { execution, relation }
  const state = execution.state.organization.accounts.get(from.account)
  if (state === undefined) throw new InternalError(`the account ${from.account} is gone`)
  return { execution: { ...execution, state }, relation: origin as Kind }
}

/** The account that a relation belongs to. */
export function accountOf(
  { state }: Pick<Execution, 'state'>,
  { schema: { database } }: Relation,
): EngineState {
  const { accounts } = state.organization
  if (accounts.size === 1) return state
  for (const each of accounts.values())
    if (each.catalog.account.databases.get(database.name) === database) return each
  return state
}
