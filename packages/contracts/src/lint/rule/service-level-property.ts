import { propertyName } from '../../diff/service/property-name.ts'
import type { LintRule } from '../lint-rule.ts'

/**
 * The service levels that the standard names, and two that everybody uses.
 * Source: https://bitol-io.github.io/open-data-contract-standard/latest/service-level-agreement/
 */
const known = new Set(
  'availability,throughput,errorrate,generalavailability,endofsupport,endoflife,retention,frequency,latency,timetodetect,timetonotify,timetorepair,freshness,timeofavailability'.split(
    ',',
  ),
)

/** A service level has a name that the standard does not know. */
export const serviceLevelProperty: LintRule = {
  code: 'CONTRACT.SLA_PROPERTY',
  severity: 'warning',
  check: ({ slaProperties = [] }) =>
    slaProperties.flatMap(({ property }, index) =>
      known.has(propertyName(property))
        ? []
        : [
            {
              pointer: `/slaProperties/${index}/property`,
              message: `The standard knows no service level ${JSON.stringify(property)}`,
              hint: 'Write one of availability, latency, freshness, frequency, retention, errorRate, …',
            },
          ],
    ),
}
