import { pointerTo } from '../read/pointer.ts'
import { holdsVariable } from '../variables/variable.ts'
import type { Closure } from './edition/shape.ts'

/** A place where a document departs from the structure of its standard. */
export interface Problem {
  readonly code: string
  readonly pointer: string
  readonly message: string
  readonly hint?: string
  /** @defaultValue error */
  readonly severity?: 'warning'
  /** What should stand there, when that alone is wrong: upgrades turn one form of a value into another. */
  readonly wants?: WantedForm
}

const phrases = {
  object: 'an object',
  list: 'a list',
  text: 'a text',
  number: 'a number',
  whole: 'a whole number',
  truth: 'true or false',
  single: 'a single value',
  instant: 'a date and time of RFC 3339, such as 2024-02-29T13:14:15Z',
} as const

/** A form of values that a rule can want. */
export type WantedForm = keyof typeof phrases

/** Checks one value of a document and reports every problem. */
export type Rule = (value: unknown, pointer: string, report: (problem: Problem) => void) => void

const kinds = { object: 'object', array: 'list', string: 'text', number: 'number', boolean: 'truth' } as const

const named = (value: unknown) => {
  if (value === null) return 'nothing'
  const kind = Array.isArray(value) ? 'array' : typeof value
  return kind in kinds ? phrases[kinds[kind as keyof typeof kinds]] : 'no value'
}

const wrongType = (pointer: string, wants: WantedForm, value: unknown): Problem => ({
  code: 'CONTRACT.WRONG_TYPE',
  pointer,
  message: `Expected ${phrases[wants]}, found ${named(value)}`,
  ...(wants === 'text' &&
    value !== null &&
    typeof value !== 'object' && { hint: 'Put the value in quotes.' }),
  ...(holdsVariable(value) && { hint: variableHint }),
  wants,
})

const variableHint =
  'The standard has variables in texts only. Write the value itself here, or put the variable in before the text is read.'

const scalar =
  (kind: 'string' | 'number' | 'boolean'): Rule =>
  (value, pointer, report) => {
    if (typeof value !== kind) report(wrongType(pointer, kinds[kind], value))
  }

/** A text. */
export const text: Rule = scalar('string')
/** A number; infinity and NaN are none. */
export const numeric: Rule = (value, pointer, report) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) report(wrongType(pointer, 'number', value))
}
/** True or false. */
export const truth: Rule = scalar('boolean')
/** Anything. */
export const anything: Rule = () => {}

/** Anything that JSON can say: all but infinity and NaN. */
export const finite: Rule = (value, pointer, report) => {
  if (typeof value === 'number') numeric(value, pointer, report)
}

/** A text, number, boolean or null. */
export const scalarOrNull: Rule = (value, pointer, report) => {
  if (typeof value === 'object' && value !== null) report(wrongType(pointer, 'single', value))
  else finite(value, pointer, report)
}

/** A whole number from `minimum`. */
export const whole =
  (minimum = Number.NEGATIVE_INFINITY): Rule =>
  (value, pointer, report) => {
    if (!Number.isInteger(value)) report(wrongType(pointer, 'whole', value))
    else if ((value as number) < minimum)
      report({
        code: 'CONTRACT.OUT_OF_RANGE',
        pointer,
        message: `Expected ${minimum} or more, found ${value}`,
      })
  }

/** One of the given texts. */
export const oneOf =
  (allowed: readonly string[]): Rule =>
  (value, pointer, report) => {
    if (typeof value !== 'string') return report(wrongType(pointer, 'text', value))
    if (allowed.includes(value)) return
    const list = allowed.length > 12 ? `${allowed.slice(0, 12).join(', ')}, …` : allowed.join(', ')
    report({
      code: 'CONTRACT.NOT_ALLOWED',
      pointer,
      message: `${JSON.stringify(value)} is not one of ${list}`,
      ...(holdsVariable(value) && { hint: variableHint }),
    })
  }

