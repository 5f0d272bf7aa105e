import { changeDefinitions } from '../edition/change-definitions.ts'
import type { Definitions } from '../edition/shape.ts'
import { oneOf } from '../rule.ts'
import { v301 } from './v3-0-1.ts'
import { oldestVersions } from './v3-2-0.ts'

/** ODCS v3.0.0: v3.0.1 without authoritative definitions of the whole contract. */
export const v300: Definitions = changeDefinitions(v301, {
  Contract: { drop: ['authoritativeDefinitions'], set: { apiVersion: oneOf(oldestVersions) } },
  Description: { drop: ['authoritativeDefinitions', 'customProperties'] },
  Role: { drop: ['customProperties'] },
})
