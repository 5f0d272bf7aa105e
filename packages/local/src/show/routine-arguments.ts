import { argumentType } from '../catalog/argument-type.ts'
import type { Routine } from '../catalog/securable.ts'

/** The types of a function or procedure as SHOW has them: `AREA(FLOAT, DEFAULT NUMBER) RETURN FLOAT`. */
export function routineArguments({ name, parameters, returns }: Routine): string {
  const list = parameters.map(
    ({ type, default: value }) => `${value === null ? '' : 'DEFAULT '}${argumentType(type)}`,
  )
  const result =
    returns.kind === 'value'
      ? argumentType(returns.type)
      : `TABLE (${returns.columns.map((each) => `${each.name} ${argumentType(each.type)}`).join(', ')})`
  return `${name}(${list.join(', ')}) RETURN ${result}`
}
