import type { FunctionForm, FunctionSignature } from './function-signature.ts'

/** How many arguments a form takes. */
export interface Arity {
  readonly least: number
  readonly most: number
}

/** How few and how many arguments a form takes. */
export function arityOf({ parameters }: FunctionForm): Arity {
  const repeated = parameters.some((parameter) => parameter.repeated)
  return {
    least: parameters.filter(({ optional }) => !optional).length,
    most: repeated ? Number.POSITIVE_INFINITY : parameters.length,
  }
}

/** The form of a function for so many arguments. */
export function formOfCall({ forms }: FunctionSignature, count: number): FunctionForm | undefined {
  return forms.find((form) => {
    const { least, most } = arityOf(form)
    return least <= count && count <= most
  })
}
