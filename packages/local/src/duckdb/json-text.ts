/** What JavaScript has to keep the digits of numbers in JSON; TypeScript does not know of it yet. */
const { parse, rawJSON } = JSON as unknown as {
  parse(
    text: string,
    reviver: (key: string, value: unknown, context: { readonly source?: string }) => unknown,
  ): unknown
  rawJSON(text: string): unknown
}

/** JSON as a value; whole numbers that a number cannot hold are bigint. */
export function parseJson(text: string): unknown {
  if (!/\d{16}/.test(text)) return JSON.parse(text)
  return parse(text, (_, value, { source }) =>
    typeof value === 'number' &&
    !Number.isSafeInteger(value) &&
    source !== undefined &&
    /^-?\d+$/.test(source)
      ? BigInt(source)
      : value,
  )
}

/** A value as JSON, bigint as the number that it is. */
export const jsonText = (value: unknown, indent?: number): string =>
  JSON.stringify(
    value,
    (_, each: unknown) => (typeof each === 'bigint' ? rawJSON(String(each)) : each),
    indent,
  )
