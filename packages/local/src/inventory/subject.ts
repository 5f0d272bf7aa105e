import type { Viewer } from '../usage/may-view.ts'
import type { Facts } from './fact.ts'
import { type InventoryView, inventoryView } from './view.ts'
import type { World } from './world.ts'

/** Something that INFORMATION_SCHEMA, ACCOUNT_USAGE or both have a view of. */
export interface Subject {
  readonly informationSchema: InventoryView | undefined
  readonly accountUsage: InventoryView | undefined
  /** The database roles that may read the view of ACCOUNT_USAGE. */
  readonly viewers: readonly Viewer[]
}

/** What makes a {@link Subject}. */
export interface SubjectParts<Entry> {
  entries(world: World): readonly Entry[]
  readonly facts: Facts<Entry>
  /** The columns of its view, in their order, with single spaces between them. */
  readonly informationSchema?: string
  readonly accountUsage?: string
  readonly viewers?: readonly Viewer[]
}

/** A subject from its facts, and from which of them each schema shows. */
export function subject<Entry>({
  entries,
  facts,
  informationSchema,
  accountUsage,
  viewers = [],
}: SubjectParts<Entry>): Subject {
  const view = (names: string | undefined) =>
    names === undefined ? undefined : inventoryView(entries, facts, names)
  return { informationSchema: view(informationSchema), accountUsage: view(accountUsage), viewers }
}
