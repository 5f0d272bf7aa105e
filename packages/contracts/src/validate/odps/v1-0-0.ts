import { changeDefinitions } from '../edition/change-definitions.ts'
import type { Definitions } from '../edition/shape.ts'
import { oneOf } from '../rule.ts'
import { v110 } from './v1-1-0.ts'

/** ODPS v1.0.0: v1.1.0 without ids, synonyms and context; it wants a status, and versions of ports. */
export const v100: Definitions = changeDefinitions(v110, {
  Product: {
    drop: ['deprecated', 'synonyms', 'type', 'context'],
    set: { apiVersion: oneOf(['v1.0.0', 'v0.9.0']) },
    required: ['apiVersion', 'kind', 'id', 'status'],
  },
  InputPort: { drop: ['deprecated', 'id'], required: ['name', 'version', 'contractId'] },
  OutputPort: { drop: ['deprecated', 'id', 'synonyms', 'context'], required: ['name', 'version'] },
  ManagementPort: { drop: ['deprecated', 'id'] },
  SoftwareBill: {
    drop: ['id', 'tags', 'customProperties', 'authoritativeDefinitions'],
    required: ['url'],
  },
  Support: { drop: ['id'] },
  Member: { drop: ['id'] },
  AuthoritativeDefinition: { drop: ['id'] },
  CustomProperty: { drop: ['id', 'vendor'] },
})
