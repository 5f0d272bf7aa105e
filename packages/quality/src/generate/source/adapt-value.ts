import { lowerType, type SchemaItem } from '@mesh/contracts'

/** Gives the value of a referred column the form that the referring column holds it in. */
export function adaptValue(item: SchemaItem): (value: unknown) => unknown {
  const type = lowerType(item)
  switch (type.kind) {
    case 'integer':
      return (type.precision ?? 38) > 15
        ? (value) => (isWhole(value) ? BigInt(value) : value)
        : (value) => (typeof value === 'bigint' || isWhole(value) ? Number(value) : value)
    case 'number':
      return type.scale === undefined
        ? (value) => (typeof value === 'bigint' || isDecimal(value) ? Number(value) : value)
        : (value) => (typeof value === 'number' || typeof value === 'bigint' ? String(value) : value)
    default:
      return (value) => value
  }
}

const isWhole = (value: unknown): value is number | string =>
  typeof value === 'number'
    ? Number.isSafeInteger(value)
    : typeof value === 'string' && /^-?\d+(?:\.0*)?$/.test(value)

const isDecimal = (value: unknown): boolean => typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value)
