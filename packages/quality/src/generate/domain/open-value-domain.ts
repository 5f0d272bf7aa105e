import type { LogicalTypeOptions } from '@mesh/contracts'
import type { Domain } from './domain.ts'
import { type DomainOf, mapOf } from './nested-domain.ts'
import type { ValueNeeds } from './value-needs.ts'

/** Objects of which nothing is said: words by words. */
export const openValueDomain = (
  options: LogicalTypeOptions,
  domainOf: DomainOf,
  needs: ValueNeeds,
): Domain | string =>
  mapOf({ key: { logicalType: 'string' }, value: { logicalType: 'string' } }, options, domainOf, needs)
