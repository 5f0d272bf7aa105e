import { accountObjectsOf } from '../catalog/account-objects.ts'
import type { Share } from '../catalog/object/share.ts'
import type { EngineState, Execution } from '../engine/execution.ts'
import { doesNotExist } from '../errors/name-failures.ts'

/** A share with the account that gives it. */
export interface GivenShare {
  readonly share: Share
  readonly provider: EngineState
}

/**
 * The share `[organization.]account.share`, as far as it is given to the account that asks.
 *
 * @throws SQL.NOT_FOUND.
 */
export function shareNamed({ state }: Execution, parts: readonly string[]): GivenShare {
  const [name = '', account = '', organization = state.organization.name] = [...parts].reverse()
  const provider =
    organization === state.organization.name ? state.organization.accounts.get(account) : undefined
  const share = provider && accountObjectsOf(provider.catalog.account, 'SHARE').get(name)
  if (provider === undefined || share === undefined || !share.accounts.includes(state.catalog.account.name))
    throw doesNotExist('Share', parts.join('.'))
  return { share, provider }
}

/** The shares that other accounts give to one. */
export function* inboundShares({ organization, catalog }: EngineState): Generator<GivenShare> {
  for (const provider of organization.accounts.values())
    for (const share of accountObjectsOf(provider.catalog.account, 'SHARE').values())
      if (share.accounts.includes(catalog.account.name)) yield { share, provider }
}
