/** `${NAME}` or `${NAME:-default}` in a text of ODCS. Source: RFC 0050 of ODCS v3.2.0. */
export const variable = /\$\{(?<name>[A-Za-z_][A-Za-z0-9_]*)(?::-(?<fallback>[^}]*))?\}/g

/** Whether a value is a text with a variable in it. */
export function holdsVariable(value: unknown): boolean {
  return typeof value === 'string' && value.includes('${') && value.search(variable) >= 0
}