/** A text that passes a test. */
export const checkedText =
  (test: (value: string) => boolean, what: string, wants?: WantedForm): Rule =>
  (value, pointer, report) => {
    if (typeof value !== 'string') report(wrongType(pointer, 'text', value))
    else if (!test(value))
      report({
        code: 'CONTRACT.MALFORMED',
        pointer,
        message: `${JSON.stringify(value)} is not ${what}`,
        ...(wants !== undefined && { wants }),
      })
  }

/** A text of a wanted form that passes a test. */
export const wantedText = (wants: WantedForm, test: (value: string) => boolean): Rule =>
  checkedText(test, phrases[wants], wants)

/** A text of a form that a regular expression describes. */
export const formed = (form: RegExp, what: string): Rule => checkedText((value) => form.test(value), what)

/** A list whose entries follow one rule. */
export const list =
  (entry: Rule, minimum = 0): Rule =>
  (value, pointer, report) => {
    if (!Array.isArray(value)) return report(wrongType(pointer, 'list', value))
    if (value.length < minimum)
      report({ code: 'CONTRACT.TOO_FEW', pointer, message: `Expected at least ${minimum} entries` })
    value.forEach((each, index) => {
      entry(each, pointerTo(pointer, index), report)
    })
  }

/** A list without two equal entries, whatever the order of their keys. */
export const uniqueItems: Rule = (value, pointer, report) => {
  if (!Array.isArray(value) || new Set(value.map(spelled)).size === value.length) return
  report({ code: 'CONTRACT.DUPLICATE', pointer, message: 'An entry is there twice' })
}

function spelled(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spelled).join()}]`
  if (!isRecord(value)) return typeof value === 'number' ? String(value) : JSON.stringify(value)
  const keys = Object.keys(value).sort()
  return `{${keys.map((key) => `${JSON.stringify(key)}:${spelled(value[key])}`).join()}}`
}

/** Both rules. */
export const both =
  (first: Rule, second: Rule): Rule =>
  (value, pointer, report) => {
    first(value, pointer, report)
    second(value, pointer, report)
  }

/** The first rule when the test holds, else the second. */
export const either =
  (test: (value: unknown) => boolean, first: Rule, second: Rule): Rule =>
  (value, pointer, report) =>
    (test(value) ? first : second)(value, pointer, report)

/** Whether a value is an object with keys. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Any object. */
export const anyRecord: Rule = (value, pointer, report) => {
  if (!isRecord(value)) report(wrongType(pointer, 'object', value))
}

/** The fields of an object. */
export type Fields = Readonly<Record<string, Rule>>

/** An object with these fields and no others, unless it is loose or open. */
export function record(fields: Fields, required: readonly string[] = [], closure: Closure = 'closed'): Rule {
  const rules = new Map(Object.entries(fields))
  return (value, pointer, report) => {
    if (!isRecord(value)) return report(wrongType(pointer, 'object', value))
    for (const name of required)
      if (!Object.hasOwn(value, name))
        report({
          code: 'CONTRACT.MISSING_FIELD',
          pointer,
          message: `${JSON.stringify(name)} is missing`,
          hint: `Add ${name}.`,
        })
    for (const name of Object.keys(value)) {
      const rule = rules.get(name)
      if (rule !== undefined) rule(value[name], pointerTo(pointer, name), report)
      else if (closure !== 'open')
        report(unknownField(name, pointerTo(pointer, name), [...rules.keys()], closure))
    }
  }
}

function unknownField(name: string, pointer: string, known: readonly string[], closure: Closure): Problem {
  const plain = name.toLowerCase().replaceAll(/[-_ ]/g, '')
  const alike = known.find((each) => each.toLowerCase() === plain)
  return {
    code: 'CONTRACT.UNKNOWN_FIELD',
    pointer,
    message: `The standard has no field ${JSON.stringify(name)} here`,
    hint: alike === undefined ? 'Move it to customProperties, or remove it.' : `Did you mean ${alike}?`,
    ...(closure === 'loose' && { severity: 'warning' }),
  }
}
