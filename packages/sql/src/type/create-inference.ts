import { maxSqlDepth } from '../parse/max-sql-depth.ts'
import type { Argument } from '../tree/expression/function-call.ts'
import { inferNode } from './infer-node.ts'
import type { Inference } from './inference.ts'
import type { Inferred } from './inferred.ts'
import type { TypeScope } from './type-scope.ts'

/** Starts a walk. What is nested deeper than any text can be is unknown. */
export function createInference(scope: TypeScope): Inference {
  let depth = 0
  const inside = (parameters: ReadonlyMap<string, Inferred>): Inference => {
    const inference: Inference = {
      scope,
      infer(node: Argument): Inferred {
        if (node.kind === 'columnReference' && node.parts.length === 1) {
          const name = node.parts[0]?.name ?? ''
          if (parameters.has(name)) return parameters.get(name)
        }
        if (depth > maxSqlDepth) return undefined
        depth += 1
        const type = inferNode(inference, node)
        depth -= 1
        return type
      },
      within: (inner) => inside(new Map([...parameters, ...inner])),
    }
    return inference
  }
  return inside(new Map())
}
