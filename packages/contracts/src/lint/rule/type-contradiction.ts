import { parsePhysicalType } from '../../lower/parse-physical-type.ts'
import { isSnowflakeServer } from '../../odcs/server.ts'
import { eachProperty } from '../each-property.ts'
import type { LintRule } from '../lint-rule.ts'

/** Kinds of Snowflake types that hold each logical type. A variant and a text hold anything. */
const holders: Readonly<Record<string, readonly string[]>> = {
  string: ['string', 'binary'],
  integer: ['integer'],
  number: ['integer', 'number'],
  boolean: ['boolean'],
  date: ['date'],
  time: ['time'],
  timestamp: ['timestamp'],
  array: ['array', 'vector'],
  object: ['object'],
  map: ['object'],
  vector: ['vector', 'array'],
}

/** The physical type cannot hold the logical type: a NUMBER for a date. Judged where the data is in Snowflake or nowhere said. */
export const typeContradiction: LintRule = {
  code: 'CONTRACT.TYPE_CONTRADICTION',
  severity: 'warning',
  check: (contract) => {
    const { servers = [] } = contract
    if (servers.length > 0 && !servers.some(isSnowflakeServer)) return []
    return [...eachProperty(contract)].flatMap(({ property: { logicalType, physicalType }, pointer }) => {
      const kind = physicalType === undefined ? undefined : parsePhysicalType(physicalType)?.kind
      if (kind === undefined || kind === 'variant' || logicalType === undefined) return []
      if (holders[logicalType]?.includes(kind)) return []
      return [
        {
          pointer: `${pointer}/physicalType`,
          message: `${physicalType} does not hold the logical type ${logicalType}`,
          hint: 'Correct one of the two; physicalType decides what is stored.',
        },
      ]
    })
  },
}
