import { pointerTo } from '../../read/pointer.ts'
import type { Draft } from '../draft.ts'
import { upgradeLimits } from './exclusive-limits.ts'
import { upgradeLibraryRule } from './library-rule.ts'

/** ODCS v3.0 to v3.1: metrics instead of rules, limits that are values, server fields in camel case. */
export function fromV30(draft: Draft): void {
  for (const server of draft.items('/servers'))
    draft.rename(server, 'staging_dir', 'stagingDir', 'ODCS v3.1 spells it stagingDir')
  for (const table of draft.items('/schema')) {
    upgradeRules(draft, table)
    for (const property of draft.items(pointerTo(table, 'properties'))) upgradeProperty(draft, property)
  }
}

function upgradeRules(draft: Draft, element: string): void {
  for (const rule of draft.items(pointerTo(element, 'quality'))) upgradeLibraryRule(draft, rule)
}

function upgradeProperty(draft: Draft, property: string): void {
  upgradeRules(draft, property)
  upgradeLimits(draft, pointerTo(property, 'logicalTypeOptions'))
  for (const inner of draft.items(pointerTo(property, 'properties'))) upgradeProperty(draft, inner)
  const items = pointerTo(property, 'items')
  if (draft.object(items) !== undefined) upgradeProperty(draft, items)
}
