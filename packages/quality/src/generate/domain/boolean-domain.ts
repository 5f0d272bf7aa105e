import { listDomain } from './list-domain.ts'

/** False and true. */
export const booleanDomain = listDomain([false, true])
