import { formatAddress } from '../object/address.ts'
import type { NamedObject } from '../object/snowflake-object.ts'
import type { PropertyChange } from './plan.ts'
import { rank } from './rank.ts'
import { draftStep, type StepDraft } from './step-draft.ts'

/** One step with one change that nobody loses anything by. */
export const alteration = (
  address: NamedObject,
  reason: string,
  statements: Parameters<typeof draftStep>[0]['statements'],
  change: PropertyChange,
): StepDraft =>
  draftStep({
    kind: 'alter',
    address,
    reason,
    statements,
    changes: [change],
    about: formatAddress(address),
    after: [],
    rank: rank.object(address.kind),
  })
