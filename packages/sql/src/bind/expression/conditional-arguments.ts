/** Which arguments of a function only choose between the others. */
export function isConditionalArgument(name: string, index: number, count: number): boolean {
  switch (name) {
    case 'IFF':
    case 'NVL2':
      return index === 0
    case 'NULLIF':
      return index === 1
    case 'DECODE':
      // DECODE(value, search, result, search, result, …, default): https://docs.snowflake.com/en/sql-reference/functions/decode
      return index === 0 || (index % 2 === 1 && index < count - 1)
    default:
      return false
  }
}
