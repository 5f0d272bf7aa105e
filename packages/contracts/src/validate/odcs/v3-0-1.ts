import { changeDefinitions } from '../edition/change-definitions.ts'
import type { Definitions } from '../edition/shape.ts'
import { oneOf } from '../rule.ts'
import { v302 } from './v3-0-2.ts'
import { oldestVersions } from './v3-2-0.ts'

/** ODCS v3.0.1: v3.0.2 without physical names of properties and names of team members; its Athena wants `staging_dir`. */
export const v301: Definitions = changeDefinitions(v302, {
  Contract: { set: { apiVersion: oneOf(['v3.0.1', ...oldestVersions]) } },
  'Server.athena': { required: ['staging_dir', 'schema'] },
  PropertyFields: { drop: ['physicalName'] },
  Member: { drop: ['name', 'description'] },
})
