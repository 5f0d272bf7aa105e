import type { LogicalTypeOptions } from '../../odcs/logical-type.ts'

type Limit = 'minimum' | 'maximum' | 'exclusiveMinimum' | 'exclusiveMaximum'

const comparisons = {
  minimum: ['>=', 'gte'],
  maximum: ['<=', 'lte'],
  exclusiveMinimum: ['>', 'gt'],
  exclusiveMaximum: ['<', 'lt'],
} as const satisfies Readonly<Record<Limit, readonly [string, string]>>

const limits = Object.keys(comparisons) as readonly Limit[]

/** Checks of a number. */
export const numberLimits = (options: LogicalTypeOptions): string =>
  `${limits
    .map((name) => (typeof options[name] === 'number' ? `.${comparisons[name][1]}(${options[name]})` : ''))
    .join('')}${multiple(options.multipleOf)}`

/** Checks of a bigint: a limit between two whole numbers is moved to the one inside. */
export const bigintLimits = (options: LogicalTypeOptions): string =>
  `${limits
    .map((name) => {
      const value = options[name]
      if (typeof value !== 'number') return ''
      const up = name === 'minimum' || name === 'exclusiveMaximum'
      return `.${comparisons[name][1]}(${BigInt(up ? Math.ceil(value) : Math.floor(value))}n)`
    })
    .join('')}${multiple(options.multipleOf)}`

/** Checks of a decimal, by its value, or of a date or time, by its text. */
export const comparedLimits = (options: LogicalTypeOptions, kind: 'number' | 'string'): string =>
  `${limits
    .map((name) => {
      const value = options[name]
      if (typeof value !== kind) return ''
      const subject = kind === 'number' ? 'Number(value)' : 'value'
      const [operator] = comparisons[name]
      return `.refine((value) => ${subject} ${operator} ${JSON.stringify(value)}, ${JSON.stringify(`Expected ${operator} ${value}`)})`
    })
    .join('')}${kind === 'number' ? multiple(options.multipleOf) : ''}`

/** Quotients that are whole but for the rounding of binary floats count, as in {@link rowSchema}. */
const multiple = (step: number | undefined): string =>
  step === undefined
    ? ''
    : `.refine((value) => Math.abs(Number(value) / ${step} - Math.round(Number(value) / ${step})) <= 1e-9 * Math.max(1, Math.abs(Number(value) / ${step})), 'No multiple of ${step}')`
