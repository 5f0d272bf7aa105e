import { changeDefinitions } from '../edition/change-definitions.ts'
import type { Definitions } from '../edition/shape.ts'
import { oneOf } from '../rule.ts'
import { v100 } from './v1-0-0.ts'

/** ODPS v0.9.0: v1.0.0 with a team that is a list, without notes of ports. */
export const v090: Definitions = changeDefinitions(v100, {
  Product: { set: { apiVersion: oneOf(['v0.9.0']), team: 'Member[]' } },
  InputPort: { drop: ['tags', 'customProperties', 'authoritativeDefinitions'] },
  OutputPort: { drop: ['tags', 'customProperties', 'authoritativeDefinitions'] },
  Member: { required: [] },
  AuthoritativeDefinition: {
    set: {
      type: oneOf([
        'businessDefinition',
        'transformationImplementation',
        'videoTutorial',
        'tutorial',
        'implementation',
      ]),
    },
  },
})
