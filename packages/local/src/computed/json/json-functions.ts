import type { ComputedFunction } from '../computed-function.ts'
import { canonicalJson } from './canonical-json.ts'
import { checkJson } from './check-json.ts'
import { uniteArrays } from './unite-arrays.ts'

/** Functions of JSON. */
export const computedJson: readonly ComputedFunction[] = [
  { name: 'mesh_read_json', parameters: ['text', 'boolean'], result: 'text', compute: canonicalJson },
  { name: 'mesh_check_json', parameters: ['text'], result: 'text', compute: checkJson },
  { name: 'mesh_unite_arrays', parameters: ['text'], result: 'text', compute: uniteArrays },
]
