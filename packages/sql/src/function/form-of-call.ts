import type { FunctionForm, FunctionSignature } from './function-signature.ts'

/** How many arguments a form takes. */
export interface Arity {
  readonly least: number
  readonly most: number
}

/** How few and how many arguments a form takes. */
export function arityOf({ parameters }: FunctionForm): Arity {
  let least = 0
  let most = parameters.length
  for (const { optional, repeated } of parameters) {
    if (!optional) least += 1
    if (repeated) most = Number.POSITIVE_INFINITY
  }
  return { least, most }
}

/** The form of a function for so many arguments. */
export function formOfCall({ forms }: FunctionSignature, count: number): FunctionForm | undefined {
  return forms.find((form) => {
    const { least, most } = arityOf(form)
    return least <= count && count <= most
  })
}
